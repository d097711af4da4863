import { afterAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Verdict } from '../../src/model/verdict.js';
import { renderHtml } from '../../src/render/html.js';
import { NO_BROWSER, TestBrowser } from './browser.js';
import { reported } from './report-verdict.js';
import { broken, clean, hostile, huge, inconclusive, none, several } from './sample-verdicts.js';

const browser = new TestBrowser();
afterAll(() => browser.close());
const SURROUNDINGS = { commentKey: 'default' };
const render = (verdict: Verdict): string => renderHtml(verdict, SURROUNDINGS);

const inBrowser = NO_BROWSER === undefined ? describe : describe.skip;

const VERDICTS: readonly (readonly [string, () => Verdict])[] = [
  ['a held release', reported],
  ['a clear release', clean],
  ['an inconclusive release', inconclusive],
  ['a policy that cannot be read', broken],
  ['nothing to judge', none],
  ['several releases', several],
  ['hostile text in every field', hostile],
];

test('the browser tests run, or say why not', () => {
  if (NO_BROWSER !== undefined) process.stderr.write(`SKIPPED: ${NO_BROWSER}\n`);
  expect(typeof NO_BROWSER).toMatch(/undefined|string/);
});

inBrowser('the report in Chromium', () => {
  test.each(VERDICTS)(
    '%s: no complaint, no request, no accessibility violation',
    async (_name, given) => {
      const html = render(given());
      for (const scheme of ['light', 'dark'] as const) {
        const { page, complaints } = await browser.open(html, scheme);
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );

  test('500 long findings open without a complaint', async () => {
    const { page, complaints } = await browser.open(render(huge()));
    expect(await page.locator('.findings tbody tr').count()).toBe(500);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('hostile text makes no element, attribute or address of its own', async () => {
    const { page } = await browser.open(render(hostile()));
    const found = await page.evaluate(`(() => {
      const own = new Set(['onerror', 'onload', 'style']);
      const elements = [...document.querySelectorAll('body *')];
      return {
        names: [...new Set(elements.map(({ localName }) => localName))].sort(),
        attributes: elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((name) => own.has(name)),
        links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => !/^#[a-z0-9-]+$/.test(href)),
      };
    })()`);
    expect(found).toMatchObject({ attributes: [], links: [] });
    expect((found as { names: string[] }).names).not.toEqual(expect.arrayContaining(['img']));
    await page.close();
  }, 60_000);

  test('the plots have every slice at its place', async () => {
    const { page } = await browser.open(render(reported()));
    const plots = await page.evaluate(READ_PLOTS);
    const [wer, latency, churn] = plots as readonly Plot[];
    expect([wer?.rows.length, latency?.rows.length, churn?.rows.length]).toEqual([5, 5, 1]);
    if (wer === undefined || latency === undefined) throw new Error('no plot');
    const row = (plot: Plot, name: string): Row => {
      const found = plot.rows.find((one) => one.name === name);
      if (found === undefined) throw new Error(`no row ${name}`);
      return found;
    };
    const at = toPosition(wer);
    for (const [name, change, low, high] of [
      ['noisy', 0.1455 / 0.1391 - 1, 0.02, 0.073],
      ['accent=scottish', 0.0989 / 0.0956 - 1, -0.031, 0.14],
      ['accent=us', 0.0831 / 0.0849 - 1, -0.05, 0.008],
      ['quiet', 0.0624 / 0.0663 - 1, -0.084, -0.031],
    ] as const) {
      const { estimate, interval, limits } = row(wer, name);
      expect(estimate).toBeCloseTo(at(change), 0);
      expect(interval?.[0]).toBeCloseTo(at(low), 0);
      expect(interval?.[1]).toBeCloseTo(at(high), 0);
      expect(limits).toHaveLength(1);
      expect(limits[0]).toBeCloseTo(at(0.02), 0);
    }
    const ms = toPosition(latency);
    const noisy = row(latency, 'noisy');
    expect(noisy.before).toBeCloseTo(ms(310), 0);
    expect(noisy.estimate).toBeCloseTo(ms(338), 0);
    expect(noisy.limits[0]).toBeCloseTo(ms(385), 0);
    await page.close();
  }, 60_000);

  test('the chain of digests has every piece and link, the broken one crossed', async () => {
    const { page } = await browser.open(render(reported()));
    const counts = await Promise.all(
      ['.node', '.link', '.link.broken .cross', '.node.missing'].map((part) =>
        page.locator(`svg.chain ${part}`).count(),
      ),
    );
    expect(counts).toEqual([6, 5, 1, 1]);
    await page.close();
  }, 60_000);

  test('filters by slice, gate, outcome and words, counts aloud, and shows all again', async () => {
    const { page } = await browser.open(render(reported()));
    const rows = page.locator('.findings tbody tr:visible');
    const all = await rows.count();
    const count = page.locator('#count');
    expect(await count.getAttribute('aria-live')).toBe('polite');
    await page.getByRole('combobox', { name: 'Slice', exact: true }).selectOption('noisy');
    expect(await rows.count()).toBe(3);
    await page.getByRole('combobox', { name: 'Outcome', exact: true }).selectOption('fail');
    expect(await rows.count()).toBe(2);
    expect(await count.textContent()).toBe(`2 of ${all} findings`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(count.textContent()).resolves.toBe(`${all} of ${all} findings`);
    await page.getByRole('combobox', { name: 'Gate', exact: true }).selectOption('rollback-drill');
    expect(await rows.count()).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('RESAMPLE mobile');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain('audio.resample_policy');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('only what blocks').check();
    expect(await rows.count()).toBe(await page.locator('.findings tr.blocks').count());
    await page.close();
  }, 60_000);

  test('the keyboard reaches every control, in the order of the page', async () => {
    const { page } = await browser.open(render(reported()));
    // What is folded away is not to be reached.
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    const expected = await page.evaluate(
      `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].map((one, index) => { one.dataset.order = index; return index; })`,
    );
    const reached: number[] = [];
    for (const _ of expected as readonly number[]) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate<number>('Number(document.activeElement.dataset.order)'));
    }
    expect(reached).toEqual(expected);
    await page.close();
  }, 60_000);

  test('prints everything: folds open, the filter gone', async () => {
    const { page } = await browser.open(render(reported()));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  }, 60_000);
});

interface Row {
  readonly name: string;
  readonly estimate: number;
  readonly before: number | null;
  readonly interval: readonly [number, number] | null;
  readonly limits: readonly number[];
}

interface Plot {
  readonly ticks: readonly { readonly text: string; readonly x: number }[];
  readonly rows: readonly Row[];
}

/** Reads back what is drawn from where it stands on the page, not from what the renderer noted. */
const READ_PLOTS = `[...document.querySelectorAll('.plot svg:not(.chain)')].map((svg) => {
  const matrix = svg.getScreenCTM().inverse();
  const place = (element) => {
    const box = element.getBoundingClientRect();
    const to = (x) => new DOMPoint(x, box.top).matrixTransform(matrix).x;
    return { low: to(box.left), high: to(box.right), middle: (to(box.left) + to(box.right)) / 2 };
  };
  const middle = (element) => element === null ? null : place(element).middle;
  return {
    ticks: [...svg.querySelectorAll('.tick[text-anchor="middle"]')].map((tick) => ({ text: tick.textContent, x: middle(tick) })),
    rows: [...svg.querySelectorAll('.row')].map((row) => {
      const interval = row.querySelector('.interval');
      return {
        name: row.querySelector('.name').firstChild.textContent.trim(),
        estimate: middle(row.querySelector('.estimate')),
        before: middle(row.querySelector('.before')),
        interval: interval === null ? null : [place(interval).low, place(interval).high],
        limits: [...row.querySelectorAll('.limit')].map(middle),
      };
    }),
  };
})`;

/** The scale as its own labels tell it. */
function toPosition({ ticks }: Plot): (value: number) => number {
  const read = ticks.map(({ text, x }) => {
    const number = Number.parseFloat(text.replace('−', '-').replace('+', ''));
    return { value: text.includes('%') ? number / 100 : number, x };
  });
  const [first, last] = [read[0], read.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('no scale');
  const slope = (last.x - first.x) / (last.value - first.value);
  return (value) => first.x + (value - first.value) * slope;
}

async function violations(page: Page): Promise<unknown> {
  // Runs beside the page's policy, which lets no script of others in.
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary).join(' | ')))`,
  );
}

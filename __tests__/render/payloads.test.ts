import { beforeAll, describe, expect, test } from '@jest/globals';
import { toGithubHtml } from '../../scripts/github-page.mjs';
import type { Verdict } from '../../src/model/verdict.js';
import { toAnnotations } from '../../src/render/annotations.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderComment, renderSummary } from '../../src/render/markdown.js';
import { renderSarif } from '../../src/render/sarif.js';
import { renderText } from '../../src/render/text.js';
import { foreignHtml, liveTexts, parse } from './markdown-tree.js';
import { hostile, PAYLOADS } from './sample-verdicts.js';

/** Every payload in every field of a verdict, by the surface that it would harm. */
const TEXTS = [
  ...PAYLOADS,
  'x'.repeat(100_000),
  '<b>'.repeat(30_000),
  '{0} [x](1) \\[',
  '\'"`><svg/onload=alert(1)>',
];

/** Control characters but line feeds, bidirectional and invisible characters. */
const INVISIBLE = /[^\P{Cc}\n]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u;
/** What a workflow runner obeys in a log. */
const COMMAND = /^\s*::|##\[/m;
const SURROUNDINGS = { commentKey: 'default' };

/** The tags of a page without the values of their attributes, each once. */
function tagsOf(html: string): ReadonlySet<string> {
  const body = html.slice(html.indexOf('<body'), html.lastIndexOf('<script>'));
  return new Set(
    [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' ')),
  );
}

const ALLOWED = tagsOf(renderHtml(hostile(Array<string>(PAYLOADS.length).fill('word')), SURROUNDINGS));

interface Surface {
  readonly name: string;
  /** What would be harm; empty when there is none. */
  readonly harm: (given: Verdict) => readonly string[] | Promise<readonly string[]>;
}

const SURFACES: readonly Surface[] = [
  { name: 'comment', harm: (given) => harmOfMarkdown(renderComment(given, SURROUNDINGS)) },
  { name: 'summary', harm: (given) => harmOfMarkdown(renderSummary(given, SURROUNDINGS)) },
  {
    name: 'HTML',
    harm: (given) => {
      const html = renderHtml(given, SURROUNDINGS);
      const foreign = [...tagsOf(html)].filter((tag) => !ALLOWED.has(tag));
      return [...foreign, ...matches(html, INVISIBLE), ...matches(html, /<!--/)];
    },
  },
  {
    name: 'SARIF',
    harm: (given) => {
      const sarif = renderSarif(given);
      const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string } }[] }[] };
      const texts = runs.flatMap(({ results }) => results.map(({ message }) => message.text));
      const live = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_-]|#\d|:\/\/|(?<!\\)\[|\{\d/u;
      return [
        ...matches(sarif, INVISIBLE),
        ...matches(sarif, COMMAND),
        ...texts.filter((text) => live.test(text)),
      ];
    },
  },
  {
    name: 'JSON',
    harm: (given) => {
      const json = renderJson(given);
      expect((JSON.parse(json) as Verdict).notes).toEqual(given.notes);
      return [...matches(json, INVISIBLE), ...matches(json, COMMAND)];
    },
  },
  {
    name: 'text',
    harm: (given) => {
      const text = renderText(given, { colour: false, exit: 1 });
      return [...matches(text, INVISIBLE), ...matches(text, COMMAND)];
    },
  },
  {
    name: 'annotations',
    harm: (given) =>
      toAnnotations(given).annotations.flatMap(({ title, message, path }) =>
        [title, message, path].flatMap((text) => [
          ...matches(text, INVISIBLE),
          ...matches(text, /::|##\[/),
          ...(text.length > 4096 ? ['too long'] : []),
        ]),
      ),
  },
];

async function harmOfMarkdown(markdown: string): Promise<readonly string[]> {
  const tree = parse(markdown);
  const shown = await toGithubHtml(markdown);
  const rows = [...shown.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row);
  const broken = rows.filter((row) => !/^\s*(<t[hd][\s>][\s\S]*<\/t[hd]>\s*)+$/.test(row));
  return [
    ...foreignHtml(tree),
    ...liveTexts(tree),
    ...matches(shown, /<(?:script|svg|style|iframe|object)\b|<[a-z][^>]* on[a-z]+=|javascript:/i),
    ...matches(shown, /<img\b/),
    ...broken,
  ];
}

function matches(text: string, pattern: RegExp): readonly string[] {
  const found = pattern.exec(text);
  return found === null ? [] : [JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 60))];
}

describe.each(SURFACES)('$name', ({ harm }) => {
  test.each(TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', async (_shown, text) => {
    expect(await harm(hostile([text, text, text, text, text, text]))).toEqual([]);
  });
});

describe('the tables that GitHub shows', () => {
  let shown = '';
  beforeAll(async () => {
    shown = await toGithubHtml(renderSummary(hostile(), SURROUNDINGS));
  });

  test('have as many cells in each row as in their head', () => {
    const tables = [...shown.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = '']) => table);
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
        ([, row = '']) => [...row.matchAll(/<t[hd][\s>]/g)].length,
      );
      expect(new Set(cells).size).toBe(1);
    }
  });
});

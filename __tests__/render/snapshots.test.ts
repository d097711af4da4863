import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.js';
import { toAnnotations } from '../../src/render/annotations.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderComment, renderSummary } from '../../src/render/markdown.js';
import { toOutputs } from '../../src/render/outputs.js';
import { renderSarif } from '../../src/render/sarif.js';
import { renderText } from '../../src/render/text.js';
import { reported } from './report-verdict.js';
import { broken, clean, huge, inconclusive } from './sample-verdicts.js';

/**
 * Each surface of five verdicts as a committed file, so that a change of words is seen in review.
 * `UPDATE_SNAPSHOTS=1` writes them.
 */
const FOLDER = new URL('snapshots/', import.meta.url);
const IS_UPDATE = process.env.UPDATE_SNAPSHOTS === '1';
/** A larger one is kept by its digest and its first lines: nobody reviews it. */
const LARGEST = 150_000;
const FIRST_LINES = 40;

const SURROUNDINGS = {
  commentKey: 'default',
  repositoryUrl: 'https://github.com/acme/speech',
  headSha: '4f2c1d9aa0b1c2d3e4f5061728394a5b6c7d8e9f',
  runUrl: 'https://github.com/acme/speech/actions/runs/1',
  artifactUrl: 'https://github.com/acme/speech/actions/runs/1/artifacts/2',
  repeat: 'speech-release-gate check --base 9c1e7ab --now 2026-11-22T09:14:03Z',
};

const VERDICTS: Readonly<Record<string, readonly [Verdict, 0 | 1 | 2]>> = {
  clean: [clean(), 0],
  blocked: [reported(), 1],
  inconclusive: [inconclusive(), 0],
  broken: [broken(), 2],
  huge: [huge(60, 'words of a repository '), 1],
};

const SURFACES: Readonly<Record<string, (verdict: Verdict, exit: 0 | 1 | 2) => string>> = {
  'comment.md': (verdict) => renderComment(verdict, SURROUNDINGS),
  'summary.md': (verdict) => renderSummary(verdict, SURROUNDINGS),
  'verdict.json': renderJson,
  'outputs.json': (verdict) => `${JSON.stringify(toOutputs(verdict), null, 2)}\n`,
  'annotations.json': (verdict) => `${JSON.stringify(toAnnotations(verdict), null, 2)}\n`,
  'terminal.txt': (verdict, exit) => renderText(verdict, { colour: false, columns: 80, exit }),
  // The look, the script and the gates' own texts have tests of their own.
  'report.html': (verdict) =>
    renderHtml(verdict, SURROUNDINGS)
      .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
      .replace(/'sha256-[^']*'/g, "'sha256-'"),
  'results.sarif.json': (verdict) => {
    const { runs } = JSON.parse(renderSarif(verdict)) as { runs: { results: { ruleIndex?: number }[] }[] };
    const results = runs.flatMap((run) => run.results);
    return `${JSON.stringify(
      results.map(({ ruleIndex: _, ...result }) => result),
      null,
      2,
    )}\n`;
  },
};

const CASES = Object.entries(VERDICTS).flatMap(([name, [verdict, exit]]) =>
  Object.entries(SURFACES).map(([file, render]) => ({
    file: `${name}.${file}`,
    text: () => shorten(render(verdict, exit)),
  })),
);

test.each(CASES)('$file', ({ file, text }) => {
  const place = new URL(file, FOLDER);
  if (IS_UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(place, text());
  }
  expect(existsSync(place)).toBe(true);
  expect(text()).toBe(readFileSync(place, 'utf8'));
});

test('no file is left of a surface that is gone', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(CASES.map(({ file }) => file).sort());
});

function shorten(text: string): string {
  if (text.length <= LARGEST) return text;
  const digest = createHash('sha256').update(text).digest('hex');
  const first = text.split('\n').slice(0, FIRST_LINES).join('\n').slice(0, 20_000);
  return `sha256 ${digest}\nlength ${text.length}\n\n${first}\n`;
}

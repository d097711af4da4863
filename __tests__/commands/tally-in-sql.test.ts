import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCommand } from './memory-terminal.js';

/** The native package exists for a list of platforms; elsewhere the statements cannot be run. */
const duckdb = await import('@duckdb/node-api').catch(() => undefined);
const page = readFileSync(new URL('../../docs/tally-in-sql.md', import.meta.url), 'utf8');
const [counts = '', checks = '', figures = ''] = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(
  ([, sql = '']) => sql,
);

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'release-gate-sql-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ACCENTS = ['us', 'in', null, "O'Neill", 'en-GB ✓'];
const RECORDS = Array.from({ length: 900 }, (_, id) => ({
  id: `u${id}`,
  speaker: `speaker ${(id * 7) % 23}`,
  noise: ['quiet', 'noisy'][id % 2],
  accent: ACCENTS[(id * 3) % 5],
  reference_words: 5 + (id % 11),
  baseline_errors: id % 6 === 0 ? 2 : 0,
  candidate_errors: id % 7 === 0 ? 3 : 0,
  baseline_latency_ms: 200 + ((id * 37) % 400),
  candidate_latency_ms: 210 + ((id * 41) % 400),
  ...(id % 3 === 0 ? { baseline_intent_recall: 1, candidate_intent_recall: id % 9 === 0 ? 0 : 1 } : {}),
}));
const toLines = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');

/** Runs a statement of the page over records; returns the tally that it wrote, or its rows. */
async function runSql(sql: string, records: readonly object[]): Promise<{ tally: string; rows: unknown }> {
  const [input, output] = [join(folder, 'records.jsonl'), join(folder, 'tally.json')];
  writeFileSync(input, toLines(records));
  writeFileSync(output, '');
  const placed = sql.replaceAll("'records.jsonl'", `'${input}'`).replaceAll("'tally.json'", `'${output}'`);
  const instance = await duckdb?.DuckDBInstance.create(':memory:');
  const connection = await instance?.connect();
  const rows = (await connection?.runAndReadAll(placed))?.getRowsJson();
  connection?.closeSync();
  instance?.closeSync();
  return { tally: readFileSync(output, 'utf8'), rows };
}

const withDuckdb = duckdb === undefined ? test.skip : test;
const why = duckdb === undefined ? ' (skipped: @duckdb/node-api has no package for this platform)' : '';

describe(`the statements of docs/tally-in-sql.md on DuckDB${why}`, () => {
  test('there are three', () => {
    expect([counts, checks, figures].map((sql) => sql.length > 200)).toEqual([true, true, true]);
  });

  withDuckdb('counts: the comparison is that of the records, to the last digit', async () => {
    const records = RECORDS.map(({ id, speaker, noise, accent, ...one }) => ({
      ...{ id, speaker, noise, accent, reference_words: one.reference_words },
      ...{ baseline_errors: one.baseline_errors, candidate_errors: one.candidate_errors },
    }));
    const files = { 'sql.json': (await runSql(counts, records)).tally, 'records.jsonl': toLines(records) };
    const direct = await runCommand(
      'compare',
      ['records', 'records.jsonl', '--slice-by', 'noise,accent'],
      files,
    );
    const bySql = await runCommand('compare', ['records', 'sql.json'], files);
    expect(direct.exit).toBe(0);
    expect(bySql).toMatchObject({ exit: 0, out: direct.out });
    expect(bySql.notes.join('\n')).toContain('taken on trust');
    expect(files['sql.json']).not.toContain('speaker 1');
  });

  withDuckdb('a tally by SQL merges with records: a speaker in both is one cluster', async () => {
    const records = RECORDS.map(({ accent, ...one }) => ({ ...one, accent: accent ?? 'none' }));
    const bare = records.map(
      ({ baseline_latency_ms: _b, candidate_latency_ms: _c, ...one }): Readonly<Record<string, unknown>> => ({
        ...one,
        baseline_intent_recall: undefined,
        candidate_intent_recall: undefined,
      }),
    );
    const { tally } = await runSql(counts, bare.slice(0, 500));
    const files = { 'a.json': tally, 'b.jsonl': toLines(bare.slice(500)), 'all.jsonl': toLines(bare) };
    const flags = ['--slice-by', 'noise,accent'];
    const mixed = await runCommand('compare', ['records', 'a.json', 'b.jsonl', ...flags], files);
    const direct = await runCommand('compare', ['records', 'all.jsonl', ...flags], files);
    expect(mixed).toMatchObject({ exit: 0, out: direct.out });
  });

  withDuckdb('latencies and means', async () => {
    const records = RECORDS.map(
      ({ reference_words: _w, baseline_errors: _b, candidate_errors: _c, ...one }) => one,
    );
    const files = { 'sql.json': (await runSql(figures, records)).tally, 'records.jsonl': toLines(records) };
    const direct = await runCommand('compare', ['records', 'records.jsonl', '--slice-by', 'noise'], files);
    const bySql = await runCommand('compare', ['records', 'sql.json'], files);
    expect(direct.exit).toBe(0);
    expect(direct.out).toContain('p95_latency_ms');
    expect(bySql).toMatchObject({ exit: 0, out: direct.out });
  });

  withDuckdb('the checks find what sums cannot show, and nothing in good records', async () => {
    expect((await runSql(checks, RECORDS)).rows).toEqual([]);
    const [first = {}, second = {}, ...rest] = RECORDS as readonly object[];
    const bad = [
      first,
      first,
      { ...second, baseline_errors: -1 },
      { ...rest[0], speaker: null },
      ...rest.slice(1),
    ];
    expect((await runSql(checks, bad)).rows).toEqual([
      ['an id that is there twice', '2'],
      ['counts that are none', '1'],
      ['no speaker', '1'],
    ]);
  });
});

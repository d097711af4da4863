import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { FORMATS } from '../../src/formats/registry.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { createRecordLayout } from '../../src/records/record-layout.js';
import { createTallyColumns } from '../../src/records/tally-columns.js';
import { runCommand } from './memory-terminal.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(FORMATS['tally'] ?? {});

const toLines = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');

const record = fc.record({
  speaker: fc.constantFrom('anna', 'bert', 'cleo', 'dora'),
  noise: fc.constantFrom('quiet', 'noisy'),
  reference_words: fc.integer({ min: 1, max: 30 }),
  baseline_errors: fc.nat(30),
  candidate_errors: fc.nat(30),
  baseline_latency_ms: fc.nat(2000),
  candidate_latency_ms: fc.nat(2000),
  baseline_utmos: fc.integer({ min: 1, max: 5 }),
  candidate_utmos: fc.integer({ min: 1, max: 5 }),
});
const records = fc
  .array(record, { minLength: 3, maxLength: 40 })
  .map((list) => list.map((one, id) => ({ id: `secret${id}`, ...one })));
const FLAGS = ['--slice-by', 'noise'];

describe('tally', () => {
  test('is as its schema says, and holds no id and no speaker', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const { exit, out } = await runCommand('tally', ['a.jsonl', ...FLAGS], { 'a.jsonl': toLines(list) });
        expect(exit).toBe(0);
        validate(JSON.parse(out));
        expect(validate.errors).toBeNull();
        expect(out).not.toMatch(/secret|anna|bert|cleo|dora/);
      }),
      { numRuns: 30 },
    );
  });

  test('the schema names every column that is written, and only those', () => {
    const columns = createTallyColumns(createRecordLayout(METRIC_CATALOGUE));
    const row = (FORMATS['tally'] as unknown as Schema).properties.rows.items;
    const named = Object.keys(row.properties).filter((name) => name !== 'slice' && name !== 'cluster');
    expect([...named].sort()).toEqual(columns.names.filter((name) => !columns.isOfMetric(name)).sort());
  });

  test('shards, tallied apart and joined in any order, are the tally of the whole, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }),
        async (list, shardOf) => {
          const shards = [0, 1, 2]
            .map((shard) => list.filter((_, index) => shardOf[index] === shard))
            .filter((shard) => shard.length > 0);
          const files: Record<string, string> = { 'all.jsonl': toLines(list) };
          for (const [index, shard] of shards.entries()) files[`${index}.jsonl`] = toLines(shard);
          const tallies: Record<string, string> = {};
          for (const index of shards.keys()) {
            tallies[`${index}.json`] = (await runCommand('tally', [`${index}.jsonl`, ...FLAGS], files)).out;
          }
          const whole = await runCommand('tally', ['all.jsonl', ...FLAGS], files);
          const joined = await runCommand('tally', ['*.json'], tallies);
          const turned = await runCommand('tally', Object.keys(tallies).reverse(), tallies);
          expect(joined).toMatchObject({ exit: 0, out: whole.out });
          expect(turned).toMatchObject({ exit: 0, out: whole.out });
          const direct = await runCommand('compare', ['records', 'all.jsonl', ...FLAGS], files);
          expect((await runCommand('compare', ['records', '*.json'], tallies)).out).toBe(direct.out);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('sides tallied apart are joined', async () => {
    const side = (errors: number): string =>
      toLines([1, 2, 3].map((id) => ({ id, speaker: `s${id}`, reference_words: 9, errors })));
    const files = { 'b.jsonl': side(1), 'c.jsonl': side(2) };
    const base = await runCommand('tally', ['--baseline', 'b.jsonl'], files);
    const next = await runCommand('tally', ['--candidate', 'c.jsonl'], files);
    expect([base.exit, next.exit]).toEqual([0, 0]);
    const tallies = { 'b.json': base.out, 'c.json': next.out };
    const both = await runCommand('tally', ['--baseline', 'b.jsonl', '--candidate', 'c.jsonl'], files);
    const parse = (text: string): unknown => JSON.parse(text);
    expect(parse((await runCommand('tally', ['b.json', 'c.json'], tallies)).out)).toEqual(parse(both.out));
    const named = await runCommand('tally', ['--baseline', 'b.json', '--candidate', 'c.json'], tallies);
    expect(parse(named.out)).toEqual(parse(both.out));
  });

  test('--out writes the file and prints nothing', async () => {
    const files = {
      'a.jsonl': toLines([
        { id: 1, speaker: 's', reference_words: 1, baseline_errors: 0, candidate_errors: 0 },
      ]),
    };
    const printed = await runCommand('tally', ['a.jsonl'], files);
    const written = await runCommand('tally', ['a.jsonl', '--out', 't.json'], files);
    expect(written).toMatchObject({ exit: 0, out: '' });
    expect([...written.written]).toEqual([['t.json', printed.out]]);
  });

  test('nothing is written of records that cannot be judged', async () => {
    const done = await runCommand('tally', ['a.jsonl', '--out', 't.json'], { 'a.jsonl': '{"id": 1}\n' });
    expect(done).toMatchObject({ exit: 2, out: '', written: new Map() });
  });

  test('what an earlier run made of the shards is not counted again', async () => {
    const one = (id: number): object => ({
      id,
      speaker: 's',
      reference_words: 9,
      baseline_errors: 1,
      candidate_errors: 0,
    });
    const files = { '1.jsonl': toLines([one(1)]), '2.jsonl': toLines([one(2), one(3)]) };
    const all = await runCommand('tally', ['*.jsonl'], files);
    const again = await runCommand('tally', ['1.jsonl', '2.jsonl', 'all.json'], {
      ...files,
      'all.json': all.out,
    });
    expect(again.exit).toBe(2);
    expect(again.notes.join('\n')).toContain('the same records as');
    const tallies = { 'all.json': all.out, '1.json': '', '2.json': '' };
    for (const name of ['1', '2'] as const)
      tallies[`${name}.json`] = (await runCommand('tally', [`${name}.jsonl`], files)).out;
    const third = await runCommand('tally', ['*.json'], tallies);
    expect(third.exit).toBe(2);
    expect(third.notes.join('\n')).toContain('the same records as all the others together');
  });

  test('other groups than the tally was made with', async () => {
    const files = {
      'a.jsonl': toLines([
        { id: 1, speaker: 's', noise: 'x', reference_words: 1, baseline_errors: 0, candidate_errors: 0 },
      ]),
    };
    const tallies = { 't.json': (await runCommand('tally', ['a.jsonl', ...FLAGS], files)).out };
    const done = await runCommand('compare', ['records', 't.json', '--slice-by', 'accent'], tallies);
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n')).toContain(
      'the tallies were made with slices by noise and clusters by speaker',
    );
  });

  test('inspect shows it as it was read', async () => {
    const files = {
      'a.jsonl': toLines([
        { id: 1, speaker: 's', reference_words: 1, baseline_errors: 0, candidate_errors: 0 },
      ]),
    };
    const { out } = await runCommand('tally', ['a.jsonl'], files);
    const done = await runCommand('inspect', ['t.json'], { 't.json': out });
    expect(JSON.parse(done.out)).toEqual({
      reader: 'tally/1',
      kind: 'tally',
      value: JSON.parse(out) as unknown,
    });
    const broken = await runCommand('inspect', ['t.json'], {
      't.json': out.replace('"utterances":1', '"utterances":-1'),
    });
    expect({ exit: broken.exit, out: broken.out }).toEqual({ exit: 2, out: '' });
  });
});

interface Schema {
  readonly properties: { readonly rows: { readonly items: { readonly properties: object } } };
}

import { describe, expect, test } from '@jest/globals';
import type { Files } from '../memory-tree.js';
import { type Done, runCommand } from './memory-terminal.js';

const KEYS = [
  ...['slice', 'metric', 'utterances', 'clusters', 'reference_words', 'baseline', 'candidate', 'difference'],
  ...['relative_difference', 'interval', 'margin', 't', 'df', 't0', 'p_worse', 'p_worse_holm'],
  ...['p_noninferior', 'resolvable_margin', 'state', 'notes'],
];

interface Row {
  readonly slice: string;
  readonly metric: string;
  readonly margin: { readonly value: number; readonly kind: string };
  readonly baseline: number;
  readonly candidate: number;
}

const record = (id: number): Readonly<Record<string, unknown>> => ({
  id: `u${id}`,
  speaker: `s${id % 12}`,
  noise: id % 3 === 0 ? 'noisy' : 'quiet',
  reference_words: 10 + (id % 5),
  baseline_errors: id % 4 === 0 ? 2 : 0,
  candidate_errors: id % 5 === 0 ? 2 : 0,
});

const RECORDS = Array.from({ length: 240 }, (_, id) => record(id));
const toLines = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');
const PAIRED = toLines(RECORDS);

/** One side of every record, as a file of its own. */
const sideOf = (side: 'baseline' | 'candidate'): readonly Readonly<Record<string, unknown>>[] =>
  RECORDS.map(({ baseline_errors, candidate_errors, ...rest }) => ({
    ...rest,
    errors: side === 'baseline' ? baseline_errors : candidate_errors,
  }));

const compare = (args: readonly string[], files: Files): Promise<Done> =>
  runCommand('compare', ['records', ...args], files);

function rowsOf({ out }: Done): readonly Row[] {
  return (JSON.parse(out) as { slices: Row[] }).slices;
}

describe('compare records', () => {
  test('rows with every key in order, overall first, JSON alone', async () => {
    const done = await compare(['a.jsonl', '--slice-by', 'noise'], { 'a.jsonl': PAIRED });
    expect({ exit: done.exit, notes: done.notes }).toEqual({ exit: 0, notes: [] });
    expect(Object.keys(JSON.parse(done.out) as object)).toEqual(['slices']);
    const rows = rowsOf(done);
    expect(rows.map(({ slice, metric }) => `${slice} ${metric}`)).toEqual([
      'overall wer',
      'noise=noisy wer',
      'noise=quiet wer',
    ]);
    for (const row of rows) expect(Object.keys(row)).toEqual(KEYS);
  });

  test.each([
    ['2%', { value: 0.02, kind: 'relative' }],
    ['2.3%', { value: 0.023, kind: 'relative' }],
    ['0.005', { value: 0.005, kind: 'absolute' }],
    ['0', { value: 0, kind: 'absolute' }],
  ])('margin %s', async (margin, expected) => {
    const done = await compare(['a.jsonl', '--margin', margin], { 'a.jsonl': PAIRED });
    expect(rowsOf(done)[0]?.margin).toEqual(expected);
  });

  test('without a margin it is 2 %', async () => {
    expect(rowsOf(await compare(['a.jsonl'], { 'a.jsonl': PAIRED }))[0]?.margin).toEqual({
      value: 0.02,
      kind: 'relative',
    });
  });

  test.each([
    ['two percent', /--margin is 2%/],
    ['-1%', /margin/],
    ['', /--margin/],
    ['NaN', /--margin/],
    ['1e400', /--margin/],
    ['2', /200 percentage points: did you mean 2%\?/],
  ])('a margin of %j exits 2', async (margin, message) => {
    const done = await compare(['a.jsonl', `--margin=${margin}`], { 'a.jsonl': PAIRED });
    expect({ exit: done.exit, out: done.out }).toEqual({ exit: 2, out: '' });
    expect(done.notes.join('\n')).toMatch(message);
  });

  test('one slice, with its place in the family of all', async () => {
    const args = ['a.jsonl', '--slice-by', 'noise'];
    const all = rowsOf(await compare(args, { 'a.jsonl': PAIRED }));
    const one = await compare([...args, '--slice', 'noise=noisy'], { 'a.jsonl': PAIRED });
    expect(rowsOf(one)).toEqual(all.filter(({ slice }) => slice === 'noise=noisy'));
  });

  test.each([
    ['noise=noise', ['--slice-by', 'noise'], /did you mean noise=noisy\?/],
    ['noise=noisy', [], /there are overall; --slice-by noise makes slices of a field/],
  ])('a slice %s that is not there', async (slice, more, message) => {
    const done = await compare(['a.jsonl', '--slice', slice, ...more], { 'a.jsonl': PAIRED });
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n')).toMatch(message);
  });

  test('one file a side is the same comparison, in any order', async () => {
    const files = {
      'base.jsonl': toLines(sideOf('baseline')),
      'new.jsonl': toLines([...sideOf('candidate')].reverse()),
      'a.jsonl': PAIRED,
    };
    const sides = await compare(['--baseline', 'base.jsonl', '--candidate', 'new.jsonl'], files);
    expect(sides).toMatchObject({ exit: 0, notes: [] });
    expect(sides.out).toBe((await compare(['a.jsonl'], files)).out);
  });

  test('texts are aligned; an identifier may be audio_filepath', async () => {
    const line = (id: number, text: string): object => ({
      audio_filepath: `${id}.wav`,
      speaker: `s${id % 4}`,
      text: 'turn the light on',
      pred_text: text,
    });
    const files = {
      'b.jsonl': toLines(RECORDS.map((_, id) => line(id, 'turn the light on'))),
      'c.jsonl': toLines(RECORDS.map((_, id) => line(id, 'turn light on'))),
    };
    const [row] = rowsOf(await compare(['--baseline', 'b.jsonl', '--candidate', 'c.jsonl'], files));
    expect(row).toMatchObject({ metric: 'wer', baseline: 0, candidate: 0.25 });
  });

  test('shards, by a glob or one by one, and tallies among them', async () => {
    const files = Object.fromEntries(
      [0, 1, 2].map((shard) => [`out/${shard}.jsonl`, toLines(RECORDS.filter((_, id) => id % 3 === shard))]),
    );
    const flags = ['--slice-by', 'noise'];
    const whole = await compare(['a.jsonl', ...flags], { 'a.jsonl': PAIRED });
    expect((await compare(['out/*.jsonl', ...flags], files)).out).toBe(whole.out);
    expect((await compare([...Object.keys(files), 'out/1*', ...flags], files)).out).toBe(whole.out);
    const made = await runCommand('tally', ['out/0.jsonl', ...flags], files);
    const mixed = { ...files, 'out/0.jsonl': made.out };
    expect((await compare(['out/*', ...flags], mixed)).out).toBe(whole.out);
    const astray = await compare(['out/*'], mixed);
    expect(astray.exit).toBe(2);
    expect(astray.notes.join('\n')).toContain('slice_by');
  });

  test('BOM, CRLF, blank lines and a line of a megabyte change nothing', async () => {
    const plain = await compare(['a.jsonl'], { 'a.jsonl': PAIRED });
    const crlf = `\uFEFF${PAIRED.replaceAll('\n', '\r\n\r\n  \r\n')}`;
    expect(await compare(['a.jsonl'], { 'a.jsonl': crlf })).toEqual(plain);
    const [first, ...rest] = RECORDS;
    const long = toLines([{ comment: 'x'.repeat(2 ** 20), ...first }, ...rest]);
    expect(await compare(['a.jsonl'], { 'a.jsonl': long })).toEqual(plain);
    expect(await compare(['a.jsonl'], { 'a.jsonl': PAIRED.trimEnd() })).toEqual(plain);
  });
});

describe('records that cannot be judged: exit 2, a message, and nothing on standard output', () => {
  const withLine = (at: number, line: string): string => {
    const lines = PAIRED.trimEnd().split('\n');
    return [...lines.slice(0, at - 1), line, ...lines.slice(at)].join('\n');
  };
  const changed = (change: object): string => JSON.stringify({ ...record(500), ...change });
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['a broken line', withLine(7, '{"id": "u7",'), /^a\.jsonl:7: not valid JSON/],
    ['a broken line of megabytes', withLine(7, `{"id": "${'x'.repeat(8e6)}`), /^a\.jsonl:7: not valid JSON/],
    ['and one of escapes', withLine(7, `{"id": "${'\\"'.repeat(4e6)}`), /^a\.jsonl:7: not valid JSON/],
    ['a duplicate id', withLine(9, changed({ id: 'u3' })), /^a\.jsonl:9: an id that an earlier record has/],
    ['a negative count', withLine(2, changed({ baseline_errors: -1 })), /^a\.jsonl:2: baseline_errors is -1/],
    ['a fractional count', withLine(2, changed({ candidate_errors: 0.5 })), /a\.jsonl:2: .* is 0\.5/],
    [
      'errors without words',
      withLine(2, changed({ reference_words: 0, baseline_errors: 1 })),
      /:2: 1 errors/,
    ],
    ['Infinity', withLine(3, '{"id": "x", "wer": Infinity}'), /^a\.jsonl:3:\d+: Infinity is not a number/],
    ['NaN', withLine(3, '{"id": "x", "wer": NaN}'), /^a\.jsonl:3:\d+: NaN is not a number/],
    ['neither shape', withLine(4, '{"id": "x", "speaker": "s1"}'), /a\.jsonl:4: no figures: expected/],
    [
      'one side in a paired file',
      withLine(4, changed({ candidate_errors: undefined })),
      /:4: no candidate_err/,
    ],
    ['an empty file', '', /a\.jsonl: no records/],
    ['a file of blank lines', '\n\r\n \n', /a\.jsonl: no records/],
    ['a list', JSON.stringify(RECORDS.slice(0, 2)), /a\.jsonl/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), /a\.jsonl: a gzip file; unpack it first/],
    ['Parquet', new TextEncoder().encode('PAR1\u0015\u0004'), /a\.jsonl: a Parquet file/],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a), /a\.jsonl:1: not UTF-8/],
  ];

  test.each(cases)('%s', async (_, content, message) => {
    const done = await compare(['a.jsonl'], { 'a.jsonl': content });
    expect({ exit: done.exit, out: done.out }).toEqual({ exit: 2, out: '' });
    expect(done.notes.some((note) => message.test(note)) ? 'said' : done.notes).toBe('said');
  });

  test('mixed units are named with their lines', async () => {
    const rate = (value: number, id: number): object => ({
      id,
      speaker: 's',
      baseline_intent_recall: value,
      candidate_intent_recall: 0.5,
    });
    const done = await compare(['a.jsonl'], { 'a.jsonl': toLines([rate(0.08, 1), rate(8, 2)]) });
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n')).toMatch(/percentage there: 0\.08 \(line 1\) and 8 \(line 2\)/);
  });

  test('the run goes on counting, and says how many more there are', async () => {
    const done = await compare(['a.jsonl'], { 'a.jsonl': '{\n'.repeat(50) + PAIRED });
    expect(done.exit).toBe(2);
    expect(done.notes).toContain('and 30 more problems of these kinds');
  });

  test('ids of one side only, with counts', async () => {
    const files = {
      'b.jsonl': toLines(sideOf('baseline').slice(0, 100)),
      'c.jsonl': toLines(sideOf('candidate').slice(3, 110)),
    };
    const done = await compare(['--baseline', 'b.jsonl', '--candidate', 'c.jsonl'], files);
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n')).toMatch(/3 utterances only on the baseline side, 10 only on the candidate/);
    expect(done.notes.at(-1)).toBe('the sides are not comparable');
  });

  test('other references for one id', async () => {
    const files = {
      'b.jsonl': toLines(sideOf('baseline')),
      'c.jsonl': toLines(
        sideOf('candidate').map((one, at) => (at === 4 ? { ...one, reference_words: 99 } : one)),
      ),
    };
    const done = await compare(['--baseline', 'b.jsonl', '--candidate', 'c.jsonl'], files);
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n')).toMatch(/c\.jsonl:5: the reference differs/);
  });

  test.each([
    [['--baseline', 'b.jsonl'], /--candidate is missing/],
    [[], /expected files/],
    [['a.jsonl', '--baseline', 'b.jsonl', '--candidate', 'b.jsonl'], /which side\?/],
    [['a.jsonl', '--slice-by', 'noise,,accent'], /--slice-by names no field/],
    [['a.jsonl', '--slice-by', 'nois'], /no record has nois/],
    [['a.jsonl', '--cluster-by', 'talker'], /no record has talker/],
    [['a.jsonl', '--cluster'], /--cluster/],
    [['none.jsonl'], /none\.jsonl: there is no such file/],
    [['none/*.jsonl'], /none\/\*\.jsonl: there is no such file/],
    [['--baseline', 'base.json', '--candidate', 'base.json'], /does not hold the candidate side alone/],
    [
      ['base.json'],
      /not comparable: 240 records of the baseline side, none of the other|on the baseline side, 0/,
    ],
  ])('%j', async (args, message) => {
    const files = { 'a.jsonl': PAIRED, 'b.jsonl': toLines(sideOf('baseline')) };
    const tally = await runCommand('tally', ['--baseline', 'b.jsonl'], files);
    const done = await compare(args, { ...files, 'base.json': tally.out });
    expect({ exit: done.exit, out: done.out }).toEqual({ exit: 2, out: '' });
    expect(done.notes.join('\n')).toMatch(message);
  });

  test('no id, speaker or transcript in anything that is said', async () => {
    const secret = {
      id: 'secret',
      speaker: 'secret',
      text: 'secret',
      baseline_text: 'secret',
      candidate_text: 4,
    };
    const lines = `${toLines([secret, secret])}{"id": "secret", "text": "secret\n`;
    const done = await compare(['a.jsonl'], { 'a.jsonl': lines });
    expect(done.exit).toBe(2);
    expect(done.notes.join('\n') + done.out).not.toContain('secret');
  });
});

test('what weakens a comparison is said on standard error', async () => {
  const bare = RECORDS.map(({ speaker: _speaker, id: _id, ...rest }) => rest);
  const done = await compare(['a.jsonl'], { 'a.jsonl': toLines(bare) });
  expect(done.exit).toBe(0);
  expect(done.notes.join('\n')).toMatch(/every utterance is a cluster/);
  expect(done.notes.join('\n')).toMatch(/240 records without id/);
});

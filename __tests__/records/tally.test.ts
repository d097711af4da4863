import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeTallies } from '../../src/records/merge-tallies.js';
import { isTallyText, readTally } from '../../src/records/read-tally.js';
import { type Tally, toSliceSize } from '../../src/records/tally.js';
import { toTallyDocument } from '../../src/records/tally-document.js';
import { listTallyWarnings } from '../../src/records/tally-warnings.js';
import { readFiles, readRecords, toLines } from './read-files.js';

function roundTrip(tally: Tally): Tally {
  const reading = readTally(JSON.parse(JSON.stringify(toTallyDocument(tally))), 't.json');
  if (!('tally' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.tally;
}

/** A tally as plain data, clusters in order, so that two may be compared. */
function spell(tally: Tally): unknown {
  const document = toTallyDocument(tally);
  const rows = [...document.rows].sort((a, b) =>
    `${a.slice} ${a.cluster}`.localeCompare(`${b.slice} ${b.cluster}`),
  );
  return { ...document, rows };
}

function problemsOf(document: unknown): string[] {
  const reading = readTally(document, 't.json');
  return 'tally' in reading ? [] : reading.problems.map((problem) => problem.message);
}

const record = fc.record({
  speaker: fc.constantFrom('s1', 's2', 's3', 's4'),
  noise: fc.constantFrom('quiet', 'noisy', null),
  reference_words: fc.integer({ min: 1, max: 30 }),
  baseline_errors: fc.nat(30),
  candidate_errors: fc.nat(30),
  baseline_latency_ms: fc.nat(2000),
  candidate_latency_ms: fc.nat(2000),
});
const records = fc
  .array(record, { minLength: 1, maxLength: 40 })
  .map((list) => list.map((one, id) => ({ id, ...one })))
  .filter((list) => list.some((one) => one.noise !== null));

describe('tally/1', () => {
  test('is rows of sums that anyone can read and add', () => {
    const { tally } = readRecords(
      [
        {
          id: 1,
          speaker: 's7',
          noise: 'noisy',
          reference_words: 12,
          baseline_errors: 1,
          candidate_errors: 2,
        },
        {
          id: 2,
          speaker: 's7',
          noise: 'quiet',
          reference_words: 10,
          baseline_errors: 0,
          candidate_errors: 0,
        },
      ],
      { sliceBy: ['noise'] },
    );
    const document = toTallyDocument(tally);
    const sums = {
      cluster: '13d28fed9becbe66',
      utterances: 1,
      candidate_sentence_errors: 0,
      baseline_sentence_errors: 0,
    };
    expect(document.rows).toEqual([
      {
        ...sums,
        slice: 'overall',
        utterances: 2,
        reference_words: 22,
        baseline_errors: 1,
        candidate_errors: 2,
        baseline_sentence_errors: 1,
        candidate_sentence_errors: 1,
      },
      {
        ...sums,
        slice: 'noise=noisy',
        reference_words: 12,
        baseline_errors: 1,
        candidate_errors: 2,
        baseline_sentence_errors: 1,
        candidate_sentence_errors: 1,
      },
      { ...sums, slice: 'noise=quiet', reference_words: 10, baseline_errors: 0, candidate_errors: 0 },
    ]);
    expect(document).toMatchObject({
      format: 'tally/1',
      slice_by: ['noise'],
      cluster_by: 'speaker',
      text_units: null,
    });
    expect(document.records.baseline_ids).toMatch(/^[0-9a-f]{16}$/);
    expect(document.records.candidate_ids).toBe(document.records.baseline_ids);
    expect(isTallyText(JSON.stringify(document, null, 2))).toBe(true);
    expect(isTallyText('{"id": "u1", "text": "format"}')).toBe(false);
  });

  test('survives writing and reading', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { tally } = readRecords(list, { sliceBy: ['noise'] });
        expect(spell(roundTrip(tally))).toEqual(spell(tally));
      }),
      { numRuns: 50 },
    );
  });

  test('holds no id, speaker or transcript', () => {
    const secrets = [
      {
        id: 'secret-id',
        speaker: 'secret-speaker',
        text: 'secret',
        baseline_text: 'secret',
        candidate_text: 'x',
      },
    ];
    expect(JSON.stringify(toTallyDocument(readRecords(secrets).tally))).not.toContain('secret');
    const alone = { ...secrets[0], speaker: undefined };
    expect(JSON.stringify(toTallyDocument(readRecords([alone]).tally))).not.toContain('secret');
  });

  test('sizes are those of an eval report', () => {
    const { tally } = readRecords([
      { id: 1, speaker: 's', duration: 1800, reference_words: 9, baseline_errors: 0, candidate_errors: 0 },
      { id: 2, speaker: 't', duration: 1800, reference_words: 9, baseline_errors: 0, candidate_errors: 0 },
    ]);
    const [overall] = tally.slices;
    expect(overall && toSliceSize(overall)).toEqual({
      utterances: 2,
      clusters: 2,
      reference_words: 18,
      audio_hours: 1,
    });
  });
});

describe('merging', () => {
  test('shards, split anywhere and in any order, give the whole', () => {
    fc.assert(
      fc.property(
        records,
        fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        (list, shardOf, turn) => {
          const whole = readRecords(list, { sliceBy: ['noise'] });
          const shards = [0, 1, 2, 3]
            .map((shard) => list.filter((_, index) => shardOf[index] === shard))
            .filter((shard) => shard.some((one) => one.noise !== null));
          fc.pre(shards.flat().length === list.length);
          const tallies = shards.map((shard, index) => {
            const { tally } = readRecords(shard, { sliceBy: ['noise'] });
            // Some as written files, some as records just read.
            return { tally: index % 2 === 0 ? roundTrip(tally) : tally, path: `${index}.json` };
          });
          const merged = mergeTallies(turn ? [...tallies].reverse() : tallies);
          expect(merged?.problems).toEqual([]);
          expect(merged && spell(merged.tally)).toEqual(spell(whole.tally));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('sides tallied apart are joined, and checked by their fingerprints', () => {
    const side = (ids: readonly number[], words = 10): string =>
      toLines(ids.map((id) => ({ id, speaker: `s${id % 2}`, reference_words: words, errors: id % 3 })));
    const tallyOf = (name: 'baseline' | 'candidate', text: string): { tally: Tally; path: string } => ({
      tally: roundTrip(readFiles([[name, text]]).tally),
      path: `${name}.json`,
    });
    const joined = mergeTallies([
      tallyOf('baseline', side([1, 2])),
      tallyOf('baseline', side([3, 4])),
      tallyOf('candidate', side([4, 3, 2, 1])),
    ]);
    expect(joined?.problems).toEqual([]);
    const whole = readFiles([
      ['baseline', side([1, 2, 3, 4])],
      ['candidate', side([4, 3, 2, 1])],
    ]).tally;
    expect(joined && spell(joined.tally)).toEqual(spell(whole));
    const lacking = mergeTallies([tallyOf('baseline', side([1, 2])), tallyOf('candidate', side([1]))]);
    expect(lacking?.problems.map((problem) => problem.message)).toEqual([
      '2 utterances on the baseline side, 1 on the candidate side',
    ]);
    const others = mergeTallies([tallyOf('baseline', side([1, 2])), tallyOf('candidate', side([1, 3]))]);
    expect(others?.problems.map((problem) => problem.code)).toEqual(['reference-differs']);
    const rescored = mergeTallies([
      tallyOf('baseline', side([1, 2])),
      tallyOf('candidate', side([1, 2], 11)),
    ]);
    expect(rescored?.problems.map((problem) => problem.code)).toEqual(['reference-differs']);
  });

  test('the same shard twice, other groupings and other figures are refused', () => {
    const one = {
      id: 1,
      speaker: 's',
      session: 'x',
      noise: 'a',
      reference_words: 9,
      baseline_errors: 1,
      candidate_errors: 1,
    };
    const a = readRecords([one], { sliceBy: ['noise'], clusterBy: 'speaker' }).tally;
    const bySession = readRecords([{ ...one, id: 2 }], { sliceBy: [], clusterBy: 'session' }).tally;
    const texts = readRecords(
      [{ id: 3, speaker: 's', noise: 'a', text: 'a', baseline_text: 'a', candidate_text: 'a' }],
      { sliceBy: ['noise'], clusterBy: 'speaker' },
    ).tally;
    const messages = (...tallies: readonly Tally[]): string[] | undefined =>
      mergeTallies(tallies.map((tally, index) => ({ tally, path: `${index}.json` })))?.problems.map(
        (problem) => problem.message,
      );
    expect(messages(a, a)).toEqual(['the same records as 0.json']);
    expect(messages(a, bySession)).toEqual(['slice_by: not as in 0.json', 'cluster_by: not as in 0.json']);
    expect(messages(a, texts)).toEqual([
      'text_units: not as in 0.json',
      'baseline figures: not as in 0.json',
      'candidate figures: not as in 0.json',
    ]);
    expect(mergeTallies([])).toBeUndefined();
  });
});

describe('tallies that SQL made', () => {
  const rows = [
    {
      slice: 'overall',
      cluster: 's7',
      utterances: 2,
      reference_words: 22,
      baseline_errors: 1,
      candidate_errors: 2,
    },
    {
      slice: 'noise=noisy',
      cluster: 's7',
      utterances: 1,
      reference_words: 12,
      baseline_errors: 1,
      candidate_errors: 2,
    },
  ];

  test('need rows alone; names of clusters are hashed as those of records', () => {
    const reading = readTally({ rows, slice_by: ['noise'], cluster_by: 'speaker' }, 't.json');
    expect(reading).toMatchObject({ tally: { records: { baseline: 2, candidate: 2, baselineIds: null } } });
    const tally = 'tally' in reading ? reading.tally : undefined;
    expect(tally?.slices.map((slice) => [slice.name, slice.clusters])).toEqual([
      ['overall', ['13d28fed9becbe66']],
      ['noise=noisy', ['13d28fed9becbe66']],
    ]);
    expect(tally && listTallyWarnings(tally)).toEqual([
      'the tally has no fingerprint of its records: that both sides hold the same utterances is taken on trust',
    ]);
  });

  test('a cluster in several rows is added up', () => {
    const reading = readTally({ rows: [rows[0], rows[0]] }, 't.json');
    expect('tally' in reading && reading.tally.slices[0]?.sums.get('reference_words')).toEqual(
      Float64Array.of(44),
    );
  });

  test('a metric that a slice has no figure of may be null or absent', () => {
    const metric = { baseline_intent_recall: 3, candidate_intent_recall: 2, intent_recall_utterances: 3 };
    const empty = {
      baseline_intent_recall: null,
      candidate_intent_recall: null,
      intent_recall_utterances: 0,
    };
    expect(problemsOf({ rows: [{ ...rows[0], ...metric }, rows[1], { ...rows[1], ...empty }] })).toEqual([]);
  });

  test('latencies come as lists', () => {
    const sample = {
      slice: 'overall',
      field: 'latency_ms',
      baseline: { values: [300, 310] },
      candidate: { values: [300, 320] },
    };
    const reading = readTally({ rows, samples: [sample] }, 't.json');
    const sides = 'tally' in reading ? reading.tally.slices[0]?.samples.get('latency_ms') : undefined;
    expect(sides?.candidate.percentile(0.5)).toBe(310);
  });

  test.each<[string, unknown, string]>([
    ['not an object', [], 'not a JSON object'],
    ['another format', { format: 'tally/2', rows }, 'format is not tally/1'],
    ['no rows', { rows: [] }, 'no rows'],
    ['no overall', { rows: [rows[1]] }, 'no rows of the slice overall'],
    [
      'an unknown column',
      { rows: [{ ...rows[0], errors: 1 }] },
      'rows[0]: errors is not a column of a tally',
    ],
    ['no slice', { rows: [{ cluster: 's' }] }, 'rows[0]: no slice'],
    ['no cluster', { rows: [{ slice: 'overall', cluster: '' }] }, 'rows[0]: no cluster'],
    [
      'a negative sum',
      { rows: [{ ...rows[0], candidate_errors: -1 }] },
      'rows[0]: candidate_errors is not a possible sum',
    ],
    [
      'a sum that is null',
      { rows: [{ ...rows[0], candidate_errors: null }] },
      'rows[0]: candidate_errors is not a possible sum',
    ],
    [
      'half an error',
      { rows: [{ ...rows[0], candidate_errors: 0.5 }] },
      'rows[0]: candidate_errors is not a possible sum',
    ],
    [
      'a sum left out',
      {
        rows: [rows[0], { slice: 'x', cluster: 's', utterances: 1, reference_words: 1, baseline_errors: 1 }],
      },
      'rows[1]: candidate_errors is missing, which other rows have',
    ],
    [
      'errors without words',
      { rows: [{ ...rows[0], reference_words: 0 }] },
      'rows[0]: baseline errors without reference words',
    ],
    [
      'kinds that do not sum',
      { rows: [{ ...rows[0], baseline_substitutions: 1, baseline_deletions: 1, baseline_insertions: 0 }] },
      'rows[0]: baseline substitutions, deletions, insertions do not sum to the errors',
    ],
    [
      'two kinds of three',
      { rows: [{ ...rows[0], baseline_substitutions: 1, baseline_deletions: 0 }] },
      'rows[0]: baseline substitutions, deletions, insertions go together',
    ],
    [
      'more sentences than errors',
      { rows: [{ ...rows[0], baseline_sentence_errors: 2 }] },
      'rows[0]: baseline has more sentences with errors than errors',
    ],
    [
      'one side of a metric',
      {
        rows: [
          { ...rows[0], baseline_utmos: 4, utmos_utterances: 1 },
          { ...rows[0], candidate_utmos: 4 },
        ],
      },
      'rows[0]: baseline_utmos, candidate_utmos, utmos_utterances go together',
    ],
    [
      'a field without percentiles',
      { rows, samples: [{ slice: 'overall', field: 'utmos' }] },
      'samples[0]: field is not one that percentiles are taken of',
    ],
    [
      'values that are not numbers',
      { rows, samples: [{ slice: 'overall', field: 'latency_ms', baseline: { values: ['1'] } }] },
      'samples[0]: values or buckets are wrong on one side',
    ],
    [
      'a fingerprint that is none',
      { rows, records: { baseline_ids: 'x' } },
      'records: baseline_ids is not 16 hexadecimal digits',
    ],
    [
      'a count that is none',
      { rows, records: { baseline: -1 } },
      'records: baseline is not a whole number from 0',
    ],
  ])('%s', (_name, document, message) => {
    expect(problemsOf(document)).toContain(message);
  });

  test('problems are listed up to twenty and counted on', () => {
    const reading = readTally({ rows: Array.from({ length: 50 }, () => ({ slice: 'overall' })) }, 't.json');
    expect(reading).toMatchObject({ problemCount: 51 });
    expect('problems' in reading && reading.problems).toHaveLength(20);
  });

  test('never throws, whatever the document', () => {
    const wild = fc.anything({ withNullPrototype: true });
    const shaped = fc.record({
      rows: fc.array(wild),
      samples: wild,
      records: wild,
      slice_by: wild,
    });
    fc.assert(
      fc.property(fc.oneof(wild, shaped), (document) => {
        expect(typeof readTally(document, 't.json')).toBe('object');
      }),
    );
  });
});

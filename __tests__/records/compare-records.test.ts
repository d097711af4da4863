import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRecords } from '../../src/records/compare-records.js';
import { toSliceEvidence } from '../../src/records/slice-metrics.js';
import { DEFAULT_STATISTICS } from '../../src/statistics/slice-evidence.js';
import { studentTTail } from '../../src/statistics/student-t.js';
import { readFiles, readRecords, toLines } from './read-files.js';

const MARGIN = { value: 0.02, kind: 'relative' } as const;

interface CountRecord {
  readonly speaker: string;
  readonly noise: string;
  readonly reference_words: number;
  readonly baseline_errors: number;
  readonly candidate_errors: number;
}

/** The whole of `compare records`, written as the reference says it, without any of the project's machinery. */
function naiveRow(records: readonly CountRecord[], margin: number): Record<string, number> {
  const speakers = [...new Set(records.map((record) => record.speaker))];
  const sum = (list: readonly CountRecord[], of: (record: CountRecord) => number): number =>
    list.reduce((total, record) => total + of(record), 0);
  const own = speakers.map((speaker) => records.filter((record) => record.speaker === speaker));
  const tOf = (delta: number): number => {
    const d = own.map((list) => sum(list, (r) => r.candidate_errors - (1 + delta) * r.baseline_errors));
    const mean = d.reduce((a, b) => a + b, 0) / d.length;
    const variance = d.reduce((a, b) => a + (b - mean) ** 2, 0) / (d.length - 1);
    return mean / Math.sqrt(variance / d.length);
  };
  const words = sum(records, (r) => r.reference_words);
  return {
    utterances: records.length,
    clusters: speakers.length,
    reference_words: words,
    baseline: sum(records, (r) => r.baseline_errors) / words,
    candidate: sum(records, (r) => r.candidate_errors) / words,
    t: tOf(margin),
    t0: tOf(0),
    p_noninferior: studentTTail(-tOf(margin), speakers.length - 1),
    p_worse: studentTTail(tOf(0), speakers.length - 1),
  };
}

describe('compare records', () => {
  test('from bytes to rows, as the reference says it', () => {
    const record = fc.record({
      speaker: fc.constantFrom(...Array.from({ length: 8 }, (_, index) => `s${index}`)),
      noise: fc.constantFrom('quiet', 'noisy'),
      reference_words: fc.integer({ min: 5, max: 30 }),
      baseline_errors: fc.nat(6),
      candidate_errors: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 40, maxLength: 120 }), (records) => {
        const { tally } = readRecords(
          records.map((one, id) => ({ id, ...one })),
          { sliceBy: ['noise'] },
        );
        const rows = compareRecords(tally, { margin: MARGIN });
        expect(rows.map((row) => row.slice)).toEqual(['overall', 'noise=noisy', 'noise=quiet']);
        for (const row of rows) {
          const own = records.filter((one) => row.slice === 'overall' || row.slice === `noise=${one.noise}`);
          const expected = naiveRow(own, 0.02);
          if (!Number.isFinite(expected.t) || !Number.isFinite(expected.t0)) continue;
          for (const [name, value] of Object.entries(expected)) {
            expect(row[name as keyof typeof row]).toBeCloseTo(value, 8);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("overall has the p of its own, the slices are Holm's family", () => {
    const records = Array.from({ length: 60 }, (_, id) => ({
      id,
      speaker: `s${id % 12}`,
      noise: ['a', 'b', 'c'][id % 3],
      reference_words: 40,
      baseline_errors: 4 + (id % 5),
      candidate_errors: 4 + (id % 5) + (id % 7 === 0 ? 2 : 0),
    }));
    const rows = compareRecords(readRecords(records, { sliceBy: ['noise'] }).tally, { margin: MARGIN });
    const [overall, ...slices] = rows;
    expect(overall?.p_worse_holm).toBe(overall?.p_worse);
    const smallest = Math.min(...slices.map((row) => row.p_worse ?? 1));
    expect(Math.min(...slices.map((row) => row.p_worse_holm ?? 1))).toBeCloseTo(3 * smallest, 12);
  });

  test('identical texts pass, and say so', () => {
    const texts = 'turn on the light in the kitchen and the hall please';
    const records = Array.from({ length: 120 }, (_, id) => ({
      id,
      speaker: `s${id % 6}`,
      text: texts,
      baseline_text: texts.replace('kitchen', 'chicken'),
      candidate_text: texts.replace('kitchen', 'chicken'),
    }));
    const rows = compareRecords(readRecords(records).tally, { margin: MARGIN });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ metric: 'wer', state: 'pass', difference: 0, p_worse: null });
    expect(rows[0]?.notes).toEqual(['identical hypotheses', 'degenerate variance']);
  });

  test('one error rate stands for all unless others are asked for', () => {
    const record = (id: number): object => ({
      id,
      speaker: `s${id}`,
      text: 'a b',
      baseline_text: 'a c',
      candidate_text: 'a b',
      baseline_latency_ms: 100 + id,
      candidate_latency_ms: 110 + id,
    });
    const { tally } = readRecords([1, 2, 3].map(record));
    const metrics = (rows: readonly { metric: string }[]): string[] => rows.map((row) => row.metric);
    expect(metrics(compareRecords(tally, { margin: MARGIN }))).toEqual([
      'wer',
      'p50_latency_ms',
      'p95_latency_ms',
      'p99_latency_ms',
    ]);
    expect(metrics(compareRecords(tally, { margin: MARGIN, metrics: ['cer', 'ser'] }))).toEqual([
      'cer',
      'ser',
    ]);
    expect(metrics(toSliceEvidence(tally))).toEqual([
      'wer',
      'cer',
      'ser',
      'ins_rate',
      'del_rate',
      'sub_rate',
      'p50_latency_ms',
      'p95_latency_ms',
      'p99_latency_ms',
    ]);
  });

  test('metrics of sums: values, weights and directions', () => {
    const record = (id: number, better: boolean): object => ({
      id,
      speaker: `s${id}`,
      duration: 10,
      baseline_time: 1,
      candidate_time: better ? 0.5 : 2,
      baseline_command_success: true,
      candidate_command_success: better,
      text: 'play song',
      baseline_text: 'play song',
      candidate_text: 'play song now',
      baseline_partials: ['play some'],
      candidate_partials: ['play song'],
    });
    const { tally } = readRecords([record(1, true), record(2, false)]);
    const rows = compareRecords(tally, {
      margin: { value: 0.5, kind: 'absolute' },
      metrics: ['rtf', 'rtfx', 'command_success', 'partial_churn', 'ser', 'ins_rate'],
      statistics: { ...DEFAULT_STATISTICS, min_clusters: 2 },
    });
    const figures = Object.fromEntries(rows.map((row) => [row.metric, [row.baseline, row.candidate]]));
    expect(figures).toEqual({
      rtf: [0.1, 0.125],
      rtfx: [10, 8],
      command_success: [1, 0.5],
      partial_churn: [0.5, 0],
      ser: [0, 1],
      ins_rate: [0, 0.5],
    });
  });

  test('clusters without a figure of a metric do not count towards it', () => {
    const records = Array.from({ length: 8 }, (_, id) => ({
      id,
      speaker: `s${id}`,
      reference_words: 100,
      baseline_errors: 10,
      candidate_errors: 10 + (id % 3),
      ...(id < 3 ? { baseline_intent_recall: 1, candidate_intent_recall: id % 2 } : {}),
    }));
    const rows = compareRecords(readRecords(records).tally, { margin: MARGIN });
    expect(rows.map((row) => [row.metric, row.clusters, row.utterances])).toEqual([
      ['wer', 8, 8],
      ['intent_recall', 3, 8],
    ]);
  });

  test('utterances as clusters are a warning in every row', () => {
    const records = [1, 2, 3].map((id) => ({
      id,
      reference_words: 9,
      baseline_errors: id,
      candidate_errors: 2,
    }));
    const [row] = compareRecords(readRecords(records).tally, { margin: MARGIN });
    expect(row).toMatchObject({ clusters: 3 });
    expect(row?.notes.at(-1)).toBe('every utterance is a cluster: the uncertainty is understated');
  });

  test('a tally of one side compares nothing', () => {
    const one = readFiles([['baseline', toLines([{ id: 1, speaker: 's', reference_words: 3, errors: 1 }])]]);
    expect(compareRecords(one.tally, { margin: MARGIN })).toEqual([]);
  });

  test('the same input gives the same bytes, and nothing is mutated', () => {
    const records = Array.from({ length: 50 }, (_, id) => ({
      id,
      speaker: `s${id % 9}`,
      noise: `n${id % 2}`,
      reference_words: 9,
      baseline_errors: id % 4,
      candidate_errors: id % 3,
    }));
    const { tally } = readRecords(records, { sliceBy: ['noise'] });
    const once = JSON.stringify(compareRecords(tally, { margin: MARGIN }));
    expect(JSON.stringify(compareRecords(tally, { margin: MARGIN }))).toBe(once);
    expect(
      JSON.stringify(compareRecords(readRecords(records, { sliceBy: ['noise'] }).tally, { margin: MARGIN })),
    ).toBe(once);
  });
});

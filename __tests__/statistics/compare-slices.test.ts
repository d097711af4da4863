import type { SliceEvidence } from '../../src/model/slice-evidence.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { total } from '../../src/statistics/cluster-sums.js';
import { compareSlices } from '../../src/statistics/compare-slices.js';
import type { ComparisonRow } from '../../src/statistics/comparison-row.js';
import { clustersToSettle } from '../../src/statistics/further-clusters.js';
import { DEFAULT_STATISTICS } from '../../src/statistics/slice-evidence.js';
import { clusterSums } from './cluster-sums-of.js';

const TWO_PERCENT = { value: 0.02, kind: 'relative' } as const;
const NO_MINIMUMS = {
  ...DEFAULT_STATISTICS,
  min_clusters: 2,
  min_reference_words: 0,
  min_baseline_errors: 0,
};

function wer(slice: string, baseline: number[], candidate: number[], words: number[]): SliceEvidence {
  const sums = clusterSums(baseline, candidate, words);
  const counted = {
    weight: total(sums.baselineWeight),
    errors: total(sums.baseline),
    unit: 'words' as const,
  };
  return {
    slice,
    metric: 'wer',
    better: 'lower',
    utterances: 10 * words.length,
    clusters: words.length,
    referenceWords: counted.weight,
    figures: { kind: 'clusters', sums, counted, identicalTexts: false },
  };
}

function rowOf(evidence: SliceEvidence, statistics = NO_MINIMUMS, margin = TWO_PERCENT): ComparisonRow {
  const [comparison] = compareSlices([evidence], { margin, statistics });
  if (comparison === undefined) throw new Error('no row');
  return comparison.row;
}

const WORDS = [400, 420, 380, 410, 390, 405];

describe('states', () => {
  const clearlyWorse = wer('a', [40, 42, 38, 41, 39, 40], [52, 55, 50, 52, 51, 53], WORDS);
  const clearlyBetter = wer('a', [40, 42, 38, 41, 39, 40], [30, 31, 29, 31, 30, 28], WORDS);
  const unsure = wer('a', [40, 42, 38, 41, 39, 40], [48, 36, 44, 38, 45, 35], WORDS);

  test.each([
    ['a proven regression over the margin', clearlyWorse, 'fail'],
    ['a proven improvement', clearlyBetter, 'pass'],
    ['neither proven', unsure, 'inconclusive'],
    ['uniformly worse, without variance', wer('a', [10, 10, 10], [11, 11, 11], [100, 100, 100]), 'fail'],
    ['uniformly better, without variance', wer('a', [10, 10, 10], [9, 9, 9], [100, 100, 100]), 'pass'],
    ['no change at all', wer('a', [10, 20, 30], [10, 20, 30], [100, 200, 300]), 'pass'],
    ['no error on either side', wer('a', [0, 0, 0], [0, 0, 0], [100, 200, 300]), 'pass'],
    ['errors where there were none', wer('a', [0, 0, 0], [5, 6, 5], [100, 200, 300]), 'fail'],
    ['one cluster', wer('a', [10], [5], [100]), 'inconclusive'],
    ['no words', wer('a', [0, 0], [0, 0], [0, 0]), 'inconclusive'],
  ] as const)('%s: %#', (_name, evidence, state) => {
    expect(rowOf(evidence).state).toBe(state);
  });

  test('below a minimum the figures are given and the state is inconclusive', () => {
    const row = rowOf(wer('a', [3, 4, 2], [9, 9, 9], [40, 50, 45]), DEFAULT_STATISTICS);
    expect(row.state).toBe('inconclusive');
    expect(row.p_worse).not.toBeNull();
    expect(row.notes.slice(0, 3)).toEqual([
      'fewer than 5 clusters',
      'fewer than 1000 reference words',
      'fewer than 30 baseline errors',
    ]);
  });

  test('a row has exactly the names of the interface, in its order', () => {
    expect(Object.keys(rowOf(unsure))).toEqual(
      'slice metric utterances clusters reference_words baseline candidate difference relative_difference interval margin t df t0 p_worse p_worse_holm p_noninferior resolvable_margin state notes'.split(
        ' ',
      ),
    );
  });

  test('figures of a row', () => {
    const row = rowOf(clearlyWorse);
    expect(row).toMatchObject({
      slice: 'a',
      metric: 'wer',
      utterances: 60,
      clusters: 6,
      reference_words: 2405,
      df: 5,
    });
    expect(row.baseline).toBeCloseTo(240 / 2405, 12);
    expect(row.candidate).toBeCloseTo(313 / 2405, 12);
    expect(row.difference).toBeCloseTo(73 / 2405, 12);
    expect(row.relative_difference).toBeCloseTo(73 / 240, 12);
    expect(row.margin).toEqual(TWO_PERCENT);
  });

  test('0.1 to 0.102 is on a limit of 2 %, not over it', () => {
    const row = rowOf(wer('a', [100, 50, 200], [102, 51, 204], [1000, 500, 2000]));
    expect(row.state).toBe('pass');
    expect(row.notes).toContain('degenerate variance');
  });
});

describe('edge rows', () => {
  test('without variance t and the p-values are null, and a note says so', () => {
    const row = rowOf(wer('a', [10, 10, 10], [11, 11, 11], [100, 100, 100]));
    expect(row).toMatchObject({ t: null, t0: null, p_worse: null, p_worse_holm: null, p_noninferior: null });
    expect(row.notes).toContain('degenerate variance');
    expect(row.resolvable_margin).toBeCloseTo(0.1, 12);
  });

  test('identical texts and identical counts are told apart', () => {
    const evidence = wer('a', [10, 20, 30], [10, 20, 30], [100, 200, 300]);
    expect(rowOf(evidence).notes).toEqual(['identical counts', 'degenerate variance']);
    const texts = { ...evidence, figures: { ...evidence.figures, identicalTexts: true } } as SliceEvidence;
    expect(rowOf(texts).notes).toContain('identical hypotheses');
    expect(rowOf(texts)).toMatchObject({ state: 'pass', interval: [0, 0], resolvable_margin: 0 });
  });

  test('a zero baseline has no relative difference but a test all the same', () => {
    const row = rowOf(wer('a', [0, 0, 0], [5, 6, 5], [100, 200, 300]));
    expect(row).toMatchObject({ baseline: 0, relative_difference: null, resolvable_margin: null });
    expect(row.p_worse).toBeLessThan(0.05);
    expect(row.notes).toContain('zero baseline');
    expect(rowOf(wer('a', [0, 0], [0, 0], [9, 8])).relative_difference).toBe(0);
  });

  test('one cluster: no variance, no interval, df 0', () => {
    expect(rowOf(wer('a', [10], [12], [100]))).toMatchObject({
      t: null,
      df: 0,
      interval: null,
      resolvable_margin: null,
    });
  });

  test('a negative baseline cannot carry a relative margin', () => {
    const evidence: SliceEvidence = {
      ...wer('a', [], [], []),
      metric: 'speaker_similarity',
      better: 'higher',
      figures: {
        kind: 'clusters',
        sums: clusterSums([-1, -2, -1.5], [-1, -1.9, -1.4], [10, 10, 10]),
        counted: null,
        identicalTexts: false,
      },
    };
    expect(rowOf(evidence)).toMatchObject({ t: null, p_noninferior: null, state: 'inconclusive' });
    expect(rowOf(evidence).notes).toContain('negative baseline: no relative margin');
    const absolute = compareSlices([evidence], {
      margin: { value: 0.05, kind: 'absolute' },
      statistics: NO_MINIMUMS,
    });
    expect(absolute[0]?.row.state).toBe('pass');
  });

  test('percentiles of one run are figures without proof', () => {
    const row = rowOf({
      ...wer('a', [], [], []),
      metric: 'p95_latency_ms',
      clusters: 9,
      figures: { kind: 'percentiles', baseline: 300, candidate: 330 },
    });
    expect(row).toMatchObject({
      difference: 30,
      relative_difference: 0.1,
      clusters: 9,
      state: 'inconclusive',
      t: null,
    });
    expect(row.notes[0]).toMatch(/^one run/);
  });

  test('the interval is of candidate less baseline, whichever way is better', () => {
    const recall: SliceEvidence = {
      ...wer('a', [90, 170, 260, 80], [85, 168, 262, 74], [100, 200, 300, 100]),
      metric: 'intent_recall',
      better: 'higher',
    };
    const { difference, interval } = rowOf(recall);
    expect(interval?.[0]).toBeLessThan(difference ?? 0);
    expect(interval?.[1]).toBeGreaterThan(difference ?? 0);
    const mirrored = rowOf({ ...recall, better: 'lower' });
    expect(mirrored.interval?.[0]).toBeCloseTo(interval?.[0] ?? 0, 12);
    expect(mirrored.interval?.[1]).toBeCloseTo(interval?.[1] ?? 0, 12);
  });
});

describe('several slices', () => {
  test('overall stays out of the family of the slices', () => {
    const evidence = wer('a', [40, 42, 38, 41, 39, 40], [44, 49, 40, 44, 42, 41], WORDS);
    const rows = compareSlices([{ ...evidence, slice: 'overall' }, evidence, { ...evidence, slice: 'b' }], {
      margin: TWO_PERCENT,
      statistics: NO_MINIMUMS,
    }).map((comparison) => comparison.row);
    const p = rows[0]?.p_worse ?? 1;
    expect(rows.map((row) => row.p_worse_holm)).toEqual([p, 2 * p, 2 * p]);
  });

  test('each slice may have a margin of its own', () => {
    const evidence = wer('a', [40, 42, 38, 41, 39, 40], [44, 49, 40, 44, 42, 41], WORDS);
    const rows = compareSlices([evidence, { ...evidence, slice: 'b' }], {
      margin: (slice) => ({
        value: slice === 'a' ? 0.05 : 0.01,
        kind: slice === 'a' ? 'relative' : 'absolute',
      }),
      statistics: NO_MINIMUMS,
    });
    expect(rows.map(({ row }) => row.margin.kind)).toEqual(['relative', 'absolute']);
  });

  test('making the candidate worse never turns a row to pass', () => {
    const cell = fc.tuple(
      fc.integer({ min: 5, max: 40 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 100, max: 400 }),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 5, maxLength: 12 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (cells, factor) => {
          const [b, c, n] = [0, 1, 2].map((at) => cells.map((row) => row[at] ?? 0)) as [
            number[],
            number[],
            number[],
          ];
          fc.pre(total(Float64Array.from(c)) > 1.02 * total(Float64Array.from(b)));
          const worse = c.map((count) => Math.round(count * factor));
          expect(rowOf(wer('a', b, worse, n)).state).not.toBe('pass');
        },
      ),
    );
  });
});

describe('further clusters', () => {
  // statsmodels 0.14 TTestPower().solve_power(effect_size=0.5, alpha=0.05, power=0.8, alternative='larger') = 26.14;
  // the formula with two t quantiles differs from the noncentral t by under one cluster.
  test('half a deviation needs about 27 clusters', () => {
    expect(clustersToSettle(0.5, 1, 0.05)).toBeGreaterThanOrEqual(26);
    expect(clustersToSettle(0.5, 1, 0.05)).toBeLessThanOrEqual(28);
  });

  test('no effect is never settled, a tiny one not within reason', () => {
    expect(clustersToSettle(0, 1, 0.05)).toBeNull();
    expect(clustersToSettle(1e-6, 1, 0.05)).toBeNull();
  });

  test('a stricter level, a smaller effect or more spread needs more', () => {
    const base = clustersToSettle(0.3, 1, 0.05) ?? 0;
    expect(clustersToSettle(0.3, 1, 0.005)).toBeGreaterThan(base);
    expect(clustersToSettle(0.2, 1, 0.05)).toBeGreaterThan(base);
    expect(clustersToSettle(0.3, 2, 0.05)).toBeGreaterThan(base);
    expect(clustersToSettle(-0.3, 1, 0.05)).toBe(base);
  });

  test('more data of the kind at hand settles the slice', () => {
    const cell = { b: [40, 42, 38, 41, 39, 40], c: [41, 39, 40, 41, 37, 41], n: WORDS };
    const [first] = compareSlices([wer('a', cell.b, cell.c, cell.n)], {
      margin: TWO_PERCENT,
      statistics: NO_MINIMUMS,
    });
    expect(first?.row.state).toBe('inconclusive');
    const times = 1 + Math.ceil((first?.furtherClusters ?? 0) / 6);
    const repeat = (list: number[]): number[] => Array.from({ length: times }, () => list).flat();
    expect(rowOf(wer('a', repeat(cell.b), repeat(cell.c), repeat(cell.n))).state).toBe('pass');
  });

  test('the minimums count too', () => {
    const [small] = compareSlices([wer('a', [3, 4, 2], [3, 4, 1], [40, 50, 45])], {
      margin: { value: 0.5, kind: 'relative' },
      statistics: DEFAULT_STATISTICS,
    });
    expect(small?.furtherClusters).toBe(Math.ceil((3 * 1000) / 135) - 3);
  });
});

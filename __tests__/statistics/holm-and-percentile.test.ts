import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjustFamilies } from '../../src/statistics/holm-families.js';
import { holmAdjusted } from '../../src/statistics/holm.js';
import { percentile, percentileOf } from '../../src/statistics/percentile.js';

/** Holm from its definition: the largest of (m - k + 1) p_(k) over every p no larger than one's own. */
function naiveHolm(pValues: readonly number[]): number[] {
  return pValues.map((own, at) => {
    const before = pValues.filter((p, index) => p < own || (p === own && index <= at));
    const steps = before.map((p) => {
      const smaller = pValues.filter((other) => other < p).length;
      const tiesBefore = before.filter((other) => other === p).indexOf(p);
      return Math.min(1, (pValues.length - smaller - tiesBefore) * p);
    });
    return Math.max(...steps);
  });
}

describe('Holm', () => {
  // R 4.3: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
  test('agrees with R', () => {
    expect(holmAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  test.each([
    [[], []],
    [[0.2], [0.2]],
    [
      [0.9, 0.8],
      [1, 1],
    ],
  ])('%j becomes %j', (values, expected) => {
    expect(holmAdjusted(values)).toEqual(expected);
  });

  test('agrees with its definition', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 12 }), (values) => {
        const expected = naiveHolm(values);
        holmAdjusted(values).forEach((value, index) => {
          expect(value).toBeCloseTo(expected[index] ?? -1, 12);
        });
      }),
    );
  });

  test('adjusts metric by metric, overall apart, nulls aside', () => {
    const adjusted = adjustFamilies([
      { slice: 'overall', metric: 'wer', p: 0.01 },
      { slice: 'a', metric: 'wer', p: 0.01 },
      { slice: 'b', metric: 'wer', p: 0.04 },
      { slice: 'c', metric: 'wer', p: null },
      { slice: 'a', metric: 'cer', p: 0.01 },
    ]);
    expect(adjusted).toEqual([
      { p: 0.01, family: 1 },
      { p: 0.02, family: 2 },
      { p: 0.04, family: 2 },
      undefined,
      { p: 0.01, family: 1 },
    ]);
  });
});

describe('percentile type 7', () => {
  // NumPy 2: np.percentile([15, 20, 35, 40, 50], [0, 5, 30, 40, 95, 100])
  test.each([
    [0, 15],
    [0.05, 16],
    [0.3, 23],
    [0.4, 29],
    [0.95, 48],
    [1, 50],
  ])('p%p of five values is %p', (share, expected) => {
    expect(percentile([50, 15, 40, 20, 35], share)).toBeCloseTo(expected, 12);
  });

  test('agrees with counting: the interpolated rank', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const sorted = [...list].sort((a, b) => a - b);
        const rank = 1 + (list.length - 1) * share;
        const below = sorted[Math.floor(rank) - 1] ?? 0;
        const above = sorted[Math.ceil(rank) - 1] ?? 0;
        const expected = below * (1 - (rank % 1)) + above * (rank % 1);
        expect(percentile(list, share)).toBeCloseTo(expected, 6);
      }),
    );
  });

  test('nothing has no percentile', () => {
    expect(percentile([], 0.5)).toBeUndefined();
    expect(percentileOf(1, () => undefined, 0.5)).toBeUndefined();
  });
});

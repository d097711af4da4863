import type { ClusterSums } from '../../src/model/slice-evidence.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Contrast, type Margin, testContrast, toContrast } from '../../src/statistics/contrast.js';
import { type MarginBounds, toMarginBounds } from '../../src/statistics/margin-bounds.js';
import { studentTQuantile, studentTTail } from '../../src/statistics/student-t.js';
import { clusterSums as sums } from './cluster-sums-of.js';

const EIGHT = sums(
  [12, 30, 7, 22, 41, 9, 15, 28],
  [13, 29, 9, 23, 44, 9, 14, 31],
  [140, 260, 95, 210, 300, 120, 150, 240],
);

/** The formula of the reference, written as it stands there. */
function naiveT(figures: ClusterSums, margin: Margin): number {
  const { baseline, candidate, baselineWeight } = figures;
  const d = [...baseline].map((b, g) => {
    const c = candidate[g] ?? 0;
    const n = baselineWeight[g] ?? 0;
    return margin.kind === 'relative' ? c - (1 + margin.value) * b : c - b - margin.value * n;
  });
  const mean = d.reduce((a, b) => a + b, 0) / d.length;
  const variance = d.reduce((a, b) => a + (b - mean) ** 2, 0) / (d.length - 1);
  return mean / Math.sqrt(variance / d.length);
}

function bounds95(contrast: Contrast): MarginBounds {
  return toMarginBounds(contrast, studentTQuantile(0.05, contrast.change.length - 1));
}

const counts = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 61, max: 900 }),
    ),
    {
      minLength: 3,
      maxLength: 30,
    },
  )
  .map((rows) =>
    sums(
      rows.map((r) => r[0]),
      rows.map((r) => r[1]),
      rows.map((r) => r[2]),
    ),
  );

const margins = fc.record({
  kind: fc.constantFrom('relative' as const, 'absolute' as const),
  value: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

describe('the margin-shifted cluster contrast', () => {
  // Expected values: mpmath at 40 digits from the formulas of speech-evaluation.md 1.6; bounds by bisection.
  test.each([
    ['relative', 0.05, -0.0469692887705812, 0.481924820383755, -0.00420035241293844, 0.102514427357293],
    ['absolute', 0.005, 0.0975808199750754, 0.537499782876092, -0.000423781598995138, 0.0108515813834206],
  ] as const)('%s margin %p on eight speakers', (kind, value, t, p, low, high) => {
    const contrast = toContrast(EIGHT, 'lower', kind);
    const atMargin = testContrast(contrast, value);
    expect(atMargin.df).toBe(7);
    expect(atMargin.t).toBeCloseTo(t, 12);
    expect(studentTTail(-(atMargin.t ?? 0), 7)).toBeCloseTo(p, 12);
    const atZero = testContrast(contrast, 0);
    expect(atZero.t).toBeCloseTo(1.76383420737639, 12);
    expect(studentTTail(atZero.t ?? 0, 7)).toBeCloseTo(0.0605611448875827, 12);
    const bounds = bounds95(contrast);
    expect(bounds.low).toBeCloseTo(low, 12);
    expect(bounds.high).toBeCloseTo(high, 12);
  });

  test('agrees with the formula written naively', () => {
    fc.assert(
      fc.property(counts, margins, (figures, margin) => {
        const { t } = testContrast(toContrast(figures, 'lower', margin.kind), margin.value);
        const expected = naiveT(figures, margin);
        if (t === null) expect(Math.abs(expected) > 1e9 || Number.isNaN(expected)).toBe(true);
        else expect(t).toBeCloseTo(expected, 6 - Math.ceil(Math.log10(1 + Math.abs(expected))));
      }),
    );
  });

  test('higher is better is the mirror of lower is better', () => {
    fc.assert(
      fc.property(counts, (figures) => {
        const swapped = { ...figures, baseline: figures.candidate, candidate: figures.baseline };
        const lower = testContrast(toContrast(figures, 'lower', 'absolute'), 0);
        const higher = testContrast(toContrast(swapped, 'higher', 'absolute'), 0);
        expect(higher.t).toBe(lower.t);
      }),
    );
  });

  test('a higher-is-better margin is what may be lost', () => {
    // Recall 0.9 to 0.8 in every cluster: over a margin of 5 points, within one of 15.
    const recall = sums([9, 18, 27], [8, 16, 24], [10, 20, 30]);
    expect(testContrast(toContrast(recall, 'higher', 'absolute'), 0.05).mean).toBeGreaterThan(0);
    expect(testContrast(toContrast(recall, 'higher', 'absolute'), 0.15).mean).toBeLessThan(0);
  });

  test('one cluster has a mean and no variance', () => {
    const one = testContrast(toContrast(sums([3], [4], [50]), 'lower', 'relative'), 0.02);
    expect(one).toEqual({ mean: expect.closeTo(0.94, 12), deviation: null, t: null, df: 0 });
  });

  test('rounding is not variance', () => {
    // Exactly 2 % worse everywhere: floating point leaves a residue of about 1e-14 that must not become a t.
    const exact = sums([50, 100, 350, 1050], [51, 102, 357, 1071], [500, 1000, 3500, 9900]);
    expect(testContrast(toContrast(exact, 'lower', 'relative'), 0.02)).toEqual({
      mean: 0,
      deviation: 0,
      t: null,
      df: 3,
    });
  });

  test('sides with weights of their own give the delta method', () => {
    const figures: ClusterSums = {
      baseline: Float64Array.of(2, 5, 1, 4),
      candidate: Float64Array.of(3, 5, 2, 4),
      baselineWeight: Float64Array.of(10, 22, 9, 19),
      candidateWeight: Float64Array.of(11, 20, 9, 20),
    };
    const { change } = toContrast(figures, 'lower', 'absolute');
    const mean = [...change].reduce((a, b) => a + b, 0) / 4;
    expect(mean).toBeCloseTo(14 / 60 - 12 / 60, 12);
    const share = (x: number, r: number, n: number): number => r + (x - r * n) / 15;
    const third = share(2, 14 / 60, 9) - share(1, 12 / 60, 9);
    expect(change[2]).toBeCloseTo(third, 12);
  });
});

describe('margin bounds', () => {
  const pNoninferior = (figures: ClusterSums, kind: Margin['kind'], margin: number): number => {
    const { t, df } = testContrast(toContrast(figures, 'lower', kind), margin);
    return t === null ? Number.NaN : studentTTail(-t, df);
  };

  test('p_noninferior crosses alpha exactly at the resolvable margin', () => {
    fc.assert(
      fc.property(counts, margins, (figures, { kind }) => {
        const { high } = bounds95(toContrast(figures, 'lower', kind));
        fc.pre(high !== null && Math.abs(high) < 1e3);
        const p = pNoninferior(figures, kind, high);
        expect(Number.isNaN(p) || Math.abs(p - 0.05) < 1e-6).toBe(true);
      }),
    );
  });

  test('no smaller margin is proven, and none at all where it is null', () => {
    fc.assert(
      fc.property(counts, margins, (figures, { kind }) => {
        const contrast = toContrast(figures, 'lower', kind);
        const { high } = bounds95(contrast);
        const estimate =
          contrast.change.reduce((a, b) => a + b, 0) / contrast.unit.reduce((a, b) => a + b, 0);
        const end = high ?? estimate + 100;
        for (let step = 1; step < 40; step += 1) {
          const margin = estimate + ((end - estimate) * step) / 40;
          const p = pNoninferior(figures, kind, margin);
          expect(Number.isNaN(p) || p >= 0.05 - 1e-9).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['a zero baseline', sums([0, 0, 0], [1, 0, 2], [10, 20, 30])],
    ['one cluster', sums([1], [1], [10])],
    ['no cluster', sums([], [], [])],
  ])('%s proves no relative margin', (_name, figures) => {
    expect(bounds95(toContrast(figures, 'lower', 'relative'))).toEqual({ low: null, high: null });
  });

  test('Fieller: a baseline too uneven leaves the interval without an end', () => {
    const uneven = sums([1, 1, 100], [2, 1, 90], [20, 20, 900]);
    expect(bounds95(toContrast(uneven, 'lower', 'relative')).low).toBeNull();
  });
});

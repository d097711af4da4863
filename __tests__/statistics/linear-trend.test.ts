import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitLinearTrend } from '../../src/statistics/linear-trend.js';

describe('fitLinearTrend', () => {
  test('agrees with a worked example', () => {
    // NIST Norris-like small set, computed by hand: x 1..5, y 2, 4, 5, 4, 5: slope 0.6, s = 0.8944, se = 0.2828.
    const points = [2, 4, 5, 4, 5].map((y, index) => ({ x: index + 1, y }));
    const trend = fitLinearTrend(points, 0.95);
    expect(trend?.slope).toBeCloseTo(0.6, 12);
    expect(trend?.intercept).toBeCloseTo(2.2, 12);
    expect(trend?.df).toBe(3);
    // t(0.975, 3) = 3.182446
    expect(trend?.low).toBeCloseTo(0.6 - 3.182446305 * Math.sqrt(0.08), 8);
    expect(trend?.high).toBeCloseTo(0.6 + 3.182446305 * Math.sqrt(0.08), 8);
  });

  test('a group has an intercept of its own', () => {
    const points = [
      { x: 0, y: 10, group: 'a' },
      { x: 1, y: 11, group: 'a' },
      { x: 0, y: 110, group: 'b' },
      { x: 1, y: 111, group: 'b' },
    ];
    expect(fitLinearTrend(points, 0.9)).toMatchObject({ slope: 1, low: 1, high: 1, df: 1 });
  });

  test('two points say nothing of an interval, and points above one another nothing of a slope', () => {
    expect(
      fitLinearTrend(
        [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
        0.9,
      ),
    ).toMatchObject({ slope: 1, low: -Infinity, high: Infinity });
    expect(
      fitLinearTrend(
        [
          { x: 1, y: 0 },
          { x: 1, y: 1 },
        ],
        0.9,
      ),
    ).toBeUndefined();
    expect(fitLinearTrend([], 0.9)).toBeUndefined();
  });

  test('adding a trend adds it to the slope and to both ends of its interval', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 30 }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (values, more) => {
          const points = values.map((y, x) => ({ x, y }));
          const before = fitLinearTrend(points, 0.95);
          const after = fitLinearTrend(
            points.map(({ x, y }) => ({ x, y: y + more * x })),
            0.95,
          );
          expect((after?.slope ?? 0) - (before?.slope ?? 0)).toBeCloseTo(more, 6);
          expect((after?.low ?? 0) - (before?.low ?? 0)).toBeCloseTo(more, 6);
        },
      ),
    );
  });
});

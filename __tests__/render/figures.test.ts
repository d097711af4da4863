import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Figures } from '../../src/model/finding.js';
import { toClosest } from '../../src/render/closest.js';
import {
  describeCertainty,
  describeChange,
  describeInterval,
  describeLimits,
  describeSides,
  metricLabel,
} from '../../src/render/describe-measure.js';
import { formatCount, formatProbability, formatValue } from '../../src/render/format-number.js';
import { closestLimit, isProvenWithin } from '../../src/render/limit-use.js';
import { type Measure, readMeasure } from '../../src/render/measure.js';
import { PAGE, TERMINAL } from '../../src/render/script.js';
import { sliceFinding } from './sample-verdicts.js';

function measure(figures: Figures): Measure {
  const read = readMeasure({ metric: 'wer', unit: 'fraction', better: 'lower', ...figures });
  if (read === undefined) throw new Error('not read');
  return read;
}

const limit = (kind: string, value: number, outcome = 'pass'): Figures => ({ kind, value, outcome });

describe('readMeasure', () => {
  test('reads the convention', () => {
    const { figures } = sliceFinding({
      slice: 'noisy',
      baseline: 0.1,
      candidate: 0.11,
      more: { clusters: 3 },
    });
    expect(readMeasure(figures)).toMatchObject({ slice: 'noisy', metric: 'wer', baseline: 0.1, clusters: 3 });
  });

  test.each([
    {},
    { metric: 'wer' },
    { metric: 3, unit: 'ms', better: 'lower' },
    { metric: 'wer', unit: 'fraction', better: 'sideways' },
  ])('%j is no measure', (figures) => {
    expect(readMeasure(figures)).toBeUndefined();
  });

  test('a figure of another type is as if absent, and nothing throws', () => {
    const anything = fc.jsonValue() as fc.Arbitrary<Figures[string]>;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('baseline', 'limits', 'interval_relative', 'clusters'), anything),
        (figures) => {
          const read = measure(figures);
          expect(read.baseline === undefined || Number.isFinite(read.baseline)).toBe(true);
          expect(() => [
            describeSides(read, PAGE),
            describeChange(read, PAGE),
            describeLimits(read, PAGE),
          ]).not.toThrow();
        },
      ),
    );
  });
});

describe('digits', () => {
  test.each([
    [0.1455, 'fraction', '14.55 %'],
    [338.4, 'ms', '338 ms'],
    [12_345.6, 'mib', '12,346 MiB'.replace(',', '')],
    [0.0031, 'currency', '0.0031'],
    [4.123456, 'score', '4.123'],
    [-0.004, 'fraction', '-0.40 %'],
    [-0.00001, 'fraction', '0.00 %'],
    [3, 'kg', '3 kg'],
    [3, '<b>', '3'],
    [3, '__proto__', '3'],
  ])('%d %s is %s', (value, unit, written) => {
    expect(formatValue(value, unit, TERMINAL)).toBe(written);
  });

  test('thousands are grouped on a page only', () => {
    expect([formatCount(1588, PAGE), formatCount(1588, TERMINAL), formatCount(999, PAGE)]).toEqual([
      '1\u202F588',
      '1588',
      '999',
    ]);
  });

  test('probabilities', () => {
    expect([0.012, 0.3456, 0.0001, 1].map(formatProbability)).toEqual([
      'p = 0.012',
      'p = 0.35',
      'p below 0.001',
      'p = 1',
    ]);
  });

  test('no character that Markdown or HTML reads comes out of a number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.string(), (value, unit) => {
        expect(formatValue(value, unit, PAGE)).toMatch(/^[\p{L}\p{N}−.+%/ \u202F-]*$/u);
      }),
    );
  });
});

describe('a change', () => {
  test.each([
    [
      { baseline: 0.1391, candidate: 0.1455, difference: 0.0064, relative_difference: 0.046 },
      '13.91 -> 14.55 %',
      '+4.6 %',
    ],
    [
      { unit: 'ms', baseline: 310, candidate: 338, difference: 28, relative_difference: 0.09 },
      '310 -> 338 ms',
      '+28 ms',
    ],
    [{ unit: 'ms', relative_difference: 0.09 }, undefined, '+9.0 %'],
    [{ candidate: 0.09 }, '9.00 %', undefined],
    [{ baseline: 0.09 }, 'was 9.00 %', undefined],
    [{ relative_difference: 0 }, undefined, '0.0 %'],
    [{}, undefined, undefined],
  ])('%j', (figures, sides, change) => {
    expect(describeSides(measure(figures), TERMINAL)).toBe(sides);
    expect(describeChange(measure(figures), TERMINAL)).toBe(change);
  });

  test('an amount of a fraction is in points', () => {
    const figures = {
      difference: -0.012,
      relative_difference: -0.013,
      limits: [limit('max_regression', 0.01, 'fail')],
    };
    expect(describeChange(measure(figures), TERMINAL)).toBe('-1.20 points');
    expect(describeLimits(measure(figures), TERMINAL)).toBe('+1 point');
  });

  test('what breaks a limit never looks as if it kept it', () => {
    const relative = {
      relative_difference: 0.0204,
      limits: [limit('max_relative_regression', 0.02, 'fail')],
    };
    expect(describeChange(measure(relative), TERMINAL)).toBe('+2.04 %');
    const amount = { unit: 'ms', difference: 75.4, limits: [limit('max_regression', 75, 'fail')] };
    expect(describeChange(measure(amount), TERMINAL)).toBe('+75.4 ms');
    const value = { baseline: 0.17, candidate: 0.180004, limits: [limit('max', 0.18, 'fail')] };
    expect(describeSides(measure(value), TERMINAL)).toBe('17.0000 -> 18.0004 %');
    const onLimit = { relative_difference: 0.02 + 1e-15, limits: [limit('max_relative_regression', 0.02)] };
    expect(describeChange(measure(onLimit), TERMINAL)).toBe('+2.0 %');
  });

  test('the interval is in the terms of the change, or there is none', () => {
    const both = {
      interval_relative: [0.02, 0.15],
      interval: [10, 46],
      difference: 28,
      relative_difference: 0.09,
    };
    const ms = { ...both, unit: 'ms', limits: [limit('max_regression', 75)] };
    expect(describeChange(measure(ms), TERMINAL)).toBe('+28 ms');
    expect(describeInterval(measure(ms), TERMINAL)).toBe('+10 to +46');
    const share = { ...ms, limits: [limit('max_relative_regression', 0.1)] };
    expect(describeInterval(measure(share), TERMINAL)).toBe('+2.0 to +15.0');
    const points = {
      ...both,
      interval: [-0.021, 0.004],
      difference: -0.01,
      limits: [limit('max_regression', 0.01)],
    };
    expect(describeInterval(measure(points), TERMINAL)).toBe('-2.10 to +0.40');
    const { interval: _, ...untested } = ms;
    expect(describeInterval(measure(untested), TERMINAL)).toBeUndefined();
  });

  test('the interval, on a page and in ASCII', () => {
    const figures = measure({ interval_relative: [-0.031, 0.14] });
    expect(describeInterval(figures, PAGE)).toBe('−3.1\u00A0…\u00A0+14.0');
    expect(describeInterval(figures, TERMINAL)).toBe('-3.1 to +14.0');
  });

  test.each([
    [{ relative_difference: 0.05, p_worse_holm: 0.012 }, 'the regression is proven (p = 0.012)'],
    [{ relative_difference: 0.05, p_worse_holm: 0.34 }, 'could be chance (p = 0.34)'],
    [{ relative_difference: 0.05, p_worse_holm: 0.04, confidence: 0.99 }, 'could be chance (p = 0.04)'],
    [{ relative_difference: -0.05, p_worse_holm: 0.99 }, undefined],
    [{ relative_difference: 0.05 }, undefined],
  ])('certainty of %j', (figures, words) => {
    expect(describeCertainty(measure(figures))).toBe(words);
  });
});

describe('limits in words', () => {
  test.each([
    [limit('max', 0.18), 'fraction', 'lower', '≤ 18 %'],
    [limit('min', 0.95), 'fraction', 'higher', '≥ 95 %'],
    [limit('max_regression', 75), 'ms', 'lower', '+75 ms'],
    [limit('max_regression', 0.1), 'score', 'higher', '−0.1'],
    [limit('max_relative_regression', 0.02), 'fraction', 'higher', '−2 %'],
    [limit('max_relative_regression', 0), 'fraction', 'lower', 'no worse'],
    [limit('min_relative_improvement', 0.05), 'fraction', 'lower', '≥ 5 % better'],
    [limit('min_improvement', 0.005), 'fraction', 'lower', '≥ 0.5 points better'],
    [limit('max_relative_improvement', 0.3), 'fraction', 'lower', '≤ 30 % better'],
  ])('%j of %s', (one, unit, better, words) => {
    expect(describeLimits(measure({ unit, better, limits: [one] }), PAGE).replaceAll('\u202F', ' ')).toBe(
      words,
    );
  });

  test('only those that are not kept, where there are some', () => {
    const limits = [limit('max', 0.18), limit('max_relative_regression', 0.02, 'fail')];
    expect(describeLimits(measure({ limits }), TERMINAL)).toBe('+2 %');
  });
});

describe('how much of a limit is used', () => {
  test.each([
    [{ relative_difference: 0.01, limits: [limit('max_relative_regression', 0.02)] }, 0.5],
    [{ unit: 'ms', difference: -20, better: 'higher', limits: [limit('max_regression', 80)] }, 0.25],
    [{ candidate: 0.9, limits: [limit('max', 1)] }, 0.9],
    [{ candidate: 0.96, better: 'higher', limits: [limit('min', 0.9)] }, 0.9375],
    [{ relative_difference: -0.1, limits: [limit('min_relative_improvement', 0.05)] }, 0.5],
    [{ relative_difference: -0.1, limits: [limit('max_relative_improvement', 0.2)] }, 0.5],
    [{ candidate: 0, limits: [limit('max', 0)] }, undefined],
    [{ limits: [limit('max_relative_regression', 0.02)] }, undefined],
  ])('%j', (figures, share) => {
    const used = closestLimit(measure(figures))?.share;
    expect(used === undefined ? undefined : Number(used.toFixed(6))).toBe(share);
  });

  test('closest first, each key once, passes only', () => {
    const close = toClosest([
      sliceFinding({ slice: 'a', baseline: 0.1, candidate: 0.101 }),
      sliceFinding({ slice: 'a', baseline: 0.1, candidate: 0.1001 }),
      sliceFinding({ slice: 'b', baseline: 0.1, candidate: 0.1019 }),
      sliceFinding({ slice: 'c', baseline: 0.1, candidate: 0.2, outcome: 'fail' }),
    ]);
    expect(close.map(({ finding }) => finding.key)).toEqual(['b:wer', 'a:wer']);
  });

  test('four slices of one metric do not hide another', () => {
    const latencies = [310, 320, 330, 340, 350].map((candidate) =>
      sliceFinding({ slice: `s${candidate}`, metric: 'p95_latency_ms', baseline: 300, candidate }),
    );
    const close = toClosest([...latencies, sliceFinding({ slice: 'noisy', baseline: 0.1, candidate: 0.09 })]);
    expect(close.map(({ finding }) => finding.key)).toEqual([
      's350:latency',
      's340:latency',
      's330:latency',
      'noisy:wer',
    ]);
  });

  test('what is within a limit may still not be proven to be', () => {
    const limits = [limit('max_relative_regression', 0.02)];
    expect(
      [0.065, 0.02, undefined].map((margin) =>
        isProvenWithin(measure({ limits, ...(margin === undefined ? {} : { resolvable_margin: margin }) })),
      ),
    ).toEqual([false, true, undefined]);
  });
});

test.each([
  ['wer', 'WER'],
  ['p95_latency_ms', 'p95 latency'],
  ['p99_ttfa_ms', 'p99 TTFA'],
  ['gpu_memory_mib', 'GPU memory'],
  ['intent_recall', 'intent recall'],
  ['constructor', 'constructor'],
])('%s is called %s', (metric, label) => {
  expect(metricLabel(metric)).toBe(label);
});

import { describe, expect, test } from '@jest/globals';
import { judgeLimits } from '../../src/gates/judge-limits.js';
import type { MetricDefinition } from '../../src/model/metric.js';
import { type Limit, LIMIT_KINDS } from '../../src/model/policy.js';
import type { MetricFigures } from '../../src/model/slice.js';
import { judgeByOne, toLine } from './gate-table.js';

type Figures = Omit<MetricFigures, 'metric' | 'location'>;

const LOCATION = { path: 'report.yaml' };
const LIMITS: Readonly<Record<Limit['kind'], number>> = {
  max: 10.2,
  min: 9,
  max_regression: 0.2,
  max_relative_regression: 0.02,
  min_improvement: 0.2,
  min_relative_improvement: 0.02,
  max_improvement: 0.2,
  max_relative_improvement: 0.02,
};
const WORDS: Readonly<Record<string, string>> = { none: 'no-evidence', share: 'not-comparable' };

function metric(better: 'lower' | 'higher'): MetricDefinition {
  return { name: 'rate', unit: 'units', better, range: [null, null] };
}

function judgeEach(figures: Figures, better: 'lower' | 'higher'): readonly string[] {
  return LIMIT_KINDS.map((kind) => {
    const limits = [{ kind, value: LIMITS[kind], location: LOCATION }];
    const terms = { novelty: undefined, decideBy: 'estimate' } as const;
    const known = { ...figures, metric: 'rate', location: LOCATION };
    return judgeLimits(known, limits, metric(better), terms).outcome;
  });
}

/**
 * Every form of a figure against every kind of limit, in the order of LIMIT_KINDS: max, min, max_regression,
 * max_relative_regression, min_improvement, min_relative_improvement, max_improvement, max_relative_improvement.
 * `none` is no-evidence, `share` not-comparable: there is no share of the baseline.
 */
const LOWER: readonly (readonly [string, Figures, string])[] = [
  [
    'both sides, a little worse',
    { baseline: 10, candidate: 10.1 },
    'pass pass pass pass fail fail pass pass',
  ],
  [
    'both sides, worse by the limit',
    { baseline: 10, candidate: 10.2 },
    'pass pass pass pass fail fail pass pass',
  ],
  [
    'both sides, worse than the limit',
    { baseline: 10, candidate: 10.3 },
    'fail pass fail fail fail fail pass pass',
  ],
  [
    'both sides, better by the limit',
    { baseline: 10, candidate: 9.8 },
    'pass pass pass pass pass pass pass pass',
  ],
  [
    'both sides, too good to be true',
    { baseline: 10, candidate: 8.9 },
    'pass fail pass pass pass pass fail fail',
  ],
  ['delta only, worse', { delta: 0.3 }, 'none none fail none fail none pass none'],
  ['delta only, better', { delta: -0.3 }, 'none none pass none pass none fail none'],
  ['relative delta only, worse', { relativeDelta: 0.03 }, 'none none none fail none fail none pass'],
  ['relative delta only, better', { relativeDelta: -0.03 }, 'none none none pass none pass none fail'],
  ['candidate only', { candidate: 10.1 }, 'pass pass none none none none none none'],
  ['baseline only', { baseline: 10 }, 'none none none none none none none none'],
  ['zero baseline', { baseline: 0, candidate: 0.1 }, 'pass fail pass share fail share pass share'],
  ['both zero', { baseline: 0, candidate: 0 }, 'pass fail pass pass fail fail pass pass'],
  ['negative baseline', { baseline: -10, candidate: -10.1 }, 'pass fail pass share fail share pass share'],
  [
    'negative baseline, no change',
    { baseline: -10, candidate: -10 },
    'pass fail pass share fail share pass share',
  ],
  ['baseline and delta', { baseline: 10, delta: 0.3 }, 'none none fail none fail none pass none'],
  ['candidate and delta', { candidate: 10.1, delta: 0.1 }, 'pass pass pass none fail none pass none'],
  [
    'both sides and a worse delta',
    { baseline: 10, candidate: 9.8, delta: 0.3 },
    'pass pass fail pass fail pass pass pass',
  ],
  [
    'both sides and a worse relative delta',
    { baseline: 10, candidate: 9.8, relativeDelta: 0.03 },
    'pass pass pass fail pass fail pass pass',
  ],
];

const HIGHER: readonly (readonly [string, Figures, string])[] = [
  ['both sides, a little worse', { baseline: 10, candidate: 9.9 }, 'pass pass pass pass fail fail pass pass'],
  [
    'both sides, worse by the limit',
    { baseline: 10, candidate: 9.8 },
    'pass pass pass pass fail fail pass pass',
  ],
  [
    'both sides, worse than the limit',
    { baseline: 10, candidate: 8.9 },
    'pass fail fail fail fail fail pass pass',
  ],
  [
    'both sides, better by the limit',
    { baseline: 10, candidate: 10.2 },
    'pass pass pass pass pass pass pass pass',
  ],
  [
    'both sides, too good to be true',
    { baseline: 10, candidate: 10.3 },
    'fail pass pass pass pass pass fail fail',
  ],
  ['delta only, worse', { delta: -0.3 }, 'none none fail none fail none pass none'],
  ['relative delta only, worse', { relativeDelta: -0.03 }, 'none none none fail none fail none pass'],
  ['relative delta only, better', { relativeDelta: 0.03 }, 'none none none pass none pass none fail'],
  ['candidate only', { candidate: 10.1 }, 'pass pass none none none none none none'],
  ['baseline only', { baseline: 10 }, 'none none none none none none none none'],
  ['zero baseline', { baseline: 0, candidate: 0.1 }, 'pass fail pass share fail share pass share'],
  ['both zero', { baseline: 0, candidate: 0 }, 'pass fail pass pass fail fail pass pass'],
  ['negative baseline', { baseline: -10, candidate: -9.7 }, 'pass fail pass share pass share fail share'],
];

describe.each([
  ['lower is better', 'lower', LOWER],
  ['higher is better', 'higher', HIGHER],
] as const)('%s', (_name, better, rows) => {
  test.each(rows)('%s', (_form, figures, expected) => {
    const words = expected.split(' ').map((word) => WORDS[word] ?? word);
    expect(judgeEach(figures, better)).toEqual(words);
  });
});

interface Boundary {
  readonly name: string;
  readonly limit: string;
  readonly metric: string;
  readonly figures: string;
  readonly outcome: string;
}

const BOUNDARIES: readonly Boundary[] = [
  {
    name: '0.1 to 0.102 is +2 %',
    limit: 'max_relative_regression: 2%',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.102}',
    outcome: 'pass',
  },
  {
    name: '0.3 to 0.306 is +2 %',
    limit: 'max_relative_regression: 0.02',
    metric: 'wer',
    figures: '{baseline: 0.3, candidate: 0.306}',
    outcome: 'pass',
  },
  {
    name: 'a billionth of the limit above it is on it',
    limit: 'max_relative_regression: 2%',
    metric: 'wer',
    figures: '{baseline: 0.5, candidate: 0.510000000005}',
    outcome: 'pass',
  },
  {
    name: 'more than that is above it',
    limit: 'max_relative_regression: 2%',
    metric: 'wer',
    figures: '{baseline: 0.5, candidate: 0.51000000005}',
    outcome: 'fail',
  },
  {
    name: '310 to 385 ms is +75 ms',
    limit: 'max_regression: 75',
    metric: 'p95_latency_ms',
    figures: '{baseline: 310, candidate: 385}',
    outcome: 'pass',
  },
  {
    name: 'just above +75 ms',
    limit: 'max_regression: 75',
    metric: 'p95_latency_ms',
    figures: '{baseline: 310, candidate: 385.000001}',
    outcome: 'fail',
  },
  {
    name: '0.3 - 0.1 keeps a limit of 0.2',
    limit: 'max_regression: 0.2',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.3}',
    outcome: 'pass',
  },
  {
    name: 'the largest value itself',
    limit: 'max: 18%',
    metric: 'wer',
    figures: '{candidate: 0.18}',
    outcome: 'pass',
  },
  {
    name: 'just above the largest value',
    limit: 'max: 0.18',
    metric: 'wer',
    figures: '{candidate: 0.180000001}',
    outcome: 'fail',
  },
  {
    name: 'the smallest value itself',
    limit: 'min: 97%',
    metric: 'intent_recall',
    figures: '{candidate: 0.97}',
    outcome: 'pass',
  },
  {
    name: 'just below the smallest value',
    limit: 'min: 0.97',
    metric: 'intent_recall',
    figures: '{candidate: 0.969999998}',
    outcome: 'fail',
  },
  {
    name: 'a required gain to the dot',
    limit: 'min_relative_improvement: 2%',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.098}',
    outcome: 'pass',
  },
  {
    name: 'just short of a required gain',
    limit: 'min_relative_improvement: 2%',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.09800001}',
    outcome: 'fail',
  },
  {
    name: 'a budget of zero: no change',
    limit: 'max_regression: 0',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.1}',
    outcome: 'pass',
  },
  {
    name: 'a budget of zero: any change',
    limit: 'max_regression: 0',
    metric: 'wer',
    figures: '{baseline: 0.1, candidate: 0.10000001}',
    outcome: 'fail',
  },
  {
    name: 'half a point of recall',
    limit: 'max_regression: 0.005',
    metric: 'intent_recall',
    figures: '{baseline: 0.975, candidate: 0.97}',
    outcome: 'pass',
  },
];

describe('limits are inclusive, within 1e-9 of themselves', () => {
  test.each(BOUNDARIES)('$name', ({ limit, metric: name, figures, outcome }) => {
    const given = {
      policy: `quality:\n  - {id: edge, limits: {${name}: {${limit}}}}\n`,
      report: `model: asr-dictation-en@2.4.0\nslices:\n  s: {${name}: ${figures}}\n`,
    };
    const key = name === 'p95_latency_ms' ? 's:latency' : `s:${name}`;
    expect(judgeByOne('slice-metrics', given).findings.map(toLine)).toEqual([`${key} ${outcome} blocker`]);
  });
});

import { UNREADABLE, unreadableAs } from './evidence-of.js';
import type { GateCase, GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';

const WINDOW = 'window: {from: 2026-11-18T00:00:00Z, to: 2026-11-21T00:00:00Z}';
const GOOD = `
model: asr-dictation-en@2.4.0
${WINDOW}
slices:
  noisy: {wer: {baseline: 0.11, candidate: 0.112}, p95_latency_ms: {baseline: 310, candidate: 330}}
`;
const PASSES = ['noisy:wer pass blocker', 'noisy:latency pass blocker'];
const WINDOW_PASS = 'canary-metrics:window pass blocker';

const window = (from: string, to: string): string =>
  GOOD.replace(WINDOW, `window: {from: ${from}, to: ${to}}`);
const stopping = (conditions: string, more = ''): string => `${GOOD}stop_conditions: ${conditions}\n${more}`;

const HEADER = 'metric,slice,time,value\n';
const at = (minute: number): string => `2026-11-18T10:${String(minute).padStart(2, '0')}:00Z`;
const series = (...values: readonly (readonly [number, number])[]): string =>
  HEADER + values.map(([minute, value]) => `p95_latency_ms,noisy,${at(minute)},${value}`).join('\n');

/** R7's rules, written out: what a profile asks for beside them is not what these cases are about. */
const RULES = `
quality:
  - {id: accuracy, required_from: evaluate, limits: {wer: {max_relative_regression: 2%}}}
  - {id: latency, required_from: stage, limits: {p95_latency_ms: {max_regression: 75}}}
`;

const limits: readonly GateCase[] = [
  {
    name: 'within the limits, long enough',
    shows: 'pass',
    given: { canary: GOOD, step: 'promote' },
    expected: [...PASSES, WINDOW_PASS],
  },
  {
    name: 'a slice that got worse, at any step',
    shows: 'fail',
    given: { canary: GOOD.replace('0.112', '0.12'), step: 'package' },
    expected: ['noisy:wer fail blocker', 'noisy:latency pass blocker', WINDOW_PASS],
  },
  {
    name: 'a metric that the rules ask for and the report lacks',
    shows: 'no-evidence',
    given: { canary: GOOD.replace(/, p95_latency_ms.*\}\}/, '}'), step: 'promote' },
    expected: ['noisy:wer pass blocker', 'noisy:latency no-evidence blocker', WINDOW_PASS],
  },
  {
    name: 'no report at promotion',
    shows: 'no-evidence',
    given: { step: 'promote' },
    expected: ['canary-metrics no-evidence blocker'],
  },
  {
    name: 'no report before promotion',
    shows: 'edge',
    given: { step: 'canary' },
    expected: [],
  },
  {
    name: 'a report that cannot be read',
    shows: 'no-evidence',
    given: { canary: UNREADABLE, step: 'promote' },
    expected: ['canary-metrics:canary.yaml error blocker'],
  },
  {
    name: 'a plan, a series and a shadow report that cannot be read hide nothing of what the report shows',
    shows: 'edge',
    given: {
      canary: GOOD.replace('0.112', '0.12'),
      step: 'package',
      more: { canaryPlan: unreadableAs('plan.yaml'), shadowReport: unreadableAs('shadow.yaml') },
    },
    expected: [
      'canary-metrics:shadow.yaml error warning',
      'canary-metrics:plan.yaml error warning',
      'noisy:wer fail blocker',
      'noisy:latency pass blocker',
      WINDOW_PASS,
    ],
  },
  {
    name: 'a series that cannot be read is no better than one that is not there, at any step',
    shows: 'edge',
    given: {
      canary: `${GOOD}series: series.csv\n`,
      step: 'canary',
      more: { canarySeries: unreadableAs('series.csv') },
    },
    expected: [
      'canary-metrics:series.csv error warning',
      ...PASSES,
      'canary-metrics:series error blocker',
      WINDOW_PASS,
    ],
  },
  {
    name: 'no slices',
    shows: 'no-evidence',
    given: { canary: `${WINDOW}\nslices: {}`, step: 'promote' },
    expected: ['slices no-evidence blocker', WINDOW_PASS],
  },
  {
    name: 'canary rules of the policy win over the quality rules',
    shows: 'edge',
    given: {
      canary: GOOD.replace('0.112', '0.12'),
      step: 'promote',
      policy: 'canary: [{id: c, limits: {wer: {max_relative_regression: 20%}}}]',
    },
    expected: ['noisy:wer pass blocker', WINDOW_PASS],
  },
  {
    name: 'a slice that a rule names and a slice that no rule judges',
    shows: 'no-evidence',
    given: {
      canary: GOOD,
      step: 'promote',
      policy: 'canary: [{id: c, slices: [quiet], limits: {wer: {max: 0.2}}}]',
    },
    expected: [
      'canary-metrics:slice:quiet no-evidence blocker',
      'canary-metrics:unjudged:noisy no-evidence blocker',
      WINDOW_PASS,
    ],
  },
  {
    name: 'a slice that the plan promised, and one that the evaluation had',
    shows: 'no-evidence',
    given: {
      canary: GOOD,
      step: 'promote',
      report:
        'model: asr-dictation-en@2.4.0\nslices: {noisy: {wer: {candidate: 0.1}}, quiet: {wer: {candidate: 0.1}}, far: {wer: {candidate: 0.1}}}',
      more: operationsOf({ plan: 'cohort: {percent: 2}\nslices: [quiet]' }),
    },
    expected: [
      'canary-metrics:slice:quiet no-evidence blocker',
      'canary-metrics:slice:far no-evidence warning',
      ...PASSES,
      WINDOW_PASS,
    ],
  },
  {
    name: 'shadow traffic by the same rules, as warnings',
    shows: 'edge',
    given: {
      step: 'canary',
      more: operationsOf({ shadow: 'slices: {noisy: {wer_relative_delta: 0.3, p95_latency_ms_delta: 10}}' }),
    },
    expected: ['shadow:noisy:wer fail warning', 'shadow:noisy:latency pass warning'],
    says: ['shadow traffic: wer of noisy'],
  },
  {
    name: 'more traffic than was planned',
    shows: 'fail',
    given: {
      canary: `${GOOD}cohort: {percent: 20}\n`,
      step: 'promote',
      more: operationsOf({ plan: 'cohort: {percent: 2}' }),
    },
    expected: [...PASSES, 'canary-metrics:cohort fail blocker', WINDOW_PASS],
  },
];

const windows: readonly GateCase[] = [
  {
    name: 'too short at promotion',
    shows: 'fail',
    given: { canary: window('2026-11-20T00:00:00Z', '2026-11-20T23:00:00Z'), step: 'promote' },
    expected: [...PASSES, 'canary-metrics:window fail blocker'],
    says: ['let it run for 1 h more'],
  },
  {
    name: 'too short before promotion',
    shows: 'edge',
    given: { canary: window('2026-11-20T00:00:00Z', '2026-11-20T23:00:00Z'), step: 'canary' },
    expected: [...PASSES, 'canary-metrics:window fail warning'],
  },
  {
    name: 'a day exactly, in another zone',
    shows: 'edge',
    given: { canary: window('2026-11-20T00:00:00+05:00', '2026-11-21T00:00:00+05:00'), step: 'promote' },
    expected: [...PASSES, WINDOW_PASS],
  },
  {
    name: 'shorter than its plan',
    shows: 'fail',
    given: {
      canary: GOOD,
      step: 'promote',
      more: operationsOf({ plan: 'cohort: {percent: 2}\nwindow_hours: 96' }),
    },
    expected: [...PASSES, 'canary-metrics:window fail blocker'],
  },
  {
    name: 'no length',
    shows: 'fail',
    given: { canary: window('2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z'), step: 'canary' },
    expected: [...PASSES, 'canary-metrics:window error blocker'],
  },
  {
    name: 'in the future',
    shows: 'fail',
    given: { canary: window('2026-11-20T00:00:00Z', '2027-11-20T00:00:00Z'), step: 'canary' },
    expected: [...PASSES, 'canary-metrics:window error blocker'],
  },
  {
    name: 'not a time',
    shows: 'fail',
    given: { canary: window('monday', 'friday'), step: 'canary' },
    expected: [...PASSES, 'canary-metrics:window error blocker'],
  },
  {
    name: 'not said',
    shows: 'no-evidence',
    given: { canary: GOOD.replace(WINDOW, ''), step: 'promote' },
    expected: [...PASSES, 'canary-metrics:window no-evidence blocker'],
  },
];

const stops: readonly GateCase[] = [
  {
    name: 'a stop condition that the figures of the window keep',
    shows: 'edge',
    given: {
      canary: stopping('[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]'),
      step: 'promote',
    },
    expected: [...PASSES, 'canary-metrics:stop:noisy:p95_latency_ms pass blocker', WINDOW_PASS],
  },
  {
    name: 'a stop condition that the figures of the window break',
    shows: 'fail',
    given: { canary: stopping('[{metric: p95_latency_ms, max: 320, window_minutes: 10}]'), step: 'package' },
    expected: [...PASSES, 'canary-metrics:stop:noisy:p95_latency_ms fail blocker', WINDOW_PASS],
  },
  {
    name: 'a stop condition on what was not measured',
    shows: 'no-evidence',
    given: { canary: stopping('[{metric: partial_churn, max: 0.2, window_minutes: 10}]'), step: 'package' },
    expected: [...PASSES, 'canary-metrics:stop:*:partial_churn no-evidence blocker', WINDOW_PASS],
  },
  {
    name: 'a series that is named and not there',
    shows: 'no-evidence',
    given: { canary: `${GOOD}series: series.csv\n`, step: 'package' },
    expected: [...PASSES, 'canary-metrics:series no-evidence blocker', WINDOW_PASS],
  },
  {
    name: 'the canary went on past its stop condition',
    shows: 'fail',
    given: {
      canary: stopping(
        '[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]',
        'series: series.csv',
      ),
      step: 'package',
      more: operationsOf({ series: series([0, 300], [5, 450], [10, 480], [15, 470], [20, 300]) }),
    },
    expected: [
      ...PASSES,
      'canary-metrics:stop:noisy:p95_latency_ms pass blocker',
      'canary-metrics:series:noisy:p95_latency_ms fail blocker',
      WINDOW_PASS,
    ],
    says: ['it should have stopped at 2026-11-18T10:15:00Z and ran until 2026-11-21T00:00:00Z'],
  },
  {
    name: 'the canary was stopped in time: it still does not go on',
    shows: 'fail',
    given: {
      canary: stopping(
        '[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]',
        'series: series.csv',
      ).replace('to: 2026-11-21T00:00:00Z', 'to: 2026-11-18T10:20:00Z'),
      step: 'package',
      more: operationsOf({ series: series([0, 300], [5, 450], [10, 480], [15, 470]) }),
    },
    expected: [
      ...PASSES,
      'canary-metrics:stop:noisy:p95_latency_ms pass blocker',
      'canary-metrics:series:noisy:p95_latency_ms fail blocker',
      'canary-metrics:window fail warning',
    ],
    says: ['met its stop condition at 2026-11-18T10:15:00Z and was stopped'],
  },
  {
    name: 'a series that ends while the limit is broken',
    shows: 'edge',
    given: {
      canary: stopping(
        '[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]',
        'series: series.csv',
      ),
      step: 'package',
      more: operationsOf({ series: series([0, 300], [5, 450]) }),
    },
    expected: [
      ...PASSES,
      'canary-metrics:stop:noisy:p95_latency_ms pass blocker',
      'canary-metrics:series:noisy:p95_latency_ms inconclusive warning',
      WINDOW_PASS,
    ],
  },
  {
    name: 'a series of another time',
    shows: 'no-evidence',
    given: {
      canary: stopping(
        '[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]',
        'series: series.csv',
      ),
      step: 'package',
      more: operationsOf({ series: series([0, 300], [5, 300]).replaceAll('11-18', '11-08') }),
    },
    expected: [
      ...PASSES,
      'canary-metrics:stop:noisy:p95_latency_ms pass blocker',
      'canary-metrics:series no-evidence blocker',
      WINDOW_PASS,
    ],
    says: ['of another time than the canary'],
  },
  {
    name: 'an empty list of stop conditions is no list',
    shows: 'fail',
    given: {
      canary: stopping('[]'),
      step: 'package',
      more: operationsOf({
        plan: 'cohort: {percent: 2}\nstop_conditions: [{metric: wer, slice: noisy, max: 0.01, window_minutes: 9}]',
      }),
    },
    expected: [...PASSES, 'canary-metrics:stop:noisy:wer fail blocker', WINDOW_PASS],
  },
  {
    name: 'broken for less than the window',
    shows: 'edge',
    given: {
      canary: stopping(
        '[{metric: p95_latency_ms, slice: noisy, max: 400, window_minutes: 10}]',
        'series: series.csv',
      ),
      step: 'package',
      more: operationsOf({ series: series([0, 300], [5, 450], [10, 480], [14, 390], [20, 450], [25, 390]) }),
    },
    expected: [
      ...PASSES,
      'canary-metrics:stop:noisy:p95_latency_ms pass blocker',
      'canary-metrics:series:noisy:p95_latency_ms pass blocker',
      WINDOW_PASS,
    ],
  },
  {
    name: 'the limits of the policy are the stop conditions where nobody wrote any: a change needs its baseline',
    shows: 'no-evidence',
    given: {
      canary: `${GOOD}series: series.csv\n`,
      step: 'package',
      more: operationsOf({ series: `${series([0, 300], [40, 320])}\n` }),
    },
    expected: [...PASSES, 'canary-metrics:series:*:p95_latency_ms fail blocker', WINDOW_PASS],
  },
];

/** The cases of canary-metrics. */
export const canaryMetricsTable: GateTable = {
  gate: 'canary-metrics',
  cases: [...limits, ...windows, ...stops].map((one) => ({
    ...one,
    given: { policy: RULES, ...one.given },
  })),
};

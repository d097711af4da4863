import type { GateCase } from './gate-table.js';
import { type Counted, measuredReport, speakers, toLines } from './measured-report.js';

const REPORT =
  'model: asr-dictation-en@2.4.0\nrecords: records.jsonl\nslice_by: [noise]\ncluster_by: speaker\n';
const KEY = 'noise=noisy:wer';

function policy(decideBy: string, metric = 'wer: {max_relative_regression: 2%}'): string {
  return `quality:\n  - {id: words, slices: ["*"], limits: {${metric}}, decide_by: ${decideBy}}\n`;
}

function given(decideBy: string, records: readonly Counted[]): GateCase['given'] {
  return { policy: policy(decideBy), more: { evalReport: measuredReport(REPORT, toLines(records)) } };
}

/** +2.5 % on average, some speakers far better and some far worse. */
const CHANCE = speakers(10, -8);
/** +3.75 %, nearly the same for everybody. */
const WORSE = speakers(1, 2);
const BETTER = speakers(-3, -2);
/** +25 %, and still not significant. */
const GROSS = speakers(56, -36);
const FEW = speakers(1, 2).slice(0, 4);

function run(candidate: number): string {
  return `{slices: {noisy: {p95_latency_ms: {baseline: 300, candidate: ${candidate}}}}}`;
}

function timed(...candidates: readonly number[]): GateCase['given'] {
  const runs = candidates.map(run).join(', ');
  const report = `model: asr-dictation-en@2.4.0\nslices: {noisy: {utterances: 900}}\nruns: [${runs}]\n`;
  return {
    policy: policy('regression-proven', 'p95_latency_ms: {max_regression: 75}'),
    more: { evalReport: measuredReport(report) },
  };
}

/** One run's times, far over the budget. */
const TIMED_LINES = toLines(
  speakers(0).map((one) => ({ ...one, more: { baseline_latency_ms: 300, candidate_latency_ms: 400 } })),
);

function recordedRun(candidate: number): string {
  return `{slices: {noise=noisy: {p95_latency_ms: {baseline: 300, candidate: ${candidate}}}}}`;
}

/** What records and repeated runs decide under each `decide_by` (interfaces 1.7). */
export const provenCases: readonly GateCase[] = [
  {
    name: 'estimate: an unproven regression over the limit fails, and the message says what it is',
    shows: 'fail',
    given: given('estimate', CHANCE),
    expected: [`${KEY} fail blocker`],
    says: [
      'wer of noise=noisy: 10.00 % -> 10.25 %, +2.5 %',
      'not distinguishable from no change',
      'the data could rule out a regression of',
      '`decide_by: regression-proven` would warn',
    ],
  },
  {
    name: 'estimate: a proven regression',
    shows: 'fail',
    given: given('estimate', WORSE),
    expected: [`${KEY} fail blocker`],
    says: ['the regression is proven (p < 0.001)'],
  },
  {
    name: 'estimate: too little data changes nothing, and is said',
    shows: 'fail',
    given: given('estimate', FEW),
    expected: [`${KEY} fail blocker`],
    says: ['too little data to prove much: fewer than 5 clusters'],
  },
  {
    name: 'regression-proven: over the limit and unproven warns',
    shows: 'edge',
    given: given('regression-proven', CHANCE),
    expected: [`${KEY} inconclusive warning`],
    says: [/about \d+ more speakers would settle it/],
  },
  {
    name: 'regression-proven: over the limit and proven fails',
    shows: 'fail',
    given: given('regression-proven', WORSE),
    expected: [`${KEY} fail blocker`],
  },
  {
    name: 'regression-proven: grossly over the limit fails, proven or not',
    shows: 'fail',
    given: given('regression-proven', GROSS),
    expected: [`${KEY} fail blocker`],
    says: ['not distinguishable from no change'],
  },
  {
    name: 'regression-proven: too little data is inconclusive even within the limit',
    shows: 'edge',
    given: given('regression-proven', speakers(0, 1, 0, -1).slice(0, 4)),
    expected: [`${KEY} inconclusive warning`],
    says: ['too little data to prove much: fewer than 5 clusters'],
  },
  {
    name: 'regression-proven: within the limit passes',
    shows: 'pass',
    given: given('regression-proven', BETTER),
    expected: [`${KEY} pass blocker`],
  },
  {
    name: 'noninferiority-proven: unproven blocks',
    shows: 'fail',
    given: given('noninferiority-proven', CHANCE),
    expected: [`${KEY} inconclusive blocker`],
    says: ['staying within the limit is not proven'],
  },
  {
    name: 'noninferiority-proven: within the limit, and not proven to be',
    shows: 'fail',
    given: given('noninferiority-proven', speakers(9, -9)),
    expected: [`${KEY} inconclusive blocker`],
  },
  {
    name: 'noninferiority-proven: proven to stay within passes',
    shows: 'pass',
    given: given('noninferiority-proven', BETTER),
    expected: [`${KEY} pass blocker`],
    says: ['staying within the limit is proven'],
  },
  {
    name: 'noninferiority-proven: proven worse fails',
    shows: 'fail',
    given: given('noninferiority-proven', WORSE),
    expected: [`${KEY} fail blocker`],
  },
  {
    name: 'a proven mode without records has no evidence',
    shows: 'no-evidence',
    given: {
      policy: policy('noninferiority-proven'),
      report: 'model: asr-dictation-en@2.4.0\nslices: {noisy: {wer: {baseline: 0.1, candidate: 0.1}}}',
    },
    expected: ['noisy:wer no-evidence blocker'],
    says: ['needs raw records of both versions'],
  },
  {
    name: 'a baseline of zero has no relative limit, records or not',
    shows: 'fail',
    given: given(
      'regression-proven',
      speakers(1).map((one) => ({ ...one, baseline: 0, candidate: 1 })),
    ),
    expected: [`${KEY} not-comparable blocker`],
  },
  {
    name: 'percentiles of one run prove nothing',
    shows: 'no-evidence',
    given: {
      policy: policy('regression-proven', 'p95_latency_ms: {max_regression: 75}'),
      more: {
        evalReport: measuredReport(
          REPORT,
          toLines(
            speakers(0).map((one, index) => ({
              ...one,
              more: { baseline_latency_ms: 300 + index, candidate_latency_ms: 310 + index },
            })),
          ),
        ),
      },
    },
    expected: ['noise=noisy:latency no-evidence blocker'],
    says: ['one run proves nothing', 'needs repeated runs', 'runs: [...]'],
  },
  {
    name: 'repeated runs prove a regression of latency',
    shows: 'fail',
    given: timed(400, 410, 405, 402, 408, 406),
    expected: ['noisy:latency fail blocker'],
    says: ['300 ms -> 405.2 ms', 'the regression is proven'],
  },
  {
    name: 'repeated runs that scatter prove nothing',
    shows: 'edge',
    given: timed(700, 200, 310, 650, 180, 290),
    expected: ['noisy:latency inconclusive warning'],
    says: [/more runs would settle it/],
  },
  {
    name: 'repeated runs beside the records of one run: the budget has to hold for both',
    shows: 'edge',
    given: {
      policy: policy('regression-proven', 'p95_latency_ms: {max_regression: 75}'),
      more: {
        evalReport: measuredReport(
          `${REPORT}runs: [${[301, 302, 303, 304, 305].map(recordedRun).join(', ')}]\n`,
          TIMED_LINES,
        ),
      },
    },
    expected: ['noise=noisy:latency inconclusive warning'],
  },
  {
    name: 'a figure that not every run has is no figure',
    shows: 'no-evidence',
    given: {
      policy: policy('estimate', 'p95_latency_ms: {max_regression: 75}'),
      more: {
        evalReport: measuredReport(
          `model: asr-dictation-en@2.4.0\nslices: {}\nruns: [${run(301)}, {slices: {noisy: {utterances: 9}}}]\n`,
        ),
      },
    },
    expected: ['noisy:latency no-evidence blocker'],
  },
  {
    name: 'too few runs are too little data',
    shows: 'edge',
    given: timed(400, 410, 405),
    expected: ['noisy:latency inconclusive warning'],
    says: ['fewer than 5 clusters'],
  },
];

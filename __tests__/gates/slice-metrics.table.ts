import { ABSENT, UNREADABLE } from './evidence-of.js';
import { type GateCase, type GateTable, LEDGER, REPORT } from './gate-table.js';
import { provenCases } from './proven-cases.js';

const FIRST = `releases: []`;
const RELEASED_WITHOUT_WELSH = REPORT.replace('2.4.0', '2.3.1');

function report(slices: string, rest = ''): string {
  return `model: asr-dictation-en@2.4.0\nslices:\n${slices}\n${rest}`;
}

function rules(...written: readonly string[]): string {
  return `quality:\n${written.map((rule) => `  - ${rule}\n`).join('')}`;
}

const healthy: readonly GateCase[] = [
  {
    name: 'without a policy: the profile of the task, words and latency of every slice',
    shows: 'pass',
    given: { step: 'stage' },
    expected: ['noisy:wer pass blocker', 'noisy:latency pass blocker'],
  },
  {
    name: 'a slice above +2 % words and above +75 ms is two blockers',
    shows: 'fail',
    given: {
      report: report('  noisy: {wer_relative_delta: 0.021, p95_latency_ms_delta: 76}'),
    },
    expected: ['noisy:wer fail blocker', 'noisy:latency fail blocker'],
    says: ['wer of noisy: +2.1 %', 'at most 2 % worse', '+76 ms', 'at most 75 ms worse'],
  },
  {
    name: 'an average does not hide a slice',
    shows: 'fail',
    given: {
      report: report(
        `  noisy: {wer: {baseline: 0.11, candidate: 0.13}, p95_latency_ms_delta: 0}
  quiet: {wer: {baseline: 0.05, candidate: 0.01}, p95_latency_ms_delta: 0}`,
        'overall: {wer: {baseline: 0.08, candidate: 0.07}, p95_latency_ms_delta: 0}',
      ),
    },
    expected: [
      'noisy:wer fail blocker',
      'noisy:latency pass blocker',
      'quiet:wer pass blocker',
      'quiet:latency pass blocker',
    ],
  },
  {
    name: 'a metric that is not in the report, once it is asked for',
    shows: 'no-evidence',
    given: { step: 'stage', report: report('  noisy: {wer_relative_delta: 0}') },
    expected: ['noisy:wer pass blocker', 'noisy:latency no-evidence blocker'],
    says: ['p95_latency_ms of noisy is not in the report', 'measure `p95_latency_ms` on both versions'],
  },
  {
    name: 'an absent report that the entry names',
    shows: 'no-evidence',
    given: { report: ABSENT },
    expected: ['slice-metrics no-evidence blocker'],
    says: ['report.yaml is not there', /add report\.yaml|correct the path/],
  },
  {
    name: 'a report that cannot be read',
    shows: 'no-evidence',
    given: { report: UNREADABLE },
    expected: ['slice-metrics:report.yaml error blocker'],
    says: ['not UTF-8 text'],
  },
  {
    name: "a released version's report that cannot be read",
    shows: 'no-evidence',
    given: { releasedReport: UNREADABLE },
    expected: ['slice-metrics:released-report.yaml error blocker'],
  },
  {
    name: 'no slices: slice-coverage says so',
    shows: 'edge',
    given: { report: 'model: asr-dictation-en@2.4.0\nslices: {}' },
    expected: ['slice-metrics not-applicable blocker'],
  },
];

const requiredFrom: readonly GateCase[] = [
  {
    name: 'before required_from an absent metric is silent',
    shows: 'edge',
    given: { step: 'package', report: report('  noisy: {wer_relative_delta: 0}') },
    expected: ['noisy:wer pass blocker'],
  },
  {
    name: 'before required_from a present metric is judged at full severity',
    shows: 'edge',
    given: { step: 'evaluate', report: report('  noisy: {wer_relative_delta: 0, p95_latency_ms_delta: 80}') },
    expected: ['noisy:wer pass blocker', 'noisy:latency fail blocker'],
  },
  {
    name: "before the gate's own step a present metric is judged at full severity",
    shows: 'edge',
    given: { step: 'train', report: report('  noisy: {wer_relative_delta: 0.5}') },
    expected: ['noisy:wer fail blocker'],
  },
  {
    name: "before the gate's own step an absent metric is silent",
    shows: 'edge',
    given: { step: 'train', report: report('  noisy: {rtf: {candidate: 0.2}}') },
    expected: ['slice-metrics not-applicable blocker'],
  },
  {
    name: 'before its own step an absent report is not asked for',
    shows: 'edge',
    given: { step: 'train', report: ABSENT },
    expected: [],
  },
];

const novelty: readonly GateCase[] = [
  {
    name: 'first release: an absolute limit decides, the change is not applicable',
    shows: 'edge',
    given: {
      ledger: FIRST,
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      report: report('  noisy: {wer: {candidate: 0.17}}'),
    },
    expected: ['noisy:wer pass blocker'],
  },
  {
    name: 'first release: an absolute limit that is broken',
    shows: 'edge',
    given: {
      ledger: FIRST,
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      report: report('  noisy: {wer: {candidate: 0.19}}'),
    },
    expected: ['noisy:wer fail blocker'],
  },
  {
    name: 'first release without an absolute limit: nothing was compared with anything',
    shows: 'edge',
    given: {
      ledger: FIRST,
      policy: rules('{id: words, limits: {wer: {max_relative_regression: 2%}}}'),
      report: report('  noisy: {wer: {candidate: 0.17}}'),
    },
    expected: ['noisy:wer no-evidence blocker'],
    says: ['give `wer` a `max` or `min`'],
  },
  {
    name: 'without any ledger the release is the first of its family',
    shows: 'edge',
    given: {
      ledger: ABSENT,
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      report: report('  noisy: {wer: {candidate: 0.17}}'),
    },
    expected: ['noisy:wer pass blocker'],
  },
  {
    name: 'not the first release: a lone candidate is no evidence of the change',
    shows: 'edge',
    given: {
      ledger: LEDGER,
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      report: report('  noisy: {wer: {candidate: 0.17}}'),
    },
    expected: ['noisy:wer no-evidence blocker'],
    says: ['measure `wer` on the released version too', '`new: true`'],
  },
  {
    name: 'a new slice that the released report lacks',
    shows: 'edge',
    given: {
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      releasedReport: RELEASED_WITHOUT_WELSH,
      report: report('  accent=cy: {new: true, wer: {candidate: 0.17}}'),
    },
    expected: ['accent=cy:wer pass blocker'],
  },
  {
    name: 'a slice that only says it is new: the released report has it',
    shows: 'edge',
    given: {
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      releasedReport: RELEASED_WITHOUT_WELSH,
      report: report('  noisy: {new: true, wer: {candidate: 0.17}}'),
    },
    expected: ['noisy:wer no-evidence blocker'],
  },
  {
    name: 'a new slice whose released report was not read',
    shows: 'edge',
    given: {
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      report: report('  accent=cy: {new: true, wer: {candidate: 0.17}}'),
    },
    expected: ['accent=cy:wer no-evidence blocker'],
  },
  {
    name: 'a new slice without an absolute limit',
    shows: 'edge',
    given: {
      releasedReport: RELEASED_WITHOUT_WELSH,
      report: report('  accent=cy: {new: true, wer: {candidate: 0.17}}'),
    },
    expected: ['accent=cy:wer no-evidence blocker'],
    says: ['give `wer` a `max` or `min`'],
  },
  {
    name: 'a new slice with a baseline all the same is compared',
    shows: 'edge',
    given: {
      policy: rules('{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%}}}'),
      releasedReport: RELEASED_WITHOUT_WELSH,
      report: report('  accent=cy: {new: true, wer: {baseline: 0.1, candidate: 0.17}}'),
    },
    expected: ['accent=cy:wer fail blocker'],
  },
];

const decideBy: readonly GateCase[] = [
  {
    name: 'regression-proven without records is no evidence, whatever the figures say',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: words, decide_by: regression-proven, limits: {wer: {max_relative_regression: 2%}}}',
      ),
    },
    expected: ['noisy:wer no-evidence blocker'],
    says: ['`decide_by: regression-proven` needs raw records of both versions'],
  },
  {
    name: 'noninferiority-proven without records is no evidence',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: words, decide_by: noninferiority-proven, limits: {p95_latency_ms: {max_regression: 75}}}',
      ),
    },
    expected: ['noisy:latency no-evidence blocker'],
  },
  {
    name: 'a proven mode settles regressions only: absolute limits and gains are decided by the figures',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: words, decide_by: regression-proven, limits: {wer: {max: 0.18}, p95_latency_ms: {max_improvement: 50}}}',
      ),
    },
    expected: ['noisy:wer pass blocker', 'noisy:latency pass blocker'],
  },
];

const selection: readonly GateCase[] = [
  {
    name: 'two rules on one slice and metric are two findings with one key',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: strict, limits: {wer: {max_relative_regression: 1%}}}',
        '{id: loose, limits: {wer: {max_relative_regression: 5%}}}',
      ),
    },
    expected: ['noisy:wer fail blocker', 'noisy:wer pass blocker'],
  },
  {
    name: 'a rule of severity warning warns, beside one that blocks',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: hope, severity: warning, limits: {wer: {min_relative_improvement: 5%}}}',
        '{id: words, limits: {wer: {max_relative_regression: 2%}}}',
      ),
    },
    expected: ['noisy:wer fail warning', 'noisy:wer pass blocker'],
  },
  {
    name: '`*` does not select overall',
    shows: 'edge',
    given: {
      policy: rules('{id: words, slices: ["*"], limits: {wer: {max: 0.18}}}'),
      report: report('  noisy: {wer: {candidate: 0.1}}', 'overall: {wer: {candidate: 0.9}}'),
    },
    expected: ['noisy:wer pass blocker'],
  },
  {
    name: 'its own name selects overall',
    shows: 'edge',
    given: {
      policy: rules('{id: words, slices: [overall, noisy], limits: {wer: {max: 0.18}}}'),
      report: report('  noisy: {wer: {candidate: 0.1}}', 'overall: {wer: {candidate: 0.9}}'),
    },
    expected: ['noisy:wer pass blocker', 'overall:wer fail blocker'],
  },
  {
    name: 'dimension=value selects the slices that carry the dimension, and the one of that name',
    shows: 'edge',
    given: {
      policy: rules('{id: noise, slices: ["noise=noisy"], limits: {wer: {max: 0.18}}}'),
      report: report(
        `  street: {dimensions: {noise: noisy, accent: us}, wer: {candidate: 0.2}}
  studio: {dimensions: {noise: quiet}, wer: {candidate: 0.2}}
  noise=noisy: {wer: {candidate: 0.1}}`,
      ),
    },
    expected: ['street:wer fail blocker', 'noise=noisy:wer pass blocker'],
  },
  {
    name: 'dimension=glob, and a glob over names',
    shows: 'edge',
    given: {
      policy: rules('{id: accents, slices: ["accent=*", "us-*"], limits: {wer: {max: 0.18}}}'),
      report: report(
        `  street: {dimensions: {accent: us}, wer: {candidate: 0.2}}
  accent=cy: {wer: {candidate: 0.1}}
  us-south: {wer: {candidate: 0.1}}
  quiet: {wer: {candidate: 0.9}}`,
      ),
    },
    expected: ['street:wer fail blocker', 'accent=cy:wer pass blocker', 'us-south:wer pass blocker'],
  },
  {
    name: 'a name is not a pattern: a dot is a dot',
    shows: 'edge',
    given: {
      policy: rules('{id: clients, slices: [ios-5.2], limits: {wer: {max: 0.18}}}'),
      report: report('  ios-5x2: {wer: {candidate: 0.9}}\n  ios-5.2: {wer: {candidate: 0.1}}'),
    },
    expected: ['ios-5.2:wer pass blocker'],
  },
  {
    name: 'slices in report order, integer-like names too; words first, latency next, then by name',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: all, limits: {rtf: {max: 1}, intent_recall: {min: 0.5}, p95_latency_ms: {max: 1}, wer: {max: 1}}}',
      ),
      report: report(
        `  zulu: {rtf: {candidate: 2}, intent_recall: {candidate: 0.6}, p95_latency_ms: {candidate: 2}, wer: {candidate: 0.5}}
  "7": {wer: {candidate: 1.5}, intent_recall: {candidate: 0.1}, rtf: {candidate: 1}, p95_latency_ms: {candidate: 1}}
  __proto__: {rtf: {candidate: 1}, wer: {candidate: 1}, p95_latency_ms: {candidate: 1}, intent_recall: {candidate: 1}}`,
      ),
    },
    expected: [
      ...['zulu:wer pass blocker', 'zulu:latency fail blocker', 'zulu:intent_recall pass blocker'],
      ...['zulu:rtf fail blocker', '7:wer fail blocker', '7:latency pass blocker'],
      ...['7:intent_recall fail blocker', '7:rtf pass blocker', '__proto__:wer pass blocker'],
      ...[
        '__proto__:latency pass blocker',
        '__proto__:intent_recall pass blocker',
        '__proto__:rtf pass blocker',
      ],
      'slice-metrics:question:1 inconclusive warning',
    ],
    says: ['`wer` (candidate) is 1.5: more errors than words; a percentage?'],
  },
  {
    name: 'a misspelt metric is named beside the absence that it causes',
    shows: 'edge',
    given: { report: report('  noisy: {wre: {baseline: 0.1, candidate: 0.1}}') },
    expected: ['noisy:wer no-evidence blocker', 'slice-metrics:question:1 inconclusive warning'],
    says: ['"wre" is no known metric; did you mean `wer`?'],
  },
  {
    name: 'rules for other tasks do not judge',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: commands, tasks: [asr-command], limits: {wer: {max: 0.01}}}',
        '{id: recognition, tasks: ["asr*"], limits: {wer: {max: 0.5}}}',
      ),
    },
    expected: ['noisy:wer pass blocker'],
  },
  {
    name: 'no rule for the task: task-rules says so, alone',
    shows: 'edge',
    given: { policy: rules('{id: commands, tasks: [asr-command], limits: {wer: {max: 0.01}}}') },
    expected: ['slice-metrics not-applicable blocker'],
  },
  {
    name: 'a change beside a limit in points is told in points',
    shows: 'edge',
    given: { policy: rules('{id: words, limits: {wer: {max_regression: 0.0001}}}') },
    expected: ['noisy:wer fail blocker'],
    says: [/, \+\d\.\d\d points \(at most 0\.01 points worse\)/],
  },
  {
    name: 'the worst of several limits in one rule',
    shows: 'edge',
    given: {
      policy: rules(
        '{id: words, limits: {wer: {max: 0.18, max_relative_regression: 2%, max_regression: 0.001}}}',
      ),
    },
    expected: ['noisy:wer fail blocker'],
    says: ['at most 18 %', 'at most 0.1 points worse', 'at most 2 % worse'],
  },
  {
    name: 'a stated change that is worse than the one of the two sides counts as well',
    shows: 'edge',
    given: {
      report: report('  noisy: {wer: {baseline: 0.1, candidate: 0.1}, wer_relative_delta: 0.5}'),
    },
    expected: ['noisy:wer fail blocker'],
  },
  {
    name: 'a metric of the team is judged by its declaration',
    shows: 'edge',
    given: {
      policy: `metrics: {joy: {unit: points, better: higher, range: [0, null]}}
quality:
  - {id: joy, limits: {joy: {max_regression: 1}}}
`,
      report: report(`  noisy: {joy: {baseline: 10, candidate: 9}}
  quiet: {joy: {baseline: 10, candidate: 8.9}}`),
    },
    expected: ['noisy:joy pass blocker', 'quiet:joy fail blocker'],
  },
];

/** The cases of slice-metrics; every limit kind against every form of a figure is in limits.test.ts. */
export const sliceMetricsTable: GateTable = {
  gate: 'slice-metrics',
  cases: [...healthy, ...requiredFrom, ...novelty, ...decideBy, ...provenCases, ...selection],
};

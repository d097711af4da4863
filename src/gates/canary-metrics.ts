import type { CanaryPlan, CanarySeries } from '../model/canary.js';
import type { RegistryEntry } from '../model/entry.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { hasReached } from '../model/step.js';
import { type Context, defineGate, placeOf } from './define-gate.js';
import { judgeCanaryCoverage } from './judge-canary-coverage.js';
import { judgeCanaryRecords } from './judge-canary-records.js';
import { judgeWindow } from './judge-canary-window.js';
import { judgeStopFigures, judgeStopSeries, toStopConditions } from './judge-stop-conditions.js';
import { ruleOn, toNumber } from './rule-on.js';
import { judgeSlices } from './slice-metrics.js';

interface Settings {
  readonly min_window_hours: unknown;
  readonly stop_window_minutes: unknown;
  readonly stop_grace_minutes: unknown;
}

interface CanaryEvidence {
  readonly entry: RegistryEntry;
  readonly canaryReport: Reading<EvalReport>;
  readonly shadowReport: Reading<EvalReport>;
  readonly canarySeries: Reading<CanarySeries>;
  readonly canaryPlan: Reading<CanaryPlan>;
  readonly evalReport: Reading<EvalReport>;
  readonly releasedReport: Reading<EvalReport>;
}

const number = (
  description: string,
  amount: number,
): { type: 'number'; [key: string]: unknown } & {
  description: string;
  default: unknown;
} => ({ type: 'number', minimum: 0, default: amount, description });

const UNNAMED = 'evidence.canary_report';

/** No canary slice breaks a limit. */
export const canaryMetrics = defineGate<
  'entry',
  'canaryReport' | 'shadowReport' | 'canarySeries' | 'canaryPlan' | 'evalReport' | 'releasedReport',
  Settings
>({
  id: 'canary-metrics',
  title: 'No canary slice breaks a limit.',
  from: 'promote',
  needs: ['entry'],
  uses: ['canaryReport', 'shadowReport', 'canarySeries', 'canaryPlan', 'evalReport', 'releasedReport'],
  // A plan or a series that cannot be read hides nothing of what the canary's own figures show.
  judgesWithout: ['shadowReport', 'canarySeries', 'canaryPlan', 'evalReport', 'releasedReport'],
  settings: {
    min_window_hours: number('Hours that a canary has to run before it is promoted.', 24),
    stop_window_minutes: number('Window of a stop condition that says none.', 30),
    stop_grace_minutes: number('Minutes that stopping a canary may take.', 10),
  },
  remedy: 'Run a canary of this version, and put its report under `evidence.canary_report`.',
  docs: `The canary rules of the policy (default: the quality rules, or those of the task's profile) are judged on
every slice of the canary report, at full severity whenever a figure is given; a shadow report by the same rules, as
warnings. Before promotion the window has to be long enough; one of no length, or one that ends in the future, is an error.
Stop conditions (of the report, else of the plan, else the blocking limits of the canary rules) are judged on the
figures and, where the report names a \`series\`, over time: a canary that went on past its stop condition holds, and
so does one that was stopped; a series of another time, or without anything that is limited, is no evidence, and one that ends while a limit is
broken warns. Of several canary reports none is chosen: name one. A slice that a rule or the plan names has to be there; one that only the evaluation had
warns.`,
  judge: (evidence, context) => {
    const report = valueOf(evidence.canaryReport);
    const shadow = valueOf(evidence.shadowReport);
    const shadowed = shadow === undefined ? [] : judgeShadow(shadow, evidence, context);
    if (report !== undefined) return [...judgeRun(report, evidence, context).map(atEveryStep), ...shadowed];
    return [absentReport(evidence), ...shadowed];
  },
});

// Before promotion the judge keeps this silent.
function absentReport({ entry, canaryReport }: CanaryEvidence): Ruling {
  const lookedIn = canaryReport.kind === 'absent' ? canaryReport.lookedIn : UNNAMED;
  const location = canaryReport.kind === 'absent' ? canaryReport.location : undefined;
  const check = {
    subject: '',
    expected: 'a canary report',
    location: location ?? placeOf(entry, 'evidence'),
  };
  const remedy =
    lookedIn === UNNAMED
      ? 'run a canary of this version, and put its report under `evidence.canary_report`'
      : `put ${lookedIn} there before the gate runs, or correct the path`;
  return ruleOn(check, 'no-evidence', `${lookedIn} is not there`, 'absent', remedy);
}

// What a canary shows counts at every step; only what it still lacks waits for promotion.
function atEveryStep(ruling: Ruling): Ruling {
  return ruling.from === undefined ? { ...ruling, from: 'train' } : ruling;
}

function judgeRun(
  report: EvalReport,
  evidence: CanaryEvidence,
  context: Context<Settings>,
): readonly Ruling[] {
  const { canaryRules: rules, settings, now } = context;
  const plan = valueOf(evidence.canaryPlan);
  // An empty list stops nothing: it is no list.
  const explicit = [report.canary?.stopConditions, plan?.stopConditions].find(
    (list) => (list ?? []).length > 0,
  );
  const stopping = {
    report,
    series: valueOf(evidence.canarySeries),
    metrics: context.metrics,
    windowMinutes: toNumber(settings.stop_window_minutes, 30),
    graceMinutes: toNumber(settings.stop_grace_minutes, 10),
  };
  const minHours = toNumber(settings.min_window_hours, 24);
  const conditions = explicit ?? toStopConditions(rules);
  return [
    ...judgeCanaryCoverage(report, rules, plan, valueOf(evidence.evalReport)),
    ...judgeSlices(report, rules, evidence.releasedReport, context),
    ...judgeCanaryRecords(report, context),
    ...(explicit === undefined ? [] : judgeStopFigures(explicit, stopping)),
    ...absentSeries(report, evidence.canarySeries, hasReached(context.step, context.from)),
    ...judgeStopSeries(conditions, stopping, explicit === undefined),
    ...judgeCohort(report, plan),
    judgeWindow({ terms: report.canary, plan, minHours, now, location: report.location }),
  ];
}

function absentSeries(
  report: EvalReport,
  series: Reading<CanarySeries>,
  isAsked: boolean,
): readonly Ruling[] {
  const named = report.canary?.series;
  if (named === undefined || series.kind === 'present') return [];
  const check = { subject: 'series', expected: named.path, location: named.location };
  if (series.kind === 'unreadable') {
    // From promotion on the judge's word blocks; before, a series spoilt must not do better than one left out.
    const message = `${named.path} cannot be read, so nobody knows whether the canary should have stopped`;
    return isAsked ? [] : [ruleOn(check, 'error', message, 'unreadable', 'correct the time series')];
  }
  return [ruleOn(check, 'no-evidence', `${named.path} is not there`, 'absent', 'commit the time series')];
}

function judgeCohort(report: EvalReport, plan: CanaryPlan | undefined): readonly Ruling[] {
  const [found, planned] = [report.canary?.cohort, plan?.cohort];
  if (found?.percent === undefined || planned?.percent === undefined) return [];
  if (found.percent <= planned.percent) return [];
  const check = { subject: 'cohort', expected: `at most ${planned.percent} %`, location: found.location };
  const message = `the canary served ${found.percent} % of the traffic, its plan says ${planned.percent} %`;
  return [ruleOn(check, 'fail', message, `${found.percent} %`, 'keep the canary to its plan')];
}

/** A shadow report shows what would have happened: nobody was served, so nothing blocks. */
function judgeShadow(
  report: EvalReport,
  { releasedReport }: CanaryEvidence,
  context: Context<Settings>,
): readonly Ruling[] {
  const rulings = [
    ...judgeSlices(report, context.canaryRules, releasedReport, context),
    ...judgeCanaryRecords(report, context),
  ];
  return rulings.map((ruling) => ({
    ...ruling,
    subject: `shadow:${ruling.subject}`,
    key: `shadow:${ruling.key ?? ruling.subject}`,
    message: `shadow traffic: ${ruling.message}`,
    severity: 'warning' as const,
    from: 'train' as const,
  }));
}

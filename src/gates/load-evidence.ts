import type { RegistryEntry } from '../model/entry.js';
import type { LoadReport } from '../model/load-report.js';
import type { Ruling } from '../model/ruling.js';
import { type Context, defineGate } from './define-gate.js';
import {
  judgeAccelerator,
  judgeAge,
  judgeDuration,
  judgeImage,
  judgeModel,
  judgePeak,
} from './judge-load-binding.js';
import { judgeConditions } from './judge-load-conditions.js';
import {
  judgeErrors,
  judgeObjective,
  judgePercentiles,
  objectivesOf,
  operatingLevels,
} from './judge-load-levels.js';
import { orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly min_minutes: unknown;
  readonly min_load_ratio: unknown;
  readonly max_age_days: unknown;
  readonly max_error_rate: unknown;
}

/** The serving image was loaded like production and held its SLOs. */
export const loadEvidence = defineGate<'entry' | 'loadReports', 'benchmarks', Settings>({
  id: 'load-evidence',
  title: 'The serving image was loaded like production and held its SLOs.',
  from: 'stage',
  needs: ['entry', 'loadReports'],
  // Nothing is asked of a benchmark; one that cannot be read is no benchmark.
  uses: ['benchmarks'],
  settings: {
    min_minutes: {
      type: 'number',
      minimum: 0,
      default: 10,
      description: 'Shortest measurement, in minutes.',
    },
    min_load_ratio: {
      type: 'number',
      minimum: 0,
      default: 1.2,
      description: 'Peak concurrency of the test over max_concurrent_streams of the entry.',
    },
    max_age_days: {
      type: 'number',
      minimum: 0,
      default: 30,
      description: 'Oldest test that counts, in days.',
    },
    max_error_rate: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.01,
      description:
        'Share of the requests that may fail, where no objective says it: a failed request is often a fast one.',
    },
  },
  remedy: 'Load the serving image as production will, and put a load-report/1 under `evidence.load_test`.',
  docs: `The load test is of the image that the entry serves, on its accelerator, at least 10 minutes long, at 1.2 times
\`max_concurrent_streams\`, at most 30 days old, and signed off. Warm-up is apart; queue age, retries, autoscaling and memory are
stated; for TTS the voice mix and long utterances too. p50, p95 and p99 stand on enough requests (p95 59, p99 299) under that load,
and every objective of the report and every \`max\` of the rules holds at each level up to it. Percentiles are never averaged: levels
of several files each have to hold. At most 1 % of the requests fail: a failed request is often a fast one. What the tools wrote is read as it is, and bound to an image by a load-report/1 that lists it
under \`results\`.`,
  judge: ({ entry, loadReports }, context) =>
    loadReports.flatMap((report, index) => {
      const rulings = judgeReport(report, entry, context);
      return index === 0 ? rulings : rulings.map((ruling) => numbered(ruling, index + 1));
    }),
});

function numbered(ruling: Ruling, number: number): Ruling {
  return { ...ruling, subject: ruling.subject === '' ? String(number) : `${number}:${ruling.subject}` };
}

function judgeReport(
  report: LoadReport,
  entry: RegistryEntry,
  context: Context<Settings>,
): readonly Ruling[] {
  const { settings, rules, metrics } = context;
  const streams = numberIn(entry, 'max_concurrent_streams');
  const peak = streams === undefined ? undefined : streams * toNumber(settings.min_load_ratio, 1.2);
  const objectives = objectivesOf(report, rules);
  const levels = operatingLevels(report, peak);
  const measured = `${report.levels.length} levels, peak concurrency ${report.peakConcurrency ?? '?'}`;
  const check = { subject: '', expected: 'a load test like production', location: report.location };
  return orPass(
    [
      judgeModel(report, entry),
      judgeImage(report, entry),
      judgeAccelerator(report, entry),
      judgeDuration(report, toNumber(settings.min_minutes, 10)),
      judgePeak(report, peak),
      judgeAge(report, toNumber(settings.max_age_days, 30), context.now),
      ...judgeConditions(report, entry, streams),
      ...judgePercentiles(report, streams),
      ...(objectives.length === 0 ? [noObjective(report)] : []),
      ...objectives.map((objective) => judgeObjective(objective, levels, metrics)),
      judgeErrors(levels, objectives, toNumber(settings.max_error_rate, 0.01), metrics),
      ...report.failures.map((failure, index) => toolFailure(report, failure, index)),
      judgeSignOff(report),
      judgeLoadModel(report),
    ],
    passOn(
      check,
      `the serving image held its SLOs under load (${measured}; read by ${report.reader})`,
      measured,
    ),
  );
}

function numberIn(entry: RegistryEntry, field: string): number | undefined {
  const value = entry.resourceEnvelope.get(field);
  return typeof value === 'number' ? value : undefined;
}

function noObjective(report: LoadReport): Ruling {
  const check = { subject: 'slo', expected: 'an objective that had to hold', location: report.location };
  const remedy = 'state `slo: [{metric, max}]` in the report, or `max` in a rule';
  return ruleOn(check, 'no-evidence', 'nothing says what the load test had to hold', 'no objective', remedy);
}

function toolFailure(report: LoadReport, failure: string, index: number): Ruling {
  const check = {
    subject: `tool:${index + 1}`,
    expected: 'a run that its tool calls good',
    location: report.location,
  };
  return ruleOn(
    check,
    'fail',
    `${report.reader}: ${failure}`,
    failure,
    'correct what the tool reports, and repeat the test',
  );
}

function judgeSignOff(report: LoadReport): Ruling | undefined {
  const by = report.signOff?.by?.trim() ?? '';
  if (by !== '') return undefined;
  const check = {
    subject: 'sign-off',
    expected: 'somebody who answers for the capacity',
    location: report.location,
  };
  return ruleOn(
    check,
    'no-evidence',
    'nobody has signed the load test off',
    'no sign-off',
    'add `sign_off: {by, at}`',
  );
}

function judgeLoadModel(report: LoadReport): Ruling | undefined {
  if (report.loadModel === 'open') return undefined;
  const check = {
    subject: 'load-model',
    expected: 'requests that arrive at their own times',
    location: report.location,
  };
  const message =
    report.loadModel === 'closed'
      ? 'the load is closed: each client waits for its answer, which hides queueing'
      : 'the load test does not say whether its load is open or closed';
  const remedy =
    'repeat it with requests that arrive at a rate (open load), or know that queues are understated';
  return {
    ...ruleOn(check, 'inconclusive', message, report.loadModel ?? 'not stated', remedy),
    severity: 'warning',
  };
}

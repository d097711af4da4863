import type { CanaryPlan, StopCondition } from '../model/canary.js';
import type { RegistryEntry } from '../model/entry.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Rule } from '../model/policy.js';
import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { formatLimits } from './describe-limits.js';
import { toStopConditions } from './judge-stop-conditions.js';
import { orPass, passOn, ruleOn, toNumber } from './rule-on.js';

/** The canary is small, watched and stoppable. */
export const canaryPlan = defineGate<'entry' | 'canaryPlan', never, { max_percent: unknown }>({
  id: 'canary-plan',
  title: 'The canary is small, watched and stoppable.',
  from: 'canary',
  needs: ['entry', 'canaryPlan'],
  uses: [],
  settings: {
    max_percent: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 5,
      description: 'Largest share of the traffic that a canary may serve, in percent.',
    },
  },
  remedy: 'Write a canary-plan/1 for this version, and put it under `evidence.canary_plan`.',
  docs: `\`canary-plan/1\`: it names this version; its cohort is at most 5 % of the traffic; every stop condition has a metric,
a limit and a window that the canary lasts for (without a list, the blocking limits of the canary rules stop it, so a limit is written once; an
empty list is no plan); telemetry keeps no audio, no transcripts and no ids; routing is declared.`,
  judge: ({ entry, canaryPlan: plan }, { settings, canaryRules, metrics }) => {
    const name = toReleaseName({ model_id: entry.modelId, version: entry.version });
    const percent = plan.cohort?.percent;
    const check = { subject: '', expected: 'a small, watched, stoppable canary', location: plan.location };
    const message = `the canary serves ${percent ?? '?'} % of the traffic and stops by itself`;
    return orPass(
      [
        judgeModel(plan, name),
        judgeCohort(plan, toNumber(settings.max_percent, 5)),
        ...judgeConditions(plan, canaryRules, metrics),
        judgeTelemetry(plan),
        judgeRouting(plan, entry),
      ],
      passOn(check, message, `${percent ?? '?'} %`, { percent: percent ?? null }),
    );
  },
});

function judgeModel({ model, location }: CanaryPlan, name: string): Ruling | undefined {
  const check = { subject: 'model', expected: name, location };
  if (model === undefined) {
    const remedy = `write \`model: ${name}\` into the plan`;
    return ruleOn(
      check,
      'no-evidence',
      'the canary plan does not say which version it is for',
      'no model',
      remedy,
    );
  }
  const found = toReleaseName(model);
  if (found === name) return undefined;
  return ruleOn(
    check,
    'fail',
    `the canary plan is for ${found}, not for ${name}`,
    found,
    `plan the canary of ${name}`,
  );
}

function judgeCohort({ cohort, location }: CanaryPlan, most: number): Ruling | undefined {
  const check = { subject: 'cohort', expected: `at most ${most} %`, location: cohort?.location ?? location };
  const percent = cohort?.percent;
  if (percent === undefined) {
    const message = 'the canary plan does not say how much traffic it takes';
    return ruleOn(check, 'no-evidence', message, 'not said', 'write `cohort: {percent: 2}`');
  }
  if (percent === 0) {
    const message = 'a canary of 0 % of the traffic sees nothing';
    return ruleOn(check, 'fail', message, '0 %', 'serve a small share of the traffic');
  }
  if (percent <= most) return undefined;
  const message = `the canary takes ${percent} % of the traffic`;
  return ruleOn(
    check,
    'fail',
    message,
    `${percent} %`,
    `take at most ${most} %, or change the policy on its own`,
  );
}

type Metrics = ReadonlyMap<string, MetricDefinition>;

function judgeConditions(
  plan: CanaryPlan,
  rules: readonly Rule[],
  metrics: Metrics,
): readonly (Ruling | undefined)[] {
  const { stopConditions, location } = plan;
  const check = {
    subject: 'stop-conditions',
    expected: 'stop conditions with metric, limit and window',
    location,
  };
  const conditions = stopConditions ?? toStopConditions(rules);
  if (conditions.length === 0) {
    const remedy = 'list `stop_conditions`, or leave the key out and give the canary rules limits';
    return [ruleOn(check, 'no-evidence', 'nothing stops this canary', 'no stop condition', remedy)];
  }
  // Limits of the policy stop over the window that canary-metrics sets.
  if (stopConditions === undefined) return [];
  return stopConditions.map(
    (condition, index) => judgeCondition(condition, index, metrics) ?? judgeReach(condition, index, plan),
  );
}

function judgeCondition(condition: StopCondition, index: number, metrics: Metrics): Ruling | undefined {
  const { metric: name, slice, limits, windowMinutes, location } = condition;
  const metric = metrics.get(name);
  const subject = `stop-conditions:${index + 1}:${name}`;
  const check = { subject, expected: 'metric, limit and window', location };
  if (metric === undefined) {
    const message = `the stop condition on ${name} names a metric that is not known`;
    return ruleOn(check, 'error', message, name, 'correct the name, or declare the metric in the policy');
  }
  if (limits.length === 0) {
    const message = `the stop condition on ${name} has no limit`;
    return ruleOn(
      check,
      'no-evidence',
      message,
      'no limit',
      'add `max`, `min`, `max_regression` or its share',
    );
  }
  if (windowMinutes !== undefined && windowMinutes > 0) return undefined;
  const words = `${name} of ${slice ?? 'any slice'} ${formatLimits(limits, metric)}`;
  const message = `the stop condition ${words} has no window`;
  return ruleOn(
    check,
    'no-evidence',
    message,
    `${windowMinutes ?? 'no'} minutes`,
    'add `window_minutes: 30`',
  );
}

/** A window that is longer than the canary is never full: the condition would never stop it. */
function judgeReach(
  { metric, windowMinutes = 0, location }: StopCondition,
  index: number,
  { windowHours }: CanaryPlan,
): Ruling | undefined {
  if (windowHours === undefined || windowMinutes <= windowHours * 60) return undefined;
  const expected = `a window within the ${windowHours} h of the canary`;
  const check = { subject: `stop-conditions:${index + 1}:${metric}`, expected, location };
  const message = `the stop condition on ${metric} asks for ${windowMinutes} minutes, and the canary runs for ${windowHours} h: it never stops it`;
  return ruleOn(check, 'fail', message, `${windowMinutes} minutes`, 'shorten `window_minutes`');
}

function judgeTelemetry({ telemetry, location }: CanaryPlan): Ruling | undefined {
  const kept = {
    audio: telemetry?.audio,
    transcripts: telemetry?.transcripts,
    identifiers: telemetry?.identifiers,
  };
  const check = {
    subject: 'telemetry',
    expected: 'telemetry that keeps no audio, transcripts or identifiers',
    location: telemetry?.location ?? location,
  };
  const keeps = Object.entries(kept).filter(([, isKept]) => isKept === true);
  if (keeps.length > 0) {
    const names = keeps.map(([what]) => what).join(', ');
    const remedy = 'count and aggregate where the audio is, and keep the figures only';
    return ruleOn(check, 'fail', `the canary's telemetry keeps ${names}`, names, remedy);
  }
  const unsaid = Object.entries(kept).filter(([, isKept]) => isKept === undefined);
  if (unsaid.length === 0) return undefined;
  const names = unsaid.map(([what]) => what).join(', ');
  const message = `the canary plan does not say whether telemetry keeps ${names}`;
  const remedy = 'write `telemetry: {audio: false, transcripts: false, identifiers: false}`';
  return ruleOn(check, 'no-evidence', message, `${names} not said`, remedy);
}

function judgeRouting({ routing, location }: CanaryPlan, { artifacts }: RegistryEntry): Ruling | undefined {
  if (routing !== undefined || artifacts.has('routing_rules')) return undefined;
  const check = { subject: 'routing', expected: 'whether routing can send slices back', location };
  const message = 'the canary plan does not say what routing can do';
  const remedy =
    'write `routing: {trusted: false}`, or `{trusted: true, dimensions: [...]}` once it was verified';
  return ruleOn(check, 'no-evidence', message, 'not declared', remedy);
}

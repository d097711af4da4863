import type { GateSetting, Policy, Rule } from '../model/policy.js';
import { hasReached, type Step } from '../model/step.js';
import { compareLimits, compareRules } from './compare-rules.js';
import type { Loosening } from './loosening.js';

/** What a gate asks for where a policy says nothing. */
export interface GateDefaults {
  readonly id: string;
  readonly from: Step;
  readonly severity: 'blocker' | 'warning';
}

/** What the comparison has to know beside the two policies. */
export interface Surroundings {
  readonly gates: readonly GateDefaults[];
  /** The rules that each policy applies to a task, for every task of the registry. */
  readonly tasks: readonly string[];
  rulesFor(policy: Policy, task: string): readonly Rule[];
}

/**
 * Every way in which `after` asks for less than `before`; swapped, every way in which it asks for more. By meaning
 * and not by text: a rule that was renamed but still covers the same limits is no finding.
 */
export function findLoosenings(
  before: Policy,
  after: Policy,
  surroundings: Surroundings,
): readonly Loosening[] {
  return [
    ...compareModes(before, after),
    ...surroundings.gates.flatMap((gate) =>
      compareGates(gate, before.gates.get(gate.id), after.gates.get(gate.id)),
    ),
    ...surroundings.tasks.flatMap((task) =>
      compareRules(
        `quality (${task})`,
        surroundings.rulesFor(before, task),
        surroundings.rulesFor(after, task),
      ),
    ),
    ...compareRules('canary', before.canary ?? [], after.canary ?? before.canary ?? []),
    ...compareBudgets(before, after),
    ...compareGaps(before, after),
    ...compareSteps(before, after),
    ...compareTags(before, after),
    ...compareStatistics(before, after),
    ...compareMetrics(before, after),
    ...compareRegistry(before, after),
  ];
}

function compareModes(before: Policy, after: Policy): readonly Loosening[] {
  const isLooser = before.mode === 'enforce' && after.mode === 'report';
  return isLooser ? [{ what: 'mode', before: before.mode, after: after.mode }] : [];
}

const SEVERITIES = ['off', 'warning', 'blocker'];

function compareGates(
  gate: GateDefaults,
  before: GateSetting | undefined,
  after: GateSetting | undefined,
): readonly Loosening[] {
  const what = `gates.${gate.id}`;
  const [old, now] = [toAsked(gate, before), toAsked(gate, after)];
  const isLowered = SEVERITIES.indexOf(now.severity) < SEVERITIES.indexOf(old.severity);
  return [
    ...(isLowered ? [{ what: `${what}.severity`, before: old.severity, after: now.severity }] : []),
    ...(isLater(now.from, old.from) ? [{ what: `${what}.from`, before: old.from, after: now.from }] : []),
    ...compareOptions(what, before?.options ?? {}, after?.options ?? {}),
  ];
}

function toAsked(gate: GateDefaults, setting: GateSetting | undefined): { severity: string; from: Step } {
  return { severity: setting?.severity ?? gate.severity, from: setting?.from ?? gate.from };
}

// Which way a gate's own setting is looser only the gate knows, so every change of one is named.
function compareOptions(
  what: string,
  before: GateSetting['options'],
  after: GateSetting['options'],
): readonly Loosening[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const values = names.map((name) => ({
    what: `${what}.${name}`,
    before: toText(before[name]),
    after: toText(after[name]),
  }));
  return values.filter((value) => value.before !== value.after);
}

function isLater(step: Step, than: Step): boolean {
  return step !== than && hasReached(step, than);
}

function toText(value: unknown): string {
  return value === undefined ? 'the default' : JSON.stringify(value);
}

function compareBudgets(before: Policy, after: Policy): readonly Loosening[] {
  return [...before.budgets.values()].flatMap(({ metric, limits, requiredFrom }) => {
    const what = `budgets.${metric}`;
    const now = after.budgets.get(metric);
    const loosenings = [...compareLimits(what, limits, now?.limits ?? [])];
    const from = now?.requiredFrom ?? 'promote';
    if (isLater(from, requiredFrom))
      loosenings.push({ what: `${what}.required_from`, before: requiredFrom, after: from });
    return loosenings;
  });
}

function compareGaps(before: Policy, after: Policy): readonly Loosening[] {
  return before.gaps.flatMap(({ metric, across, maxRatio }) => {
    const now = after.gaps
      .filter((gap) => gap.metric === metric && gap.across === across)
      .map((gap) => gap.maxRatio);
    const strictest = now.length === 0 ? undefined : Math.min(...now);
    if (strictest !== undefined && strictest <= maxRatio) return [];
    return [
      {
        what: `gaps (${metric} across ${across})`,
        before: String(maxRatio),
        after: String(strictest ?? 'removed'),
      },
    ];
  });
}

function compareSteps(before: Policy, after: Policy): readonly Loosening[] {
  return [...before.steps].flatMap(([event, step]) => {
    const now = after.steps.get(event) ?? step;
    return isLater(step, now) ? [{ what: `steps.${event}`, before: step, after: now }] : [];
  });
}

function compareTags(before: Policy, after: Policy): readonly Loosening[] {
  const lowered = [...before.tags].flatMap(([pattern, step]) => {
    const now = after.tags.get(pattern) ?? step;
    return isLater(step, now) ? [{ what: `tags.${pattern}`, before: step, after: now }] : [];
  });
  const ignored = after.ignoreTags.filter((glob) => !before.ignoreTags.includes(glob));
  return [
    ...lowered,
    ...ignored.map((glob) => ({ what: 'ignore_tags', before: 'not ignored', after: glob })),
  ];
}

function compareStatistics(before: Policy, after: Policy): readonly Loosening[] {
  const names = [
    'confidence',
    'min_clusters',
    'min_reference_words',
    'min_baseline_errors',
    'gross',
  ] as const;
  return names.flatMap((name) => {
    const [was, is] = [before.statistics[name], after.statistics[name]];
    // More confidence makes a regression harder to prove and non-inferiority too: a change is named either way.
    const isLooser = name === 'gross' ? is > was : name === 'confidence' ? is !== was : is < was;
    return isLooser ? [{ what: `statistics.${name}`, before: String(was), after: String(is) }] : [];
  });
}

function compareMetrics(before: Policy, after: Policy): readonly Loosening[] {
  return [...before.metrics].flatMap(([name, metric]) => {
    const now = after.metrics.get(name);
    const describe = ({ better, range }: typeof metric): string =>
      `${better} is better, range ${JSON.stringify(range)}`;
    if (now !== undefined && describe(now) === describe(metric)) return [];
    return [
      {
        what: `metrics.${name}`,
        before: describe(metric),
        after: now === undefined ? 'removed' : describe(now),
      },
    ];
  });
}

function compareRegistry(before: Policy, after: Policy): readonly Loosening[] {
  const paths = (['releases', 'waivers'] as const).flatMap((name) => {
    const [was, is] = [before.registry[name], after.registry[name]];
    return was === is ? [] : [{ what: `registry.${name}`, before: was, after: is }];
  });
  const dropped = before.registry.entries.filter((glob) => !after.registry.entries.includes(glob));
  return [...paths, ...dropped.map((glob) => ({ what: 'registry.entries', before: glob, after: 'removed' }))];
}

import { type DecideBy, type Limit, MINIMUM_KINDS, type Rule } from '../model/policy.js';
import { hasReached } from '../model/step.js';
import type { Loosening } from './loosening.js';

/** Strictest last: a proven regression blocks less than an estimate, proven non-inferiority more. */
const STRICTNESS: readonly DecideBy[] = ['regression-proven', 'estimate', 'noninferiority-proven'];

/** Every way in which rules ask for less than others did, selector by selector and metric by metric. */
export function compareRules(
  where: string,
  before: readonly Rule[],
  after: readonly Rule[],
): readonly Loosening[] {
  return before.flatMap((rule) =>
    rule.slices.flatMap((selector) => compareSelector(`${where}.${rule.id}`, rule, selector, after)),
  );
}

function compareSelector(
  where: string,
  rule: Rule,
  selector: string,
  after: readonly Rule[],
): readonly Loosening[] {
  const covering = after.filter(({ slices }) => slices.includes(selector) || slices.includes('*'));
  const what = selector === '*' ? where : `${where} (${selector})`;
  if (covering.length === 0) return [{ what, before: 'judged', after: 'no rule' }];
  const limits = [...rule.limits].flatMap(([metric, old]) =>
    compareMetric(`${what}.${metric}`, metric, rule, old, covering),
  );
  return [...limits, ...compareMinimums(what, rule, covering)];
}

function compareMetric(
  what: string,
  metric: string,
  rule: Rule,
  old: readonly Limit[],
  covering: readonly Rule[],
): readonly Loosening[] {
  const judging = covering.filter(({ limits }) => limits.has(metric));
  const best = judging
    .map((candidate) => compareOne(what, metric, rule, old, candidate))
    .sort((one, other) => one.length - other.length)[0];
  return best ?? [{ what, before: describe(old), after: 'removed' }];
}

function compareOne(
  what: string,
  metric: string,
  rule: Rule,
  old: readonly Limit[],
  now: Rule,
): readonly Loosening[] {
  const loosenings = [...compareLimits(what, old, now.limits.get(metric) ?? [])];
  if (rule.severity === 'blocker' && now.severity === 'warning')
    loosenings.push({ what: `${what} severity`, before: rule.severity, after: now.severity });
  if (now.requiredFrom !== rule.requiredFrom && hasReached(now.requiredFrom, rule.requiredFrom)) {
    loosenings.push({ what: `${what} required_from`, before: rule.requiredFrom, after: now.requiredFrom });
  }
  if (STRICTNESS.indexOf(now.decideBy) < STRICTNESS.indexOf(rule.decideBy)) {
    loosenings.push({ what: `${what} decide_by`, before: rule.decideBy, after: now.decideBy });
  }
  return loosenings;
}

/** Limits that were raised, lowered the wrong way, or removed. */
export function compareLimits(
  what: string,
  before: readonly Limit[],
  after: readonly Limit[],
): readonly Loosening[] {
  return before.flatMap(({ kind, value }) => {
    const now = after.find((limit) => limit.kind === kind)?.value;
    const isLooser = now === undefined || (kind.startsWith('max') ? now > value : now < value);
    return isLooser
      ? [
          {
            what: `${what}.${kind}`,
            before: String(value),
            after: now === undefined ? 'removed' : String(now),
          },
        ]
      : [];
  });
}

function compareMinimums(what: string, rule: Rule, covering: readonly Rule[]): readonly Loosening[] {
  return MINIMUM_KINDS.flatMap((kind) => {
    const was = rule.minimums.get(kind);
    if (was === undefined) return [];
    const now = Math.max(0, ...covering.map(({ minimums }) => minimums.get(kind) ?? 0));
    return now < was
      ? [{ what: `${what}.${kind}`, before: String(was), after: now === 0 ? 'removed' : String(now) }]
      : [];
  });
}

function describe(limits: readonly Limit[]): string {
  return limits.map(({ kind, value }) => `${kind}: ${value}`).join(', ');
}

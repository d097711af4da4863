import type { Location } from '../model/location.js';
import type { MetricDefinition } from '../model/metric.js';
import {
  type Budget,
  DECIDE_BY,
  type DecideBy,
  type Limit,
  LIMIT_KINDS,
  MINIMUM_KINDS,
  type MinimumKind,
  type Rule,
} from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { isStep, type Step } from '../model/step.js';
import { at, entriesOf, itemsOf, type Node, numberOf, rawOf, textOf } from '../readers/node.js';
import { normaliseLimits } from './normalise-limits.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;

/** Reads the rules of a list, in order; every mistake is a problem at its place. */
export function normaliseRules(node: Node, metrics: Metrics, problems: Problem[]): readonly Rule[] {
  const ids = new Set<string>();
  return itemsOf(node).map((item) => {
    const rule = normaliseRule(item, metrics, problems);
    if (ids.has(rule.id))
      problems.push({ location: item.location, message: `two rules are called \`${rule.id}\`` });
    ids.add(rule.id);
    return rule;
  });
}

function normaliseRule(node: Node, metrics: Metrics, problems: Problem[]): Rule {
  const id = rawOf(at(node, 'id')) ?? '';
  const minimums = readMinimums(node);
  const limits = entriesOf(at(node, 'limits')).map(([metric, entry]): [string, readonly Limit[]] => [
    metric,
    normaliseLimits(metric, entry, metrics, problems),
  ]);
  if (limits.length === 0 && minimums.size === 0) problems.push(emptyRule(id, node));
  const [tasks, slices] = [at(node, 'tasks'), at(node, 'slices')];
  return {
    id,
    tasks: tasks === undefined ? undefined : toGlobs(tasks, problems),
    slices: slices === undefined ? ['*'] : toGlobs(slices, problems),
    minimums,
    limits: new Map(limits),
    decideBy: toDecideBy(textOf(at(node, 'decide_by'))),
    severity: textOf(at(node, 'severity')) === 'warning' ? 'warning' : 'blocker',
    requiredFrom: toStep(at(node, 'required_from'), 'evaluate'),
    location: node.location,
  };
}

function readMinimums(node: Node): ReadonlyMap<MinimumKind, number> {
  const stated = MINIMUM_KINDS.map((kind) => [kind, numberOf(at(node, kind))] as const);
  return new Map(stated.filter((pair): pair is [MinimumKind, number] => pair[1] !== undefined));
}

function emptyRule(id: string, { location }: Node): Problem {
  return { location, message: `the rule \`${id}\` has neither limits nor minimums`, hint: 'add `limits`' };
}

const MOST_WILDCARDS = 6;

/** Globs with many wildcards take exponential time in a backtracking matcher. */
export function toGlobs(node: Node | undefined, problems: Problem[]): readonly string[] {
  return itemsOf(node).map((item) => {
    const glob = rawOf(item) ?? '';
    if ((glob.match(/\*+/g) ?? []).length > MOST_WILDCARDS) {
      const message = `${JSON.stringify(glob)} has more than ${MOST_WILDCARDS} wildcards`;
      problems.push({ location: item.location, message, hint: 'use several shorter globs' });
    }
    return glob;
  });
}

/** A step, or what holds when there is none. */
export function toStep(node: Node | undefined, otherwise: Step): Step {
  const text = textOf(node) ?? '';
  return isStep(text) ? text : otherwise;
}

function toDecideBy(text: string | undefined): DecideBy {
  return DECIDE_BY.find((word) => word === text) ?? 'estimate';
}

/** Reads the budgets on figures of the whole report. */
export function normaliseBudgets(
  node: Node | undefined,
  metrics: Metrics,
  problems: Problem[],
): ReadonlyMap<string, Budget> {
  const budgets = entriesOf(node).map(([metric, entry]): [string, Budget] => {
    const location = entry.keyLocation;
    const limits = normaliseLimits(metric, entry, metrics, problems);
    if (LIMIT_KINDS.every((kind) => at(entry.value, kind) === undefined))
      problems.push(emptyBudget(metric, location));
    return [
      metric,
      { metric, limits, requiredFrom: toStep(at(entry.value, 'required_from'), 'canary'), location },
    ];
  });
  return new Map(budgets);
}

function emptyBudget(metric: string, location: Location): Problem {
  return { location, message: `the budget \`${metric}\` has no limit`, hint: 'add one, such as `max`' };
}

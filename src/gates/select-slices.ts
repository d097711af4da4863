import { toMatcher } from '../model/glob.js';
import type { Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Slice } from '../model/slice.js';

const OVERALL = 'overall';
const TASK = 'task=';

/** A predicate for one selector: a name, a glob over names, or `dimension=value`. */
function toPredicate(selector: string): (slice: Slice) => boolean {
  const matches = toMatcher(selector);
  const equals = selector.indexOf('=');
  if (equals < 0) return ({ name }) => matches(name);
  const dimension = selector.slice(0, equals);
  const matchesValue = toMatcher(selector.slice(equals + 1));
  return ({ name, dimensions }) => {
    const value = dimensions.get(dimension);
    return matches(name) || (value !== undefined && matchesValue(value));
  };
}

/**
 * The task that a slice says it is of: its dimension `task`, or its name `task=asr-command`. Undefined where it says none, or where the two
 * disagree: such a slice is judged by the rules of every task.
 */
export function taskOf({ name, dimensions }: Slice): string | undefined {
  const named = name.startsWith(TASK) ? name.slice(TASK.length) : undefined;
  const stated = dimensions.get('task') ?? named;
  return named === undefined || named === stated ? stated : undefined;
}

/**
 * The slices that a selector of a rule means, in report order; only its own name selects `overall`, and slices of a task that the rule is not for are
 * left out.
 */
export function selectBy(
  selector: string,
  report: EvalReport,
  { exceptTasks = [] }: Pick<Rule, 'exceptTasks'>,
): readonly Slice[] {
  const predicate = toPredicate(selector);
  const all = [...report.slices.values()].filter(predicate);
  const { overall } = report;
  if (selector === OVERALL && overall !== undefined && !report.slices.has(OVERALL)) all.push(overall);
  return all.filter((slice) => !exceptTasks.includes(taskOf(slice) ?? ''));
}

/** The slices that a rule judges, each once, in report order. */
export function selectSlices(rule: Rule, report: EvalReport): readonly Slice[] {
  const selected = new Set(rule.slices.flatMap((selector) => selectBy(selector, report, rule)));
  const ordered = [...report.slices.values()].filter((slice) => selected.has(slice));
  return report.overall !== undefined && selected.has(report.overall)
    ? [...ordered, report.overall]
    : ordered;
}

/** Rules whose task globs match one of the tasks, each with the others of them that it is not for. */
export function rulesForTasks(rules: readonly Rule[], tasks: readonly string[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    const { tasks: globs } = rule;
    if (globs === undefined) return [rule];
    const others = tasks.filter((task) => !globs.some((glob) => toMatcher(glob)(task)));
    if (others.length === tasks.length) return [];
    return others.length === 0 ? [rule] : [{ ...rule, exceptTasks: others }];
  });
}

import { toMatcher } from '../model/glob.js';
import type { Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Slice } from '../model/slice.js';

const OVERALL = 'overall';

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

/** The slices that a selector means, in report order; only its own name selects `overall`. */
export function selectBy(selector: string, report: EvalReport): readonly Slice[] {
  const predicate = toPredicate(selector);
  const selected = [...report.slices.values()].filter(predicate);
  return selector === OVERALL && report.overall !== undefined && !report.slices.has(OVERALL)
    ? [...selected, report.overall]
    : selected;
}

/** The slices that a rule judges, each once, in report order. */
export function selectSlices(rule: Rule, report: EvalReport): readonly Slice[] {
  const selected = new Set(rule.slices.flatMap((selector) => selectBy(selector, report)));
  const ordered = [...report.slices.values()].filter((slice) => selected.has(slice));
  return report.overall !== undefined && selected.has(report.overall)
    ? [...ordered, report.overall]
    : ordered;
}

/** Rules whose task globs match one of the tasks. */
export function rulesForTasks(rules: readonly Rule[], tasks: readonly string[]): readonly Rule[] {
  return rules.filter(
    (rule) =>
      rule.tasks === undefined || rule.tasks.some((glob) => tasks.some((task) => toMatcher(glob)(task))),
  );
}

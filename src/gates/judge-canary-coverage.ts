import type { CanaryPlan } from '../model/canary.js';
import { isGlob } from '../model/glob.js';
import type { Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { ruleOn } from './rule-on.js';
import { selectBy, selectSlices } from './select-slices.js';

/** Slices that a canary report lacks: those that a rule or the plan names, and those that nobody judges. */
export function judgeCanaryCoverage(
  report: EvalReport,
  rules: readonly Rule[],
  plan: CanaryPlan | undefined,
  evalReport: EvalReport | undefined,
): readonly Ruling[] {
  if (report.slices.size === 0) return [noSlices(report)];
  const named = rules.flatMap((rule) =>
    rule.slices
      .filter((selector) => !isGlob(selector) && selectBy(selector, report, rule).length === 0)
      .map((name) => [name, rule.severity] as const),
  );
  const planned = (plan?.slices ?? [])
    .filter((name) => !report.slices.has(name))
    .map((name) => [name, 'blocker'] as const);
  const demanded = new Map([...named, ...planned]);
  const evaluated = [...(evalReport?.slices.keys() ?? [])].filter(
    (name) => !report.slices.has(name) && !demanded.has(name),
  );
  return [
    ...[...demanded].map(([name, severity]) => ({ ...absent(name, report), severity })),
    ...evaluated.map((name) => ({ ...absent(name, report), severity: 'warning' as const })),
    ...findUnjudged(report, rules),
  ];
}

function noSlices(report: EvalReport): Ruling {
  const check = { subject: 'slices', expected: 'at least one slice', location: report.location };
  const remedy = 'report the canary slice by slice: an overall figure never stands in for them';
  const ruling = ruleOn(check, 'no-evidence', 'the canary report has no slices', 'slices: {}', remedy);
  return { ...ruling, key: 'slices' };
}

function absent(name: string, report: EvalReport): Ruling {
  const check = { subject: `slice:${name}`, expected: `a slice ${name}`, location: report.location };
  const message = `the slice ${name} is not in the canary report`;
  const remedy = `let the canary reach ${name}, and report it`;
  return ruleOn(check, 'no-evidence', message, `${report.slices.size} other slices`, remedy);
}

function findUnjudged(report: EvalReport, rules: readonly Rule[]): readonly Ruling[] {
  const judged = new Set(
    rules.filter(({ limits }) => limits.size > 0).flatMap((rule) => selectSlices(rule, report)),
  );
  return [...report.slices.values()]
    .filter((slice) => !judged.has(slice))
    .map(({ name, location }) => {
      const check = { subject: `unjudged:${name}`, expected: 'a canary rule for every slice', location };
      const message = `no canary rule judges the slice ${name}`;
      return ruleOn(
        check,
        'no-evidence',
        message,
        'no rule',
        `add a rule under \`canary\` that selects ${name}`,
      );
    });
}

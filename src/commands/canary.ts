import { judgeMetric } from '../gates/judge-metric.js';
import { judgeCoverage } from '../gates/slice-coverage.js';
import { judgeSlices } from '../gates/slice-metrics.js';
import { METRIC_CATALOGUE } from '../model/metric.js';
import type { Policy, Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import { defaultPolicy, parsePolicy, rulesOfProfile } from '../policy/parse-policy.js';
import type { Node } from '../readers/node.js';
import { readReport } from '../readers/read-report.js';
import { type Command, readArguments, type Terminal, textFlag } from './command.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

const BUDGET_KEYS: Readonly<Record<string, string>> = { privacy_errors: 'privacy' };

/** R7: may this canary go on? */
export const canary: Command = {
  name: 'canary',
  usage: 'canary REPORT [--policy FILE]',
  summary: 'whether a canary report keeps its limits',
  async run(args, terminal) {
    const { values, names } = readArguments(args, { policy: { type: 'string' } }, { least: 1, most: 1 });
    const policy = await readPolicy(textFlag(values, 'policy'), terminal);
    const root = await readDocument(names[0] ?? '', terminal);
    if (policy === undefined || root === undefined) return 2;
    const report = readCanaryReport(root, policy, terminal);
    if (report === undefined) return 2;
    for (const { message } of report.remarks) terminal.note(`warning: ${message}`);
    const blockers = findBlockers(report, policy, terminal);
    terminal.print(toJson({ decision: blockers.length === 0 ? 'promote' : 'hold', blockers }));
    return blockers.length === 0 ? 0 : 1;
  },
};

/** This command reads one file: a report that has raw records and no slices is a question it cannot judge. */
function readCanaryReport(root: Node, policy: Policy, terminal: Terminal): EvalReport | undefined {
  const read = readReport(root, 'canary', policy.metrics);
  if (read.kind === 'refused') {
    noteProblems(read.problems, terminal);
    return undefined;
  }
  const { records, slices } = read.value;
  if (records === undefined) return read.value;
  terminal.note('this report names raw records, which only `check` reads');
  return slices.size === 0 ? undefined : read.value;
}

async function readPolicy(path: string | undefined, terminal: Terminal): Promise<Policy | undefined> {
  if (path === undefined) return defaultPolicy();
  const root = await readDocument(path, terminal);
  const result = root === undefined ? undefined : parsePolicy(root);
  if (result?.kind === 'policy') return result.policy;
  noteProblems(result?.problems ?? [], terminal);
  return undefined;
}

/** The keys that hold it, in the order of the verdict: slices, then budgets. The task is not known, so every rule counts. */
function findBlockers(report: EvalReport, policy: Policy, terminal: Terminal): readonly string[] {
  const rules: readonly Rule[] = policy.canary ?? policy.quality ?? rulesOfProfile('asr') ?? [];
  const absent = { kind: 'absent', lookedIn: '', location: report.location } as const;
  const context = { step: 'promote' as const, metrics: policy.metrics, firstRelease: false, policy };
  const slices = judgeSlices(report, rules, absent, context).filter(
    ({ outcome, severity }) => severity !== 'warning' && outcome !== 'pass' && outcome !== 'not-applicable',
  );
  for (const { key, message } of slices) terminal.note(`${key ?? ''}: ${message}`);
  const empty = report.slices.size === 0 ? ['slices'] : [];
  const keys = [
    ...empty,
    ...slices.map(({ key }) => key ?? ''),
    ...findBudgetBlockers(report, policy, terminal),
    ...(empty.length > 0 ? [] : findCoverageBlockers(report, rules, terminal)),
  ];
  return [...new Set(keys)];
}

/** Slices that a rule asks for and the report lacks, or that no rule judges: what was not looked at did not pass. */
function findCoverageBlockers(
  report: EvalReport,
  rules: readonly Rule[],
  terminal: Terminal,
): readonly string[] {
  const missing = judgeCoverage(report, rules).filter(({ severity }) => severity !== 'warning');
  return missing.map(({ key: stated, subject, message }) => {
    const key = stated ?? `slice-coverage:${subject}`;
    terminal.note(`${key}: ${message}`);
    return key;
  });
}

function findBudgetBlockers(report: EvalReport, policy: Policy, terminal: Terminal): readonly string[] {
  return [...policy.budgets.values()].flatMap(({ metric: name, limits }) => {
    const metric = policy.metrics.get(name) ?? METRIC_CATALOGUE.get(name);
    const figures = report.totals.get(name) ?? report.overall?.metrics.get(name);
    if (metric === undefined || limits.length === 0) return [];
    const question = { metric, figures, limits, size: {}, novelty: undefined, decideBy: 'estimate' as const };
    const answer = judgeMetric({ ...question, name });
    if (answer.outcome === 'pass') return [];
    const key = BUDGET_KEYS[name] ?? name;
    terminal.note(`${key}: ${answer.message}`);
    return [key];
  });
}

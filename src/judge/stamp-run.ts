import type { RunGate } from '../gates/define-run-gate.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import { describeProblem, type Problem } from '../model/problem.js';
import type { Ruling } from '../model/ruling.js';
import { stamp } from './stamp.js';

/** Findings of the verdict itself always count in full: there is no release whose step could excuse them. */
function stampWhole(gate: string, ruling: Ruling, severity: 'blocker' | 'warning' = 'blocker'): Finding {
  return stamp(ruling, { gate: { id: gate, always: true }, severity, from: 'train', step: 'promote' }, '');
}

/** Judges a gate about the run itself; none of its findings when the policy turned it off. */
export function judgeRunGate<E>(gate: RunGate<E>, evidence: E, policy: Policy): readonly Finding[] {
  const severity = policy.gates.get(gate.id)?.severity ?? gate.severity;
  if (severity === 'off') return [];
  return gate.judge(evidence).map((ruling) => stampWhole(gate.id, ruling, severity));
}

/** Findings about the selection of releases: two entries with one identity, an unreadable file. */
export function stampSelection(
  rulings: readonly { readonly gate: string; readonly ruling: Ruling }[],
): readonly Finding[] {
  return rulings.map(({ gate, ruling }) => stampWhole(gate, ruling));
}

/** Everything that is wrong with an input without which nothing can be judged. */
export function stampProblems(
  input: 'policy' | 'ledger' | 'waivers',
  problems: readonly Problem[],
): readonly Finding[] {
  return problems.map((problem) =>
    stampWhole('inputs', {
      subject: `${input}:${problem.location.path}:${problem.location.line ?? 0}:${problem.location.column ?? 0}`,
      key: `inputs:${input}`,
      outcome: 'error',
      message: describeProblem(problem),
      expected: problem.expected ?? `a ${input} that can be read`,
      actual: problem.found ?? problem.message,
      remedy: problem.hint ?? `correct the ${input}`,
      location: problem.location,
    }),
  );
}

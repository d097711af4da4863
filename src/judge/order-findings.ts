import type { Finding } from '../model/finding.js';

const SLICE_GATES: ReadonlySet<string> = new Set(['slice-metrics', 'canary-metrics']);
const BUDGET_GATES = ['privacy', 'unit-cost'];

/**
 * The order in which a release is read: slices in report order, word errors first; budgets; other gates by
 * id. Within a gate the order of its rulings stays.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => rank(one) - rank(other) || byGate(one, other));
}

function rank({ gate, key }: Finding): number {
  if (SLICE_GATES.has(gate) || key === 'slices') return 0;
  const budget = BUDGET_GATES.indexOf(gate);
  return budget < 0 ? BUDGET_GATES.length + 1 : budget + 1;
}

function byGate(one: Finding, other: Finding): number {
  if (rank(one) === 0 || one.gate === other.gate) return 0;
  return one.gate < other.gate ? -1 : 1;
}

/** The keys that hold a release, each once, in the order in which they are read. */
export function toBlockers(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ blocks }) => blocks).map(({ key }) => key))];
}

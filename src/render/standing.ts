import type { Finding, Outcome } from '../model/finding.js';
import type { NotJudged } from '../model/verdict.js';

/** What a finding means to the reader, whatever gate made it. */
export type Standing = 'blocks' | 'unsure' | 'waived' | 'warns' | 'passes' | 'does-not-apply';

/** Where a finding stands; a waived one is never shown as a pass. */
export function toStanding(finding: Finding): Standing {
  if (finding.blocks) return 'blocks';
  if (finding.outcome === 'pass') return 'passes';
  if (finding.outcome === 'not-applicable') return 'does-not-apply';
  if (finding.waiver !== undefined) return 'waived';
  return finding.outcome === 'inconclusive' ? 'unsure' : 'warns';
}

/** An outcome in words. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'fail',
  inconclusive: 'inconclusive',
  'no-evidence': 'no evidence',
  'not-comparable': 'not comparable',
  'not-applicable': 'not applicable',
  error: 'error',
};

/** The counts of a verdict. Findings are counted by key, passes by gate. */
export interface Tally {
  readonly blockers: number;
  readonly unsure: number;
  readonly waived: number;
  readonly warnings: number;
  /** Gates that only passed. */
  readonly passing: readonly string[];
  /** Gates that had nothing to judge. */
  readonly notApplicable: readonly string[];
  readonly off: readonly NotJudged[];
  readonly later: readonly NotJudged[];
  readonly sameAbsence: readonly NotJudged[];
}

/** Counts findings and silent gates. */
export function tally(findings: readonly Finding[], notJudged: readonly NotJudged[]): Tally {
  const keys = (standing: Standing): number =>
    new Set(findings.filter((finding) => toStanding(finding) === standing).map(({ key }) => key)).size;
  const gates = toGates(findings);
  const silent = (reason: NotJudged['reason']): readonly NotJudged[] =>
    notJudged.filter((gate) => gate.reason === reason);
  return {
    blockers: keys('blocks'),
    unsure: keys('unsure'),
    waived: keys('waived'),
    warnings: keys('warns'),
    passing: gates.passing,
    notApplicable: gates.notApplicable,
    off: silent('off'),
    later: silent('later'),
    sameAbsence: silent('same-absence'),
  };
}

function toGates(findings: readonly Finding[]): Pick<Tally, 'passing' | 'notApplicable'> {
  const standings = new Map<string, Set<Standing>>();
  for (const finding of findings) {
    const known = standings.get(finding.gate) ?? new Set();
    standings.set(finding.gate, known.add(toStanding(finding)));
  }
  const only = (...allowed: readonly Standing[]): readonly string[] =>
    [...standings].filter(([, met]) => [...met].every((one) => allowed.includes(one))).map(([gate]) => gate);
  const notApplicable = only('does-not-apply');
  const passing = only('passes', 'does-not-apply').filter((gate) => !notApplicable.includes(gate));
  return { passing, notApplicable };
}

/** `3 blockers`, `1 blocker`, `no blocker`. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${one}`;
  return `${number} ${number === 1 ? one : many}`;
}

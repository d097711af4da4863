import { createRecordsIntake } from '../../src/evidence/records-intake.js';
import { foldRuns } from '../../src/evidence/fold-runs.js';
import { recomputeReport } from '../../src/evidence/recompute-report.js';
import type { Reading } from '../../src/model/reading.js';
import type { EvalReport } from '../../src/model/report.js';
import { policyOf, reportOf } from './evidence-of.js';

/** A paired record: who spoke, how many words, and each side's errors. */
export interface Counted {
  readonly speaker: string;
  readonly words: number;
  readonly baseline: number;
  readonly candidate: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** JSON Lines of paired records, in the slice `noise=noisy`. */
export function toLines(records: readonly Counted[]): string {
  return records
    .map(({ speaker, words, baseline, candidate, more }, index) => {
      const counts = { reference_words: words, baseline_errors: baseline, candidate_errors: candidate };
      return JSON.stringify({ id: `u${index}`, speaker, noise: 'noisy', ...counts, ...more });
    })
    .join('\n');
}

/** A report as it is once its records were read (`records`, `slice_by: [noise]`) and its runs were folded. */
export function measuredReport(text: string, lines?: string): Reading<EvalReport> {
  const policy = policyOf();
  const stated = reportOf(text, policy);
  const folded = stated.runs === undefined ? stated : foldRuns(stated, stated.runs, policy.metrics);
  const source = { path: 'report.yaml', ref: 'head', sha256: '', bytes: text.length };
  if (lines === undefined) return { kind: 'present', value: folded, source };
  const { sliceBy = [], clusterBy } = stated.records ?? {};
  const intake = createRecordsIntake({ sliceBy, clusterBy, metrics: policy.metrics });
  intake.open('records.jsonl', 'paired');
  intake.push(new TextEncoder().encode(lines));
  intake.close();
  const taken = intake.finish();
  if (taken.kind === 'read')
    return { kind: 'present', value: recomputeReport(folded, taken, 1, policy.metrics), source };
  const { problems } = taken;
  const location = { path: 'report.yaml', line: 1 };
  if (taken.kind === 'unreadable') return { kind: 'unreadable', problems, location };
  return {
    kind: 'present',
    value: { ...folded, measured: { kind: taken.kind, problems, location } },
    source,
  };
}

/** Twelve speakers of 400 words each; the candidate's errors are the baseline's 40 and `more` (in turn). */
export function speakers(...more: readonly number[]): readonly Counted[] {
  return Array.from({ length: 12 }, (_, index) => ({
    speaker: `s${index}`,
    words: 400,
    baseline: 40,
    candidate: 40 + (more[index % more.length] ?? 0),
  }));
}

import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';

/** What can be wrong with records, as a closed list; the first group makes them unreadable. */
export type RecordProblemCode =
  | 'not-json'
  | 'not-finite'
  | 'not-an-object'
  | 'not-utf-8'
  | 'line-too-long'
  | 'utterance-too-long'
  | 'no-records'
  | 'no-id'
  | 'bad-field'
  | 'missing-field'
  | 'not-a-count'
  | 'out-of-range'
  | 'errors-without-words'
  | 'counts-disagree'
  | 'fields-change'
  | 'bare-rate'
  | 'mixed-units'
  | 'duplicate-id'
  | 'unknown-dimension'
  | 'unknown-cluster'
  | 'too-many-slices'
  | 'bad-tally'
  | NotComparableCode;

/** Records that can be read but not compared: the sides did not score the same utterances. */
export type NotComparableCode = 'one-side-only' | 'reference-differs' | 'labels-differ' | 'tallies-differ';

const NOT_COMPARABLE: ReadonlySet<RecordProblemCode> = new Set([
  'one-side-only',
  'reference-differs',
  'labels-differ',
  'tallies-differ',
]);

/**
 * One thing that is wrong, at its line. Messages name fields, slices, numbers and lines, never an utterance
 * id, a speaker or a transcript.
 */
export interface RecordProblem extends Problem {
  readonly code: RecordProblemCode;
}

/** A bounded list of problems and the count of all. */
export interface ProblemLog {
  add(code: RecordProblemCode, location: Location, message: string, hint?: string): void;
  /** The first ones of each kind, in the order found. */
  readonly listed: readonly RecordProblem[];
  readonly counts: ReadonlyMap<RecordProblemCode, number>;
  readonly total: number;
}

/** An empty log that keeps the first `most` problems of each kind, so that one kind never hides another. */
export function createProblemLog(most: number): ProblemLog {
  const listed: RecordProblem[] = [];
  const counts = new Map<RecordProblemCode, number>();
  let total = 0;
  return {
    add(code, location, message, hint) {
      total += 1;
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= most) listed.push({ code, location, message, ...(hint === undefined ? {} : { hint }) });
    },
    listed,
    counts,
    get total() {
      return total;
    },
  };
}

/** Whether every problem only says that the sides cannot be compared. */
export function isOnlyNotComparable(log: ProblemLog): boolean {
  return [...log.counts.keys()].every((code) => NOT_COMPARABLE.has(code));
}

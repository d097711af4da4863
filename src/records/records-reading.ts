import type { StatedRates } from './check-stated-rates.js';
import type { RecordProblem, RecordProblemCode } from './record-problems.js';
import type { Tally } from './tally.js';

/**
 * What became of records.
 *
 * `unreadable`: something is wrong with them, and the tally of the rest must not be judged (a shorter file is
 * not a better one). `not-comparable`: they read well, but the sides did not score the same utterances.
 */
export interface RecordsReading {
  readonly outcome: 'read' | 'not-comparable' | 'unreadable';
  readonly tally: Tally;
  /** The first problems of each kind; `problemCounts` has all. */
  readonly problems: readonly RecordProblem[];
  readonly problemCounts: ReadonlyMap<RecordProblemCode, number>;
  readonly problemCount: number;
  /** Records that were read, good and bad. */
  readonly recordCount: number;
  /** Per-utterance rates that the records state beside their counts, by metric (`wer`, `cer`). */
  readonly statedRates: ReadonlyMap<string, StatedRates>;
}

import type { Location } from './location.js';
import type { Problem } from './problem.js';
import type { Slice } from './slice.js';

/** Where the raw records of a report are, and how they are grouped. */
export interface RecordsTerms {
  /** Paths or globs of files in which a record has both sides. */
  readonly paired: readonly string[];
  /** Paths or globs of files of one side, joined on the utterance. */
  readonly baseline: readonly string[];
  readonly candidate: readonly string[];
  readonly sliceBy: readonly string[];
  readonly clusterBy: string | undefined;
  readonly location: Location;
}

/** One of several measurements of the same: slices as a report states them. */
export interface Run {
  readonly slices: ReadonlyMap<string, Slice>;
  readonly overall: Slice | undefined;
  readonly location: Location;
}

/** A figure that the report states and its records contradict. */
export interface Disagreement {
  readonly slice: string;
  readonly metric: string;
  readonly side: 'baseline' | 'candidate';
  readonly stated: number;
  readonly recomputed: number;
  readonly location: Location;
}

/** What became of a report's raw records. */
export type MeasuredRecords =
  | {
      readonly kind: 'read';
      /** Records on the candidate's side. */
      readonly records: number;
      readonly files: number;
      /** The tools that wrote them, where they are not JSON Lines or tallies of the shapes of this project. */
      readonly readers: readonly string[];
      /** What a cluster is: `speaker`, `conversation`, `utterance`. */
      readonly clusterBy: string;
      /** What weakens the comparison without preventing it, in words. */
      readonly warnings: readonly string[];
      readonly disagreements: readonly Disagreement[];
      /** By metric, how many records state a rate that their own counts contradict. */
      readonly contradictions: ReadonlyMap<string, number>;
      readonly location: Location;
    }
  /** They read well, but the sides did not score the same utterances; nothing was recomputed. */
  | { readonly kind: 'not-comparable'; readonly problems: readonly Problem[]; readonly location: Location }
  /** The report states its slices, and the records that should confirm them are not there. */
  | { readonly kind: 'absent'; readonly lookedIn: string; readonly location: Location };

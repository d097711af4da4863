import type { Location } from './location.js';

/** A change that a client would notice, as findings name it. */
export interface ShownChange {
  /** What changed, without spaces: `timestamps.unit`, `output:/properties/text`. */
  readonly subject: string;
  readonly kind: string;
  /** It could not be decided whether clients keep working. */
  readonly isDoubt: boolean;
  /** One sentence in the client's terms. */
  readonly message: string;
  readonly location: Location;
  /** What both documents say there, where it can be shown. */
  readonly sides?: readonly [before: ShownSide, now: ShownSide];
}

/** What a document says at the place of a change, in few words and without anybody's examples. */
export interface ShownSide {
  readonly value: string;
  readonly location: Location;
}

/** Why two documents were not compared. */
export interface Undecided {
  readonly kind: 'undecided';
  /** A clause: what is not there, or cannot be read. */
  readonly reason: string;
  readonly location: Location;
  /** One of the two is protobuf and the other is not: no tool compares them. */
  readonly isMixed?: boolean;
}

/** What comparing two documents came to. */
export type Compared =
  /** The same bytes: nothing can have changed. */
  | { readonly kind: 'same' }
  | Undecided
  | {
      readonly kind: 'compared';
      /** The first of the changes that break. */
      readonly breaking: readonly ShownChange[];
      /** How many more of them there are. */
      readonly more: number;
      /** Changes that break nobody. */
      readonly harmless: number;
    };

/** How `api.version` moved from what a party was built against to this release. */
export interface ApiMove {
  readonly moved: 'major' | 'minor' | 'patch' | 'none' | 'lowered' | 'unreadable';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What validating recorded examples showed, the second witness beside the comparison. */
export interface Witness {
  /** Examples that were validated. */
  readonly validated: number;
  /** Examples that the other side refuses, a ruling each; no value of an example is in them. */
  readonly refused: readonly ShownChange[];
  /** Why examples were not validated; empty where there were none. */
  readonly skipped: readonly string[];
  /** Files of examples that this release's own contract names and that are not there, or cannot be read. */
  readonly unread?: readonly UnreadExamples[];
}

/** A file of examples that nobody could look at. */
export interface UnreadExamples {
  readonly path: string;
  readonly isAbsent: boolean;
  /** A clause: `is not there`, `cannot be read at line 3`. */
  readonly problem: string;
}

/** Whether a client ignores what it does not know. */
export type ReaderKind = 'tolerant' | 'strict' | 'unstated';

/** Somebody who has to keep working: the released version for clients that nobody lists, or one client version. */
export interface Party {
  readonly name: string;
  readonly role: 'released' | 'client';
  /** It was built against the released version's own documents. */
  readonly standsOnReleased: boolean;
  readonly reader: ReaderKind;
  readonly trafficPercent?: number;
  /** Last day on which what it was built against is served to it. */
  readonly sunsetAt?: string;
  /** Day after which it is no longer in the field. */
  readonly liveUntil?: string;
  readonly location: Location;
  readonly api: ApiMove;
  readonly contract: Compared;
  readonly input: Compared;
  readonly output: Compared;
}

/** What this release changes for everybody who has to keep working. */
export interface Compatibility {
  /** Nobody knows the entry of the release that serves: the gate was adopted after it. */
  readonly isReleasedUnknown: boolean;
  /** This release against what each of them was built against; the released version first. */
  readonly parties: readonly Party[];
  /** The rollback target against what each client was built against, those that moved on to this release included. */
  readonly goingBack: readonly Party[];
  readonly requests: Witness;
  readonly responses: Witness;
}

/** A schema of this release, as far as gates look at it themselves. */
export interface SchemaFile {
  readonly path: string;
  /** A protobuf description, which is not parsed. */
  readonly isProtobuf: boolean;
}

/** One line of a `buf breaking` report. */
export interface BufBreak {
  /** The rule that was broken: FIELD_SAME_TYPE. */
  readonly rule: string;
  readonly message: string;
  readonly location: Location;
}

/** What `buf breaking` reported. */
export interface BufReport {
  readonly breaks: readonly BufBreak[];
  readonly location: Location;
}

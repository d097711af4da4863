import type { Location } from '../model/location.js';
import type { Side } from './id-table.js';
import type { RecordDraft } from './record-draft.js';
import type { FileSide, RecordLayout } from './record-layout.js';
import type { RecordProblemCode } from './record-problems.js';
import type { Contribution } from './tally-columns.js';

/** Where the checks of one record report what is wrong with it. */
export type ReportProblem = (code: RecordProblemCode, message: string, hint?: string) => void;

/**
 * One record on its way into the tally: what it says, what kind of file it is from, and where its sums go.
 */
export interface RecordContext {
  readonly layout: RecordLayout;
  readonly draft: RecordDraft;
  readonly contribution: Contribution;
  readonly report: ReportProblem;
  /** As `report`, of an earlier line of the same file. */
  readonly reportAt: (line: number, code: RecordProblemCode, message: string) => void;
  /** The record's place, worked out only when something is to be said of it. */
  readonly locate: () => Location;
  /** Its line, from 1. */
  line: number;
  side: FileSide;
}

const BOTH: readonly Side[] = ['baseline', 'candidate'];
const BASELINE: readonly Side[] = ['baseline'];
const CANDIDATE: readonly Side[] = ['candidate'];

/** The sides that a record of this kind speaks of. */
export function sidesOf(side: FileSide): readonly Side[] {
  if (side === 'paired') return BOTH;
  return side === 'baseline' ? BASELINE : CANDIDATE;
}

/**
 * Whether this record is the one that adds what both sides share (words, utterances): once for an utterance.
 */
export function addsShared(context: RecordContext): boolean {
  return context.side !== 'candidate';
}

/** The number in a slot; undefined where the record has none. */
export function valueIn(draft: RecordDraft, slot: number): number | undefined {
  return draft.present[slot] === 1 ? draft.values[slot] : undefined;
}

/** The slot of the number that came at this place in the record. */
export function slotAt(draft: RecordDraft, at: number): number {
  return draft.slots[at] ?? 0;
}

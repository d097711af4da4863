import type { RecordEvidence } from './check-record.js';
import { emptyHash, type Hash64, hashText, scramble } from './hash64.js';
import { createIdBatch } from './id-batch.js';
import { createIdTable, type IdOutcome, type Side } from './id-table.js';
import { type RecordContext, valueIn } from './record-context.js';
import type { LabelTable } from './label-table.js';
import type { RecordLabels } from './record-labels.js';
import { FIELD, slotOf } from './record-layout.js';
import type { RecordProblemCode } from './record-problems.js';
import { addRecord, addSums, type RecordSums } from './record-sums.js';

/** Knows which utterances were seen, on which side, with which reference and groups. */
export interface RecordIdentity {
  /** Notes a record; a duplicate, or one that differs from its other side, is reported. */
  note(context: RecordContext, evidence: RecordEvidence, textScored: boolean): void;
  /** Reports what is still to be said of the lines so far: before the file ends, and before anything else is said. */
  settle(context: RecordContext): void;
  /** The fingerprint of a side's records. */
  sumsOf(side: Side): RecordSums;
  /** Paired records without an id. */
  readonly withoutId: number;
  /** How many ids each side has that the other lacks. */
  unmatched(): { readonly baseline: number; readonly candidate: number };
}

const DUPLICATE = ['duplicate-id', 'an id that an earlier record has'] as const;
const OUTCOMES: Readonly<Partial<Record<IdOutcome, readonly [RecordProblemCode, string]>>> = {
  duplicate: DUPLICATE,
  'reference-differs': ['reference-differs', 'the reference differs from the one on the other side'],
  'labels-differ': ['labels-differ', 'slice fields, cluster or the figures given differ from the other side'],
};

/** Nothing seen yet. */
export function createRecordIdentity(labels: RecordLabels): RecordIdentity {
  const ids = createIdTable();
  const hash = emptyHash();
  const sums = { baseline: { high: 0, low: 0 }, candidate: { high: 0, low: 0 } };
  const paired = { high: 0, low: 0 };
  const batch = createIdBatch();
  let withoutId = 0;

  const settle = (context: RecordContext): void => {
    batch.settle(ids, (line) => {
      context.reportAt(line, ...DUPLICATE);
    });
  };
  const referenceOf = (context: RecordContext, textScored: boolean): number => {
    if (!textScored) return hashOfSize(context);
    hashText(context.draft.texts.reference ?? '', hash);
    return hash.low;
  };

  return {
    note(context, evidence, textScored) {
      const { draft, side, report } = context;
      if (!draft.hasId) {
        if (side === 'paired') withoutId += 1;
        else report('no-id', 'neither id nor audio_filepath: the sides are joined on it');
        return;
      }
      const { high, low } = draft.id;
      if (side === 'paired') {
        // Both sides in one record cannot differ, so there is nothing more to remember of it.
        addRecord(paired, high, low, 0, 0);
        if (batch.add(high, low, context.line)) settle(context);
        return;
      }
      const reference = referenceOf(context, textScored);
      const groups = hashOfGroups(context, evidence, labels, hash);
      addRecord(sums[side], high, low, reference, groups);
      const problem = OUTCOMES[ids.addSide(side, high, low, reference, groups)];
      if (problem !== undefined) report(...problem);
    },
    settle,
    sumsOf: (side) => addSums(paired, sums[side]),
    get withoutId() {
      return withoutId;
    },
    unmatched: () => ids.unmatched(),
  };
}

/** Without texts the reference is known by its size alone. */
function hashOfSize({ draft }: RecordContext): number {
  const words = valueIn(draft, slotOf(FIELD.referenceWords, 'baseline')) ?? -1;
  const characters = valueIn(draft, slotOf(FIELD.referenceCharacters, 'baseline')) ?? -1;
  return scramble(scramble(words) ^ characters);
}

/** Cluster, slices and which figures are given, by content, so that it is the same in every run. */
function hashOfGroups(
  { draft }: RecordContext,
  evidence: RecordEvidence,
  labels: RecordLabels,
  hash: Hash64,
): number {
  let mixed = scramble(evidence.steady ^ Math.imul(evidence.metrics, 31));
  mixed = scramble(mixed ^ (draft.cluster < 0 ? 0 : hashOfLabel(labels.clusters, draft.cluster, hash)));
  for (let index = 0; index < draft.dimensions.length; index += 1) {
    const label = draft.dimensions[index] ?? -1;
    mixed = scramble(mixed ^ (label < 0 ? index : hashOfLabel(labels.dimensions[index], label, hash)));
  }
  return mixed;
}

function hashOfLabel(table: LabelTable | undefined, index: number, hash: Hash64): number {
  hashText(table?.texts[index] ?? '', hash);
  return hash.low;
}

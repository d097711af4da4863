import { emptyHash, type Hash64 } from './hash64.js';

/** The texts of one record, as they stand in it. */
export interface RecordTexts {
  reference: string | undefined;
  baseline: string | undefined;
  candidate: string | undefined;
  baselinePartials: readonly string[] | undefined;
  candidatePartials: readonly string[] | undefined;
}

/** One record, read but not yet checked. The same object is filled again for every record. */
export interface RecordDraft {
  hasId: boolean;
  readonly id: Hash64;
  /** The number of the cluster's label; -1 where the record has none. */
  cluster: number;
  /** The number of each dimension's label, in the order of slice_by; -1 where the record has none. */
  readonly dimensions: Int32Array;
  /** Numbers by slot; only those in `slots` are of this record. */
  readonly values: Float64Array;
  readonly present: Uint8Array;
  readonly slots: Int32Array;
  slotCount: number;
  readonly texts: RecordTexts;
}

/** An empty draft for a number of slots and dimensions. */
export function createDraft(slotCount: number, dimensionCount: number): RecordDraft {
  return {
    hasId: false,
    id: emptyHash(),
    cluster: -1,
    dimensions: new Int32Array(dimensionCount).fill(-1),
    values: new Float64Array(slotCount),
    present: new Uint8Array(slotCount),
    slots: new Int32Array(slotCount),
    slotCount: 0,
    texts: noTexts(),
  };
}

/** Forgets the last record. */
export function resetDraft(draft: RecordDraft): void {
  draft.hasId = false;
  draft.cluster = -1;
  draft.dimensions.fill(-1);
  for (let at = 0; at < draft.slotCount; at += 1) draft.present[draft.slots[at] ?? 0] = 0;
  draft.slotCount = 0;
  if (draft.texts.reference !== undefined || hasHypothesis(draft.texts))
    Object.assign(draft.texts, noTexts());
}

/** Writes a number; the slot's second value in one record replaces the first, as in JSON.parse. */
export function setValue(draft: RecordDraft, slot: number, value: number): void {
  draft.values[slot] = value;
  if (draft.present[slot] === 1) return;
  draft.present[slot] = 1;
  draft.slots[draft.slotCount] = slot;
  draft.slotCount += 1;
}

/** Whether any hypothesis or partial is there. */
export function hasHypothesis(texts: RecordTexts): boolean {
  return (
    texts.baseline !== undefined ||
    texts.candidate !== undefined ||
    texts.baselinePartials !== undefined ||
    texts.candidatePartials !== undefined
  );
}

function noTexts(): RecordTexts {
  return {
    reference: undefined,
    baseline: undefined,
    candidate: undefined,
    baselinePartials: undefined,
    candidatePartials: undefined,
  };
}

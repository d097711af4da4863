import { addsShared, type RecordContext, slotAt } from './record-context.js';
import type { RecordLayout } from './record-layout.js';
import { createSampleDigest, type SampleDigest } from './sample-digest.js';
import { createSumTable, type SumTable } from './sum-table.js';
import type { TallyColumns } from './tally-columns.js';

/** Sums by slice and cluster, growing only with their number. */
export interface Accumulator {
  /** Adds a checked record to `overall` and to the slices of its dimensions. */
  add(context: RecordContext, cluster: number): void;
  readonly slices: readonly AccumulatedSlice[];
  /** Sums by slice and cluster number. */
  readonly sums: SumTable;
  /** By dimension number, records without a value. */
  readonly unsliced: Float64Array;
}

/** A slice by the numbers of its dimension and label (both -1 for overall), and its samples by slot. */
export interface AccumulatedSlice {
  readonly dimension: number;
  readonly label: number;
  readonly samples: Map<number, SampleDigest>;
}

/** More slices than this are no slices: the field is an id. */
const MOST_SLICES = 10_000;

/** An empty accumulator with the slice `overall`, number 0. */
export function createAccumulator(
  layout: RecordLayout,
  columns: TallyColumns,
  dimensionCount: number,
): Accumulator {
  const sums = createSumTable(columns.names.length);
  const slices: AccumulatedSlice[] = [{ dimension: -1, label: -1, samples: new Map() }];
  const numbers = Array.from({ length: dimensionCount }, (): number[] => []);
  const unsliced = new Float64Array(dimensionCount);
  const isSampled = Uint8Array.from(layout.fields, (field) => (field.percentiles.length > 0 ? 1 : 0));

  const newSlice = (dimension: number, label: number): number => {
    if (slices.length > MOST_SLICES) return -1;
    return slices.push({ dimension, label, samples: new Map() }) - 1;
  };
  /** The number of the slice of a dimension's label; -1 beyond `MOST_SLICES`. */
  const sliceOf = (dimension: number, label: number): number => {
    const known = numbers[dimension] ?? [];
    const number = known[label] ?? newSlice(dimension, label);
    known[label] = number;
    return number;
  };
  const rows = new Int32Array(dimensionCount + 1);
  let rowCount = 0;

  const addSamples = (slice: number, { draft }: RecordContext): void => {
    for (let at = 0; at < draft.slotCount; at += 1) {
      const slot = slotAt(draft, at);
      if (isSampled[slot >> 1] !== 1) continue;
      const samples = slices[slice]?.samples ?? new Map<number, SampleDigest>();
      const digest = samples.get(slot) ?? createSampleDigest();
      samples.set(slot, digest);
      digest.add(draft.values[slot] ?? 0);
    }
  };
  const hasSamples = ({ draft }: RecordContext): boolean => {
    for (let at = 0; at < draft.slotCount; at += 1) if (isSampled[slotAt(draft, at) >> 1] === 1) return true;
    return false;
  };
  /** The slice of the record in a dimension; -1 where it has none. */
  const findSlice = (dimension: number, context: RecordContext): number => {
    const label = context.draft.dimensions[dimension] ?? -1;
    if (label < 0) {
      if (addsShared(context)) unsliced[dimension] = (unsliced[dimension] ?? 0) + 1;
      return -1;
    }
    const slice = sliceOf(dimension, label);
    if (slice < 0) context.report('too-many-slices', `more than ${MOST_SLICES} slices: is the field an id?`);
    return slice;
  };
  const addTo = (slice: number, cluster: number, context: RecordContext, sampled: boolean): void => {
    rows[rowCount] = sums.rowOf(slice, cluster);
    rowCount += 1;
    if (sampled) addSamples(slice, context);
  };

  return {
    add(context, cluster) {
      const sampled = hasSamples(context);
      rowCount = 0;
      addTo(0, cluster, context, sampled);
      for (let dimension = 0; dimension < dimensionCount; dimension += 1) {
        const slice = findSlice(dimension, context);
        if (slice >= 0) addTo(slice, cluster, context, sampled);
      }
      sums.place(context.contribution);
      sums.add(rows, rowCount, context.contribution);
    },
    slices,
    sums,
    unsliced,
  };
}

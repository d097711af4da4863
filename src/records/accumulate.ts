import { createSampleDigest, type SampleDigest } from './sample-digest.js';
import { createSumTable, type SumTable } from './sum-table.js';
import type { Contribution, TallyColumns } from './tally-columns.js';

/** Sums by slice and cluster, growing only with their number. */
export interface Accumulator {
  /** The number of the slice of a dimension's label; -1 beyond `MOST_SLICES`. */
  sliceOf(dimension: number, label: number): number;
  /** Begins a record: its contribution may then be added to several slices. */
  begin(contribution: Contribution): void;
  /** Adds the record's contribution to one slice. */
  add(slice: number, cluster: number, contribution: Contribution): void;
  /** Adds a value to take percentiles of; `slot` numbers a field and a side. */
  addSample(slice: number, slot: number, value: number): void;
  readonly slices: readonly AccumulatedSlice[];
  /** Sums by slice and cluster number. */
  readonly sums: SumTable;
}

/** A slice by the numbers of its dimension and label (both -1 for overall), and its samples by slot. */
export interface AccumulatedSlice {
  readonly dimension: number;
  readonly label: number;
  readonly samples: Map<number, SampleDigest>;
}

/** More slices than this are no slices: the field is an id. */
export const MOST_SLICES = 10_000;

/** An empty accumulator with the slice `overall`, number 0. */
export function createAccumulator(columns: TallyColumns, dimensionCount: number): Accumulator {
  const sums = createSumTable(columns.names.length);
  const slices: AccumulatedSlice[] = [{ dimension: -1, label: -1, samples: new Map() }];
  const numbers = Array.from({ length: dimensionCount }, (): number[] => []);

  const newSlice = (dimension: number, label: number): number => {
    if (slices.length > MOST_SLICES) return -1;
    return slices.push({ dimension, label, samples: new Map() }) - 1;
  };

  return {
    sliceOf(dimension, label) {
      const known = numbers[dimension] ?? [];
      const number = known[label] ?? newSlice(dimension, label);
      known[label] = number;
      return number;
    },
    begin: (contribution) => { sums.place(contribution); },
    add: (slice, cluster, contribution) => { sums.add(slice, cluster, contribution); },
    addSample(slice, slot, value) {
      const samples = slices[slice]?.samples ?? new Map<number, SampleDigest>();
      const digest = samples.get(slot) ?? createSampleDigest();
      samples.set(slot, digest);
      digest.add(value);
    },
    slices,
    sums,
  };
}

import type { DigestContent, SampleDigest } from './sample-digest.js';
import type { Tally, TallySlice } from './tally.js';

/** A row of `tally/1`: one slice, one cluster, and sums by column name. */
export type TallyRow = { readonly slice: string; readonly cluster: string } & Readonly<
  Record<string, number | string>
>;

/** The values of one field in one slice. */
export interface TallySample {
  readonly slice: string;
  readonly field: string;
  readonly baseline: DigestContent;
  readonly candidate: DigestContent;
}

/** `tally/1` as JSON. */
export interface TallyDocument {
  readonly format: 'tally/1';
  readonly slice_by: readonly string[];
  readonly cluster_by: string;
  readonly text_units: string | null;
  readonly records: {
    readonly baseline: number;
    readonly candidate: number;
    readonly baseline_ids: string | null;
    readonly candidate_ids: string | null;
    readonly without_id: number;
    readonly unclustered: number;
    readonly unsliced: Readonly<Record<string, number>>;
  };
  readonly rows: readonly TallyRow[];
  readonly samples: readonly TallySample[];
}

/**
 * A tally as JSON. It holds no id, no speaker and no transcript: clusters are hashes, samples bare numbers.
 */
export function toTallyDocument(tally: Tally): TallyDocument {
  const { records } = tally;
  return {
    format: 'tally/1',
    slice_by: tally.sliceBy,
    cluster_by: tally.clusterBy,
    text_units: tally.textUnits,
    records: {
      baseline: records.baseline,
      candidate: records.candidate,
      baseline_ids: records.baselineIds,
      candidate_ids: records.candidateIds,
      without_id: records.withoutId,
      unclustered: records.unclustered,
      unsliced: Object.fromEntries(records.unsliced),
    },
    rows: tally.slices.flatMap(toRows),
    samples: tally.slices.flatMap(toSamples),
  };
}

function toRows(slice: TallySlice): TallyRow[] {
  return slice.clusters.map((cluster, index) => {
    const sums = [...slice.sums].map(([name, values]): [string, number] => [name, values[index] ?? 0]);
    return { slice: slice.name, cluster, ...Object.fromEntries(sums) };
  });
}

function toSamples(slice: TallySlice): TallySample[] {
  return [...slice.samples].map(([field, { baseline, candidate }]) => ({
    slice: slice.name,
    field,
    baseline: toContent(baseline),
    candidate: toContent(candidate),
  }));
}

function toContent(digest: SampleDigest): DigestContent {
  const values = digest.values();
  return values === undefined ? { buckets: digest.buckets() ?? [] } : { values: [...values] };
}

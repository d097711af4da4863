import type { SliceSize } from '../model/slice.js';
import type { SampleDigest } from './sample-digest.js';

/** Sums of one slice, cluster by cluster. */
export interface TallySlice {
  readonly name: string;
  /** Cluster keys: 16 hexadecimal digits, never the cluster's own name. */
  readonly clusters: readonly string[];
  /** By column name (see tally-columns.ts), one number for each cluster. */
  readonly sums: ReadonlyMap<string, Float64Array>;
  /** By field name (`latency_ms`), the values of both sides. */
  readonly samples: ReadonlyMap<string, SampledSides>;
}

/** The values of one field on both sides. */
export interface SampledSides {
  readonly baseline: SampleDigest;
  readonly candidate: SampleDigest;
}

/** How many records each side has, and what identifies them as a set. */
export interface TallyRecords {
  readonly baseline: number;
  readonly candidate: number;
  /**
   * The sum modulo 2^64 of a hash of every record's id, reference and groups, in 16 hexadecimal digits. Equal
   * sums on both sides mean the same utterances with the same references and groups; sums of shards add up.
   * null in tallies that something else made.
   */
  readonly baselineIds: string | null;
  readonly candidateIds: string | null;
  /** Paired records without an id: duplicates among them cannot be seen. */
  readonly withoutId: number;
  /** Records without the cluster's field, each a cluster of its own: uncertainty is understated. */
  readonly unclustered: number;
  /** By dimension, records without a value: they are in no slice of it. */
  readonly unsliced: ReadonlyMap<string, number>;
}

/** Everything that a comparison needs of any number of records (`tally/1` in memory). */
export interface Tally {
  readonly sliceBy: readonly string[];
  /** The field whose values are the clusters; `utterance` when no record had one. */
  readonly clusterBy: string;
  /** How texts became words (`TEXT_UNITS`); null when every record gave counts. */
  readonly textUnits: string | null;
  readonly records: TallyRecords;
  /** `overall` first, then by dimension in the order of `sliceBy`, then by value. */
  readonly slices: readonly TallySlice[];
}

/** The cluster field of records that have none. */
export const UTTERANCE_CLUSTERS = 'utterance';

/** The size of a slice, as an eval report states it; a count that no record gave is left out. */
export function toSliceSize(slice: TallySlice): SliceSize {
  const words = slice.sums.get('reference_words');
  const seconds = slice.sums.get('audio_seconds');
  return {
    utterances: sum(slice.sums.get('utterances')),
    clusters: slice.clusters.length,
    ...(words === undefined ? {} : { reference_words: sum(words) }),
    ...(seconds === undefined ? {} : { audio_hours: sum(seconds) / 3600 }),
  };
}

function sum(values: Float64Array | undefined): number {
  return values?.reduce((total, value) => total + value, 0) ?? 0;
}

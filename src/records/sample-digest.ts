import { percentileOf } from '../statistics/percentile.js';

/** Up to this many values a digest keeps every one, and its percentiles are exact. */
export const EXACT_SAMPLES = 16_384;

/**
 * Values to take percentiles of, mergeable in any order with the same result.
 *
 * Up to `EXACT_SAMPLES` values it keeps all of them. Beyond, it counts values in buckets that share the
 * leading 11 bits of the significand: a bucket is at most 1/2048 of its value wide and stands for its middle,
 * so a percentile is within 0.025 % (310 ms: within 0.08 ms). Values are finite and not negative.
 */
export interface SampleDigest {
  add(value: number): void;
  merge(other: SampleDigest): void;
  readonly count: number;
  /** Every value in ascending order; undefined beyond `EXACT_SAMPLES`. */
  values(): Float64Array | undefined;
  /** Bucket number and count in ascending order; undefined while every value is kept. */
  buckets(): (readonly [number, number])[] | undefined;
  /** The type 7 percentile (0.95 is p95); undefined without a value. */
  percentile(share: number): number | undefined;
}

/** What a digest can be made of: all values, or buckets and counts. */
export type DigestContent =
  { readonly values: readonly number[] } | { readonly buckets: readonly (readonly [number, number])[] };

const DROPPED_BITS = 9;
const FIRST_CAPACITY = 64;

/** A digest of what another one wrote; an empty one by default. */
export function createSampleDigest(content: DigestContent = { values: [] }): SampleDigest {
  let kept = new Float64Array(FIRST_CAPACITY);
  let count = 0;
  let counts: Map<number, number> | undefined;
  let ascending: Float64Array | undefined;

  const addToBucket = (bucket: number, times: number): void => {
    counts ??= spill(kept.subarray(0, count));
    counts.set(bucket, (counts.get(bucket) ?? 0) + times);
    count += times;
  };
  const digest: SampleDigest = {
    add(value) {
      if (counts !== undefined || count === EXACT_SAMPLES) {
        addToBucket(toBucket(value), 1);
        return;
      }
      if (count === kept.length) kept = enlarge(kept);
      kept[count] = value;
      count += 1;
    },
    merge(other) {
      for (const value of other.values() ?? []) digest.add(value);
      for (const [bucket, times] of other.buckets() ?? []) addToBucket(bucket, times);
    },
    get count() {
      return count;
    },
    values() {
      if (counts !== undefined) return undefined;
      if (ascending?.length !== count) ascending = kept.slice(0, count).sort();
      return ascending;
    },
    buckets: () => (counts === undefined ? undefined : [...counts].sort((a, b) => a[0] - b[0])),
    percentile(share) {
      const values = digest.values();
      if (values !== undefined) return percentileOf(count, (index) => values[index], share);
      const buckets = digest.buckets() ?? [];
      return percentileOf(count, (index) => valueAt(buckets, index), share);
    },
  };
  if ('values' in content) for (const value of content.values) digest.add(value);
  else for (const [bucket, times] of content.buckets) addToBucket(bucket, times);
  return digest;
}

function spill(values: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(toBucket(value), (counts.get(toBucket(value)) ?? 0) + 1);
  return counts;
}

function enlarge(values: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.min(EXACT_SAMPLES, 2 * values.length));
  larger.set(values);
  return larger;
}

const bits = new DataView(new ArrayBuffer(8));

/** The sign, exponent and first 11 bits of the significand, as a number that grows with the value. */
function toBucket(value: number): number {
  bits.setFloat64(0, value);
  return bits.getUint32(0) >>> DROPPED_BITS;
}

/** The middle of a bucket. */
function toMiddle(bucket: number): number {
  bits.setUint32(0, ((bucket << DROPPED_BITS) | (1 << (DROPPED_BITS - 1))) >>> 0);
  bits.setUint32(4, 0);
  return bucket === 0 ? 0 : bits.getFloat64(0);
}

function valueAt(buckets: readonly (readonly [number, number])[], index: number): number | undefined {
  let before = 0;
  for (const [bucket, times] of buckets) {
    before += times;
    if (index < before) return toMiddle(bucket);
  }
  return undefined;
}

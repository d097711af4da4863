import { isInRange } from '../model/metric.js';
import { isObject } from './is-object.js';
import type { ReportFault } from './read-tally-row.js';
import type { NumericField, RecordLayout } from './record-layout.js';
import { createSampleDigest, type SampleDigest } from './sample-digest.js';
import type { TallySlice } from './tally.js';

/**
 * A sample of a tally as a slice without clusters; undefined when it is wrong. `place` begins every message.
 */
export function readTallySample(
  sample: unknown,
  place: string,
  layout: RecordLayout,
  report: ReportFault,
): TallySlice | undefined {
  const { slice, field: name, baseline, candidate } = isObject(sample) ? sample : {};
  const field = layout.fields.find((one) => one.name === name && one.percentiles.length > 0);
  if (typeof slice !== 'string') report(`${place}: no slice`);
  else if (field === undefined) report(`${place}: field is not one that percentiles are taken of`);
  else {
    const sides = { baseline: toDigest(baseline, field), candidate: toDigest(candidate, field) };
    if (isComplete(sides))
      return { name: slice, clusters: [], sums: new Map(), samples: new Map([[field.name, sides]]) };
    report(`${place}: values or buckets are wrong on one side`);
  }
  return undefined;
}

type Sides = Record<'baseline' | 'candidate', SampleDigest | undefined>;

function isComplete(sides: Sides): sides is Record<keyof Sides, SampleDigest> {
  return sides.baseline !== undefined && sides.candidate !== undefined;
}

/** A side that is left out has no values. */
function toDigest(content: unknown, field: NumericField): SampleDigest | undefined {
  if (content === undefined) return createSampleDigest();
  const { values, buckets } = isObject(content) ? content : {};
  const isValue = (value: unknown): value is number => isPossible(value, field);
  if (Array.isArray(values) && values.every(isValue)) return createSampleDigest({ values });
  return Array.isArray(buckets) && buckets.every(isBucket) ? createSampleDigest({ buckets }) : undefined;
}

function isPossible(value: unknown, { metric }: NumericField): value is number {
  return typeof value === 'number' && value >= 0 && (metric === undefined || isInRange(metric, value));
}

function isBucket(bucket: unknown): bucket is readonly [number, number] {
  const isWhole = (part: unknown): boolean => Number.isSafeInteger(part) && Number(part) >= 0;
  return Array.isArray(bucket) && bucket.length === 2 && bucket.every(isWhole);
}

import type { Location } from './location.js';
import type { SliceEvidence } from './slice-evidence.js';

/** What a report says of one metric; every number is finite and within the metric's range. */
export interface MetricFigures {
  readonly metric: string;
  readonly baseline?: number;
  readonly candidate?: number;
  /** Stated `<metric>_delta`: candidate minus baseline, in the metric's unit. */
  readonly delta?: number;
  /** Stated `<metric>_relative_delta`: (candidate - baseline) / baseline. */
  readonly relativeDelta?: number;
  readonly location: Location;
}

/** How much data stands behind a slice; absent counts are unknown, not zero. */
export interface SliceSize {
  readonly utterances?: number;
  readonly reference_words?: number;
  readonly audio_hours?: number;
  readonly clusters?: number;
}

/** One slice of a report. */
export interface Slice {
  readonly name: string;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly size: SliceSize;
  /** Declared to have nothing to compare with yet. */
  readonly isNew: boolean;
  readonly metrics: ReadonlyMap<string, MetricFigures>;
  /** By metric, what raw records, tallies or repeated runs hold of it: what a test can be made of. */
  readonly evidence?: ReadonlyMap<string, SliceEvidence>;
  readonly location: Location;
}

/** What records call a slice that has one dimension alone: `noise=noisy`; undefined for any other. */
export function toRecordsName({ dimensions }: Pick<Slice, 'dimensions'>): string | undefined {
  const [first, ...more] = dimensions;
  return first === undefined || more.length > 0 ? undefined : `${first[0]}=${first[1]}`;
}

/** `reference words`: what a count is called in a sentence. */
export function toCountName(count: keyof SliceSize): string {
  return count.replaceAll('_', ' ');
}

import type { DumpMatrix } from './dump-matrix.js';
import type { DumpThresholds } from './dump-thresholds.js';

/** The cells of two dumps that are held against each other, and their sums. */
export interface DumpDifferences {
  /** Reference and served value of each cell, frame by frame; `bins` cells to a frame. */
  readonly reference: Float64Array;
  readonly served: Float64Array;
  readonly bins: number;
  /** Frames that were loud enough to be compared. */
  readonly frames: number;
  readonly meanAbs: number;
  readonly maxAbs: number;
  /** Mean absolute difference of each bin. */
  readonly binMeans: readonly number[];
  /** Share of the cells within the `exact` tolerance. */
  readonly shareWithin: number;
}

/** Frames `first` to `last` (not included) of the reference, against frames `shift` later of the other. */
export interface FrameSpan {
  readonly first: number;
  readonly last: number;
  readonly shift: number;
}

/**
 * Differences over a span, with the frames left out whose reference is `maskNats` or more below the loudest.
 *
 * `maskNats` is Infinity for features that are no log spectra.
 */
export function dumpDifferences(
  a: DumpMatrix,
  b: DumpMatrix,
  span: FrameSpan,
  maskNats: number,
  thresholds: DumpThresholds,
): DumpDifferences {
  const frames = loudFrames(a, span, maskNats);
  const { bins } = a;
  const reference = new Float64Array(frames.length * bins);
  const served = new Float64Array(frames.length * bins);
  for (const [index, frame] of frames.entries()) {
    const other = (frame + span.shift) * bins;
    reference.set(a.values.subarray(frame * bins, (frame + 1) * bins), index * bins);
    served.set(b.values.subarray(other, other + bins), index * bins);
  }
  return {
    reference,
    served,
    bins,
    frames: frames.length,
    ...summarise(reference, served, bins, thresholds),
  };
}

function summarise(
  reference: Float64Array,
  served: Float64Array,
  bins: number,
  { absolute, relative }: DumpThresholds,
): Omit<DumpDifferences, 'reference' | 'served' | 'bins' | 'frames'> {
  const binSums = new Float64Array(bins);
  let [maxAbs, within] = [0, 0];
  for (let cell = 0; cell < reference.length; cell++) {
    const difference = Math.abs((served[cell] ?? 0) - (reference[cell] ?? 0));
    binSums[cell % bins] = (binSums[cell % bins] ?? 0) + difference;
    maxAbs = Math.max(maxAbs, difference);
    if (difference <= absolute + relative * Math.abs(reference[cell] ?? 0)) within++;
  }
  const frames = reference.length / bins;
  const binMeans = Array.from(binSums, (sum) => sum / frames);
  return {
    meanAbs: binMeans.reduce((sum, mean) => sum + mean, 0) / bins,
    maxAbs,
    binMeans,
    shareWithin: within / reference.length,
  };
}

function loudFrames(a: DumpMatrix, { first, last }: FrameSpan, maskNats: number): readonly number[] {
  const levels: number[] = [];
  for (let frame = first; frame < last; frame++) levels.push(logEnergy(a, frame));
  const loudest = levels.reduce((high, level) => Math.max(high, level), -Infinity);
  return levels.flatMap((level, index) => (level >= loudest - maskNats ? [first + index] : []));
}

/** Logarithm of the summed energy of a frame of log values, safe from overflow. */
function logEnergy({ values, bins }: DumpMatrix, frame: number): number {
  const row = values.subarray(frame * bins, (frame + 1) * bins);
  const highest = row.reduce((high, value) => Math.max(high, value), -Infinity);
  return highest + Math.log(row.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

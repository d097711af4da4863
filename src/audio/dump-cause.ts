import { median } from './median.js';
import type { DumpDifferences } from './dump-differences.js';
import type { DumpThresholds } from './dump-thresholds.js';

/** What most likely made two dumps differ; `none` where they do not. */
export type DumpCause =
  | 'none'
  | 'gain'
  | 'int16-scale'
  | 'log-base'
  | 'dither'
  | 'band-loss'
  | 'edge-padding'
  | 'frame-count'
  | 'other';

/** The straight line served = scale × reference + offset that fits best. */
export interface DumpFit {
  readonly scale: number;
  readonly offset: number;
  /** Share of the variance that the line explains, 0 to 1. */
  readonly explained: number;
}

/** A range of bins that drifted, both ends included. */
export interface DriftedBand {
  readonly firstBin: number;
  readonly lastBin: number;
  readonly meanAbs: number;
}

/** 32768 and its square in natural logarithms, in base 10 and in dB. */
const INT16_OFFSETS = [
  15 * Math.LN2,
  30 * Math.LN2,
  15 * Math.log10(2),
  30 * Math.log10(2),
  300 * Math.log10(2),
];
/** Ratios between the natural logarithm, base 10 and decibels of power and magnitude. */
const LOG_RATIOS = [Math.LN10, 10 / Math.LN10, 20 / Math.LN10, 10, 20];
const CLOSE = 0.01;

/**
 * Names what made the dumps of an incompatible comparison differ, the more specific causes first
 * (reference/audio.md 2.4, rule 4).
 */
export function nameCause(differences: DumpDifferences, fit: DumpFit, thresholds: DumpThresholds): DumpCause {
  const offset = constantOffset(differences, thresholds);
  if (offset !== undefined) return isInt16(offset) ? 'int16-scale' : 'gain';
  if (isLogBase(fit)) return 'log-base';
  if (lostBand(differences.binMeans, thresholds) !== undefined) return 'band-loss';
  return isDither(differences, thresholds) ? 'dither' : 'other';
}

/** Least squares over all compared cells. */
export function fitLine({ reference, served }: DumpDifferences): DumpFit {
  const [meanA, meanB] = [mean(reference), mean(served)];
  let [squaresA, squaresB, products] = [0, 0, 0];
  for (let cell = 0; cell < reference.length; cell++) {
    const [a, b] = [(reference[cell] ?? 0) - meanA, (served[cell] ?? 0) - meanB];
    squaresA += a * a;
    squaresB += b * b;
    products += a * b;
  }
  if (squaresA === 0 || squaresB === 0) return { scale: 1, offset: meanB - meanA, explained: 0 };
  const scale = products / squaresA;
  return { scale, offset: meanB - scale * meanA, explained: products ** 2 / (squaresA * squaresB) };
}

/** The group of neighbouring bins that differs most, where it reaches the drift threshold. */
export function driftedBand(
  binMeans: readonly number[],
  { drift, driftBins }: DumpThresholds,
): DriftedBand | undefined {
  const width = Math.min(driftBins, binMeans.length);
  const groups = binMeans
    .slice(0, binMeans.length - width + 1)
    .map((_, first) => mean(binMeans.slice(first, first + width)));
  const drifted = groups.flatMap((value, first) => (value >= drift ? [first] : []));
  const firstBin = drifted[0];
  if (firstBin === undefined) return undefined;
  const lastBin = (drifted.at(-1) ?? firstBin) + width - 1;
  return { firstBin, lastBin, meanAbs: mean(binMeans.slice(firstBin, lastBin + 1)) };
}

/** The bins from some bin to the top, where they drifted and the bins below them did so far less. */
export function lostBand(binMeans: readonly number[], thresholds: DumpThresholds): DriftedBand | undefined {
  const total = binMeans.length;
  let best: DriftedBand | undefined;
  let contrast = 0;
  for (let firstBin = Math.ceil(total / 4); firstBin <= total - thresholds.driftBins; firstBin++) {
    const [below, meanAbs] = [mean(binMeans.slice(0, firstBin)), mean(binMeans.slice(firstBin))];
    if (meanAbs < thresholds.drift || below > meanAbs / 3 || meanAbs - below <= contrast) continue;
    contrast = meanAbs - below;
    best = { firstBin, lastBin: total - 1, meanAbs };
  }
  return best;
}

/** The difference that nine cells in ten share to within a tenth of it. */
function constantOffset(
  { reference, served }: DumpDifferences,
  thresholds: DumpThresholds,
): number | undefined {
  const all = Array.from(reference, (value, cell) => (served[cell] ?? 0) - value);
  const middle = median(all);
  if (Math.abs(middle) <= 2 * thresholds.absolute) return undefined;
  const sharing = all.filter((difference) => Math.abs(difference - middle) <= Math.abs(middle) / 10);
  return sharing.length >= 0.9 * all.length ? middle : undefined;
}

function isInt16(offset: number): boolean {
  return INT16_OFFSETS.some((known) => Math.abs(Math.abs(offset) / known - 1) <= CLOSE);
}

function isLogBase({ scale, explained }: DumpFit): boolean {
  const ratio = scale < 1 ? 1 / scale : scale;
  return explained >= 0.999 && LOG_RATIOS.some((known) => Math.abs(ratio / known - 1) <= CLOSE);
}

/** Noise shows in the quiet cells and leaves the loud ones alone. */
function isDither({ reference, served, meanAbs }: DumpDifferences, thresholds: DumpThresholds): boolean {
  const order = Array.from(reference.keys()).sort((a, b) => (reference[a] ?? 0) - (reference[b] ?? 0));
  const quarter = Math.ceil(order.length / 4);
  const difference = (cells: readonly number[]): number =>
    mean(cells.map((cell) => Math.abs((served[cell] ?? 0) - (reference[cell] ?? 0))));
  const [quiet, loud] = [difference(order.slice(0, quarter)), difference(order.slice(-quarter))];
  return loud <= thresholds.mean && quiet >= 3 * loud && quiet >= meanAbs;
}

function mean(values: Iterable<number>): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    sum += value;
    count++;
  }
  return sum / count;
}

import { driftedBand, type DumpCause, type DumpFit, fitLine, nameCause } from './dump-cause.js';
import { type DumpDifferences, dumpDifferences, type FrameSpan } from './dump-differences.js';
import type { DumpMatrix } from './dump-matrix.js';
import type { DumpProfile, DumpThresholds } from './dump-thresholds.js';

/** Two dumps of the same number of bins, in natural-log units where they are logarithms, and what they are held to. */
export interface DumpPair {
  readonly a: DumpMatrix;
  readonly b: DumpMatrix;
  readonly profile: DumpProfile;
  readonly thresholds: DumpThresholds;
  /** Frames of `a` this far below its loudest are left out; Infinity for none. */
  readonly maskNats: number;
}

/** The judgement and the figures it rests on. */
export interface DumpJudgement {
  readonly compatible: boolean;
  readonly cause: DumpCause;
  readonly differences: DumpDifferences;
  readonly fit: DumpFit;
}

/** Frames at either end that differ where only the padding does: half a window at the usual hops. */
const EDGE_FRAMES = 3;

/**
 * Judges two dumps (reference/audio.md 2.4, rules 1, 3 and 4). Frame counts within the tolerance that agree away
 * from the ends are `edge-padding`, which is compatible under `equivalent` alone.
 */
export function judgeDumps(pair: DumpPair): DumpJudgement {
  const { a, b, profile, thresholds } = pair;
  const span = bestSpan(pair);
  const differences = dumpDifferences(a, b, span, pair.maskNats, thresholds);
  const fit = fitLine(differences);
  const judged = (compatible: boolean, cause: DumpCause): DumpJudgement => ({
    compatible,
    cause,
    differences,
    fit,
  });
  const surplus = Math.abs(a.frames - b.frames);
  if (surplus > thresholds.frames) return judged(false, 'frame-count');
  const holds = isWithin(differences, pair);
  if (holds && surplus === 0) return judged(true, 'none');
  const interior = { ...span, first: span.first + EDGE_FRAMES, last: span.last - EDGE_FRAMES };
  const agreesInside =
    interior.last > interior.first &&
    isWithin(dumpDifferences(a, b, interior, pair.maskNats, thresholds), pair);
  if (agreesInside) return judged(holds && profile === 'equivalent', 'edge-padding');
  return judged(false, nameCause(differences, fit, thresholds));
}

function isWithin(differences: DumpDifferences, { profile, thresholds }: DumpPair): boolean {
  if (driftedBand(differences.binMeans, thresholds) !== undefined) return false;
  if (profile === 'exact') return differences.shareWithin >= thresholds.share;
  const { mean, binMean } = thresholds;
  return differences.meanAbs <= mean && differences.binMeans.every((value) => value <= binMean);
}

/** The shift, within the surplus frames of the longer dump, at which the two agree best. */
function bestSpan({ a, b, thresholds }: DumpPair): FrameSpan {
  const surplus = b.frames - a.frames;
  const steps = Math.min(Math.abs(surplus), thresholds.frames);
  let best = spanAt(a, b, 0);
  if (steps === 0) return best;
  let lowest = Infinity;
  for (let step = 0; step <= steps; step++) {
    const span = spanAt(a, b, surplus < 0 ? -step : step);
    const { meanAbs } = dumpDifferences(a, b, span, Infinity, thresholds);
    if (meanAbs < lowest) [best, lowest] = [span, meanAbs];
  }
  return best;
}

function spanAt(a: DumpMatrix, b: DumpMatrix, shift: number): FrameSpan {
  return { first: Math.max(0, -shift), last: Math.min(a.frames, b.frames - shift), shift };
}

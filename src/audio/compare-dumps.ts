import { driftedBand, type DumpCause, lostBand } from './dump-cause.js';
import { type DumpLayout, type DumpMatrix, guessLayout, matrixShape, toMatrix } from './dump-matrix.js';
import { DUMP_THRESHOLDS, type DumpProfile, type DumpThresholds } from './dump-thresholds.js';
import { type DumpJudgement, judgeDumps } from './judge-dumps.js';
import { type MelBank, melEdgesHz } from './mel-centres.js';
import type { NpyArray } from './read-npy.js';

/** Logarithm that dumped values are in; `none` for linear values and cepstra, where no frame is left out. */
export type DumpLog = 'e' | '10' | 'db' | 'none';

/** What is known of the features, from their contracts. */
export interface DumpKnowledge {
  /** Where it is not known, it is told from the shapes. */
  readonly layout?: DumpLayout;
  /** Of the reference and of the served values; natural where it is not known. */
  readonly logBase?: readonly [DumpLog, DumpLog];
  /** 2 for a power spectrum (where it is not known), 1 for a magnitude. */
  readonly power?: 1 | 2;
  /** Dither that was on while either dump was made: they cannot be compared then. */
  readonly dither?: readonly [number, number];
  readonly mel?: Omit<MelBank, 'bins'>;
  readonly thresholds?: Partial<DumpThresholds>;
}

/** The answer, as it is printed. Differences are in natural-log units, served minus reference. */
export interface DumpComparison {
  readonly compatible: boolean;
  readonly cause: DumpCause;
  readonly profile: DumpProfile;
  readonly frames: readonly [number | null, number | null];
  readonly bins: readonly [number | null, number | null];
  /** Frames that were loud enough to be compared. */
  readonly compared_frames: number;
  readonly mean_abs_difference: number | null;
  readonly max_abs_difference: number | null;
  readonly worst_bin_mean_abs_difference: number | null;
  /** Share of cells within the tolerance of `exact`. */
  readonly share_within_tolerance: number | null;
  /** The line served = scale × reference + offset that fits best. */
  readonly scale: number | null;
  readonly offset: number | null;
  /** The neighbouring bins that drifted; in Hz where the mel bank is known. */
  readonly drifted: {
    readonly bins: readonly [number, number];
    readonly hz: readonly [number, number] | null;
    readonly mean_abs_difference: number;
  } | null;
  /** Why the dumps could not be compared; null where they were. */
  readonly refusal: string | null;
}

/** No front end makes more; bounds the time that a hostile shape can take. */
const BINS_AT_MOST = 4096;

/**
 * Compares two dumps of one utterance's features by the rules of reference/audio.md 2.4: `a` as training computes
 * them, `b` as production does.
 *
 * Never throws: shapes that do not match, NaN, and dumps made with dither are incompatible, with the reason.
 */
export function compareDumps(
  a: NpyArray,
  b: NpyArray,
  profile: DumpProfile = 'equivalent',
  knowledge: DumpKnowledge = {},
): DumpComparison {
  const [shapeA, shapeB] = [matrixShape(a), matrixShape(b)];
  if (shapeA === undefined || shapeB === undefined) {
    return refused(
      profile,
      'other',
      `shapes (${a.shape.join(', ')}) and (${b.shape.join(', ')}) are no matrices`,
    );
  }
  const { logBase = ['e', 'e'], power = 2 } = knowledge;
  const layout = knowledge.layout ?? guessLayout(shapeA, shapeB);
  const left = toMatrix(a, shapeA, layout, natsPerUnit(logBase[0], power));
  const right = toMatrix(b, shapeB, layout, natsPerUnit(logBase[1], power));
  const refusal = refuse(left, right, knowledge);
  if (refusal !== undefined) return { ...refused(profile, ...refusal), ...sizes(left, right) };
  const thresholds = { ...DUMP_THRESHOLDS, ...knowledge.thresholds };
  const maskNats = logBase[0] === 'none' ? Infinity : thresholds.maskDb * natsPerUnit('db', power);
  const judgement = judgeDumps({ a: left, b: right, profile, thresholds, maskNats });
  return {
    compatible: judgement.compatible,
    cause: judgement.cause,
    profile,
    ...sizes(left, right),
    ...figures(judgement, knowledge, thresholds),
    refusal: null,
  };
}

/** Why two dumps cannot be compared at all, if so. */
function refuse(
  a: DumpMatrix,
  b: DumpMatrix,
  { dither }: DumpKnowledge,
): readonly [DumpCause, string] | undefined {
  if (a.bins !== b.bins) {
    const turned = a.bins === b.frames && a.frames === b.bins;
    return ['other', turned ? 'one dump is the transpose of the other' : `${a.bins} against ${b.bins} bins`];
  }
  if (a.bins > BINS_AT_MOST) return ['other', `${a.bins} bins: no feature dump has so many`];
  if (!a.values.every(Number.isFinite) || !b.values.every(Number.isFinite)) {
    return ['other', 'a dump holds NaN or infinite values'];
  }
  const dithered = dither?.some((amount) => amount !== 0) ?? false;
  return dithered ? ['dither', 'dither was on: dump both sides again with dither 0'] : undefined;
}

function natsPerUnit(log: DumpLog, power: 1 | 2): number {
  switch (log) {
    case '10':
      return Math.LN10;
    case 'db':
      return (Math.LN10 * power) / 20;
    case 'e':
    case 'none':
      return 1;
  }
}

function sizes(a: DumpMatrix, b: DumpMatrix): Pick<DumpComparison, 'frames' | 'bins'> {
  return { frames: [a.frames, b.frames], bins: [a.bins, b.bins] };
}

function figures({ differences, fit }: DumpJudgement, { mel }: DumpKnowledge, thresholds: DumpThresholds) {
  const { binMeans } = differences;
  const edges = mel === undefined ? undefined : melEdgesHz({ ...mel, bins: differences.bins });
  return {
    compared_frames: differences.frames,
    mean_abs_difference: differences.meanAbs,
    max_abs_difference: differences.maxAbs,
    worst_bin_mean_abs_difference: Math.max(...binMeans),
    share_within_tolerance: differences.shareWithin,
    scale: fit.scale,
    offset: fit.offset,
    drifted: driftedRange(binMeans, edges, thresholds),
  };
}

function driftedRange(
  binMeans: readonly number[],
  edgesHz: readonly number[] | undefined,
  thresholds: DumpThresholds,
): DumpComparison['drifted'] {
  const band = lostBand(binMeans, thresholds) ?? driftedBand(binMeans, thresholds);
  if (band === undefined) return null;
  // A triangle reaches from the centre of the one below to the centre of the one above.
  const [low, high] = [edgesHz?.[band.firstBin], edgesHz?.[band.lastBin + 2]];
  return {
    bins: [band.firstBin, band.lastBin],
    hz: low === undefined || high === undefined ? null : [low, high],
    mean_abs_difference: band.meanAbs,
  };
}

function refused(profile: DumpProfile, cause: DumpCause, refusal: string): DumpComparison {
  return {
    compatible: false,
    cause,
    profile,
    frames: [null, null],
    bins: [null, null],
    compared_frames: 0,
    mean_abs_difference: null,
    max_abs_difference: null,
    worst_bin_mean_abs_difference: null,
    share_within_tolerance: null,
    scale: null,
    offset: null,
    drifted: null,
    refusal,
  };
}

import type { NpyArray } from '../model/audio.js';
import { driftedBand, type DumpCause, lostBand } from './dump-cause.js';
import { type DumpLayout, type DumpMatrix, guessLayout, matrixShape, toMatrix } from './dump-matrix.js';
import { DUMP_THRESHOLDS, type DumpProfile, type DumpThresholds } from './dump-thresholds.js';
import { type DumpJudgement, judgeDumps } from './judge-dumps.js';
import { type MelBank, melEdgesHz } from './mel-edges.js';

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

/** Why two dumps cannot be compared at all. */
type Refusal = readonly [DumpCause, string];
type DumpFigures = Omit<DumpComparison, 'compatible' | 'cause' | 'profile' | 'frames' | 'bins' | 'refusal'>;

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
  const layout = knowledge.layout ?? guessLayout(shapeA, shapeB);
  const [natsA, natsB] = natsPerUnit(knowledge);
  return compareMatrices(
    toMatrix(a, shapeA, layout, natsA),
    toMatrix(b, shapeB, layout, natsB),
    profile,
    knowledge,
  );
}

function compareMatrices(
  a: DumpMatrix,
  b: DumpMatrix,
  profile: DumpProfile,
  knowledge: DumpKnowledge,
): DumpComparison {
  const sizes = { frames: [a.frames, b.frames], bins: [a.bins, b.bins] } as const;
  const refusal = shapeRefusal(a, b) ?? valueRefusal(a, b, knowledge);
  if (refusal !== undefined) return { ...refused(profile, ...refusal), ...sizes };
  const thresholds = { ...DUMP_THRESHOLDS, ...knowledge.thresholds };
  const isLinear = knowledge.logBase?.[0] === 'none';
  const maskNats = isLinear ? Infinity : (thresholds.maskDb * Math.LN10 * (knowledge.power ?? 2)) / 20;
  const judgement = judgeDumps({ a, b, profile, thresholds, maskNats });
  const { compatible, cause } = judgement;
  return {
    compatible,
    cause,
    profile,
    ...sizes,
    ...figures(judgement, knowledge, thresholds),
    refusal: null,
  };
}

function shapeRefusal(a: DumpMatrix, b: DumpMatrix): Refusal | undefined {
  if (a.bins === b.bins) {
    return a.bins > BINS_AT_MOST ? ['other', `${a.bins} bins: no feature dump has so many`] : undefined;
  }
  const isTurned = a.bins === b.frames && a.frames === b.bins;
  return ['other', isTurned ? 'one dump is the transpose of the other' : `${a.bins} against ${b.bins} bins`];
}

function valueRefusal(a: DumpMatrix, b: DumpMatrix, { dither }: DumpKnowledge): Refusal | undefined {
  if (!a.values.every(Number.isFinite) || !b.values.every(Number.isFinite)) {
    return ['other', 'a dump holds NaN or infinite values'];
  }
  const isDithered = dither?.some((amount) => amount !== 0) === true;
  return isDithered ? ['dither', 'dither was on: dump both sides again with dither 0'] : undefined;
}

/** Natural-log units in one unit of either dump. */
function natsPerUnit({ logBase = ['e', 'e'], power = 2 }: DumpKnowledge): readonly [number, number] {
  const nats: Readonly<Record<DumpLog, number>> = {
    e: 1,
    '10': Math.LN10,
    db: (Math.LN10 * power) / 20,
    none: 1,
  };
  return [nats[logBase[0]], nats[logBase[1]]];
}

function figures(
  { differences, fit }: DumpJudgement,
  { mel }: DumpKnowledge,
  thresholds: DumpThresholds,
): DumpFigures {
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

import { type AlignedPair, type CrossSpectra, eachFrame, FRAME } from './cross-spectra.js';
import { coherentGainDb } from './coherence.js';
import { elementAt } from './element-at.js';
import { median } from './median.js';
import { PairTransform } from './pair-transform.js';

/** Sample rates that resamplers in the field go through, Hz. */
export const STANDARD_RATES_HZ = [
  6000, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 88200, 96000,
] as const;

/** What one pair says of the rate that its audio went through. */
export interface RateEvidence {
  /** Median coherence of the served band above half of each rate with the mirror image of the band below. */
  readonly mirror: ReadonlyMap<number, number>;
  /** Where the coherent gain has fallen by `CUTOFF_DB`; null where it does not. */
  readonly cutoffHz: number | null;
}

/** A rate that was named, or the range in which it lies; both null when nothing points to a resampler. */
export interface RateEstimate {
  readonly rateHz: number | null;
  readonly rangeHz: readonly [number, number] | null;
}

/**
 * Measured on 21 files (flite, espeak-ng, the synthetic speech of the tests) through 8, 11.025 and 12 kHz with
 * five resamplers: medians of at most 0.019 without images, of at least 0.047 with them.
 */
const MIRROR_THRESHOLD = 0.04;
const CUTOFF_DB = 20;
/** A filter takes this much power away above its cut-off, dB; what images or noise fill up again was none. */
const FILTERED_DB = 6;
/** Where the cut-off of a resampling filter lies, as a share of half of its rate (sox `rate -l` to `-v`). */
const CUTOFF_SHARES = { lowest: 0.78, highest: 1.03 } as const;
/** Bins next to the mirror axis and to the ends, where windows leak from one side to the other. */
const GUARD_BINS = 4;

/**
 * Looks for the two traces that a resampler leaves (reference/audio.md 2.6): the edge of its filter, or, where
 * it does not filter, mirror images around half of its rate.
 *
 * The images are found by coherence with the reference and not by the correlation of log spectra that method A
 * has to use, since here the original is known: a component at f comes back at R - f, conjugated and turned by
 * R hertz, in every frame.
 */
export function rateEvidence(pair: AlignedPair, spectra: CrossSpectra, sampleRateHz: number): RateEvidence {
  const candidates = STANDARD_RATES_HZ.filter((rate) => rate < sampleRateHz * 0.95);
  const mirrors = candidates.map((rate) => new MirrorSums(rate, sampleRateHz));
  const transform = new PairTransform(FRAME);
  eachFrame(pair, transform, (start) => {
    for (const mirror of mirrors) mirror.add(transform, start);
  });
  return {
    mirror: new Map(mirrors.map((mirror) => [mirror.rateHz, mirror.coherence(spectra)])),
    cutoffHz: cutoff(spectra, sampleRateHz),
  };
}

/**
 * The rate that most of the pairs point to, from the medians of their evidence.
 *
 * Images name the highest rate that has them: those of a held signal fold at the contract's rate and show up
 * around lower rates as well, never around higher ones. A cut-off fits every standard rate whose half lies
 * close above it; with several the range is given. `edgeHz` is the coherent bandwidth.
 */
export function estimateRate(
  evidence: readonly RateEvidence[],
  edgeHz: number,
  sampleRateHz: number,
): RateEstimate {
  const rates = [...(evidence[0]?.mirror.keys() ?? [])];
  const imaged = rates.findLast(
    (rate) => median(evidence.map(({ mirror }) => mirror.get(rate) ?? 0)) >= MIRROR_THRESHOLD,
  );
  if (imaged !== undefined) return { rateHz: imaged, rangeHz: [imaged, imaged] };
  const cutoffs = evidence.flatMap(({ cutoffHz }) => (cutoffHz === null ? [] : [cutoffHz]));
  if (cutoffs.length * 2 <= evidence.length) return { rateHz: null, rangeHz: null };
  const fitting = rates.filter((rate) => fits(median(cutoffs), rate));
  const [lowest] = fitting;
  const highest = fitting.at(-1);
  if (lowest === undefined || highest === undefined) {
    return { rateHz: null, rangeHz: [2 * edgeHz, sampleRateHz] };
  }
  return { rateHz: lowest === highest ? lowest : null, rangeHz: [lowest, highest] };
}

function fits(cutoffHz: number, rateHz: number): boolean {
  const share = cutoffHz / (rateHz / 2);
  return share >= CUTOFF_SHARES.lowest && share <= CUTOFF_SHARES.highest;
}

/** The lowest frequency above which the coherent gain stays `CUTOFF_DB` under its median from 500 to 2000 Hz. */
function cutoff(spectra: CrossSpectra, sampleRateHz: number): number | null {
  const binHz = sampleRateHz / FRAME;
  const [low, high] = [Math.ceil(500 / binHz), Math.ceil(2000 / binHz)];
  const gain = coherentGainDb(spectra);
  const passband = median([...gain.slice(low, high)]);
  const last = gain.findLastIndex((value) => value > passband - CUTOFF_DB);
  if (last >= gain.length - GUARD_BINS) return null;
  const power = spectra.servedPower.map((value, bin) => value / (spectra.referencePower[bin] ?? 0));
  const drop = median([...power.slice(low, high)]) / median([...power.slice(last + GUARD_BINS)]);
  return drop >= 10 ** (FILTERED_DB / 10) ? last * binHz : null;
}

/** Sums of the served spectrum against the mirrored spectrum of the reference, for one hidden rate. */
class MirrorSums {
  private readonly axis: number;
  private readonly first: number;
  private readonly last: number;
  private readonly re: Float64Array;
  private readonly im: Float64Array;

  constructor(
    readonly rateHz: number,
    private readonly sampleRateHz: number,
  ) {
    this.axis = Math.round((rateHz / sampleRateHz) * FRAME);
    this.first = Math.floor(this.axis / 2) + GUARD_BINS;
    this.last = Math.min(FRAME / 2 - 2, this.axis - 2 * GUARD_BINS);
    this.re = new Float64Array(FRAME / 2 + 1);
    this.im = new Float64Array(FRAME / 2 + 1);
  }

  add({ aRe, aIm, bRe, bIm }: PairTransform, start: number): void {
    const turn = -2 * Math.PI * (((this.rateHz * start) / this.sampleRateHz) % 1);
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    for (let bin = this.first; bin <= this.last; bin++) {
      const xRe = elementAt(aRe, this.axis - bin);
      const xIm = elementAt(aIm, this.axis - bin);
      const yRe = elementAt(bRe, bin);
      const yIm = elementAt(bIm, bin);
      const re = yRe * xRe - yIm * xIm;
      const im = yRe * xIm + yIm * xRe;
      this.re[bin] = elementAt(this.re, bin) + re * cosine - im * sine;
      this.im[bin] = elementAt(this.im, bin) + re * sine + im * cosine;
    }
  }

  coherence({ referencePower, servedPower }: CrossSpectra): number {
    const values: number[] = [];
    for (let bin = this.first; bin <= this.last; bin++) {
      const power = (servedPower[bin] ?? 0) * (referencePower[this.axis - bin] ?? 0);
      const cross = (this.re[bin] ?? 0) ** 2 + (this.im[bin] ?? 0) ** 2;
      values.push(power === 0 ? 0 : cross / power);
    }
    return values.length === 0 ? 0 : median(values);
  }
}

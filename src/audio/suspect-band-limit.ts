import { hann, PairTransform } from './pair-transform.js';
import { median } from './median.js';

/** What a single file shows around half of one rate that it may have gone through. */
export interface BandLimitEvidence {
  readonly rate_hz: number;
  /** Level just below half of the rate minus the level just above, dB; null where too little of the file is loud. */
  readonly step_db: number | null;
  /** Correlation of the spectrum below half of the rate with its mirror image above, -1 to 1. */
  readonly mirror_correlation: number | null;
}

/** The blind answer. It is never proof: material for a warning. */
export interface BandLimitSuspicion {
  readonly suspected: boolean;
  readonly estimated_cutoff_hz: number | null;
  readonly estimated_rate_hz: number | null;
  readonly evidence: readonly BandLimitEvidence[];
}

/** From which value on one rate is suspected; null where that test does not separate. */
export interface BandLimitThreshold {
  readonly rateHz: number;
  readonly stepDb: number;
  readonly mirrorCorrelation: number | null;
}

/** Measured on 17 real 16 kHz files: reference/audio.md 2.6, method A. */
export const BAND_LIMIT_THRESHOLDS: readonly BandLimitThreshold[] = [
  { rateHz: 8000, stepDb: 19, mirrorCorrelation: 0.45 },
  { rateHz: 11025, stepDb: 16, mirrorCorrelation: null },
  { rateHz: 12000, stepDb: 13, mirrorCorrelation: 0.45 },
];

const FRAME = 1024;
const HOP = 512;
/** Longer files are looked at in wider steps, which bounds memory to about 17 MB. */
const FRAMES_AT_MOST = 4096;
const BINS = FRAME / 2 + 1;
/** Keeps the logarithm of digital silence finite; far below the rounding noise of 16 bits. */
const POWER_FLOOR = 1e-12;
const MIRROR_SPAN = 0.3;
/** Beyond this multiple of a threshold a test says no more: a lost band also makes a step at lower rates. */
const CLEAR = 2;

/**
 * Looks in one file, without its original, for a lost band or its mirror image (reference/audio.md 2.6, method A).
 *
 * Natural speech overlaps with resampled speech on both tests, so that the answer is a suspicion. The strongest
 * rate is named, measured by how far it lies over its threshold, the higher one among equals; only the louder half of the frames is looked at.
 */
export function suspectBandLimit(
  samples: Float32Array,
  sampleRateHz: number,
  thresholds: readonly BandLimitThreshold[] = BAND_LIMIT_THRESHOLDS,
): BandLimitSuspicion {
  const spectra = louderHalf(powerSpectra(samples));
  const binHz = sampleRateHz / FRAME;
  const usable = thresholds.filter(({ rateHz }) => rateHz * 1.14 <= sampleRateHz);
  const judged = usable.map((threshold): Judged => {
    const step = stepDb(spectra, threshold.rateHz / 2 / binHz);
    const mirror = mirrorCorrelation(spectra, threshold.rateHz / binHz);
    return { threshold, step, mirror, excess: excess(threshold, step, mirror) };
  });
  const [strongest] = judged.filter((one) => one.excess >= 1).sort(byExcess);
  const rate = strongest?.threshold.rateHz ?? null;
  return {
    suspected: rate !== null,
    estimated_cutoff_hz: rate === null ? null : rate / 2,
    estimated_rate_hz: rate,
    evidence: judged.map(({ threshold, step, mirror }) => ({
      rate_hz: threshold.rateHz,
      step_db: step,
      mirror_correlation: mirror,
    })),
  };
}

interface Judged {
  readonly threshold: BandLimitThreshold;
  readonly step: number | null;
  readonly mirror: number | null;
  readonly excess: number;
}

function byExcess(a: Judged, b: Judged): number {
  return b.excess - a.excess || b.threshold.rateHz - a.threshold.rateHz;
}

/** The larger of the two tests, as a multiple of its threshold, at most `CLEAR`. */
function excess(threshold: BandLimitThreshold, step: number | null, mirror: number | null): number {
  const byStep = step === null ? 0 : step / threshold.stepDb;
  const { mirrorCorrelation: limit } = threshold;
  return Math.min(CLEAR, Math.max(byStep, mirror === null || limit === null ? 0 : mirror / limit));
}

/** Power spectra of all frames, without the logarithm that only the louder ones need. */
function powerSpectra(samples: Float32Array): readonly Float64Array[] {
  const transform = new PairTransform(FRAME);
  const window = hann(FRAME);
  const spectra: Float64Array[] = [];
  const hop = Math.max(HOP, Math.ceil(samples.length / FRAMES_AT_MOST));
  for (let start = 0; start + FRAME <= samples.length; start += hop) {
    transform.loadFrames(samples, start, samples, start, window);
    transform.transform();
    const { aRe, aIm } = transform;
    const power = new Float64Array(BINS);
    for (let bin = 0; bin < BINS; bin++)
      power[bin] = (aRe[bin] ?? 0) ** 2 + (aIm[bin] ?? 0) ** 2 + POWER_FLOOR;
    spectra.push(power);
  }
  return spectra;
}

/** The louder half of the frames, in dB; frames of digital silence are left out. */
function louderHalf(spectra: readonly Float64Array[]): readonly Float64Array[] {
  const levels = spectra.map((power) => power.reduce((sum, value) => sum + value, 0));
  const middle = median(levels);
  const loud = spectra.filter(
    (_, index) => (levels[index] ?? 0) >= middle && (levels[index] ?? 0) > BINS * 1e-9,
  );
  return loud.map((power) => power.map((value) => 10 * Math.log10(value)));
}

function stepDb(spectra: readonly Float64Array[], cutoffBin: number): number | null {
  const level = (low: number, high: number): number => {
    const [first, last] = [Math.ceil(low * cutoffBin), Math.floor(high * cutoffBin)];
    const levels: number[] = [];
    for (const spectrum of spectra) for (let bin = first; bin <= last; bin++) levels.push(spectrum[bin] ?? 0);
    return median(levels);
  };
  const step = level(0.86, 0.94) - level(1.06, 1.14);
  return Number.isFinite(step) ? step : null;
}

/** Correlation over all frames of the levels under the axis with those above it, each frame's means removed. */
function mirrorCorrelation(spectra: readonly Float64Array[], sumBin: number): number | null {
  const axis = sumBin / 2;
  const highest = Math.min(BINS - 2, Math.floor(axis * (1 + MIRROR_SPAN)));
  let [below, above, both] = [0, 0, 0];
  for (const spectrum of spectra) {
    const [low, high]: [number[], number[]] = [[], []];
    for (let bin = Math.ceil(axis) + 3; bin <= highest; bin++) {
      high.push(spectrum[bin] ?? 0);
      low.push(spectrum[Math.round(sumBin) - bin] ?? 0);
    }
    const [lowMean, highMean] = [mean(low), mean(high)];
    low.forEach((level, index) => {
      const [x, y] = [level - lowMean, (high[index] ?? 0) - highMean];
      below += x * x;
      above += y * y;
      both += x * y;
    });
  }
  return below === 0 || above === 0 ? null : both / Math.sqrt(below * above);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

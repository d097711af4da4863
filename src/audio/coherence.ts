import { type CrossSpectra, FRAME } from './cross-spectra.js';
import { median } from './median.js';

/** A frequency band and the median coherence of its bins. */
export interface CoherenceBand {
  readonly lowHz: number;
  readonly highHz: number;
  readonly coherence: number;
}

/** Magnitude-squared coherence of each bin, 0 to 1: how far the served signal follows the reference there. */
export function coherence(spectra: CrossSpectra): Float64Array {
  const { crossRe, crossIm, referencePower, servedPower } = spectra;
  return crossRe.map((re, bin) => {
    const power = (referencePower[bin] ?? 0) * (servedPower[bin] ?? 0);
    return power === 0 ? 0 : (re * re + (crossIm[bin] ?? 0) ** 2) / power;
  });
}

/**
 * Gain of the served over the reference signal in dB, by bin, counting only what follows the reference: noise
 * that a codec adds does not raise it, and mirror images do not hide a lost band. -Infinity where nothing follows.
 */
export function coherentGainDb(spectra: CrossSpectra): Float64Array {
  const { crossRe, crossIm, referencePower } = spectra;
  return crossRe.map((re, bin) => {
    const power = (referencePower[bin] ?? 0) ** 2;
    return power === 0 ? -Infinity : 10 * Math.log10((re * re + (crossIm[bin] ?? 0) ** 2) / power);
  });
}

/**
 * Median coherence per band of `bandHz`, from the first band that does not touch 0 Hz to the Nyquist frequency;
 * the last band takes in what is left over (reference/audio.md 2.6, step 4).
 */
export function coherenceBands(
  coherences: Float64Array,
  sampleRateHz: number,
  bandHz: number,
): readonly CoherenceBand[] {
  const nyquist = sampleRateHz / 2;
  const count = Math.floor(nyquist / bandHz);
  const bands: CoherenceBand[] = [];
  for (let index = 1; index < count; index++) {
    const lowHz = index * bandHz;
    const highHz = index === count - 1 ? nyquist : lowHz + bandHz;
    const values = coherences.slice(
      Math.ceil((lowHz * FRAME) / sampleRateHz),
      Math.ceil((highHz * FRAME) / sampleRateHz),
    );
    bands.push({ lowHz, highHz, coherence: median([...values]) });
  }
  return bands;
}

/** Top edge in Hz of the highest band whose coherence reaches `threshold`; 0 where none does. */
export function coherentBandwidthHz(bands: readonly CoherenceBand[], threshold: number): number {
  return bands.findLast((band) => band.coherence >= threshold)?.highHz ?? 0;
}

import { elementAt } from './element-at.js';
import { PairTransform } from './pair-transform.js';

/** How a served signal lies against its reference. */
export interface Alignment {
  /** Samples by which the served signal comes later; negative when it comes earlier. */
  readonly lag: number;
  /** Normalised cross-correlation at that lag, -1 to 1; negative when the polarity is turned round. */
  readonly correlation: number;
}

/**
 * Finds the lag at which two signals agree best, within ±`maxLag` samples, by cross-correlation over their
 * whole length (reference/audio.md 2.6: without it a delay of 25 ms brings the coherence to 0).
 *
 * Blocks of the reference are correlated with longer blocks of the served signal in the frequency domain
 * (overlap-save), and their cross-spectra added up, so that one inverse transform gives every lag.
 * Time grows with length × log(maxLag); memory with maxLag alone.
 */
export function align(reference: Float32Array, served: Float32Array, maxLag: number): Alignment {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, 8 * maxLag)));
  const block = size - 2 * maxLag;
  const spectra = new PairTransform(size);
  const crossRe = new Float64Array(spectra.bins);
  const crossIm = new Float64Array(spectra.bins);
  for (let start = 0; start < reference.length; start += block) {
    spectra.loadBlocks(reference, start, block, served, start - maxLag, size);
    spectra.transform();
    accumulateCross(spectra, crossRe, crossIm);
  }
  const correlations = spectra.inverseReal(crossRe, crossIm);
  return strongest(correlations, maxLag, Math.sqrt(energy(reference) * energy(served)));
}

function accumulateCross(spectra: PairTransform, crossRe: Float64Array, crossIm: Float64Array): void {
  const { aRe, aIm, bRe, bIm } = spectra;
  for (let bin = 0; bin < spectra.bins; bin++) {
    const xRe = elementAt(aRe, bin);
    const xIm = elementAt(aIm, bin);
    const yRe = elementAt(bRe, bin);
    const yIm = elementAt(bIm, bin);
    crossRe[bin] = elementAt(crossRe, bin) + xRe * yRe + xIm * yIm;
    crossIm[bin] = elementAt(crossIm, bin) + xRe * yIm - xIm * yRe;
  }
}

function strongest(correlations: Float64Array, maxLag: number, scale: number): Alignment {
  if (scale === 0) return { lag: 0, correlation: 0 };
  let best = maxLag;
  for (let index = 0; index <= 2 * maxLag; index++) {
    if (Math.abs(correlations[index] ?? 0) > Math.abs(correlations[best] ?? 0)) best = index;
  }
  return { lag: best - maxLag, correlation: (correlations[best] ?? 0) / scale };
}

function energy(samples: Float32Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return sum;
}

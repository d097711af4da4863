import { elementAt } from './element-at.js';
import { hann, PairTransform } from './pair-transform.js';

/** Welch's method as reference/audio.md 2.6 uses it: Hann windows of 512 samples, overlapping by half. */
export const FRAME = 512;
export const HOP = 256;
const WINDOW = hann(FRAME);
/** Frames within this many dB of the loudest count as speech. */
const SPEECH_RANGE_DB = 40;
/** Under this level nothing is speech: the rounding of 16 bits alone, with its dither, lies at -96 dBFS. */
const SPEECH_FLOOR_DB = -80;
/** What white noise of power 1 comes to in a windowed frame, and in a bin of its spectrum. */
const WINDOW_ENERGY = WINDOW.reduce((sum, weight) => sum + weight * weight, 0);

/** Two signals that were brought into line. */
export interface AlignedPair {
  readonly reference: Float32Array;
  readonly served: Float32Array;
  /** Samples by which the served signal comes later. */
  readonly lag: number;
}

/** Auto- and cross-spectra of a pair, summed over its frames; arrays of 257 bins. */
export interface CrossSpectra {
  readonly referencePower: Float64Array;
  readonly servedPower: Float64Array;
  readonly crossRe: Float64Array;
  readonly crossIm: Float64Array;
  readonly frames: number;
  /** Frames of the reference that hold speech. */
  readonly speechFrames: number;
}

/** The spectra of a pair over the stretch that both signals cover (Welch 1967). */
export function crossSpectra(pair: AlignedPair): CrossSpectra {
  const transform = new PairTransform(FRAME);
  const { bins } = transform;
  const sums = {
    referencePower: new Float64Array(bins),
    servedPower: new Float64Array(bins),
    crossRe: new Float64Array(bins),
    crossIm: new Float64Array(bins),
  };
  const energies: number[] = [];
  eachFrame(pair, transform, () => energies.push(accumulate(transform, sums)));
  return {
    ...sums,
    frames: energies.length,
    speechFrames: countSpeech(energies, (WINDOW_ENERGY * FRAME) / 2),
  };
}

/** Transforms frame after frame of a pair; `visit` is told at which sample of the reference each one starts. */
export function eachFrame(
  { reference, served, lag }: AlignedPair,
  transform: PairTransform,
  visit: (start: number) => void,
): void {
  const first = Math.max(0, -lag);
  const last = Math.min(reference.length, served.length - lag) - FRAME;
  for (let start = first; start <= last; start += HOP) {
    transform.loadFrames(reference, start, served, start + lag, WINDOW);
    transform.transform();
    visit(start);
  }
}

type Sums = Pick<CrossSpectra, 'referencePower' | 'servedPower' | 'crossRe' | 'crossIm'>;

/** Adds one frame to the sums; returns the energy of the reference in it. */
function accumulate({ aRe, aIm, bRe, bIm, bins }: PairTransform, sums: Sums): number {
  const { referencePower, servedPower, crossRe, crossIm } = sums;
  let energy = 0;
  for (let bin = 0; bin < bins; bin++) {
    const xRe = elementAt(aRe, bin);
    const xIm = elementAt(aIm, bin);
    const yRe = elementAt(bRe, bin);
    const yIm = elementAt(bIm, bin);
    const power = xRe * xRe + xIm * xIm;
    energy += power;
    referencePower[bin] = elementAt(referencePower, bin) + power;
    servedPower[bin] = elementAt(servedPower, bin) + yRe * yRe + yIm * yIm;
    crossRe[bin] = elementAt(crossRe, bin) + xRe * yRe + xIm * yIm;
    crossIm[bin] = elementAt(crossIm, bin) + xRe * yIm - xIm * yRe;
  }
  return energy;
}

/** Frames of one signal that hold speech, by their energy in time: a signal needs no spectrum for that. */
export function countSpeechFrames(samples: Float32Array): number {
  const energies: number[] = [];
  for (let start = 0; start + FRAME <= samples.length; start += HOP) {
    let energy = 0;
    // Most runs see a few seconds of audio: such a loop is over before it is compiled, and every call in it counts.
    for (let index = 0; index < FRAME; index++) {
      const weighted = (samples[start + index] ?? 0) * (WINDOW[index] ?? 0);
      energy += weighted * weighted;
    }
    energies.push(energy);
  }
  return countSpeech(energies, WINDOW_ENERGY);
}

/** Seconds that a number of overlapping frames stand for; a frame that is cut off at either end is not held against them. */
export function toSeconds(frames: number, rate: number): number {
  return frames === 0 ? 0 : (frames * HOP + FRAME) / rate;
}

/** Level of the reference in a band of bins, in dB relative to white noise of power 1; -Infinity for none. */
export function referenceLevelDb(
  { referencePower, frames }: CrossSpectra,
  first: number,
  end: number,
): number {
  const power = referencePower.slice(first, end).reduce((sum, value) => sum + value, 0);
  return 10 * Math.log10(power / (Math.max(1, end - first) * Math.max(1, frames) * WINDOW_ENERGY));
}

function countSpeech(energies: readonly number[], unit: number): number {
  const loudest = energies.reduce((high, energy) => Math.max(high, energy), 0);
  const threshold = Math.max(loudest / 10 ** (SPEECH_RANGE_DB / 10), unit * 10 ** (SPEECH_FLOOR_DB / 10));
  return energies.filter((energy) => energy >= threshold).length;
}

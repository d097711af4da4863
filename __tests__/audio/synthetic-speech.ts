import { normal, seededRandom } from './random.js';

// Looking a global up is slow in the sandbox that tests run in.
const { PI, abs, cos, exp, floor, max, min, round, sin } = Math;

/** First three formants of five vowels in Hz (Peterson and Barney 1952, men). */
const VOWELS = [
  [270, 2290, 3010],
  [660, 1720, 2410],
  [730, 1090, 2440],
  [570, 840, 2410],
  [300, 870, 2240],
] as const;
/** The two higher formants that all of them share. */
const HIGH_FORMANTS = [3500, 4900] as const;
/** Centre frequencies of fricatives (s, sh, f): the part of speech that a lost band takes away first. */
const FRICATIVES = [6300, 3500, 5200] as const;

/**
 * A speech-like signal for tests where no synthesiser is installed: syllables of a formant-filtered pulse
 * train, each led in by a fricative burst, with pauses between, over a faint room noise.
 *
 * The same seed gives the same samples, in [-1, 1].
 */
export function syntheticSpeech(seed: number, seconds: number, rate = 16000): Float32Array {
  const random = seededRandom(seed);
  const samples = new Float32Array(round(seconds * rate));
  for (let start = 0; start < samples.length;) {
    start += fricative(samples, start, rate, random);
    start += vowel(samples, start, rate, random);
    start += round(rate * (0.02 + 0.1 * random()));
  }
  for (let index = 0; index < samples.length; index++) {
    samples[index] = max(-1, min(1, (samples[index] ?? 0) + 2e-4 * normal(random)));
  }
  return samples;
}

function fricative(samples: Float32Array, start: number, rate: number, random: () => number): number {
  const length = round(rate * (0.06 + 0.08 * random()));
  const centre = FRICATIVES[floor(random() * FRICATIVES.length)] ?? 6300;
  const noise = Float64Array.from({ length }, () => normal(random));
  const shaped = resonate(noise, min(centre, rate * 0.46), 1800, rate);
  return mix(samples, start, shaped, 0.05);
}

function vowel(samples: Float32Array, start: number, rate: number, random: () => number): number {
  const length = round(rate * (0.1 + 0.15 * random()));
  const pitch = 90 + 130 * random();
  const formants = [...(VOWELS[floor(random() * VOWELS.length)] ?? VOWELS[0]), ...HIGH_FORMANTS];
  let source: Float64Array = new Float64Array(length);
  for (let phase = 0; phase < length; phase += rate / (pitch * (1 + 0.03 * (random() - 0.5)))) {
    source[floor(phase)] = 1;
  }
  // Breath noise fills the gaps between the harmonics, as it does in a voice.
  for (let index = 0; index < length; index++) source[index] = (source[index] ?? 0) + 0.02 * normal(random);
  for (const formant of formants) source = resonate(source, formant, 60 + formant * 0.04, rate);
  return mix(samples, start, source, 0.5);
}

/** A second-order resonator of unit gain at its centre (Klatt 1980). */
function resonate(input: Float64Array, centre: number, bandwidth: number, rate: number): Float64Array {
  const radius = exp((-PI * bandwidth) / rate);
  const b = 2 * radius * cos((2 * PI * centre) / rate);
  const c = -radius * radius;
  const a = 1 - b - c;
  const output = new Float64Array(input.length);
  for (let index = 0; index < input.length; index++) {
    output[index] = a * (input[index] ?? 0) + b * (output[index - 1] ?? 0) + c * (output[index - 2] ?? 0);
  }
  return output;
}

/** Adds `part` under a smooth envelope, scaled to the peak asked for; returns its length. */
function mix(samples: Float32Array, start: number, part: Float64Array, peak: number): number {
  let highest = 0;
  for (const value of part) highest = max(highest, abs(value));
  const gain = peak / (highest || 1);
  for (let index = 0; index < part.length && start + index < samples.length; index++) {
    const envelope = sin((PI * index) / part.length) ** 2;
    samples[start + index] = (samples[start + index] ?? 0) + gain * envelope * (part[index] ?? 0);
  }
  return part.length;
}

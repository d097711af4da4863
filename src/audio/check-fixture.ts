import type { AudioSignal, FlacHeader, WavHeader } from '../model/audio.js';
import { fullScale } from './wav-samples.js';

/** What a contract and a manifest say that a fixture is; absent fields are not checked. */
export interface FixtureExpectation {
  readonly sampleRateHz?: number;
  readonly channels?: number;
  /** A WAV encoding name; `flac` for FLAC. */
  readonly encoding?: string;
  readonly durationSeconds?: number;
}

/** How far a fixture may be off; policy values. */
export interface FixtureThresholds {
  /** More than this off is a wrong rate and not a rounding (reference/audio.md 2.5), milliseconds. */
  readonly durationToleranceMs: number;
  /** Largest share of samples at full scale. */
  readonly maxClippingShare: number;
  /** Largest share of samples in digital silence. */
  readonly maxSilenceShare: number;
}

/** Defaults; the two shares are by judgement: one sample in a thousand, and half of the file. */
export const FIXTURE_THRESHOLDS: FixtureThresholds = {
  durationToleranceMs: 20,
  maxClippingShare: 0.001,
  maxSilenceShare: 0.5,
};

/** One property of a fixture that is not as expected. `ratio` is found over expected, where both are numbers. */
export interface FixtureMismatch {
  readonly property:
    'sample_rate_hz' | 'channels' | 'encoding' | 'duration_s' | 'clipping_share' | 'silence_share';
  readonly expected: number | string;
  readonly found: number | string | null;
  readonly ratio: number | null;
}

/** Compares the header of a fixture with what it should be. A duration that the header does not tell is a mismatch. */
export function checkHeader(
  header: WavHeader | FlacHeader,
  expected: FixtureExpectation,
  overrides: Partial<FixtureThresholds> = {},
): readonly FixtureMismatch[] {
  const { durationToleranceMs } = { ...FIXTURE_THRESHOLDS, ...overrides };
  const encoding = 'encoding' in header ? header.encoding : 'flac';
  const found = header.durationSeconds;
  const wanted = expected.durationSeconds;
  // The tolerance is inclusive: a millisecond of rounding error is not a wrong rate.
  const isOff =
    wanted !== undefined &&
    (found === null || Math.abs(found - wanted) * 1000 > durationToleranceMs * (1 + 1e-9));
  return [
    ...differing('sample_rate_hz', expected.sampleRateHz, header.sampleRateHz),
    ...differing('channels', expected.channels, header.channels),
    ...differing('encoding', expected.encoding, encoding),
    ...(isOff ? [mismatch('duration_s', wanted, found)] : []),
  ];
}

/** Clipping and digital silence of a fixture's samples against their limits. */
export function checkLevels(
  signal: AudioSignal & { readonly header?: WavHeader },
  overrides: Partial<FixtureThresholds> = {},
): readonly FixtureMismatch[] {
  const { maxClippingShare, maxSilenceShare } = { ...FIXTURE_THRESHOLDS, ...overrides };
  const [clipping, silence] = [
    clippingShare(signal, fullScale(signal.header?.encoding ?? 'pcm_s16le')),
    silenceShare(signal),
  ];
  return [
    ...(clipping > maxClippingShare ? [mismatch('clipping_share', maxClippingShare, clipping)] : []),
    ...(silence > maxSilenceShare ? [mismatch('silence_share', maxSilenceShare, silence)] : []),
  ];
}

/** Equal samples that last this long are digital silence; no microphone is that still. Seconds. */
const SILENCE_SECONDS = 0.01;

/** Share of samples at or beyond `highest`, the largest value of their encoding, 0 to 1, over all channels. */
export function clippingShare({ channels }: AudioSignal, highest: number): number {
  return share(channels, (samples) => {
    let clipped = 0;
    // An iterator is a call a sample, and most loops end before they are compiled.
    let index = samples.length;
    while (index-- > 0) {
      const sample = samples[index] ?? 0;
      if (sample >= highest || sample <= -highest) clipped++;
    }
    return clipped;
  });
}

/**
 * Share of samples, 0 to 1, in runs of at least 10 ms of one and the same value. Not the value 0: A-law has none,
 * and an offset would hide it.
 */
export function silenceShare({ channels, sampleRateHz }: AudioSignal): number {
  const shortest = Math.max(2, Math.round(SILENCE_SECONDS * sampleRateHz));
  return share(channels, (samples) => {
    let silent = 0;
    let start = 0;
    for (let index = 1; index <= samples.length; index++) {
      if (index < samples.length && samples[index] === samples[start]) continue;
      if (index - start >= shortest) silent += index - start;
      start = index;
    }
    return silent;
  });
}

function share(channels: readonly Float32Array[], count: (samples: Float32Array) => number): number {
  const total = channels.reduce((sum, samples) => sum + samples.length, 0);
  return total === 0 ? 0 : channels.reduce((sum, samples) => sum + count(samples), 0) / total;
}

function differing<T extends number | string>(
  property: FixtureMismatch['property'],
  expected: T | undefined,
  found: T,
): readonly FixtureMismatch[] {
  return expected === undefined || expected === found ? [] : [mismatch(property, expected, found)];
}

function mismatch(
  property: FixtureMismatch['property'],
  expected: number | string,
  found: number | string | null,
): FixtureMismatch {
  const ratio =
    typeof expected === 'number' && typeof found === 'number' && expected !== 0 ? found / expected : null;
  return { property, expected, found, ratio };
}

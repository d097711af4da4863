import type { AudioSignal } from '../model/audio.js';
import { align } from './align.js';
import { coherence, coherenceBands, coherentBandwidthHz, coherentGainDb } from './coherence.js';
import {
  type AlignedPair,
  countSpeechFrames,
  type CrossSpectra,
  crossSpectra,
  FRAME,
  referenceLevelDb,
  toSeconds,
} from './cross-spectra.js';
import { type RateEvidence, rateEvidence } from './hidden-rate.js';
import { median } from './median.js';
import { type PairThresholds, requiredBandwidthHz } from './pair-thresholds.js';

/** The same fixture as the training path and as the serving path hear it. */
export interface AudioPair {
  readonly name?: string;
  readonly reference: AudioSignal;
  readonly served: AudioSignal;
}

/**
 * Why a pair has no bandwidth: the first three say that the rates, channels or lengths are wrong, which is a
 * finding; the others that there is too little to measure, which is none.
 */
export type PairFlaw = 'wrong-rate' | 'wrong-channels' | 'wrong-length' | 'too-little-speech' | 'too-quiet';

/** The flaws that leave a pair out: nothing can be told from it, one way or the other. */
export const UNTOLD = ['too-little-speech', 'too-quiet'] as const satisfies readonly PairFlaw[];

/** Whether a cause is one of those that leave a pair out. */
export function isUntold(cause: string | null): boolean {
  return UNTOLD.some((flaw) => flaw === cause);
}

/** What was measured of one pair. */
export type PairMeasurement =
  | { readonly kind: 'flawed'; readonly flaw: PairFlaw }
  | {
      readonly kind: 'measured';
      readonly bandwidthHz: number;
      /** The bandwidth that would have been enough. */
      readonly requiredHz: number;
      readonly delayMs: number;
      readonly gainDb: number;
      readonly correlation: number;
      /** Null for a pair that kept its bandwidth. */
      readonly evidence: RateEvidence | null;
      /** Lowest and highest coherent gain between 500 Hz and the required bandwidth, against its median, dB. */
      readonly gainDropDb: number;
    };

type Channel = Extract<PairMeasurement, { kind: 'measured' }>;

/**
 * Measures one pair by method B of reference/audio.md 2.6; of several channels the worst is reported.
 *
 * Pure; time grows with the length of the shorter signal.
 */
export function measurePair(pair: AudioPair, thresholds: PairThresholds): PairMeasurement {
  const flaw = formatFlaw(pair, thresholds);
  if (flaw !== undefined) return { kind: 'flawed', flaw };
  const measured: Channel[] = [];
  for (const [index, reference] of pair.reference.channels.entries()) {
    const served = pair.served.channels[index] ?? new Float32Array(0);
    const channel = measureChannel(reference, served, pair.reference.sampleRateHz, thresholds);
    if (channel.kind === 'flawed') return channel;
    measured.push(channel);
  }
  const [worst] = measured.sort((a, b) => a.bandwidthHz - b.bandwidthHz);
  return worst ?? { kind: 'flawed', flaw: 'wrong-channels' };
}

/** A `measurePair` that measures each pair of signals once, for callers that group the same pairs in several ways. */
export function rememberPairs(): typeof measurePair {
  const known = new Map<AudioSignal, Map<AudioSignal, PairMeasurement>>();
  return (pair, thresholds) => {
    const served = known.get(pair.reference) ?? new Map<AudioSignal, PairMeasurement>();
    known.set(pair.reference, served);
    const measurement = served.get(pair.served) ?? measurePair(pair, thresholds);
    served.set(pair.served, measurement);
    return measurement;
  };
}

function formatFlaw({ reference, served }: AudioPair, thresholds: PairThresholds): PairFlaw | undefined {
  const expected = thresholds.sampleRateHz ?? reference.sampleRateHz;
  if (reference.sampleRateHz !== expected || served.sampleRateHz !== expected) return 'wrong-rate';
  return reference.channels.length === served.channels.length ? undefined : 'wrong-channels';
}

function measureChannel(
  reference: Float32Array,
  served: Float32Array,
  rate: number,
  thresholds: PairThresholds,
): PairMeasurement {
  if (isSame(reference, served)) return measureSame(reference, rate, thresholds);
  const toMs = (samples: number): number => (samples / rate) * 1000;
  const excess = served.length - reference.length;
  // A delay may lengthen the file by as much; nothing else but another rate does.
  if (toMs(Math.abs(excess)) > thresholds.maxDelayMs + thresholds.lengthToleranceMs) return wrongLength();
  const alignment = align(reference, served, Math.round((thresholds.maxDelayMs / 1000) * rate));
  const unexplained = Math.min(Math.abs(excess), Math.abs(excess - alignment.lag));
  if (toMs(unexplained) > thresholds.lengthToleranceMs) return wrongLength();
  const pair = { reference, served, lag: alignment.lag };
  const spectra = crossSpectra(pair);
  if (toSeconds(spectra.speechFrames, rate) < thresholds.minSpeechSeconds) {
    return { kind: 'flawed', flaw: 'too-little-speech' };
  }
  const delay = { delayMs: toMs(alignment.lag), correlation: alignment.correlation };
  const measured = describe(pair, spectra, rate, thresholds);
  const isLost = measured.bandwidthHz < measured.requiredHz;
  if (isLost && !hasLostAnything(spectra, measured, rate, thresholds))
    return { kind: 'flawed', flaw: 'too-quiet' };
  return { ...measured, ...delay };
}

/** Whether the reference holds anything above the band that was kept: rounding noise follows nothing, and is no loss. */
function hasLostAnything(
  spectra: CrossSpectra,
  { bandwidthHz, requiredHz }: Pick<Channel, 'bandwidthHz' | 'requiredHz'>,
  rate: number,
  { bandHz, audibleDb }: PairThresholds,
): boolean {
  const toBin = (hz: number): number => Math.ceil((hz * FRAME) / rate);
  for (let low = Math.max(bandwidthHz, bandHz); low < requiredHz; low += bandHz) {
    if (referenceLevelDb(spectra, toBin(low), toBin(low + bandHz)) >= audibleDb) return true;
  }
  return false;
}

function isSame(reference: Float32Array, served: Float32Array): boolean {
  if (reference.length !== served.length) return false;
  for (let index = 0; index < reference.length; index++) {
    if (reference[index] !== served[index]) return false;
  }
  return true;
}

/** A path that hands on what it gets, sample for sample, is the common case: it lost nothing, and needs no spectrum. */
function measureSame(samples: Float32Array, rate: number, thresholds: PairThresholds): PairMeasurement {
  if (toSeconds(countSpeechFrames(samples), rate) < thresholds.minSpeechSeconds)
    return { kind: 'flawed', flaw: 'too-little-speech' };
  return {
    kind: 'measured',
    bandwidthHz: rate / 2,
    requiredHz: requiredBandwidthHz(thresholds, rate),
    delayMs: 0,
    gainDb: 0,
    correlation: 1,
    evidence: null,
    gainDropDb: 0,
  };
}

function describe(
  pair: AlignedPair,
  spectra: CrossSpectra,
  rate: number,
  thresholds: PairThresholds,
): Omit<Channel, 'delayMs' | 'correlation'> {
  const bands = coherenceBands(coherence(spectra), rate, thresholds.bandHz);
  const bandwidthHz = coherentBandwidthHz(bands, thresholds.coherence);
  const requiredHz = requiredBandwidthHz(thresholds, rate);
  const gains = [...coherentGainDb(spectra)].slice(
    Math.ceil((500 * FRAME) / rate),
    Math.floor((requiredHz * FRAME) / rate),
  );
  const gainDb = median(gains);
  return {
    kind: 'measured',
    bandwidthHz,
    requiredHz,
    gainDb,
    gainDropDb: gainDb - gains.reduce((low, gain) => Math.min(low, gain), Infinity),
    evidence: bandwidthHz >= requiredHz ? null : rateEvidence(pair, spectra, rate),
  };
}

function wrongLength(): PairMeasurement {
  return { kind: 'flawed', flaw: 'wrong-length' };
}

/** What a comparison of pairs is held to; every one a policy value, the defaults measured in reference/audio.md 2.6. */
export interface PairThresholds {
  /** Fewer usable pairs than this decide nothing. */
  readonly minPairs: number;
  /** Speech that a pair needs to be usable, seconds. */
  readonly minSpeechSeconds: number;
  /** The longest delay that is looked for, either way, milliseconds. */
  readonly maxDelayMs: number;
  /** Lengths may differ by this, besides the delay, milliseconds. */
  readonly lengthToleranceMs: number;
  /** Width of the bands whose median coherence is taken, Hz. */
  readonly bandHz: number;
  /** A band at or above this coherence follows the reference. */
  readonly coherence: number;
  /**
   * Level under which a band of the reference holds nothing that could be lost, dB relative to full-scale white noise:
   * rounding to 16 bits lies at -101, with its dither at -96; speech of espeak-ng and flite above -72.
   */
  readonly audibleDb: number;
  /** What the model needs, Hz; null for `defaultBandwidthShare` of the Nyquist frequency. */
  readonly minEffectiveBandwidthHz: number | null;
  readonly defaultBandwidthShare: number;
  /** The contract's sample rate, Hz; null for the rate of each reference. */
  readonly sampleRateHz: number | null;
}

/** The documented defaults. */
export const PAIR_THRESHOLDS: PairThresholds = {
  minPairs: 3,
  minSpeechSeconds: 1,
  maxDelayMs: 50,
  lengthToleranceMs: 20,
  bandHz: 500,
  coherence: 0.9,
  audibleDb: -80,
  minEffectiveBandwidthHz: null,
  defaultBandwidthShare: 0.92,
  sampleRateHz: null,
};

/** The bandwidth in Hz that audio of a rate must keep under these thresholds. */
export function requiredBandwidthHz(thresholds: PairThresholds, sampleRateHz: number): number {
  return thresholds.minEffectiveBandwidthHz ?? (thresholds.defaultBandwidthShare * sampleRateHz) / 2;
}

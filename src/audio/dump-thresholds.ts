/** `exact`: the same code on both sides. `equivalent`: another implementation of the same features. */
export type DumpProfile = 'exact' | 'equivalent';

/** The tolerances of reference/audio.md 2.4, natural-log units unless said otherwise; policy values. */
export interface DumpThresholds {
  /** `exact`: |difference| <= absolute + relative × |reference| ... */
  readonly absolute: number;
  readonly relative: number;
  /** ... in this share of the cells. */
  readonly share: number;
  /** `equivalent`: mean over all cells, and over the cells of each bin. */
  readonly mean: number;
  readonly binMean: number;
  /** `equivalent`: frames that the counts may differ by. */
  readonly frames: number;
  /** A group of neighbouring bins with this mean difference has drifted, whatever the profile. */
  readonly drift: number;
  readonly driftBins: number;
  /** Frames this far below the loudest are left out, dB: dither on digital silence is louder than a lost band. */
  readonly maskDb: number;
}

/** The documented defaults. */
export const DUMP_THRESHOLDS: DumpThresholds = {
  absolute: 1e-3,
  relative: 1e-4,
  share: 0.999,
  mean: 0.05,
  binMean: 0.1,
  frames: 2,
  drift: 0.7,
  driftBins: 5,
  maskDb: 60,
};

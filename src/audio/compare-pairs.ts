import { estimateRate, type RateEstimate } from './hidden-rate.js';
import {
  type AudioPair,
  measurePair,
  type PairFlaw,
  type PairMeasurement,
  isUntold,
} from './measure-pair.js';
import { median } from './median.js';
import { PAIR_THRESHOLDS, type PairThresholds } from './pair-thresholds.js';

/** What probably took the bandwidth away. */
export type BandwidthCause = 'resampled' | 'low-pass' | 'lossy-or-companded' | 'unrelated' | PairFlaw;

/** One pair, as it is printed; units are in the names. */
export interface PairReport {
  readonly name: string | null;
  readonly coherent_bandwidth_hz: number | null;
  readonly estimated_rate_hz: number | null;
  /** The rates that fit, where the evidence points to a resampler. */
  readonly rate_range_hz: readonly [number, number] | null;
  readonly delay_ms: number | null;
  readonly gain_db: number | null;
  /** Null for a pair that kept its bandwidth. */
  readonly cause: BandwidthCause | null;
}

/** The answer over all pairs; `compatible` is null where there were too few to decide. */
export interface PairsComparison {
  readonly compatible: boolean | null;
  readonly enough: boolean;
  readonly coherent_bandwidth_hz: number | null;
  readonly estimated_rate_hz: number | null;
  readonly pairs: readonly PairReport[];
}

type Measured = Extract<PairMeasurement, { kind: 'measured' }>;

/** Under this correlation, and without one coherent band, two files are not the same recording. */
const UNRELATED_CORRELATION = 0.1;
/** What is printed of a pair that nothing was measured of. */
const NOTHING: Omit<PairReport, 'name'> = {
  coherent_bandwidth_hz: null,
  estimated_rate_hz: null,
  rate_range_hz: null,
  delay_ms: null,
  gain_db: null,
  cause: null,
};
/** A codec adds noise but keeps the gain; a filter does not. dB. */
const FILTER_DROP_DB = 6;

/**
 * Compares fixtures as training hears them with the same fixtures as serving hears them.
 *
 * Decides by the median coherent bandwidth, since single files overlap (reference/audio.md 2.6); a wrong rate,
 * channel count or length in any pair is a finding of its own. Pairs with too little speech, or nothing
 * audible in the band that they lost, do not count, and fewer than `minPairs` that do leave `compatible` null: no evidence. A single pair's rate is estimated from
 * that pair, the overall one from the medians of all. `measure` may remember what it measured before.
 */
export function comparePairs(
  pairs: readonly AudioPair[],
  overrides: Partial<PairThresholds> = {},
  measure: typeof measurePair = measurePair,
): PairsComparison {
  const thresholds = { ...PAIR_THRESHOLDS, ...overrides };
  return summarise(
    pairs,
    pairs.map((pair) => measure(pair, thresholds)),
    thresholds,
  );
}

function summarise(
  pairs: readonly AudioPair[],
  measurements: readonly PairMeasurement[],
  thresholds: PairThresholds,
): PairsComparison {
  const measured = measurements.filter(isMeasured);
  const wrong = measurements.filter((one) => one.kind === 'flawed' && !isUntold(one.flaw));
  const enough = measured.length + wrong.length >= Math.max(1, thresholds.minPairs);
  const bandwidth = measured.length === 0 ? null : median(measured.map(({ bandwidthHz }) => bandwidthHz));
  const isKept = bandwidth !== null && measured.every(({ requiredHz }) => bandwidth >= requiredHz);
  return {
    compatible: enough ? isKept && wrong.length === 0 : null,
    enough,
    coherent_bandwidth_hz: bandwidth,
    estimated_rate_hz: isKept || bandwidth === null ? null : overallRate(pairs, measured, bandwidth),
    pairs: pairs.map((pair, index) => report(pair, measurements[index])),
  };
}

function isMeasured(measurement: PairMeasurement): measurement is Measured {
  return measurement.kind === 'measured';
}

function overallRate(
  pairs: readonly AudioPair[],
  measured: readonly Measured[],
  bandwidth: number,
): number | null {
  const evidence = measured.flatMap((one) => one.evidence ?? []);
  return estimateRate(evidence, bandwidth, pairs[0]?.reference.sampleRateHz ?? 0).rateHz;
}

function report(pair: AudioPair, measurement: PairMeasurement | undefined): PairReport {
  const name = pair.name ?? null;
  if (measurement?.kind !== 'measured') return { ...NOTHING, name, cause: measurement?.flaw ?? null };
  const { evidence, bandwidthHz, delayMs, gainDb } = measurement;
  const kept = {
    ...NOTHING,
    name,
    coherent_bandwidth_hz: bandwidthHz,
    delay_ms: delayMs,
    gain_db: finite(gainDb),
  };
  if (evidence === null) return kept;
  const estimate = estimateRate([evidence], bandwidthHz, pair.reference.sampleRateHz);
  const { rateHz, rangeHz } = estimate;
  return {
    ...kept,
    estimated_rate_hz: rateHz,
    rate_range_hz: rangeHz,
    cause: causeOf(measurement, estimate),
  };
}

/** Silence has no gain; JSON has no infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function causeOf(measurement: Measured, estimate: RateEstimate): BandwidthCause {
  if (estimate.rateHz !== null) return 'resampled';
  const unrelated = Math.abs(measurement.correlation) < UNRELATED_CORRELATION;
  if (unrelated && measurement.bandwidthHz === 0) return 'unrelated';
  if (estimate.rangeHz !== null) return 'resampled';
  return measurement.gainDropDb >= FILTER_DROP_DB ? 'low-pass' : 'lossy-or-companded';
}

import {
  type BandwidthCause,
  comparePairs,
  type PairReport,
  type PairsComparison,
} from '../audio/compare-pairs.js';
import { type AudioPair, isUntold, type measurePair, UNTOLD } from '../audio/measure-pair.js';
import { type PairThresholds, requiredBandwidthHz } from '../audio/pair-thresholds.js';
import type { Figures } from '../model/finding.js';
import type { Fixture } from '../model/replay.js';
import type { Ruling } from '../model/ruling.js';
import { isUndecoded } from './judge-undecoded.js';
import { type Check, passOn, ruleOn } from './rule-on.js';

/** What a cause is called, and what it points to; the benign ones are named so that nobody has to guess. */
const CAUSES: Readonly<Record<BandwidthCause, string>> = {
  resampled: 'resampled',
  'low-pass': 'a low-pass filter',
  'lossy-or-companded':
    'a lossy codec, 8-bit samples or companding (benign where the model was trained on it)',
  unrelated: 'not the same recording',
  'wrong-rate': 'another sample rate',
  'wrong-channels': 'another number of channels',
  'wrong-length': 'another length',
  'too-little-speech': 'less than a second of speech',
  'too-quiet': 'nothing audible in the band that has to be kept',
};
/** Fricatives end about here; what is lost below it is heard as a missing sound, Hz. */
const FRICATIVES_UP_TO_HZ = 8000;

/** A ruling on the pairs of one group; an empty subject is all of them. Too few for an answer is no evidence. */
export function judgePairs(
  subject: string,
  fixtures: readonly Fixture[],
  thresholds: PairThresholds,
  measure: typeof measurePair,
): Ruling {
  const comparison = comparePairs(fixtures.flatMap(toPair), thresholds, measure);
  const [first] = fixtures;
  const required = requiredBandwidthHz(thresholds, rateOf(first, thresholds));
  const expected = `${required} Hz kept, median of at least ${thresholds.minPairs} pairs`;
  const check = { subject, expected, location: first?.location ?? null };
  const whose = subject === '' ? 'the recordings' : `the recordings of ${subject}`;
  if (comparison.compatible === null) return tooFew(check, comparison, fixtures, whose);
  const figures = toFigures(comparison, required);
  return comparison.compatible
    ? keptBand(check, comparison, whose, figures)
    : lostBand(check, comparison, whose, figures, required);
}

function rateOf(fixture: Fixture | undefined, { sampleRateHz }: PairThresholds): number {
  return sampleRateHz ?? fixture?.training.header.sampleRateHz ?? 0;
}

function keptBand(check: Check, comparison: PairsComparison, whose: string, figures: Figures): Ruling {
  const kept = `${comparison.coherent_bandwidth_hz ?? 0} Hz`;
  const message = `${whose} keep their band up to ${kept} on the way through serving (${comparison.pairs.length} pairs)`;
  return passOn(check, message, kept, figures);
}

function lostBand(
  check: Check,
  comparison: PairsComparison,
  whose: string,
  figures: Figures,
  required: number,
): Ruling {
  const remedy =
    'find what resamples or filters in the production path, take it out, and record the fixtures anew';
  const message = `${whose} do not come through serving as they went in: ${describe(comparison, required)}`;
  return { ...ruleOn(check, 'fail', message, describeActual(comparison), remedy), figures };
}

/** FLAC files are not decoded, and one file is no pair. */
function toPair({ id, training, serving }: Fixture): readonly AudioPair[] {
  if (training.signal === undefined || serving.signal === undefined || training.path === serving.path)
    return [];
  return [{ name: id, reference: training.signal, served: serving.signal }];
}

function tooFew(
  check: Check,
  comparison: PairsComparison,
  fixtures: readonly Fixture[],
  whose: string,
): Ruling {
  const usable = comparison.pairs.filter(({ cause }) => !isUntold(cause)).length;
  const reasons = whyUnusable(comparison, fixtures);
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const message = `${usable} of ${fixtures.length} fixtures can be compared${why}, too few to say whether ${whose} kept their band`;
  const remedy = 'add WAV pairs with at least a second of speech each, recorded on both sides';
  const ruling = ruleOn(check, 'no-evidence', message, `${usable} pairs`, remedy);
  // All pairs together are judged as well; a client with few of its own is a gap and not a failure.
  return check.subject === '' ? ruling : { ...ruling, severity: 'warning' };
}

function whyUnusable({ pairs }: PairsComparison, fixtures: readonly Fixture[]): readonly string[] {
  const counts: readonly (readonly [number, string])[] = [
    [fixtures.filter(isUndecoded).length, 'FLAC, which is not decoded'],
    ...[...UNTOLD].map((flaw) => [pairs.filter(({ cause }) => cause === flaw).length, CAUSES[flaw]] as const),
  ];
  return counts.filter(([count]) => count > 0).map(([count, reason]) => `${count}: ${reason}`);
}

function describe(comparison: PairsComparison, required: number): string {
  const { coherent_bandwidth_hz: kept, pairs } = comparison;
  const flawed = pairs
    .filter(isFlawed)
    .map(({ name, cause }) => `${name ?? 'a pair'}: ${CAUSES[cause ?? 'unrelated']}`);
  const lost = kept !== null && kept < required ? [describeLoss(comparison, kept, required)] : [];
  return [...lost, ...flawed].join('; ');
}

function isFlawed({ cause, coherent_bandwidth_hz }: PairReport): boolean {
  return coherent_bandwidth_hz === null && cause !== null && !isUntold(cause);
}

function describeLoss(comparison: PairsComparison, kept: number, required: number): string {
  const hidden = hiddenRate(comparison);
  const others = causesBeside(comparison.pairs, hidden !== undefined);
  const edgeHz = comparison.estimated_rate_hz === null ? kept : comparison.estimated_rate_hz / 2;
  const sound = edgeHz < FRICATIVES_UP_TO_HZ ? 'fricatives' : 'sounds';
  const consequence = `${sound} above ${Number((edgeHz / 1000).toFixed(2))} kHz are gone or replaced: the model does not hear what it was trained on`;
  const through = hidden === undefined ? '' : `: the audio passed ${hidden}`;
  return `they keep ${kept} of ${required} Hz (median)${through}${others}; ${consequence}`;
}

/** The rate that was named, or the range in which it lies; undefined where nothing points to a resampler. */
function hiddenRate({ estimated_rate_hz: rate, pairs }: PairsComparison): string | undefined {
  if (rate !== null) return `${rate} Hz`;
  const range = rangeOf(pairs);
  return range === null ? undefined : `a rate between ${range[0]} and ${range[1]} Hz`;
}

function rangeOf(pairs: readonly PairReport[]): readonly [number, number] | null {
  const ranges = pairs.flatMap(({ rate_range_hz: range }) => (range === null ? [] : [range]));
  if (ranges.length === 0) return null;
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

function causesBeside(pairs: readonly PairReport[], isNamed: boolean): string {
  const causes = new Set(
    pairs.flatMap(({ cause, coherent_bandwidth_hz: kept }) =>
      cause === null || kept === null ? [] : [cause],
    ),
  );
  causes.delete('resampled');
  if (causes.size === 0) return '';
  return `, ${isNamed ? 'or' : 'which points to'} ${[...causes].map((cause) => CAUSES[cause]).join(' or ')}`;
}

function describeActual(comparison: PairsComparison): string {
  const hidden = hiddenRate(comparison);
  const kept = comparison.coherent_bandwidth_hz;
  return [
    kept === null ? 'nothing measured' : `${kept} Hz kept`,
    ...(hidden === undefined ? [] : [`through ${hidden}`]),
  ].join(', ');
}

function toFigures(comparison: PairsComparison, required: number): Figures {
  const { coherent_bandwidth_hz, estimated_rate_hz, pairs } = comparison;
  return {
    coherent_bandwidth_hz,
    required_bandwidth_hz: required,
    estimated_rate_hz,
    rate_range_hz: rangeOf(pairs),
    pairs: pairs.map((pair) => ({ ...pair })),
  };
}

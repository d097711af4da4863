import { melEdgesHz } from '../audio/mel-edges.js';
import { type ConsistencyRule, defineDemand, defineRule, type Inconsistency } from './consistency-rule.js';
import type { FeatureContract } from '../model/feature-contract.js';

/** Whisper's 25 ms at 16 kHz, which its code transforms without padding. */
const EXEMPT_N_FFT = 400;

/** Rules of reference/contracts.md 2.2, "internal consistency rules", and those that follow from the field's types. */
const RULES: readonly ConsistencyRule[] = [
  defineRule('sample-rate-range', 'blocker', ['audio.sample_rate_hz'], (rate) =>
    rate < 8000 || rate > 192_000 ? `${rate} Hz is not between 8000 and 192000 Hz: another unit?` : undefined,
  ),
  defineRule('channels-present', 'blocker', ['audio.channels'], (channels) =>
    channels < 1 ? `${channels} channels` : undefined,
  ),
  defineRule(
    'bandwidth-within-nyquist',
    'blocker',
    ['audio.min_effective_bandwidth_hz', 'audio.sample_rate_hz'],
    (band, rate) =>
      band <= 0 || band > rate / 2
        ? `a bandwidth of ${band} Hz does not fit into ${rate} Hz audio`
        : undefined,
  ),
  defineRule('f-max-within-nyquist', 'blocker', ['mel.f_max_hz', 'audio.sample_rate_hz'], (fMax, rate) =>
    fMax > rate / 2 ? `f_max ${fMax} Hz lies above the Nyquist frequency of ${rate / 2} Hz` : undefined,
  ),
  defineRule('f-min-below-f-max', 'blocker', ['mel.f_min_hz', 'mel.f_max_hz'], (fMin, fMax) =>
    fMin < 0 || fMin >= fMax ? `the mel range from ${fMin} to ${fMax} Hz is empty` : undefined,
  ),
  defineRule(
    'lengths-positive',
    'blocker',
    ['frame.win_length_samples', 'frame.hop_length_samples'],
    (win, hop) => (win < 1 || hop < 1 ? `a window of ${win} and a hop of ${hop} samples` : undefined),
  ),
  defineRule(
    'window-within-transform',
    'blocker',
    ['frame.win_length_samples', 'frame.n_fft'],
    (win, size) =>
      win > size ? `a window of ${win} samples does not fit into a transform of ${size}` : undefined,
  ),
  defineRule(
    'hop-within-window',
    'warning',
    ['frame.hop_length_samples', 'frame.win_length_samples'],
    (hop, win) => (hop > win ? `a hop of ${hop} samples skips audio between windows of ${win}` : undefined),
  ),
  defineRule('hop-duration', 'warning', ['frame.hop_length_samples', 'audio.sample_rate_hz'], (hop, rate) => {
    const ms = Number(((hop / rate) * 1000).toFixed(3));
    return ms < 5 || ms > 20 ? `a hop of ${ms} ms is unusual: milliseconds taken for samples?` : undefined;
  }),
  defineRule('transform-size', 'warning', ['frame.n_fft'], (size) => {
    const isUsual = size === EXEMPT_N_FFT || (size > 0 && Number.isInteger(Math.log2(size)));
    return isUsual ? undefined : `a transform of ${size} samples is no power of two`;
  }),
  defineRule('mel-bins-within-spectrum', 'blocker', ['feature.n_mels', 'frame.n_fft'], (bins, size) =>
    bins < 1 || bins > size / 2 + 1 ? `${bins} mel bins cannot be made of a transform of ${size}` : undefined,
  ),
  defineRule(
    'mel-bins-not-empty',
    'warning',
    ['feature.n_mels', 'frame.n_fft', 'audio.sample_rate_hz', 'mel.scale', 'mel.f_min_hz', 'mel.f_max_hz'],
    (bins, size, rate, scale, fMinHz, fMaxHz) => {
      const isPossible = bins >= 1 && bins <= size / 2 + 1 && fMinHz < fMaxHz;
      const empty = isPossible ? emptyBins(melEdgesHz({ scale, fMinHz, fMaxHz, bins }), rate / size) : 0;
      return empty > 0
        ? `${empty} of ${bins} mel bins fall between the lines of the spectrum: always empty`
        : undefined;
    },
  ),
  defineRule('cepstra-within-mel-bins', 'blocker', ['feature.n_mfcc', 'feature.n_mels'], (cepstra, bins) =>
    cepstra > bins ? `${cepstra} cepstra cannot be made of ${bins} mel bins` : undefined,
  ),
  defineRule('preemphasis-range', 'blocker', ['frame.preemphasis'], (amount) =>
    amount < 0 || amount > 1 ? `a preemphasis of ${amount} is not between 0 and 1` : undefined,
  ),
  defineRule(
    'dither-in-production',
    'warning',
    ['frame.dither', 'frame.dither_at_inference'],
    (amount, isOn) =>
      isOn && amount !== 0 ? 'dither stays on in production: results do not repeat' : undefined,
  ),
  defineRule(
    'codec-frame-rate',
    'blocker',
    ['codec.hop_samples', 'codec.frame_rate_hz', 'codec.sample_rate_hz'],
    (hop, frames, rate) =>
      Math.abs(hop * frames - rate) > rate * 1e-3
        ? `${hop} samples × ${frames} frames per second is not ${rate} Hz`
        : undefined,
  ),
  defineDemand(
    'statistics-have-a-digest',
    'blocker',
    ['normalize.type', 'normalize.stats_digest'],
    (type) => type === 'global_cmvn' || type === 'fixed',
    'statistics that are not the utterance itself need a digest',
  ),
  defineDemand(
    'fixed-padding-has-a-length',
    'warning',
    ['padding.mode', 'padding.fixed_samples'],
    (mode) => mode === 'fixed',
    'padding to a fixed length needs the length',
  ),
  defineDemand(
    'resampling-is-listed',
    'warning',
    ['audio.resample_policy', 'audio.allowed_input_rates_hz'],
    (policy) => policy === 'allow_listed',
    'resampling is allowed, but it is not said from which rates',
  ),
];

/** Every rule that a contract breaks, in the order of the rules; a field that is open breaks none. */
export function checkConsistency(contract: FeatureContract): readonly Inconsistency[] {
  return RULES.flatMap((rule) => rule(contract) ?? []);
}

/** Triangles that no line of the spectrum falls into. `edgesHz` are the edges and centres, ascending. */
function emptyBins(edgesHz: readonly number[], lineHz: number): number {
  let empty = 0;
  for (let bin = 0; bin + 2 < edgesHz.length; bin++) {
    const firstLine = (Math.floor((edgesHz[bin] ?? 0) / lineHz) + 1) * lineHz;
    if (firstLine >= (edgesHz[bin + 2] ?? Infinity)) empty++;
  }
  return empty;
}

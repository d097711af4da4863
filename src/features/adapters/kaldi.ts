import { ContractBuilder } from '../contract-builder.js';
import {
  contractReading,
  type FeatureAdapter,
  type FeatureReading,
  unresolvedReading,
} from '../feature-adapter.js';
import type { FeatureSource, ValuePath } from '../feature-source.js';
import { type KaldiOption, parseKaldiOptions } from '../kaldi-options.js';
import { FLOAT32_EPSILON, nextPowerOfTwo } from '../rounding.js';

type Kind = 'mfcc' | 'fbank';

/** Options that only one of the two tools has. */
const OWN_OPTIONS: Readonly<Record<Kind, readonly string[]>> = {
  mfcc: ['num-ceps', 'cepstral-lifter'],
  fbank: ['use-log-fbank', 'use-power'],
};
/** Options that both have: a file with any other is for another tool, and Kaldi itself would refuse it. */
const SHARED_OPTIONS: ReadonlySet<string> = new Set([
  ...[
    'sample-frequency',
    'frame-length',
    'frame-shift',
    'preemphasis-coefficient',
    'remove-dc-offset',
    'dither',
  ],
  ...[
    'window-type',
    'blackman-coeff',
    'round-to-power-of-two',
    'snip-edges',
    'allow-downsample',
    'allow-upsample',
  ],
  ...['max-feature-vectors', 'num-mel-bins', 'low-freq', 'high-freq', 'vtln-low', 'vtln-high', 'debug-mel'],
  ...['use-energy', 'energy-floor', 'raw-energy', 'htk-compat', 'channel', 'subtract-mean', 'min-duration'],
  ...['vtln-map', 'vtln-warp', 'utt2spk', 'output-format', 'write-utt2dur', 'verbose'],
]);
const WINDOWS = {
  povey: 'povey',
  hanning: 'hann_symmetric',
  hamming: 'hamming',
  rectangular: 'rectangular',
  blackman: 'blackman',
  sine: 'sine',
} as const;
const FILE_NAME = /(?:^|[/_.-])(mfcc|fbank)[^/]*\.conf$/i;
/** Nothing but comments before the first option. */
const OPTIONS_FIRST = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*--[A-Za-z][\w-]*=/;
const INT16_SCALE = 32768;

/**
 * Kaldi's `mfcc.conf` and `fbank.conf`, often empty, which means all defaults: lengths in milliseconds, dither on
 * 16-bit scale, `--high-freq` at or below 0 counted from the Nyquist frequency.
 *
 * Sources: Kaldi src/feat/feature-window.h, mel-computations.h, feature-mfcc.h, feature-fbank.h.
 */
export const kaldi: FeatureAdapter = {
  format: 'kaldi',
  recognises: ({ text, path }) => {
    if (text === undefined) return false;
    const parsed = parseKaldiOptions(text);
    // A slip in a later line is said as what it is.
    if (parsed.kind === 'broken') return OPTIONS_FIRST.test(text);
    return parsed.options.size > 0 || FILE_NAME.test(path);
  },
  read: (source) => {
    const parsed = parseKaldiOptions(source.text ?? '');
    if (parsed.kind === 'broken') {
      return unresolvedReading('kaldi', `line ${parsed.line} is no option: ${JSON.stringify(parsed.text)}`);
    }
    return readOptions(source, parsed.options);
  },
};

function readOptions(source: FeatureSource, options: ReadonlyMap<string, KaldiOption>): FeatureReading {
  const kind = kindOf(source.path, options);
  if (kind === undefined) {
    return unresolvedReading(
      'kaldi',
      'neither the name nor the options say whether it is for MFCC or filter banks',
    );
  }
  const foreign = [...options.keys()].find(
    (name) => !SHARED_OPTIONS.has(name) && !OWN_OPTIONS[kind].includes(name),
  );
  if (foreign !== undefined)
    return unresolvedReading('kaldi', `--${foreign} is no option of compute-${kind}-feats`);
  const value = new Map([...options].map(([name, option]) => [name, option.value]));
  const lineOf = ([name]: ValuePath): number | undefined => options.get(String(name))?.line;
  const contract = new ContractBuilder(
    `kaldi-${kind}`,
    { path: source.path, value, lineOf },
    { textIsTyped: true },
  );
  readFrames(contract);
  readSpectrum(contract, kind);
  readAudio(contract);
  return contractReading(contract.build());
}

function kindOf(path: string, options: ReadonlyMap<string, KaldiOption>): Kind | undefined {
  const named = FILE_NAME.exec(path)?.[1]?.toLowerCase();
  if (named === 'mfcc' || named === 'fbank') return named;
  return (['mfcc', 'fbank'] as const).find((kind) => OWN_OPTIONS[kind].some((name) => options.has(name)));
}

function readFrames(contract: ContractBuilder): void {
  const rate = contract.number('audio.sample_rate_hz', 'sample-frequency', 16000);
  // As Kaldi computes it: the milliseconds are a 32-bit float, the product is cut off, not rounded.
  const toSamples = (ms: number): number | undefined =>
    rate === undefined ? undefined : Math.trunc(rate * 0.001 * Math.fround(ms));
  const window = contract.number('frame.win_length_samples', 'frame-length', 25, toSamples);
  contract.number('frame.hop_length_samples', 'frame-shift', 10, toSamples);
  const rounded = window === undefined ? undefined : nextPowerOfTwo(window);
  if (window === undefined || rounded === undefined) contract.unresolved('frame.n_fft', 'no frame length');
  else contract.choice('frame.n_fft', 'round-to-power-of-two', true, [rounded, window]);
  contract.word('frame.window', 'window-type', WINDOWS, 'povey');
  contract.number('frame.preemphasis', 'preemphasis-coefficient', 0.97);
  const dither = contract.number('frame.dither', 'dither', 1, (amount) => amount / INT16_SCALE);
  if (dither !== undefined) contract.derive('frame.dither_at_inference', 'dither', dither > 0);
  contract.flag('frame.remove_dc', 'remove-dc-offset', true);
  contract.choice('frame.centered', 'snip-edges', true, [false, true]);
  contract.choice('frame.pad_mode', 'snip-edges', true, ['none', 'reflect']);
  const nyquist = rate === undefined ? undefined : rate / 2;
  contract.number('mel.f_min_hz', 'low-freq', 20);
  contract.number('mel.f_max_hz', 'high-freq', 0, (hz) =>
    hz > 0 || nyquist === undefined ? hz : nyquist + hz,
  );
  if (nyquist === undefined) contract.unresolved('mel.f_max_hz', 'the sample rate is not known');
}

function readSpectrum(contract: ContractBuilder, kind: Kind): void {
  contract.number('feature.n_mels', 'num-mel-bins', 23);
  contract.flag('feature.use_energy', 'use-energy', kind === 'mfcc');
  if (kind === 'mfcc') {
    contract.number('feature.n_mfcc', 'num-ceps', 13);
    contract.number('feature.cepstral_lifter', 'cepstral-lifter', 22);
  }
  if (kind === 'fbank') contract.choice('spectrum.power', 'use-power', true, [2, 1]);
  const takesLog = kind === 'mfcc' || contract.choice('log.base', 'use-log-fbank', true, ['e', 'none']);
  const subtracts = contract.choice('normalize.type', 'subtract-mean', false, ['per_feature', 'none']);
  contract.implied({
    'feature.type': kind === 'mfcc' ? 'mfcc' : 'log_mel',
    'feature.deltas': 0,
    'mel.scale': 'kaldi',
    'mel.norm': 'none',
    'stacking.window': 1,
    'stacking.stride': 1,
    dtype: 'float32',
    layout: 'time,feature',
    ...(kind === 'mfcc' ? { 'spectrum.power': 2, 'log.base': 'e' } : {}),
    ...(takesLog === true ? { 'log.floor': FLOAT32_EPSILON, 'log.floor_mode': 'max' } : {}),
    ...(subtracts === true ? { 'normalize.variance': false } : {}),
  });
}

function readAudio(contract: ContractBuilder): void {
  const resamples = ['allow-downsample', 'allow-upsample'].find(
    (key) => contract.readFlag(key, false) !== false,
  );
  const policy = resamples === undefined ? 'reject' : 'allow_listed';
  contract.derive('audio.resample_policy', resamples ?? 'allow-downsample', policy);
  contract.implied({ 'audio.channels': 1, 'audio.sample_scale': 'int16', 'padding.mode': 'none' });
}

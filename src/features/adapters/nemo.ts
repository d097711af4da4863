import { ContractBuilder, type Resolved } from '../contract-builder.js';
import { contractReading, type FeatureAdapter, unresolvedReading } from '../feature-adapter.js';
import { type FeatureSource, hasMapping, textAt, valueAt, type ValuePath } from '../feature-source.js';
import { resolveInterpolation } from '../omegaconf.js';
import { FLOAT32_EPSILON, FLOAT32_TINY, nextPowerOfTwo } from '../rounding.js';

const FORMAT = 'nemo';
const PLACES: readonly ValuePath[] = [['model', 'preprocessor'], ['preprocessor'], []];
const TARGETS = /\.(AudioToMelSpectrogramPreprocessor|FilterbankFeatures)$/;
const KEYS = ['window_size', 'window_stride', 'n_window_size', 'n_window_stride'];
/** NeMo's windows are symmetric, unlike PyTorch's own default. */
const WINDOWS = {
  hann: 'hann_symmetric',
  hamming: 'hamming',
  blackman: 'blackman',
  none: 'rectangular',
  ones: 'rectangular',
} as const;

const NORMALISATIONS: ReadonlyMap<string, 'per_feature' | 'per_utterance'> = new Map([
  ['per_feature', 'per_feature'],
  ['all_features', 'per_utterance'],
]);

/**
 * NeMo's `preprocessor`, in a training configuration or in the `model_config.yaml` of a `.nemo` file: lengths in
 * seconds (`window_size`) or in samples (`n_window_size`), dither on the scale of [-1, 1] and in training only.
 *
 * Sources: NeMo collections/asr/modules/audio_preprocessing.py, parts/preprocessing/features.py.
 */
export const nemo: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => placeOf(source) !== undefined,
  read: (source) => {
    const base = placeOf(source) ?? [];
    const target = textAt(source.value, ...base, '_target_');
    if (target !== undefined && !TARGETS.test(target)) {
      return unresolvedReading(FORMAT, `the preprocessor ${target} is not read`);
    }
    const resolve = (written: unknown): Resolved => resolveInterpolation(source.value, base, written);
    const contract = new ContractBuilder(FORMAT, source, { base, resolve, textIsTyped: true });
    // The class behind the preprocessor can be named itself; it takes samples and calls the mel bins otherwise.
    const isInner = target?.endsWith('FilterbankFeatures') ?? false;
    readFrames(contract, isInner);
    readMel(contract, isInner);
    readLog(contract);
    readNormalisation(contract);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'frame.dither_at_inference': false,
      'frame.remove_dc': false,
      'mel.scale': 'slaney',
      'stacking.stride': 1,
      'padding.mode': 'to_longest',
      'padding.side': 'right',
      dtype: 'float32',
      layout: 'feature,time',
    });
    return contractReading(contract.build());
  },
};

function placeOf({ value }: FeatureSource): ValuePath | undefined {
  return PLACES.find((place) => {
    if (!hasMapping(value, ...place)) return false;
    const target = textAt(value, ...place, '_target_');
    const isNamed = place.length > 0 && (target?.includes('nemo.') ?? false);
    return (
      isNamed ||
      TARGETS.test(target ?? '') ||
      KEYS.some((key) => valueAt(value, [...place, key]) !== undefined)
    );
  });
}

function readFrames(contract: ContractBuilder, isInner: boolean): void {
  const rate = contract.number('audio.sample_rate_hz', 'sample_rate', 16000);
  const window = isInner
    ? contract.number('frame.win_length_samples', 'n_window_size', 320)
    : readLength(contract, 'frame.win_length_samples', 'window_size', 0.02, rate);
  if (isInner) contract.number('frame.hop_length_samples', 'n_window_stride', 160);
  else readLength(contract, 'frame.hop_length_samples', 'window_stride', 0.01, rate);
  contract.number('frame.n_fft', 'n_fft', window === undefined ? undefined : nextPowerOfTwo(window));
  contract.word('frame.window', 'window', WINDOWS, 'hann_symmetric');
  contract.choice('frame.centered', 'exact_pad', false, [false, true]);
  if (contract.readFlag('exact_pad', false) === true) contract.implied({ 'frame.pad_mode': 'reflect' });
  else contract.unresolved('frame.pad_mode', 'reflect in older versions of NeMo, constant in newer ones');
  contract.number('frame.dither', 'dither', 1e-5);
  // An explicit null turns it off, unlike a key that is not there.
  if (contract.isNull('preemph')) contract.derive('frame.preemphasis', 'preemph', 0);
  else contract.number('frame.preemphasis', 'preemph', 0.97);
  contract.number('stacking.window', 'frame_splicing', 1);
}

/** Seconds under `key`, cut off to samples as Python's `int` does, unless samples are given under `n_` + `key`. */
function readLength(
  contract: ContractBuilder,
  name: 'frame.win_length_samples' | 'frame.hop_length_samples',
  key: string,
  fallback: number,
  rate: number | undefined,
): number | undefined {
  const seconds = contract.written(key);
  const samples = contract.written(`n_${key}`);
  if (samples !== undefined && samples !== false) {
    if (seconds === undefined || seconds === false) return contract.number(name, `n_${key}`, undefined);
    contract.unresolved(name, `both ${key} and n_${key} are given`);
    return undefined;
  }
  return contract.number(name, key, fallback, (value) =>
    rate === undefined ? undefined : Math.trunc(value * rate),
  );
}

function readMel(contract: ContractBuilder, isInner: boolean): void {
  contract.number('feature.n_mels', isInner ? 'nfilt' : 'features', 64);
  if (contract.isNull('mel_norm')) contract.derive('mel.norm', 'mel_norm', 'none');
  else contract.word('mel.norm', 'mel_norm', { slaney: 'slaney' }, 'slaney');
  contract.number('mel.f_min_hz', 'lowfreq', 0);
  const rate = contract.peek('audio.sample_rate_hz');
  const nyquist = rate === undefined ? undefined : rate / 2;
  contract.number('mel.f_max_hz', 'highfreq', nyquist, (hz) => (hz === 0 ? nyquist : hz));
  const power = contract.readNumber('mag_power', 2);
  if (power === 1 || power === 2) contract.derive('spectrum.power', 'mag_power', power);
  else contract.unresolved('spectrum.power', `mag_power is ${String(contract.written('mag_power'))}`);
}

function readLog(contract: ContractBuilder): void {
  const takesLog = contract.choice('log.base', 'log', true, ['e', 'none']);
  if (takesLog !== true) return;
  contract.word('log.floor_mode', 'log_zero_guard_type', { add: 'add', clamp: 'max' }, 'add');
  const guard = contract.written('log_zero_guard_value');
  if (guard === 'tiny') contract.derive('log.floor', 'log_zero_guard_value', FLOAT32_TINY);
  else if (guard === 'eps') contract.derive('log.floor', 'log_zero_guard_value', FLOAT32_EPSILON);
  else contract.number('log.floor', 'log_zero_guard_value', 2 ** -24);
}

function readNormalisation(contract: ContractBuilder): void {
  const written = contract.isNull('normalize') ? 'none' : (contract.written('normalize') ?? 'per_feature');
  if (typeof written !== 'string') {
    contract.derive('normalize.type', 'normalize', 'fixed');
    contract.unresolved(
      'normalize.stats_digest',
      'the statistics stand in the file itself; record their digest',
    );
    return;
  }
  // Any other word turns it off, as NeMo's documentation says.
  const type = NORMALISATIONS.get(written) ?? 'none';
  contract.derive('normalize.type', 'normalize', type);
  if (type !== 'none') contract.implied({ 'normalize.variance': true, 'normalize.eps': 1e-5 });
}

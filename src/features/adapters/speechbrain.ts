import { ContractBuilder, type Key, type Resolved } from '../contract-builder.js';
import { contractReading, type FeatureAdapter, unresolvedReading } from '../feature-adapter.js';
import { entriesOf, type FeatureSource, isTagged } from '../feature-source.js';
import { resolveReference } from '../hyperpyyaml.js';
import { roundHalfEven } from '../rounding.js';

const FORMAT = 'speechbrain';
const EXTRACTOR = /^!(?:new|name|apply):speechbrain\.\S*\.(Fbank|MFCC|mel_spectogram)$/;
const NORMALISER = /^!new:speechbrain\.\S*\.(InputNormalization)$/;
/** By `norm_type`. The statistics of `speaker` and `batch` depend on what else is said: no contract can hold them. */
const NORMALISATIONS: ReadonlyMap<unknown, 'per_feature' | 'global_cmvn'> = new Map([
  ['sentence', 'per_feature'],
  ['global', 'global_cmvn'],
]);

type KeyOf = (name: string) => Key;

/**
 * SpeechBrain's hyperparameters (HyperPyYAML): `Fbank` and `MFCC` take milliseconds, the `mel_spectogram` of the
 * vocoder recipes takes samples, under the same keys. Custom tags arrive as TaggedValue.
 *
 * Fixed by the code of Fbank: Hamming window, zeros around the ends, power spectrum, HTK's mel scale, 10 log10
 * above 1e-10, cut 80 dB below the maximum. Sources: speechbrain/lobes/features.py, processing/features.py,
 * lobes/models/HifiGAN.py.
 */
export const speechBrain: FeatureAdapter = {
  format: FORMAT,
  recognises: ({ value }) =>
    entriesOf(value).some(([, one]) => isTagged(one) && one.tag.includes(':speechbrain.')),
  read: (source) => {
    const extractors = find(source, EXTRACTOR);
    const [extractor] = extractors;
    if (extractor === undefined || extractors.length > 1) {
      const what =
        extractor === undefined ? 'no Fbank, MFCC or mel_spectogram' : 'several feature extractors';
      return unresolvedReading(FORMAT, `there is ${what} in it`);
    }
    const resolve = (written: unknown): Resolved => resolveReference(source.value, written);
    const contract = new ContractBuilder(FORMAT, source, { resolve, textIsTyped: true });
    const keyOf = (name: string): Key => [extractor.key, name];
    if (extractor.kind === 'mel_spectogram') readVocoderMel(contract, keyOf);
    else readFbank(contract, keyOf, extractor.kind === 'MFCC');
    readNormalisation(contract, source);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'frame.preemphasis': 0,
      'frame.dither': 0,
      'frame.remove_dc': false,
      dtype: 'float32',
    });
    return contractReading(contract.build());
  },
};

/** The tagged values of the top level whose tag matches. */
function find(
  { value }: FeatureSource,
  tag: RegExp,
): readonly { readonly key: string; readonly kind: string }[] {
  return entriesOf(value).flatMap(([key, one]) => {
    const kind = isTagged(one) ? tag.exec(one.tag)?.[1] : undefined;
    return kind === undefined ? [] : [{ key, kind }];
  });
}

function readFbank(contract: ContractBuilder, keyOf: KeyOf, isMfcc: boolean): void {
  const rate = contract.number('audio.sample_rate_hz', keyOf('sample_rate'), 16000);
  const toSamples = (ms: number): number | undefined =>
    rate === undefined ? undefined : roundHalfEven((rate / 1000) * ms);
  contract.number('frame.win_length_samples', keyOf('win_length'), 25, toSamples);
  contract.number('frame.hop_length_samples', keyOf('hop_length'), 10, toSamples);
  contract.number('frame.n_fft', keyOf('n_fft'), 400);
  contract.number('feature.n_mels', keyOf('n_mels'), isMfcc ? 23 : 40);
  if (isMfcc) contract.number('feature.n_mfcc', keyOf('n_mfcc'), 20);
  contract.number('mel.f_min_hz', keyOf('f_min'), 0);
  contract.number('mel.f_max_hz', keyOf('f_max'), rate === undefined ? undefined : rate / 2);
  contract.choice('feature.deltas', keyOf('deltas'), isMfcc, [2, 0]);
  readContext(contract, keyOf, isMfcc);
  contract.implied({
    'feature.type': isMfcc ? 'mfcc' : 'log_mel',
    'frame.window': 'hamming',
    'frame.centered': true,
    'frame.pad_mode': 'constant',
    'mel.scale': 'htk',
    'mel.norm': 'none',
    'spectrum.power': 2,
    'log.base': 'db',
    'log.floor': 1e-10,
    'log.floor_mode': 'max',
    'log.dynamic_range': 80,
    'stacking.stride': 1,
    layout: 'time,feature',
  });
}

/** Frames to the left and right that `context` puts beside each one. */
function readContext(contract: ContractBuilder, keyOf: KeyOf, fallback: boolean): void {
  const left = contract.readNumber(keyOf('left_frames'), 5);
  const right = contract.readNumber(keyOf('right_frames'), 5);
  if (left === undefined || right === undefined) {
    contract.unresolved('stacking.window', 'left_frames or right_frames is no number');
  } else {
    contract.choice('stacking.window', keyOf('context'), fallback, [left + right + 1, 1]);
  }
}

function readVocoderMel(contract: ContractBuilder, keyOf: KeyOf): void {
  contract.number('audio.sample_rate_hz', keyOf('sample_rate'), undefined);
  contract.number('output_audio.sample_rate_hz', keyOf('sample_rate'), undefined);
  contract.number('frame.win_length_samples', keyOf('win_length'), undefined);
  contract.number('frame.hop_length_samples', keyOf('hop_length'), undefined);
  contract.number('frame.n_fft', keyOf('n_fft'), undefined);
  contract.number('feature.n_mels', keyOf('n_mels'), undefined);
  contract.number('mel.f_min_hz', keyOf('f_min'), undefined);
  contract.number('mel.f_max_hz', keyOf('f_max'), undefined);
  contract.word('mel.scale', keyOf('mel_scale'), { slaney: 'slaney', htk: 'htk' }, 'htk');
  contract.word('mel.norm', keyOf('norm'), { slaney: 'slaney' }, 'none');
  const power = contract.readNumber(keyOf('power'), NaN);
  const isScaled = contract.readFlag(keyOf('normalized'), false) !== false;
  if (!isScaled && (power === 1 || power === 2)) contract.derive('spectrum.power', keyOf('power'), power);
  else contract.unresolved('spectrum.power', 'power is neither 1 nor 2, or the spectrum is normalised');
  const compresses = contract.choice('log.base', keyOf('compression'), true, ['e', 'none']);
  contract.implied({
    'feature.type': 'log_mel',
    'feature.deltas': 0,
    'frame.window': 'hann',
    'frame.centered': true,
    'frame.pad_mode': 'reflect',
    'stacking.window': 1,
    'stacking.stride': 1,
    layout: 'feature,time',
    ...(compresses === true ? { 'log.floor': 1e-5, 'log.floor_mode': 'max' } : {}),
  });
}

function readNormalisation(contract: ContractBuilder, source: FeatureSource): void {
  const normalisers = find(source, NORMALISER);
  const [normaliser] = normalisers;
  if (normaliser === undefined) {
    contract.implied({ 'normalize.type': 'none' });
    return;
  }
  const key = [normaliser.key, 'norm_type'];
  const type = NORMALISATIONS.get(contract.written(key) ?? 'global');
  if (type === undefined || normalisers.length > 1) {
    contract.unresolved(
      'normalize.type',
      `/${key.join('/')} leaves it open, or there are several normalisers`,
    );
    return;
  }
  contract.derive('normalize.type', key, type);
  contract.choice('normalize.variance', [normaliser.key, 'std_norm'], true, [true, false]);
  if (type === 'global_cmvn') {
    contract.unresolved('normalize.stats_digest', "the statistics are in the checkpoint's normalizer.ckpt");
  }
}

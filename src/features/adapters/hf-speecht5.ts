import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { nextPowerOfTwo } from '../rounding.js';
import { extractorType, readPadding } from './hf-extractor.js';

const FORMAT = 'hf-speecht5';

const WINDOWS = {
  hann_window: 'hann',
  hamming_window: 'hamming',
  blackman_window: 'blackman',
} as const;

/**
 * `SpeechT5FeatureExtractor`, as far as its log-mel target goes: `hop_length` and `win_length` are in milliseconds,
 * although Whisper's file has samples under the same name; `sample_stride` and `sample_size` give the samples and
 * have to agree.
 *
 * Fixed by the code: the magnitude and not the power, Slaney's mel scale and norm, log10, reflection at the ends.
 * Source: transformers, models/speecht5/feature_extraction_speecht5.py.
 */
export const hfSpeechT5: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => extractorType(source)?.type === 'SpeechT5FeatureExtractor',
  read: (source) => {
    const contract = new ContractBuilder(FORMAT, source, { base: extractorType(source)?.base ?? [] });
    const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
    const toSamples = (ms: number): number | undefined =>
      rate === undefined ? undefined : Math.floor((ms * rate) / 1000);
    const hop = contract.number('frame.hop_length_samples', 'hop_length', 16, toSamples);
    const window = contract.number('frame.win_length_samples', 'win_length', 64, toSamples);
    crossCheck(contract, 'frame.hop_length_samples', 'sample_stride', hop);
    crossCheck(contract, 'frame.win_length_samples', 'sample_size', window);
    contract.number('frame.n_fft', 'n_fft', window === undefined ? undefined : nextPowerOfTwo(window));
    contract.word('frame.window', 'win_function', WINDOWS, 'hann');
    contract.number('feature.n_mels', 'num_mel_bins', 80);
    contract.number('mel.f_min_hz', 'fmin', 80);
    contract.number('mel.f_max_hz', 'fmax', 7600);
    contract.number('log.floor', 'mel_floor', 1e-10);
    readPadding(contract);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'audio.resample_policy': 'reject',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'frame.centered': true,
      'frame.pad_mode': 'reflect',
      'frame.preemphasis': 0,
      'frame.dither': 0,
      'frame.remove_dc': false,
      'mel.scale': 'slaney',
      'mel.norm': 'slaney',
      'spectrum.power': 1,
      'log.base': '10',
      'log.floor_mode': 'max',
      'normalize.type': 'none',
      'stacking.window': 1,
      'stacking.stride': 1,
      'padding.mode': 'to_longest',
      dtype: 'float32',
      layout: 'time,feature',
    });
    return contractReading(contract.build());
  },
};

/** Two keys for one length: where they disagree, nobody can say which one the model was trained with. */
function crossCheck(
  contract: ContractBuilder,
  name: 'frame.hop_length_samples' | 'frame.win_length_samples',
  key: string,
  samples: number | undefined,
): void {
  const declared = contract.written(key);
  if (declared === undefined || samples === undefined || declared === samples) return;
  contract.unresolved(
    name,
    `/${key} says ${JSON.stringify(declared)} samples, the milliseconds come to ${samples}`,
  );
}

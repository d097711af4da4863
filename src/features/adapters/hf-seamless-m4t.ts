import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { FLOAT32_EPSILON } from '../rounding.js';
import { extractorType, readPadding } from './hf-extractor.js';

const FORMAT = 'hf-seamless-m4t';

/**
 * `SeamlessM4TFeatureExtractor` (also of W2v-BERT): Kaldi's filter bank on 16-bit scale, the mean and variance of
 * each bin normalised over the utterance, and `stride` frames stacked into one.
 *
 * Fixed by the code: 25 ms and 10 ms at 16 kHz as 400 and 160 samples, whatever the rate; 512-point transform.
 * Source: transformers, models/seamless_m4t/feature_extraction_seamless_m4t.py.
 */
export const hfSeamlessM4T: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => extractorType(source)?.type === 'SeamlessM4TFeatureExtractor',
  read: (source) => {
    const contract = new ContractBuilder(FORMAT, source, { base: extractorType(source)?.base ?? [] });
    const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
    contract.number('feature.n_mels', 'num_mel_bins', 80);
    contract.number('stacking.window', 'stride', 2);
    contract.number('stacking.stride', 'stride', 2);
    readPadding(contract);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'int16',
      'audio.resample_policy': 'reject',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'feature.use_energy': false,
      'frame.n_fft': 512,
      'frame.win_length_samples': 400,
      'frame.hop_length_samples': 160,
      'frame.window': 'povey',
      'frame.centered': false,
      'frame.pad_mode': 'none',
      'frame.preemphasis': 0.97,
      'frame.dither': 0,
      'frame.remove_dc': true,
      'mel.scale': 'kaldi',
      'mel.norm': 'none',
      'mel.f_min_hz': 20,
      'spectrum.power': 2,
      'log.base': 'e',
      'log.floor': FLOAT32_EPSILON,
      'log.floor_mode': 'max',
      'normalize.type': 'per_feature',
      'normalize.variance': true,
      'normalize.eps': 1e-7,
      'padding.mode': 'to_longest',
      dtype: 'float32',
      layout: 'time,feature',
      ...(rate === undefined ? {} : { 'mel.f_max_hz': Math.floor(rate / 2) }),
    });
    return contractReading(contract.build());
  },
};

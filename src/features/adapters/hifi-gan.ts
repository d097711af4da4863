import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { valueAt } from '../feature-source.js';

const FORMAT = 'hifi-gan';
const KEYS = ['sampling_rate', 'hop_size', 'win_size', 'num_mels'];

/**
 * HiFi-GAN's `config.json`, and those of its descendants (BigVGAN): the mel that the vocoder takes, lengths in
 * samples, and the rate of the audio that it makes. `fmax_for_loss` is no part of it.
 *
 * Fixed by the code: magnitude, natural log above 1e-5, reflected by (n_fft - hop) / 2 and not centred, librosa's
 * mel bank. Source: jik876/hifi-gan, meldataset.py.
 */
export const hifiGan: FeatureAdapter = {
  format: FORMAT,
  recognises: ({ value }) => KEYS.every((key) => valueAt(value, [key]) !== undefined),
  read: (source) => {
    const contract = new ContractBuilder(FORMAT, source);
    const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', undefined);
    contract.number('output_audio.sample_rate_hz', 'sampling_rate', undefined);
    contract.number('feature.n_mels', 'num_mels', undefined);
    contract.number('frame.n_fft', 'n_fft', undefined);
    contract.number('frame.win_length_samples', 'win_size', undefined);
    contract.number('frame.hop_length_samples', 'hop_size', undefined);
    contract.number('mel.f_min_hz', 'fmin', 0);
    contract.number('mel.f_max_hz', 'fmax', rate === undefined ? undefined : rate / 2);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'frame.window': 'hann',
      'frame.centered': false,
      'frame.pad_mode': 'reflect',
      'frame.preemphasis': 0,
      'frame.dither': 0,
      'frame.remove_dc': false,
      'mel.scale': 'slaney',
      'mel.norm': 'slaney',
      'spectrum.power': 1,
      'log.base': 'e',
      'log.floor': 1e-5,
      'log.floor_mode': 'max',
      'normalize.type': 'none',
      'stacking.window': 1,
      'stacking.stride': 1,
      dtype: 'float32',
      layout: 'feature,time',
      'output_audio.channels': 1,
    });
    return contractReading(contract.build());
  },
};

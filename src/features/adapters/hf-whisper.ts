import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { extractorType, readPadding } from './hf-extractor.js';
import { valueAt } from '../feature-source.js';

const FORMAT = 'hf-whisper';

/**
 * `WhisperFeatureExtractor`: `hop_length` and `n_fft` in samples, `chunk_length` in seconds, `feature_size` is the
 * number of mel bins (128 for large-v3).
 *
 * Fixed by the code: periodic Hann window as long as the transform, centred with reflection, power spectrum,
 * Slaney's mel scale and norm from 0 to 8000 Hz, log10 above 1e-10, clamped to 8 below the maximum and rescaled.
 * Source: transformers, models/whisper/feature_extraction_whisper.py.
 */
export const hfWhisper: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => extractorType(source)?.type === 'WhisperFeatureExtractor',
  read: (source) => {
    const base = extractorType(source)?.base ?? [];
    const contract = new ContractBuilder(FORMAT, source, { base });
    const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
    contract.number('feature.n_mels', 'feature_size', 80);
    contract.number('frame.hop_length_samples', 'hop_length', 160);
    contract.number('frame.n_fft', 'n_fft', 400);
    contract.number('frame.win_length_samples', 'n_fft', 400);
    contract.number('frame.dither', 'dither', 0);
    const seconds = contract.number('padding.max_duration_s', 'chunk_length', 30);
    contract.number('padding.fixed_samples', 'n_samples', toSamples(seconds, rate));
    const declared = valueAt(source.value, [...base, 'n_samples']);
    if (typeof declared === 'number' && declared !== toSamples(seconds, rate)) {
      contract.problem([...base, 'n_samples'], `${declared} is not chunk_length × sampling_rate`);
    }
    readPadding(contract);
    contract.implied({
      'audio.channels': 1,
      'audio.channel_policy': 'mono_only',
      'audio.sample_scale': 'unit',
      'audio.resample_policy': 'reject',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'frame.window': 'hann',
      'frame.centered': true,
      'frame.pad_mode': 'reflect',
      'frame.preemphasis': 0,
      'frame.remove_dc': false,
      'mel.scale': 'slaney',
      'mel.norm': 'slaney',
      'mel.f_min_hz': 0,
      'mel.f_max_hz': 8000,
      'spectrum.power': 2,
      'log.base': '10',
      'log.floor': 1e-10,
      'log.floor_mode': 'max',
      'log.dynamic_range': 8,
      'normalize.type': 'none',
      'stacking.window': 1,
      'stacking.stride': 1,
      'padding.mode': 'fixed',
      dtype: 'float32',
      layout: 'feature,time',
    });
    return contractReading(contract.build());
  },
};

function toSamples(seconds: number | undefined, rate: number | undefined): number | undefined {
  return seconds === undefined || rate === undefined ? undefined : seconds * rate;
}

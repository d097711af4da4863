import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { extractorType, readPadding } from './hf-extractor.js';

const FORMAT = 'hf-wav2vec2';

/**
 * `Wav2Vec2FeatureExtractor` (also of HuBERT, WavLM and their like): the waveform itself, `do_normalize` for zero
 * mean and unit variance over the utterance. Rates in Hz; there are no frames.
 *
 * Source: transformers, models/wav2vec2/feature_extraction_wav2vec2.py (epsilon 1e-7 since version 4.9).
 */
export const hfWav2Vec2: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => extractorType(source)?.type === 'Wav2Vec2FeatureExtractor',
  read: (source) => {
    const contract = new ContractBuilder(FORMAT, source, { base: extractorType(source)?.base ?? [] });
    contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
    contract.number('audio.channels', 'feature_size', 1);
    const normalised = contract.choice('normalize.type', 'do_normalize', true, ['per_utterance', 'none']);
    readPadding(contract);
    contract.implied({
      'audio.sample_scale': 'unit',
      'audio.resample_policy': 'reject',
      'feature.type': 'waveform',
      'padding.mode': 'to_longest',
      dtype: 'float32',
      ...(normalised === true ? { 'normalize.variance': true, 'normalize.eps': 1e-7 } : {}),
    });
    return contractReading(contract.build());
  },
};

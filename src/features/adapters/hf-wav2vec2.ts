import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { entriesOf, type FeatureSource, valueAt } from '../feature-source.js';
import { extractorType, readPadding } from './hf-extractor.js';

const FORMAT = 'hf-wav2vec2';

/**
 * `Wav2Vec2FeatureExtractor` (also of HuBERT, WavLM and their like): the waveform itself, `do_normalize` for zero
 * mean and unit variance over the utterance. Rates in Hz; there are no frames.
 *
 * Source: transformers, models/wav2vec2/feature_extraction_wav2vec2.py (epsilon 1e-7 since version 4.9). Files of
 * before version 4.6 name no class; no other extractor writes just these keys.
 */
export const hfWav2Vec2: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => extractorType(source)?.type === 'Wav2Vec2FeatureExtractor' || isWithoutType(source),
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

const KEYS = [
  ...['do_normalize', 'feature_size', 'padding_side', 'padding_value', 'return_attention_mask'],
  ...['sampling_rate', 'processor_class', 'tokenizer_class'],
];

function isWithoutType(source: FeatureSource): boolean {
  const { value } = source;
  const names = entriesOf(value).map(([name]) => name);
  const isWhole = ['do_normalize', 'sampling_rate', 'padding_value'].every((name) => names.includes(name));
  return isWhole && valueAt(value, ['feature_size']) === 1 && names.every((name) => KEYS.includes(name));
}

import { canonical } from './adapters/canonical.js';
import { dac } from './adapters/dac.js';
import { espnet } from './adapters/espnet.js';
import { hfOther } from './adapters/hf-other.js';
import { hfSeamlessM4T } from './adapters/hf-seamless-m4t.js';
import { hfSpeechT5 } from './adapters/hf-speecht5.js';
import { hfWav2Vec2 } from './adapters/hf-wav2vec2.js';
import { hfWhisper } from './adapters/hf-whisper.js';
import { hifiGan } from './adapters/hifi-gan.js';
import { kaldi } from './adapters/kaldi.js';
import { nemo } from './adapters/nemo.js';
import { speechBrain } from './adapters/speechbrain.js';
import { type FeatureAdapter, type FeatureReading, unresolvedReading } from './feature-adapter.js';
import type { FeatureSource } from './feature-source.js';

/** Every adapter; the first that recognises a file reads it, so that the narrow ones come first. */
export const FEATURE_ADAPTERS: readonly FeatureAdapter[] = [
  canonical,
  hfWhisper,
  hfWav2Vec2,
  hfSpeechT5,
  hfSeamlessM4T,
  hfOther,
  hifiGan,
  dac,
  nemo,
  espnet,
  speechBrain,
  kaldi,
];

/** The adapter for a file, told by its content; undefined for a file of another kind. */
export function adapterFor(source: FeatureSource): FeatureAdapter | undefined {
  return FEATURE_ADAPTERS.find((adapter) => adapter.recognises(source));
}

/** Reads a contract, or the configuration file of a toolkit. A file of another kind is unresolved. */
export function readFeatureContract(source: FeatureSource): FeatureReading {
  const adapter = adapterFor(source);
  if (adapter !== undefined) return adapter.read(source);
  const known = FEATURE_ADAPTERS.map(({ format }) => format).join(', ');
  return unresolvedReading(null, `${source.path} is no feature configuration that is read here (${known})`);
}

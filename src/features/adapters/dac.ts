import { ContractBuilder, type Key } from '../contract-builder.js';
import { contractReading, type FeatureAdapter } from '../feature-adapter.js';
import { type FeatureSource, valueAt } from '../feature-source.js';

const FORMAT = 'dac';

/**
 * Configuration of the Descript Audio Codec (`conf/final/*.yml`), whose keys are dotted names: the hop is the
 * product of the strides of the encoder, in samples; the frame rate follows from it.
 *
 * Source: descriptinc/descript-audio-codec, dac/model/dac.py.
 */
export const dac: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => keyOf(source, 'encoder_rates') !== undefined,
  read: (source) => {
    const contract = new ContractBuilder(FORMAT, source);
    const key = (name: string): Key => keyOf(source, name) ?? `DAC.${name}`;
    const rate = contract.number('audio.sample_rate_hz', key('sample_rate'), 44100);
    contract.number('codec.sample_rate_hz', key('sample_rate'), 44100);
    contract.number('output_audio.sample_rate_hz', key('sample_rate'), 44100);
    contract.number('codec.n_codebooks', key('n_codebooks'), 9);
    contract.number('codec.codebook_size', key('codebook_size'), 1024);
    const hop = product(contract.written(key('encoder_rates')));
    if (hop === undefined)
      contract.unresolved('codec.hop_samples', 'encoder_rates is no list of whole numbers');
    else contract.derive('codec.hop_samples', key('encoder_rates'), hop);
    if (hop !== undefined && rate !== undefined) {
      contract.derive('codec.frame_rate_hz', key('encoder_rates'), rate / hop);
    }
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'feature.type': 'codec_tokens',
      'codec.id': 'descript-audio-codec',
      'output_audio.channels': 1,
    });
    return contractReading(contract.build());
  },
};

/** `DAC.name` in one key, as argbind writes it, or a mapping under `DAC`. */
function keyOf({ value }: FeatureSource, name: string): Key | undefined {
  return [`DAC.${name}`, ['DAC', name]].find(
    (key) => valueAt(value, typeof key === 'string' ? [key] : key) !== undefined,
  );
}

function product(rates: unknown): number | undefined {
  const strides: readonly unknown[] = Array.isArray(rates) ? rates : [];
  const counts = strides.filter((rate): rate is number => Number.isInteger(rate) && Number(rate) > 0);
  const isWhole = strides.length > 0 && counts.length === strides.length;
  return isWhole ? counts.reduce((hop, rate) => hop * rate, 1) : undefined;
}

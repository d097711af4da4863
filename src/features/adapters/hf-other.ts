import { type FeatureAdapter, unresolvedReading } from '../feature-adapter.js';
import { textAt, valueAt } from '../feature-source.js';
import { extractorType, isProcessorConfig } from './hf-extractor.js';

const FORMAT = 'hf-preprocessor';
const IMAGE_KEYS = ['image_mean', 'image_std', 'do_resize', 'do_center_crop', 'image_size'];

/**
 * Processor files of Hugging Face that no other adapter reads: image processors, which sit in speech repositories
 * too, files that only point to code (`auto_map`), and feature extractors that are not known. Always unresolved.
 */
export const hfOther: FeatureAdapter = {
  format: FORMAT,
  recognises: isProcessorConfig,
  read: (source) => {
    const type = extractorType(source)?.type ?? textAt(source.value, 'image_processor_type');
    if (IMAGE_KEYS.some((key) => valueAt(source.value, [key]) !== undefined) || /image/i.test(type ?? '')) {
      return unresolvedReading(FORMAT, `an image processor (${type ?? 'no type'}), not a speech front end`);
    }
    if (type !== undefined) {
      return unresolvedReading(FORMAT, `${type} is not read: write a feature-contract/1 beside it`);
    }
    const reason =
      'it only names classes (auto_map, processor_class); the features are determined by their code';
    return unresolvedReading(FORMAT, reason);
  },
};

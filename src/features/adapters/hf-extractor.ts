import type { ContractBuilder } from '../contract-builder.js';
import { type FeatureSource, hasMapping, textAt, type ValuePath } from '../feature-source.js';

/** The class that a Hugging Face file names, and the mapping that its parameters stand in. */
export interface ExtractorType {
  readonly type: string;
  readonly base: ValuePath;
}

/**
 * Which feature extractor a `preprocessor_config.json` is for; a `processor_config.json` holds the same mapping
 * under `feature_extractor`. Undefined for any other file.
 */
export function extractorType({ value }: FeatureSource): ExtractorType | undefined {
  for (const base of [[], ['feature_extractor']]) {
    const type = textAt(value, ...base, 'feature_extractor_type');
    if (type !== undefined) return { type, base };
  }
  return undefined;
}

/** Whether a file is one that Hugging Face processors write, of whatever kind. */
export function isProcessorConfig({ value }: FeatureSource): boolean {
  const names = ['feature_extractor_type', 'image_processor_type', 'processor_class', 'video_processor_type'];
  return (
    names.some((name) => textAt(value, name) !== undefined) ||
    hasMapping(value, 'auto_map') ||
    hasMapping(value, 'feature_extractor')
  );
}

/** The side and the value of the padding, which all sequence feature extractors have in common. */
export function readPadding(contract: ContractBuilder): void {
  contract.word('padding.side', 'padding_side', { left: 'left', right: 'right' }, 'right');
  contract.number('padding.value', 'padding_value', 0);
}

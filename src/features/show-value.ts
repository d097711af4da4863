import {
  type FeatureContract,
  type FeatureValue,
  type FieldName,
  valueIn,
} from '../model/feature-contract.js';
import { FEATURE_FIELDS } from './feature-fields.js';

/**
 * A value as a person reads it: with its unit, and lengths in milliseconds as well (`160 samples (10 ms)`).
 * `unresolved` for null.
 */
export function showValue(contract: FeatureContract, name: FieldName, value: FeatureValue | null): string {
  if (value === null) return 'unresolved';
  const { unit } = FEATURE_FIELDS[name];
  const text = typeof value === 'object' ? value.join(', ') : String(value);
  const ms = typeof value === 'number' ? milliseconds(contract, name, value) : undefined;
  return [text, unit, ms === undefined ? undefined : `(${ms} ms)`].filter((part) => part).join(' ');
}

/** The length of a number of samples in milliseconds, to three decimals; undefined for fields that are no length. */
export function milliseconds(
  contract: FeatureContract,
  name: FieldName,
  samples: number,
): number | undefined {
  if (FEATURE_FIELDS[name].unit !== 'samples' || name === 'frame.n_fft') return undefined;
  const rate = valueIn(
    contract,
    name === 'codec.hop_samples' ? 'codec.sample_rate_hz' : 'audio.sample_rate_hz',
  );
  return rate === undefined || rate <= 0 ? undefined : Number(((samples / rate) * 1000).toFixed(3));
}

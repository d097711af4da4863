import { type FeatureDifference, VOCODER_BLOCK } from './compare-features.js';
import { FEATURE_FIELDS, isFieldName } from './feature-fields.js';

/** Energy of fricatives lies above this; what a rate cuts off below it is audible as a missing sound. Hz. */
const FRICATIVES_UP_TO_HZ = 8000;

/**
 * What a difference does to the model, in one sentence. For a sample rate and a bandwidth it names the band that is
 * lost: 16000 against 12000 Hz reads "fricatives above 6 kHz are gone".
 */
export function consequenceOf({ field, a, b }: Pick<FeatureDifference, 'field' | 'a' | 'b'>): string {
  const name = field.replace(`${VOCODER_BLOCK}.`, '');
  if (!isFieldName(name)) return 'It cannot be told whether the vocoder is fed with the mel that it expects.';
  const general = FEATURE_FIELDS[name].consequence;
  if (a === null || b === null) return `It cannot be told whether it fits. ${general}`;
  if (typeof a !== 'number' || typeof b !== 'number') return general;
  if (name === 'audio.sample_rate_hz') return lostBand(Math.min(a, b) / 2);
  return name === 'audio.min_effective_bandwidth_hz' ? lostBand(Math.min(a, b)) : general;
}

function lostBand(edgeHz: number): string {
  const what = edgeHz < FRICATIVES_UP_TO_HZ ? 'Fricatives' : 'Sounds';
  return `${what} above ${Number((edgeHz / 1000).toFixed(2))} kHz are gone on one side: the model does not hear what it was trained on.`;
}

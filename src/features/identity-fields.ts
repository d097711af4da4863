import { blocking, critical, type FeatureField, warning } from './feature-field.js';
import type { FieldName } from '../model/feature-contract.js';

type IdentitySection = 'tokenizer' | 'text_normalizer' | 'g2p' | 'codec' | 'output_audio';

/** The fields that say which other parts belong to a front end. */
export type IdentityField = Extract<FieldName, `${IdentitySection}.${string}`>;

const OTHER_TOKENS = 'Token ids stand for other words or sounds: the text is wrong, or none.';
const OTHER_TEXT = 'Numbers, abbreviations and punctuation reach the model in another form.';
const OTHER_PHONES = 'Words reach the voice with another pronunciation.';
const OTHER_CODES = 'Codes are decoded with other codebooks: the voice is noise or another voice.';

/** The digests of tokenizer and codec have to be known where a contract names them (reference/contracts.md 2.2). */
export const IDENTITY_FIELDS: Readonly<Record<IdentityField, FeatureField>> = {
  'tokenizer.type': blocking('text', null, OTHER_TOKENS),
  'tokenizer.id': warning('text', null, OTHER_TOKENS),
  'tokenizer.version': warning('text', null, OTHER_TOKENS),
  'tokenizer.vocab_size': blocking('count', 'tokens', OTHER_TOKENS),
  'tokenizer.digest': critical('text', null, OTHER_TOKENS),
  'text_normalizer.id': warning('text', null, OTHER_TEXT),
  'text_normalizer.version': warning('text', null, OTHER_TEXT),
  'text_normalizer.digest': blocking('text', null, OTHER_TEXT),
  'g2p.id': warning('text', null, OTHER_PHONES),
  'g2p.version': warning('text', null, OTHER_PHONES),
  'g2p.digest': blocking('text', null, OTHER_PHONES),
  'codec.id': warning('text', null, OTHER_CODES),
  'codec.version': warning('text', null, OTHER_CODES),
  'codec.sample_rate_hz': blocking('count', 'Hz', 'Speech is played at the wrong speed and pitch.'),
  'codec.hop_samples': blocking(
    'count',
    'samples',
    'Each code stands for another stretch of time: speech is stretched.',
  ),
  'codec.frame_rate_hz': blocking('number', 'Hz', 'Codes are made at another rate than they are played.'),
  'codec.n_codebooks': blocking(
    'count',
    'codebooks',
    'Codebooks are missing or superfluous: the voice is coarse or noise.',
  ),
  'codec.codebook_size': blocking('count', 'codes', 'Codes point outside the codebook, or to other sounds.'),
  'codec.digest': critical('text', null, OTHER_CODES),
  'output_audio.sample_rate_hz': blocking('count', 'Hz', 'Speech is played at the wrong speed and pitch.'),
  'output_audio.channels': blocking(
    'count',
    'channels',
    'Players read one channel as two, or the other way round.',
  ),
  'output_audio.encoding': blocking('text', null, 'Players take samples for something else: loud noise.'),
};

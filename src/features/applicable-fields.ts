import {
  type FeatureContract,
  type FeatureType,
  type FieldName,
  valueIn,
} from '../model/feature-contract.js';
import { FEATURE_FIELDS, FIELD_NAMES } from './feature-fields.js';

const ALWAYS =
  /^(contract_version$|audio\.|dtype$|tokenizer\.|text_normalizer\.|g2p\.|codec\.|output_audio\.)/;
const WITHOUT_FRAMES = /^(feature\.type$|normalize\.|padding\.)/;
const FRAMED =
  /^(feature\.(type|use_energy|deltas)$|frame\.|spectrum\.|log\.|normalize\.|stacking\.|padding\.|layout$)/;
const MEL = /^(feature\.n_mels$|mel\.)/;
const CEPSTRAL = /^feature\.(n_mfcc|cepstral_lifter)$/;

/** What a kind of feature has; names outside mean nothing for it. */
const BY_TYPE: Readonly<Record<FeatureType, readonly RegExp[]>> = {
  waveform: [ALWAYS, WITHOUT_FRAMES],
  spectrogram: [ALWAYS, FRAMED],
  log_mel: [ALWAYS, FRAMED, MEL],
  mfcc: [ALWAYS, FRAMED, MEL, CEPSTRAL],
  codec_tokens: [ALWAYS, /^feature\.type$/],
  learned: [ALWAYS, WITHOUT_FRAMES],
};

/** The parts that a front end can do without; they count once they are mentioned. */
const OPTIONAL = /^(tokenizer|text_normalizer|g2p|codec|output_audio)\./;

/** The fields that a contract's kind of feature has, in order; all of them where the kind is not known. */
export function applicableFields(contract: FeatureContract): readonly FieldName[] {
  const type = valueIn(contract, 'feature.type');
  if (type === undefined || !Object.hasOwn(BY_TYPE, type)) return FIELD_NAMES;
  return FIELD_NAMES.filter((name) => BY_TYPE[type].some((pattern) => pattern.test(name)));
}

/**
 * Whether a critical field has to be known in a contract. Statistics only count where the normalisation uses some,
 * no floor is needed without a logarithm, and an optional part only counts in a contract that could name it.
 */
function isRequired(contract: FeatureContract, name: FieldName): boolean {
  if (name === 'normalize.stats_digest') {
    return ['global_cmvn', 'fixed'].includes(valueIn(contract, 'normalize.type') ?? '');
  }
  if (name === 'log.floor') return valueIn(contract, 'log.base') !== 'none';
  return !OPTIONAL.test(name) || (contract.isWhole && mentions(contract, name));
}

/**
 * Whether a field has to be known in a contract: the critical ones, and of the others that block where they differ those
 * that are written and cannot be read, since they could be anything.
 */
export function blocksWhenOpen(contract: FeatureContract, name: FieldName): boolean {
  const { isCritical, severity } = FEATURE_FIELDS[name];
  if (isCritical && isRequired(contract, name)) return true;
  return severity === 'blocker' && contract.fields[name]?.origin.kind === 'unresolved';
}

/** Whether a contract says anything about the part that a field belongs to. */
export function mentions(contract: FeatureContract, name: FieldName): boolean {
  const section = name.slice(0, name.indexOf('.') + 1);
  return Object.keys(contract.fields).some((field) => field.startsWith(section));
}

/** Whether a field belongs to a part that a front end can do without. */
export function isOptional(name: FieldName): boolean {
  return OPTIONAL.test(name);
}

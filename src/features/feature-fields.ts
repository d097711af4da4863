import type { FieldName } from '../model/feature-contract.js';
import type { FeatureField } from './feature-field.js';
import { FRONT_END_FIELDS } from './front-end-fields.js';
import { IDENTITY_FIELDS } from './identity-fields.js';

/** Every field of the contract, in the order in which differences are listed. */
export const FEATURE_FIELDS: Readonly<Record<FieldName, FeatureField>> = {
  ...FRONT_END_FIELDS,
  ...IDENTITY_FIELDS,
};

/** The names of all fields, in order. */
export const FIELD_NAMES = Object.keys(FEATURE_FIELDS) as readonly FieldName[];

/** Whether a name is that of a field. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FEATURE_FIELDS, name);
}

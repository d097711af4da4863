import { applicableFields, isRequired } from './applicable-fields.js';
import type { FeatureContract, FieldName } from '../model/feature-contract.js';
import { FEATURE_FIELDS } from './feature-fields.js';

/** A critical field that a contract leaves open, and why. */
export interface UnresolvedField {
  readonly field: FieldName;
  readonly reason: string;
}

/** The critical fields that are open, in the order of the contract: with any of them it is incomplete. */
export function unresolvedFields(contract: FeatureContract): readonly UnresolvedField[] {
  return applicableFields(contract).flatMap((field) => {
    const stated = contract.fields[field];
    const isOpen = stated === undefined || stated.value === null;
    if (!isOpen || !FEATURE_FIELDS[field].isCritical || !isRequired(contract, field)) return [];
    const reason = stated?.origin.kind === 'unresolved' ? stated.origin.reason : 'it is not stated';
    return [{ field, reason }];
  });
}

import { applicableFields, blocksWhenOpen } from './applicable-fields.js';
import type { FeatureContract, FieldName } from '../model/feature-contract.js';

/** A critical field that a contract leaves open, and why. */
export interface UnresolvedField {
  readonly field: FieldName;
  readonly reason: string;
}

/**
 * The fields that are open although they matter, in the order of the contract: critical ones, and those that are written
 * and cannot be read. With any of them the contract is incomplete.
 */
export function unresolvedFields(contract: FeatureContract): readonly UnresolvedField[] {
  return applicableFields(contract).flatMap((field) => {
    const stated = contract.fields[field];
    const isOpen = stated === undefined || stated.value === null;
    if (!isOpen || !blocksWhenOpen(contract, field)) return [];
    const reason = stated?.origin.kind === 'unresolved' ? stated.origin.reason : 'it is not stated';
    return [{ field, reason }];
  });
}

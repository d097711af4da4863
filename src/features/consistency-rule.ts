import {
  type FeatureContract,
  type FeatureValues,
  type FieldName,
  valueIn,
} from '../model/feature-contract.js';

/** What a broken rule is worth. */
export type RuleSeverity = 'blocker' | 'warning';

/** Something in one contract that cannot be, or that is seldom meant. */
export interface Inconsistency {
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly fields: readonly FieldName[];
  readonly message: string;
}

/** A rule about one contract; answers undefined where it holds. */
export type ConsistencyRule = (contract: FeatureContract) => Inconsistency | undefined;

type ValuesOf<Names extends readonly FieldName[]> = {
  readonly [Index in keyof Names]: FeatureValues[Names[Index]];
};

/**
 * Defines a rule over the values of some fields; `check` says what is wrong, or undefined. It is only asked where all of
 * the fields are known: what is open is another finding.
 */
export function defineRule<const Names extends readonly FieldName[]>(
  rule: string,
  severity: RuleSeverity,
  fields: Names,
  check: (...values: ValuesOf<Names>) => string | undefined,
): ConsistencyRule {
  return (contract) => {
    const values = fields.map((name) => valueIn(contract, name));
    if (values.includes(undefined)) return undefined;
    // Each value belongs to the name at its place.
    const message = check(...(values as unknown as ValuesOf<Names>));
    return message === undefined ? undefined : { rule, severity, fields, message };
  };
}

/** Defines a rule by which one field demands another. */
export function defineDemand<Name extends FieldName>(
  rule: string,
  severity: RuleSeverity,
  [name, demanded]: readonly [Name, FieldName],
  when: (value: FeatureValues[Name]) => boolean,
  message: string,
): ConsistencyRule {
  return (contract) => {
    const value = valueIn(contract, name);
    const isBroken = value !== undefined && when(value) && valueIn(contract, demanded) === undefined;
    return isBroken ? { rule, severity, fields: [name, demanded], message } : undefined;
  };
}

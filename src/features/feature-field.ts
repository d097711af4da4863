import type { FeatureValue, FeatureValues, FieldName } from '../model/feature-contract.js';

/** What a difference in a field is worth. */
export type FieldSeverity = 'blocker' | 'warning' | 'info';

/** A word, or a number that stands for one (the power of a spectrum). */
export type FeatureWord = FeatureValue & (string | number);

/** How a value is written in `feature-contract/1`. */
export type FieldKind =
  'number' | 'count' | 'flag' | 'text' | 'rates' | 'loudness' | { readonly words: readonly FeatureWord[] };

/** One field of the contract, and all that is to be said of it. */
export interface FeatureField {
  readonly unit: string | null;
  /** Of a difference between two known values. */
  readonly severity: FieldSeverity;
  /** Has to be known on both sides: reference/contracts.md 2.2, "unresolved on either side". */
  readonly isCritical: boolean;
  readonly kind: FieldKind;
  /** What a difference does to the model, in one sentence. */
  readonly consequence: string;
}

/** A field that has to be known, and whose difference blocks. */
export function critical(kind: FieldKind, unit: string | null, consequence: string): FeatureField {
  return { kind, unit, consequence, severity: 'blocker', isCritical: true };
}

/** A field whose difference blocks where both sides state it. */
export function blocking(kind: FieldKind, unit: string | null, consequence: string): FeatureField {
  return { kind, unit, consequence, severity: 'blocker', isCritical: false };
}

/** A field whose difference is worth a warning. */
export function warning(kind: FieldKind, unit: string | null, consequence: string): FeatureField {
  return { kind, unit, consequence, severity: 'warning', isCritical: false };
}

/** A field that is only recorded. */
export function recorded(kind: FieldKind, unit: string | null, consequence: string): FeatureField {
  return { kind, unit, consequence, severity: 'info', isCritical: false };
}

/** The words that a field can have, checked against its type. */
export function words<Name extends FieldName>(
  ...all: readonly (FeatureValues[Name] & (string | number))[]
): FieldKind {
  return { words: all };
}

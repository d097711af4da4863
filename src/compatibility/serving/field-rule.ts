import type { Judge } from './field-judgement.js';

/** Names and indices that lead to a value. */
export type FieldPath = readonly (string | number)[];

/**
 * One promise of a serving contract: where it stands, how it is compared, and what clients see when it
 * breaks.
 */
export interface FieldRule<Kind extends string = string> {
  readonly kind: Kind;
  readonly path: FieldPath;
  readonly judge: Judge;
  /** What users of a client notice, as a clause. */
  readonly symptom: string;
}

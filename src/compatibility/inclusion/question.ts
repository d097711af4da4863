import type { SchemaNode } from '../schema/schema-node.js';
import type { AcceptsValue } from './accepts-value.js';
import type { Budget } from './budget.js';
import type { Conjunction } from './conjunction.js';
import type { IsEmpty } from './is-empty.js';
import type { PossibleValues } from './possible-values.js';
import type { Problem } from './problem.js';
import type { SameSchema } from './same-schema.js';

/**
 * How the reader of the values treats properties that its schema does not declare: as the schema states,
 * ignoring all (`tolerant`), or refusing all, even where the schema is silent (`strict`).
 */
export type Reader = 'as-stated' | 'tolerant' | 'strict';

/** What the rules may ask while one schema is compared with another. */
export interface Inclusion {
  readonly reader: Reader;
  readonly budget: Budget;
  readonly accepts: AcceptsValue;
  readonly same: SameSchema;
  readonly possibleValues: PossibleValues;
  readonly isEmpty: IsEmpty;
  /** Why `sub` is not within `sup`, for the same value. */
  readonly problems: (sub: Conjunction, sup: SchemaNode) => readonly Problem[];
  /** The same for a value of its own: a member or an item. */
  readonly problemsOfValue: (sub: Conjunction, sup: SchemaNode) => readonly Problem[];
}

/** Does every value of `sub` meet the keywords that stand directly in `sup`? */
export interface Question {
  readonly sub: Conjunction;
  readonly sup: SchemaNode;
  readonly inclusion: Inclusion;
}

/** Answers for one family of keywords; no problem means that they are certainly met. */
export type Rule = (question: Question) => readonly Problem[];

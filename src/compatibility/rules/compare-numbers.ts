import type { Conjunction } from '../inclusion/conjunction.js';
import {
  impliesBound,
  integerBound,
  tightestBound,
  type Bound,
  type End,
} from '../inclusion/number-range.js';
import { INCLUDED, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { numberOf } from '../schema/schema-node.js';
import { FRACTION, NUMBER } from '../schema/type-mask.js';

/** `minimum`, `exclusiveMinimum`, `maximum` and `exclusiveMaximum`, as one bound at each end. */
export const compareBounds: Rule = (question) =>
  (question.sub.types & NUMBER) === 0
    ? INCLUDED
    : [...compareBound(question, 'lower'), ...compareBound(question, 'upper')];

const OF_END = {
  lower: { aspect: 'minimum', alike: ['minimum', 'exclusiveMinimum'], beyond: 'below', reaching: 'up to' },
  upper: { aspect: 'maximum', alike: ['maximum', 'exclusiveMaximum'], beyond: 'above', reaching: 'from' },
} as const;

function compareBound(question: Question, end: End): readonly Problem[] {
  const outer = tightestBound([question.sup], end);
  if (outer === undefined) return INCLUDED;
  const inner = boundOf(question.sub, end);
  if (inner !== undefined && impliesBound(end, inner, outer)) return INCLUDED;
  const { aspect, alike, beyond, reaching } = OF_END[end];
  const what = `numbers ${outer.exclusive ? reaching : beyond} ${outer.limit}`;
  return [problemWith(question, aspect, outer.keyword, what, alike)];
}

function boundOf({ members, types }: Conjunction, end: End): Bound | undefined {
  const bound = tightestBound(members, end);
  return bound !== undefined && (types & FRACTION) === 0 ? integerBound(end, bound) : bound;
}

/**
 * `multipleOf`: equal, or whole multiples of whole numbers. Fractions are not compared, because validators
 * divide in floating point and disagree (0.3 is not a multiple of 0.1 to most).
 */
export const compareMultiples: Rule = (question) => {
  const { sub, sup } = question;
  const factor = numberOf(sup, 'multipleOf');
  if (factor === undefined || (sub.types & NUMBER) === 0) return INCLUDED;
  if (factor === 1 && (sub.types & FRACTION) === 0) return INCLUDED;
  if (sub.members.some((node) => isMultipleOf(numberOf(node, 'multipleOf'), factor))) return INCLUDED;
  return [problemWith(question, 'multipleOf', 'multipleOf', `numbers that are not multiples of ${factor}`)];
};

function isMultipleOf(inner: number | undefined, factor: number): boolean {
  if (inner === factor) return true;
  return Number.isSafeInteger(inner) && Number.isSafeInteger(factor) && Number(inner) % factor === 0;
}

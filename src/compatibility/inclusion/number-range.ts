import { numberOf, type SchemaNode } from '../schema/schema-node.js';

/** A lower or upper bound of numbers. */
export interface Bound {
  readonly limit: number;
  readonly exclusive: boolean;
  /** The keyword it was written with. */
  readonly keyword: string;
}

/** Which end of the range. */
export type End = 'lower' | 'upper';

const KEYWORDS: Readonly<Record<End, readonly [string, string]>> = {
  lower: ['minimum', 'exclusiveMinimum'],
  upper: ['maximum', 'exclusiveMaximum'],
};

/** Whether every number within `inner` is within `outer`. */
export function impliesBound(end: End, inner: Bound, outer: Bound): boolean {
  if (inner.limit === outer.limit) return inner.exclusive || !outer.exclusive;
  return end === 'lower' ? inner.limit > outer.limit : inner.limit < outer.limit;
}

/** The tightest bound that schemas set at one end; undefined when they set none. */
export function tightestBound(nodes: readonly SchemaNode[], end: End): Bound | undefined {
  let tightest: Bound | undefined;
  for (const node of nodes) {
    for (const [index, keyword] of KEYWORDS[end].entries()) {
      const limit = numberOf(node, keyword);
      if (limit === undefined) continue;
      const bound = { limit, exclusive: index === 1, keyword };
      if (tightest === undefined || impliesBound(end, bound, tightest)) tightest = bound;
    }
  }
  return tightest;
}

/** The bound that integers within it also keep: above 2.5 and above 2 are both from 3. */
export function integerBound(end: End, bound: Bound): Bound {
  // From 2^53 on, the next integer is not a number of its own.
  if (Math.abs(bound.limit) >= Number.MAX_SAFE_INTEGER) return bound;
  const rounded = end === 'lower' ? Math.ceil(bound.limit) : Math.floor(bound.limit);
  const skipped = bound.exclusive && rounded === bound.limit;
  const next = end === 'lower' ? rounded + 1 : rounded - 1;
  return { ...bound, limit: skipped ? next : rounded, exclusive: false };
}

/** Whether a number keeps a bound. */
export function keepsBound(end: End, value: number, bound: Bound): boolean {
  return impliesBound(end, { limit: value, exclusive: false, keyword: '' }, bound);
}

import type { Location } from './location.js';

/**
 * What is wrong with an input, at its place.
 *
 * `expected` and `found` are what the reader of the message compares; `hint` says how to put it right
 * (the nearest known name, "quote it").
 */
export interface Problem {
  readonly location: Location;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
}

/** One line: where, what, and how to put it right. */
export function describeProblem(problem: Problem): string {
  return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}

import type { Location } from './location.js';
import type { Problem } from './problem.js';

/** The bytes behind a value, so that anyone can check that they judge the same ones. */
export interface Source {
  readonly path: string;
  /** Which tree it was read from: `head`, or what names the base. */
  readonly ref: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Reading is three-valued: nothing there and something unreadable are different answers, and neither
 * is a value.
 */
export type Reading<T> =
  | { readonly kind: 'present'; readonly value: T; readonly source: Source }
  | {
      readonly kind: 'absent';
      readonly lookedIn: string;
      readonly location: Location;
      readonly field?: string;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[]; readonly location: Location };

/** The value of a reading where there is one. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.kind === 'present' ? reading.value : undefined;
}

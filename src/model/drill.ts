import type { Location } from './location.js';
import type { ReleaseId } from './report.js';

/** What a drill came to. */
export const DRILL_RESULTS = ['pass', 'fail', 'aborted'] as const;

/** One rehearsal of the way back. */
export interface Drill {
  /** What was rolled back. */
  readonly from: ReleaseId | undefined;
  /** What it was rolled back to; undefined for a drill of a declared fallback. */
  readonly target: ReleaseId | undefined;
  readonly servingImage: string | undefined;
  /** What users got instead, for a family's first release. */
  readonly fallback: string | undefined;
  readonly rehearsedAt: string;
  readonly seconds: number;
  readonly result: (typeof DRILL_RESULTS)[number];
  readonly environment: string | undefined;
  readonly operator: string | undefined;
  /** What was seen to work again. */
  readonly verified: readonly string[];
  readonly location: Location;
}

import type { Limit } from './policy.js';
import type { Location } from './location.js';

/** A blocker that somebody answers for, for a time. */
export interface Waiver {
  readonly id: string;
  /** `model_id@version`. */
  readonly release: string;
  /** The key that the comment printed. */
  readonly blocker: string;
  /** The worst value that is still waived; empty where none is given. */
  readonly allow: readonly Limit[];
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly location: Location;
}

/** The fields that every waiver has; `allow` is required for metrics. */
export const WAIVER_FIELDS = ['id', 'release', 'blocker', 'owner', 'reason', 'expires'] as const;

/** Gates whose findings nobody can waive: privacy, the gate's own integrity, and that of the evidence. */
export const NEVER_WAIVED: ReadonlySet<string> = new Set([
  'privacy',
  'policy-not-weakened',
  'waivers-valid',
  'registry-identity',
  'registry-pinned',
  'evidence-binding',
  'eval-comparable',
  'eval-consistent',
  'feature-checksums',
  'tag-matches',
]);

/** What became of a waiver in one run. */
export type WaiverUse =
  | { readonly kind: 'used' | 'unused' | 'expired' | 'too-broad'; readonly waiver: Waiver }
  | { readonly kind: 'refused'; readonly waiver: Waiver; readonly reason: string };

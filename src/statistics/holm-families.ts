import { holmAdjusted } from './holm.js';

/** The slice that holds every utterance; it is never part of Holm's family. */
export const OVERALL = 'overall';

/** A p-value as Holm leaves it, and how many were adjusted together. */
export interface AdjustedP {
  readonly p: number;
  readonly family: number;
}

/** A p-value to adjust; null (no variance, one cluster) takes no part. */
export interface FamilyMember {
  readonly slice: string;
  readonly metric: string;
  readonly p: number | null;
}

/**
 * Adjusts by Holm within each metric, `overall` in a family of its own, index by index.
 *
 * Slices below the minimums take part: leaving them out after looking at them would weaken the correction.
 */
export function adjustFamilies(members: readonly FamilyMember[]): (AdjustedP | undefined)[] {
  const adjusted = new Array<AdjustedP | undefined>(members.length).fill(undefined);
  const families = new Map<string, { index: number; p: number }[]>();
  for (const [index, { slice, metric, p }] of members.entries()) {
    if (p === null) continue;
    const key = `${metric} ${slice === OVERALL ? OVERALL : 'slices'}`;
    families.set(key, [...(families.get(key) ?? []), { index, p }]);
  }
  for (const family of families.values()) {
    for (const [place, p] of holmAdjusted(family.map((member) => member.p)).entries()) {
      const member = family[place];
      if (member !== undefined) adjusted[member.index] = { p, family: family.length };
    }
  }
  return adjusted;
}

import { parseInstant, toDeadlineMilliseconds } from '../model/instant.js';
import type { Waiver } from '../model/waiver.js';
import { compareLimits } from './compare-rules.js';
import type { Loosening } from './loosening.js';

/** Waivers that were added or widened: a later expiry, a worse value, another blocker. */
export function compareWaivers(before: readonly Waiver[], after: readonly Waiver[]): readonly Loosening[] {
  return after.flatMap((waiver) => {
    const what = `waiver ${waiver.id === '' ? `of ${waiver.release} ${waiver.blocker}` : waiver.id}`;
    const old = before.find(
      ({ id, release, blocker }) =>
        id === waiver.id && release === waiver.release && blocker === waiver.blocker,
    );
    if (old === undefined)
      return [{ what, before: 'none', after: `${waiver.release} ${waiver.blocker} until ${waiver.expires}` }];
    const isLater = toTime(waiver.expires) > toTime(old.expires);
    const longer = isLater ? [{ what: `${what}.expires`, before: old.expires, after: waiver.expires }] : [];
    return [...longer, ...compareLimits(`${what}.allow`, old.allow, waiver.allow)];
  });
}

function toTime(text: string): number {
  const instant = parseInstant(text);
  return instant === undefined ? Number.POSITIVE_INFINITY : toDeadlineMilliseconds(instant);
}

import type { Ledger, Release } from './ledger.js';
import type { ReleaseId } from './report.js';

/** A release that is not the target, and why. */
export interface PassedOver {
  readonly release: Release;
  readonly reason: string;
}

/** What a family can go back to. */
export type Resolution =
  | {
      readonly kind: 'target';
      readonly target: Release;
      readonly passedOver: readonly PassedOver[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'none'; readonly passedOver: readonly PassedOver[] }
  /** A stable release whose time cannot be read could be the latest. */
  | { readonly kind: 'unknowable'; readonly release: Release };

/** R8's sentence. */
export function noTarget(family: string): string {
  return `no stable rollback target for ${family}`;
}

/**
 * The most recently promoted stable and healthy release of a family (R8); the first of the ledger among equals.
 * Chosen from what served, never from the order of versions.
 */
export function resolveRollbackTarget(
  ledger: Ledger,
  family: string,
  exclude: readonly ReleaseId[] = [],
): Resolution {
  const inFamily = ledger.releases.filter((release) => release.family === family);
  const judged = inFamily.map((release) => ({ release, reason: whyNot(release, exclude) }));
  const candidates = judged.filter(({ reason }) => reason === undefined).map(({ release }) => release);
  const passedOver = judged.filter((item): item is PassedOver => item.reason !== undefined);
  const undated = candidates.find(({ promotedAt }) => promotedAt.instant === undefined);
  if (undated !== undefined) return { kind: 'unknowable', release: undated };
  const [target, ...older] = [...candidates].sort(byPromotion);
  if (target === undefined) return { kind: 'none', passedOver };
  const warnings = candidates
    .filter(({ promotedAt }) => promotedAt.instant?.zoneMissing === true)
    .map(withoutZone);
  const earlier = older.map((release) => ({ release, reason: whyLater(release, target) }));
  return { kind: 'target', target, passedOver: [...passedOver, ...earlier], warnings };
}

/** Whether a family has ever had a stable release that counts as a comparison. */
export function hasStableRelease(ledger: Ledger, family: string): boolean {
  return ledger.releases.some((release) => release.family === family && release.state === 'stable');
}

function whyNot(release: Release, exclude: readonly ReleaseId[]): string | undefined {
  if (release.state !== 'stable') return `its state is ${release.state}`;
  if (release.health !== undefined && release.health !== 'healthy') return `its health is ${release.health}`;
  if (exclude.some(({ model_id, version }) => model_id === release.modelId && version === release.version))
    return 'excluded';
  if (release.modelId === '') return 'it has no model_id';
  if (release.version === '') return 'it has no version';
  return release.servingImage === '' ? 'it has no serving image' : undefined;
}

// Array.prototype.sort is stable, so equals keep the order of the ledger.
function byPromotion(one: Release, other: Release): number {
  const [a, b] = [one.promotedAt.instant?.nanoseconds ?? 0n, other.promotedAt.instant?.nanoseconds ?? 0n];
  return a === b ? 0 : a > b ? -1 : 1;
}

/** How the reason begins when two releases were promoted at one moment: which of them serves is worth a look. */
export const TIED = 'promoted at the same moment';

function whyLater({ promotedAt }: Release, target: Release): string {
  const isTied = promotedAt.instant?.nanoseconds === target.promotedAt.instant?.nanoseconds;
  return isTied
    ? `${TIED}, ${promotedAt.text}, and further down in the ledger`
    : `promoted earlier, ${promotedAt.text}`;
}

function withoutZone(release: Release): string {
  return `promoted_at of ${release.modelId}@${release.version} has no zone: read as UTC`;
}

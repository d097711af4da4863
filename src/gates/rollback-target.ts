import type { RegistryEntry, RollbackDeclaration } from '../model/entry.js';
import type { Ledger, Release } from '../model/ledger.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import {
  hasStableRelease,
  noTarget,
  type PassedOver,
  resolveRollbackTarget,
} from '../model/resolve-rollback-target.js';
import { toNumber } from './rule-on.js';
import { judgeTarget } from './judge-target.js';

const MOST_NAMED = 3;
const NO_LEDGER: Ledger = { releases: [], bootstrap: true };

/** The rollback target is a known stable bundle. */
export const rollbackTarget = defineGate<
  'entry',
  'ledger' | 'releasedEntry',
  { min_traffic_percent: unknown }
>({
  id: 'rollback-target',
  title: 'The rollback target is a known stable serving bundle.',
  from: 'package',
  needs: ['entry'],
  uses: ['ledger', 'releasedEntry'],
  settings: {
    min_traffic_percent: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 100,
      description: 'Share of the traffic that the target has to have served, in percent.',
    },
  },
  remedy: 'Record the release that serves today in the ledger with its image and digests.',
  docs: `The target is the most recently promoted release of the family whose state is \`stable\` and whose health is
healthy or not recorded (R8): chosen from the ledger, never from the order of versions. It differs from the
candidate, is not expired, served the whole traffic where its share is recorded, is recorded by whole digests, and has no known issue of severity \`blocker\`. A declared target that is not the resolved
one warns. What it served (\`served\`) and the digests of its bundle warn while absent, and block from *canary*.
A family's first release declares \`{first_release: true, fallback: ...}\`, accepted only while the ledger has no
stable release of the family.`,
  judge: (evidence, context): readonly Ruling[] => {
    const { entry } = evidence;
    const ledger = valueOf(evidence.ledger) ?? NO_LEDGER;
    const declared = entry.rollbackTarget;
    if (declared?.kind === 'first-release') return [judgeFirstRelease(entry, declared, ledger)];
    const resolution = resolveRollbackTarget(ledger, entry.family, [
      { model_id: entry.modelId, version: entry.version },
    ]);
    if (resolution.kind === 'none') return [unresolved(entry, ledger, resolution.passedOver)];
    if (resolution.kind === 'unknowable') return [unknowable(resolution.release)];
    return judgeTarget(
      resolution.target,
      evidence,
      context.now,
      resolution.warnings,
      toNumber(context.settings.min_traffic_percent, 100),
    );
  },
});

type FirstRelease = RollbackDeclaration & { kind: 'first-release' };

function judgeFirstRelease(entry: RegistryEntry, declared: FirstRelease, ledger: Ledger): Ruling {
  return hasStableRelease(ledger, entry.family)
    ? notTheFirst(entry, declared)
    : judgeFallback(entry, declared);
}

function notTheFirst(entry: RegistryEntry, { location }: FirstRelease): Ruling {
  return {
    subject: '',
    location,
    outcome: 'fail',
    message: `${entry.family} has a stable release already, so this is not its first`,
    expected: 'the stable release to go back to',
    actual: 'first_release: true',
    remedy: 'name the stable release: `rollback_target: <model_id>@<version>`',
  };
}

function judgeFallback(entry: RegistryEntry, { fallback, location }: FirstRelease): Ruling {
  const base = { subject: '', location, expected: 'what users get when this release has to go' };
  if (fallback.trim() !== '') {
    return {
      ...base,
      outcome: 'pass',
      message: `first release of ${entry.family}; fallback: ${fallback}`,
      actual: fallback,
      remedy: '',
    };
  }
  return {
    ...base,
    outcome: 'no-evidence',
    message: 'a first release has no fallback',
    actual: 'none',
    remedy: 'write `fallback: <what users get>`',
  };
}

/** Releases that are called stable and cannot be gone back to: whoever reads this has to know why. */
function nearMisses(passedOver: readonly PassedOver[]): string {
  const near = passedOver.filter(
    ({ release, reason }) => release.state === 'stable' && reason !== 'excluded',
  );
  const named = near.slice(0, MOST_NAMED).map(({ release, reason }) => `${release.version}: ${reason}`);
  return named.length === 0 ? '' : ` (${named.join('; ')})`;
}

function unresolved(entry: RegistryEntry, ledger: Ledger, passedOver: readonly PassedOver[]): Ruling {
  const reasons = passedOver.map(({ release, reason }) => `${release.version}: ${reason}`);
  return {
    subject: '',
    outcome: 'fail',
    message: `${noTarget(entry.family)}${nearMisses(passedOver)}`,
    expected: 'a stable, healthy release with image and version in the ledger',
    actual: reasons.length === 0 ? `no release of ${entry.family}` : reasons.join('; '),
    // With a stable release in the ledger, however ill, nothing is a first release.
    remedy: hasStableRelease(ledger, entry.family)
      ? 'record the release that serves today as stable (`speech-release-gate record`), or restore one of these and record its health'
      : 'record the release that serves today as stable (`speech-release-gate record`), or declare `{first_release: true, fallback: ...}`',
    location: placeOf(entry, 'rollback_target'),
  };
}

function unknowable(release: Release): Ruling {
  return {
    subject: '',
    outcome: 'error',
    message: `promoted_at of ${release.modelId}@${release.version} cannot be read, so the latest release is not known`,
    expected: 'an RFC 3339 time or a date',
    actual: release.promotedAt.text === '' ? 'nothing' : release.promotedAt.text,
    remedy: 'write `promoted_at: 2026-10-01T12:00:00Z`',
    location: release.location,
  };
}

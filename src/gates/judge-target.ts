import type { RegistryEntry, RollbackDeclaration } from '../model/entry.js';
import { parseInstant, toDeadlineMilliseconds } from '../model/instant.js';
import type { Release } from '../model/ledger.js';
import type { Location } from '../model/location.js';
import type { Reading } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { judgeBundle, judgeExactness, judgeServed, judgeTraffic } from './judge-bundle.js';

/** What a rollback target is held against. */
interface TargetEvidence {
  readonly entry: RegistryEntry;
  readonly releasedEntry: Reading<RegistryEntry>;
}

const BLOCKING: ReadonlySet<string> = new Set(['blocker', 'critical', 'blocking']);

/** What is said of the release that the ledger resolves to: what blocks, or that it is good; then the rest. */
export function judgeTarget(
  target: Release,
  evidence: TargetEvidence,
  now: number,
  warnings: readonly string[],
  leastTraffic: number,
): readonly Ruling[] {
  const name = toReleaseName({ model_id: target.modelId, version: target.version });
  const { location } = target;
  const blocking = [judgeIssues(target, name), judgeExpiry(evidence.releasedEntry, name, now)].filter(
    (ruling) => ruling !== undefined,
  );
  const others = [
    judgeDeclared(evidence.entry, target, name),
    judgeServed(target, name),
    judgeBundle(target, evidence, name),
    judgeTraffic(target, name, leastTraffic),
    ...judgeExactness(target, name),
    ...warnings.map((message) => note('zone', message, location)),
  ].filter((ruling) => ruling !== undefined);
  return blocking.length > 0 ? [...blocking, ...others] : [resolved(target, name), ...others];
}

function resolved(target: Release, name: string): Ruling {
  return {
    subject: '',
    outcome: 'pass',
    remedy: '',
    message: `rolls back to ${name}, stable since ${target.promotedAt.text}`,
    expected: 'a known stable serving bundle',
    actual: name,
    location: target.location,
    figures: {
      promoted_at: target.promotedAt.text,
      health: target.health ?? null,
      served_from: target.served?.from ?? null,
    },
  };
}

function note(subject: string, message: string, location: Location): Ruling {
  return {
    subject,
    outcome: 'fail',
    message,
    expected: 'a time with its zone',
    actual: message,
    remedy: 'write the zone: `Z` or an offset',
    location,
    severity: 'warning',
  };
}

function judgeIssues(target: Release, name: string): Ruling | undefined {
  const issues = target.knownIssues.filter(({ severity }) => BLOCKING.has(severity.toLowerCase()));
  if (issues.length === 0) return undefined;
  const ids = issues.map(({ id }) => id).join(', ');
  return {
    subject: 'known-issues',
    outcome: 'fail',
    message: `${name} has a blocking known issue: ${ids}`,
    expected: 'no known issue of severity blocker',
    actual: ids,
    remedy: 'resolve the issue, or record an older stable release as the one that serves',
    location: target.location,
  };
}

function judgeExpiry(released: Reading<RegistryEntry>, name: string, now: number): Ruling | undefined {
  const expires = released.kind === 'present' ? released.value.expiresAt : undefined;
  const instant = expires === undefined ? undefined : parseInstant(expires.text);
  if (expires === undefined || instant === undefined || toDeadlineMilliseconds(instant) >= now)
    return undefined;
  return {
    subject: 'expired',
    outcome: 'fail',
    message: `${name} has expired on ${expires.text}`,
    expected: 'a target that may still serve',
    actual: `expired ${expires.text}`,
    remedy: 'review the target and renew its date in a change of its own',
    location: expires.location,
  };
}

function judgeDeclared(entry: RegistryEntry, target: Release, name: string): Ruling | undefined {
  const declared = entry.rollbackTarget;
  if (declared?.kind !== 'release') return undefined;
  const difference = compareDeclared(declared, target, name);
  if (difference === undefined) return undefined;
  const { found, expected } = difference;
  return {
    subject: 'declared',
    outcome: 'fail',
    message: `the entry declares ${found}; the ledger resolves to ${expected}`,
    expected,
    actual: found,
    remedy: `write \`rollback_target: ${name}\``,
    location: declared.location,
    severity: 'warning',
  };
}

/** How a declaration differs from the target: another release, or another image of the same one. */
function compareDeclared(
  { release, servingImage }: RollbackDeclaration & { kind: 'release' },
  target: Release,
  name: string,
): { readonly found: string; readonly expected: string } | undefined {
  const isSame = release.model_id === target.modelId && release.version === target.version;
  if (!isSame) return { found: toReleaseName(release), expected: name };
  if (servingImage === undefined || servingImage === target.servingImage) return undefined;
  return { found: servingImage, expected: target.servingImage };
}

import type { RegistryEntry } from '../model/entry.js';
import type { BundleDigest, Release } from '../model/ledger.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';

interface BundleEvidence {
  readonly entry: RegistryEntry;
  readonly releasedEntry: Reading<RegistryEntry>;
}

/** Whether the ledger says what the target served. */
export function judgeServed(target: Release, name: string): Ruling | undefined {
  if (target.served !== undefined) return undefined;
  return {
    subject: 'served',
    outcome: 'no-evidence',
    message: `the ledger does not say what ${name} served`,
    expected: 'served: {from, traffic_percent_max}',
    actual: 'not recorded',
    remedy: 'add `served: {from: <date>, traffic_percent_max: 100}` to its line in the ledger',
    location: target.location,
    from: 'canary',
  };
}

const DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/i;
const PINNED = /@sha256:[0-9a-f]{64}$/i;

/** Whether what the ledger records would restore exactly what served: an image by digest, whole digests. */
export function judgeExactness(target: Release, name: string): readonly Ruling[] {
  const broken = [...target.bundle].filter(([, digest]) => !DIGEST.test(digest)).map(([field]) => field);
  const image = PINNED.test(target.servingImage) ? [] : ['serving_image'];
  return [...image, ...broken].map((field) => ({
    subject: `exact:${field}`,
    outcome: 'fail' as const,
    message: `${field} of ${name} is no sha256 digest: what it names today may be something else`,
    expected: field === 'serving_image' ? 'name@sha256:<64 hex digits>' : '64 hex digits',
    actual:
      field === 'serving_image' ? target.servingImage : (target.bundle.get(field as BundleDigest) ?? ''),
    remedy: `record the digest of what served in the ledger`,
    location: target.location,
    from: 'canary' as const,
  }));
}

/** Whether the target ever carried the whole traffic; a share that is not recorded is not judged. */
export function judgeTraffic(target: Release, name: string, least: number): Ruling | undefined {
  const most = target.served?.trafficPercentMax;
  if (most === undefined || most >= least) return undefined;
  return {
    subject: 'traffic',
    outcome: 'fail',
    message: `${name} never served more than ${most} % of the traffic`,
    expected: `a release that served ${least} %`,
    actual: `${most} %`,
    remedy: 'record as stable what carried the whole traffic, or change `min_traffic_percent` on its own',
    location: target.location,
    from: 'canary',
  };
}

/** The artefacts of an entry that a bundle restores by digest. */
const RESTORED: readonly (readonly [
  BundleDigest,
  'artifact' | 'tokenizer' | 'codec' | 'decoder' | 'safety_filters' | 'routing_rules',
])[] = [
  ['artifact_sha256', 'artifact'],
  ['tokenizer_sha256', 'tokenizer'],
  ['codec_sha256', 'codec'],
  ['decoder_sha256', 'decoder'],
  ['safety_filters_sha256', 'safety_filters'],
  ['routing_rules_sha256', 'routing_rules'],
];

/** Whether going back to the target would restore more than its image. */
export function judgeBundle(
  target: Release,
  { entry, releasedEntry }: BundleEvidence,
  name: string,
): Ruling | undefined {
  const { needed, absent } = findAbsent(target, entry, valueOf(releasedEntry));
  if (absent.length === 0) return undefined;
  const names = absent.join(', ');
  return {
    subject: 'bundle',
    outcome: 'no-evidence',
    message: `going back to ${name} would restore the image only: ${names} not recorded`,
    expected: needed.join(', '),
    actual: `without ${names}`,
    remedy: `add \`bundle: {${absent.map((digest) => `${digest}: ...`).join(', ')}}\` to its line in the ledger`,
    location: target.location,
    from: 'canary',
  };
}

/** The digests that going back needs, and those that neither the ledger nor the released entry records. */
function findAbsent(
  target: Release,
  entry: RegistryEntry,
  released: RegistryEntry | undefined,
): { readonly needed: readonly BundleDigest[]; readonly absent: readonly BundleDigest[] } {
  const { artifacts } = released ?? entry;
  const needed = RESTORED.filter(([digest, field]) => digest === 'artifact_sha256' || artifacts.has(field));
  const absent = needed.filter(
    ([digest, field]) => !target.bundle.has(digest) && released?.artifacts.get(field)?.sha256 === undefined,
  );
  return { needed: needed.map(([digest]) => digest), absent: absent.map(([digest]) => digest) };
}

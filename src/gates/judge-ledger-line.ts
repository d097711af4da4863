import type { ArtifactField, RegistryEntry } from '../model/entry.js';
import { digestAt, type Digests } from '../model/file-digest.js';
import type { BundleDigest, Ledger, Release } from '../model/ledger.js';
import type { Ruling } from '../model/ruling.js';

/** The digests of a ledger's bundle by the artefact of the entry that they are of. */
const BUNDLED: readonly (readonly [BundleDigest, ArtifactField])[] = [
  ['data_manifest_sha256', 'data_manifest'],
  ['artifact_sha256', 'artifact'],
  ['tokenizer_sha256', 'tokenizer'],
  ['codec_sha256', 'codec'],
  ['decoder_sha256', 'decoder'],
  ['safety_filters_sha256', 'safety_filters'],
  ['routing_rules_sha256', 'routing_rules'],
];

/** As many digits of a digest as tell two apart in a sentence; both stand in full beside it. */
export function short(digest: string): string {
  return `sha256 ${digest.slice(0, 12)}`;
}

/**
 * Whether the ledger's line of this very version, which a canary has, is of the same bytes as the entry: what is
 * served is what was judged.
 */
export function judgeLedgerLine(
  entry: RegistryEntry,
  digests: Digests,
  ledger: Ledger | undefined,
): readonly Ruling[] {
  const line = ledger?.releases.find(
    ({ modelId, version }) => modelId === entry.modelId && version === entry.version,
  );
  if (line === undefined) return [];
  const bundled = BUNDLED.map(([key, field]) =>
    compare(field, line.bundle.get(key), digestOf(field, entry, digests), line),
  );
  const image = compare(
    'serving_image',
    imageDigest(line.servingImage),
    imageDigest(entry.servingImage?.ref),
    line,
  );
  return [...bundled, image].filter((ruling) => ruling !== undefined);
}

function imageDigest(ref: string | undefined): string | undefined {
  return /@sha256:([0-9a-f]{64})$/.exec(ref ?? '')?.[1];
}

function digestOf(field: ArtifactField, entry: RegistryEntry, digests: Digests): string | undefined {
  const reference = entry.artifacts.get(field);
  if (reference === undefined) return undefined;
  return digestAt(digests, reference.path) ?? reference.sha256;
}

function compare(
  field: string,
  served: string | undefined,
  judged: string | undefined,
  line: Release,
): Ruling | undefined {
  if (served === undefined || judged === undefined || served.toLowerCase() === judged) return undefined;
  return {
    subject: `ledger:${field}`,
    outcome: 'fail',
    message: `the chain breaks between ${field} and the ledger: the release is ${short(judged)}, the ledger says ${short(served)} is served`,
    expected: `sha256 ${judged}`,
    actual: `sha256 ${served}`,
    remedy: 'give the changed release a version of its own, or correct its line in the ledger',
    location: line.location,
  };
}

import type { Dossier } from '../model/dossier.js';
import type { Reference, RegistryEntry } from '../model/entry.js';
import { digestAt, type Digests } from '../model/file-digest.js';
import type { LineageEnd, LineageName, LineageNode } from '../model/lineage.js';
import type { Release } from '../model/ledger.js';
import { valueOf } from '../model/reading.js';

/** A node, and the two that disagree where it is broken in itself. */
export interface Traced {
  readonly node: LineageNode;
  readonly ends: readonly [LineageEnd, LineageEnd] | null;
}

const DIGEST = /^[0-9a-f]{64}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const IMAGE_DIGEST = /@sha256:([0-9a-f]{64})$/;

/** The artefacts that a model may do without: absent, they are not part of the chain at all. */
const OPTIONAL = [
  'feature_code',
  'tokenizer',
  'codec',
  'vocoder',
  'decoder',
  'safety_filters',
  'routing_rules',
] as const;

/** The pieces of a release and what pins each, in no order. */
export function traceNodes(entry: RegistryEntry, dossier: Dossier): readonly Traced[] {
  const digests: Digests = valueOf(dossier.digests) ?? new Map();
  const references = [
    ['data_manifest', entry.artifacts.get('data_manifest')],
    ['artifact', entry.artifacts.get('artifact')],
    ['safety_report', entry.documents.get('safety_report')],
  ] as const;
  const optional = OPTIONAL.flatMap((name) => {
    const reference = entry.artifacts.get(name);
    return reference === undefined ? [] : [traceReference(name, reference, digests)];
  });
  return [
    ...references.map(([name, reference]) => traceReference(name, reference, digests)),
    ...optional,
    traceContract(entry, digests),
    traceReport(entry, digests),
    traceCommit(entry),
    traceImage(entry),
    tracePack(dossier),
    ...traceLedger(entry, dossier),
  ];
}

function plain(
  name: LineageName,
  place: string | null,
  digest: string | null,
  state: LineageNode['state'],
): Traced {
  return { node: { name, place, digest, state }, ends: null };
}

function traceReference(name: LineageName, reference: Reference | undefined, digests: Digests): Traced {
  if (reference === undefined) return plain(name, null, null, 'missing');
  const { path, sha256, external } = reference;
  const found = external ? undefined : digestAt(digests, path);
  if (found === undefined) return traceRecorded(name, path, sha256);
  if (sha256 === undefined || sha256 === found) {
    // The bytes behind a Git LFS pointer are not here: its digest is what somebody recorded.
    const isPointer = digests.get(path)?.kind === 'lfs';
    return plain(name, path, found, isPointer ? 'pinned' : 'recomputed');
  }
  return {
    node: { name, place: path, digest: found, state: 'broken' },
    ends: [
      { name: `${name} as the entry records it`, value: sha256 },
      { name: `the file ${path}`, value: found },
    ],
  };
}

function traceRecorded(name: LineageName, path: string, sha256: string | undefined): Traced {
  return sha256 !== undefined && DIGEST.test(sha256)
    ? plain(name, path, sha256, 'pinned')
    : plain(name, path, null, 'missing');
}

// Written in the entry itself, it is pinned with it.
function inline(name: LineageName, entry: RegistryEntry): Traced {
  return plain(name, entry.location.path, null, 'pinned');
}

function traceContract(entry: RegistryEntry, digests: Digests): Traced {
  const contract = entry.featureContract;
  if (contract?.inline === true) return inline('feature_contract', entry);
  const sides = [contract?.training, contract?.serving]
    .filter((side) => side !== undefined)
    .map((side) => traceReference('feature_contract', side, digests));
  return (
    sides.find(({ node }) => node.state === 'broken') ??
    sides.find(({ node }) => node.state === 'missing') ??
    sides[0] ??
    plain('feature_contract', null, null, 'missing')
  );
}

function traceReport(entry: RegistryEntry, digests: Digests): Traced {
  const report = entry.evalReport;
  if (report !== undefined && 'inline' in report) return inline('eval_report', entry);
  return traceReference('eval_report', report, digests);
}

function traceCommit({ trainingCodeSha }: RegistryEntry): Traced {
  const text = trainingCodeSha?.text;
  return text !== undefined && COMMIT.test(text)
    ? plain('training_code', text, text, 'pinned')
    : plain('training_code', text ?? null, null, 'missing');
}

function traceImage({ servingImage }: RegistryEntry): Traced {
  const digest = digestOfImage(servingImage?.ref ?? '');
  const state = digest === undefined ? 'missing' : 'pinned';
  return plain('serving_image', servingImage?.ref ?? null, digest ?? null, state);
}

/** The digest of an image reference; undefined where it has none. */
export function digestOfImage(ref: string): string | undefined {
  return IMAGE_DIGEST.exec(ref)?.[1];
}

function tracePack(dossier: Dossier): Traced {
  const pack = valueOf(dossier.evalReport)?.evalPack;
  if (pack === undefined) return plain('eval_pack', null, null, 'missing');
  const place = pack.version === undefined ? pack.name : `${pack.name}@${pack.version}`;
  const digest = pack.sha256?.replace(/^sha256:/i, '').toLowerCase();
  return digest !== undefined && DIGEST.test(digest)
    ? plain('eval_pack', place, digest, 'pinned')
    : plain('eval_pack', place, null, 'missing');
}

function traceLedger(entry: RegistryEntry, dossier: Dossier): readonly Traced[] {
  const line = lineOf(entry, dossier);
  return line === undefined ? [] : [plain('ledger', line.location.path, null, 'pinned')];
}

/** The ledger's line of this very release, once there is one: it serves as a canary already. */
export function lineOf(entry: RegistryEntry, dossier: Dossier): Release | undefined {
  return valueOf(dossier.ledger)?.releases.find(
    ({ modelId, version }) => modelId === entry.modelId && version === entry.version,
  );
}

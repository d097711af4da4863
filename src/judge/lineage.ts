import type { Dossier } from '../model/dossier.js';
import type { RegistryEntry } from '../model/entry.js';
import type { BundleDigest } from '../model/ledger.js';
import {
  type Lineage,
  LINEAGE_NODES,
  type LineageEnd,
  type LineageLink,
  type LineageName,
} from '../model/lineage.js';
import { valueOf } from '../model/reading.js';
import { type ReleaseId, toReleaseName } from '../model/report.js';
import { digestOfImage, lineOf, type Traced, traceNodes } from './lineage-nodes.js';

/** What was made from, measured on or shipped with what. */
const LINKS: readonly (readonly [LineageName, LineageName])[] = [
  ['data_manifest', 'artifact'],
  ['training_code', 'artifact'],
  ['feature_code', 'feature_contract'],
  ['feature_contract', 'artifact'],
  ['tokenizer', 'artifact'],
  ['artifact', 'eval_report'],
  ['eval_pack', 'eval_report'],
  ['artifact', 'safety_report'],
  ['artifact', 'serving_image'],
  ['codec', 'serving_image'],
  ['vocoder', 'serving_image'],
  ['decoder', 'serving_image'],
  ['eval_report', 'serving_image'],
  ['safety_report', 'serving_image'],
  ['safety_filters', 'serving_image'],
  ['routing_rules', 'serving_image'],
  ['serving_image', 'ledger'],
];

/** The digests of the ledger's bundle by the node that they are of. */
const BUNDLE: readonly (readonly [BundleDigest, LineageName])[] = [
  ['data_manifest_sha256', 'data_manifest'],
  ['feature_contract_sha256', 'feature_contract'],
  ['tokenizer_sha256', 'tokenizer'],
  ['artifact_sha256', 'artifact'],
  ['codec_sha256', 'codec'],
  ['decoder_sha256', 'decoder'],
  ['eval_pack_sha256', 'eval_pack'],
  ['safety_filters_sha256', 'safety_filters'],
  ['routing_rules_sha256', 'routing_rules'],
];

type Ends = readonly [LineageEnd, LineageEnd];
type Nodes = ReadonlyMap<LineageName, Traced>;

/**
 * Traces one release from its data manifest to the image that serves it (R2): what pins each piece, and where two
 * that should be the same are not. A break is a finding of `registry-pinned`, `evidence-binding` or `safety-report`;
 * here it is drawn.
 */
export function traceLineage(entry: RegistryEntry, dossier: Dossier): Lineage {
  const traced = new Map(traceNodes(entry, dossier).map((item) => [item.node.name, item]));
  const claims = findContradictions(entry, dossier, traced);
  const pairs = [...LINKS, ...bundleLinks(entry, dossier)];
  return {
    nodes: LINEAGE_NODES.flatMap((name) => traced.get(name)?.node ?? []),
    links: pairs.flatMap(([from, to]) => toLink(from, to, traced, claims)),
  };
}

function toLink(
  from: LineageName,
  to: LineageName,
  nodes: Nodes,
  claims: ReadonlyMap<string, Ends>,
): readonly LineageLink[] {
  const [source, target] = [nodes.get(from), nodes.get(to)];
  if (source === undefined || target === undefined) return [];
  // What comes out of a broken piece cannot be traced back, so its own break is every following link's.
  const ends = claims.get(toKey(from, to)) ?? source.ends;
  if (ends !== null) return [{ from, to, state: 'broken', ends }];
  const isOpen = source.node.state === 'missing' || target.node.state === 'missing';
  return [{ from, to, state: isOpen ? 'missing' : 'holds', ends: null }];
}

function toKey(from: LineageName, to: LineageName): string {
  return `${from} ${to}`;
}

function bundleLinks(
  entry: RegistryEntry,
  dossier: Dossier,
): readonly (readonly [LineageName, LineageName])[] {
  const line = lineOf(entry, dossier);
  return BUNDLE.filter(([digest]) => line?.bundle.has(digest)).map(([, name]) => [name, 'ledger'] as const);
}

/** Where something says that it belongs to other bytes than those of this release. */
function findContradictions(entry: RegistryEntry, dossier: Dossier, nodes: Nodes): ReadonlyMap<string, Ends> {
  return new Map([...reportClaims(entry, dossier, nodes), ...ledgerClaims(entry, dossier, nodes)]);
}

function reportClaims(entry: RegistryEntry, dossier: Dossier, nodes: Nodes): readonly [string, Ends][] {
  const report = valueOf(dossier.evalReport)?.model;
  const measured = report?.artifactSha256?.replace(/^sha256:/i, '');
  return [
    ...differ('artifact', 'eval_report', nodes, 'artifact_sha256 of the eval report', measured),
    ...speaksOf('eval_report', entry, 'the eval report', report),
    ...speaksOf('safety_report', entry, 'the safety report', valueOf(dossier.safetyReport)?.model),
  ];
}

function ledgerClaims(entry: RegistryEntry, dossier: Dossier, nodes: Nodes): readonly [string, Ends][] {
  const line = lineOf(entry, dossier);
  if (line === undefined) return [];
  const image = digestOfImage(line.servingImage);
  return [
    ...BUNDLE.flatMap(([key, name]) =>
      differ(name, 'ledger', nodes, `${key} of the ledger`, line.bundle.get(key)),
    ),
    ...differ('serving_image', 'ledger', nodes, 'serving_image of the ledger', image),
  ];
}

function differ(
  from: LineageName,
  to: LineageName,
  nodes: Nodes,
  name: string,
  value: string | undefined,
): readonly [string, Ends][] {
  const here = nodes.get(from)?.node.digest ?? null;
  if (here === null || value === undefined || value.toLowerCase() === here) return [];
  return [
    [
      toKey(from, to),
      [
        { name: from, value: here },
        { name, value },
      ],
    ],
  ];
}

function speaksOf(
  to: LineageName,
  entry: RegistryEntry,
  name: string,
  model: ReleaseId | undefined,
): readonly [string, Ends][] {
  const release = toReleaseName({ model_id: entry.modelId, version: entry.version });
  const value = model === undefined ? release : toReleaseName(model);
  if (value === release) return [];
  return [
    [
      toKey('artifact', to),
      [
        { name: 'the registry entry', value: release },
        { name, value },
      ],
    ],
  ];
}

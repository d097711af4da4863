import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type Reference,
  type RegistryEntry,
  type RollbackDeclaration,
} from '../model/entry.js';
import { isMissing, isPlaceholder } from './missing.js';
import { at, booleanOf, type Node, rawOf, textOf } from './node.js';
import { readReference } from './read-reference.js';
import { readReleaseId } from './read-release-id.js';

function pick<const K extends string>(
  node: Node | undefined,
  keys: readonly K[],
): Partial<Record<K, string>> {
  // A text such as TODO says nothing; a seed of 0 is a seed.
  const known = keys
    .map((key) => [key, rawOf(at(node, key))] as const)
    .filter(([, value]) => value !== undefined && !isPlaceholder(value));
  return Object.fromEntries(known) as Partial<Record<K, string>>;
}

/** Who answers for the release; a bare text is a contact. */
export function toOwner(node: Node | undefined): RegistryEntry['owner'] {
  const contact = textOf(node);
  return contact === undefined ? pick(node, ['team', 'contact', 'oncall']) : { contact };
}

/** The model it was made from: `id@revision`, or its fields; a placeholder is no revision. */
export function toBaseModel(node: Node | undefined): RegistryEntry['baseModel'] {
  if (node === undefined) return undefined;
  const short = rawOf(node);
  if (short === undefined) return { id: '', ...pick(node, ['id', 'revision']), location: node.location };
  const mark = short.lastIndexOf('@');
  const [id, revision] = mark < 0 ? [short, ''] : [short.slice(0, mark), short.slice(mark + 1)];
  return { id, ...(isPlaceholder(revision) ? {} : { revision }), location: node.location };
}

/** How it was trained; placeholders say nothing. */
export function toTraining(node: Node | undefined): RegistryEntry['training'] {
  const { seed, finished_at } = pick(node, ['seed', 'finished_at']);
  const hyperparameters = toHyperparameters(at(node, 'hyperparameters'));
  const labels = toStated(at(node, 'labels'));
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(hyperparameters === undefined ? {} : { hyperparameters }),
    ...(labels === undefined ? {} : { labels }),
    ...(finished_at === undefined ? {} : { finishedAt: finished_at }),
  };
}

function toHyperparameters(node: Node | undefined): RegistryEntry['training']['hyperparameters'] {
  if (node?.kind !== 'map') return toStated(node);
  return isMissing(node) ? undefined : 'inline';
}

/** A reference, unless it is a placeholder. */
function toStated(node: Node | undefined): Reference | undefined {
  return isMissing(node) ? undefined : readReference(node);
}

/** The image that serves it. */
export function toServingImage(node: Node | undefined): RegistryEntry['servingImage'] {
  if (node === undefined) return undefined;
  const { runtime } = pick(node, ['runtime']);
  return {
    ref: rawOf(node) ?? rawOf(at(node, 'ref')) ?? '',
    ...(runtime === undefined ? {} : { runtime }),
    location: node.location,
  };
}

/** What the entry says it would go back to. */
export function toRollbackTarget(node: Node | undefined): RollbackDeclaration | undefined {
  if (node === undefined) return undefined;
  const { location } = node;
  const { fallback, serving_image } = pick(node, ['fallback', 'serving_image']);
  if (booleanOf(at(node, 'first_release')) === true)
    return { kind: 'first-release', fallback: fallback ?? '', location };
  const release = readReleaseId(node) ?? { model_id: rawOf(node) ?? '', version: '' };
  return {
    kind: 'release',
    release,
    location,
    ...(serving_image === undefined ? {} : { servingImage: serving_image }),
  };
}

/** Who approved it, and when. */
export function toApproval(node: Node | undefined): RegistryEntry['approval'] {
  return node === undefined
    ? undefined
    : { status: '', ...pick(node, ['status', 'by', 'at']), location: node.location };
}

/** The evidence beside the reports: a folder, or paths by kind. */
export function toEvidence(node: Node | undefined): RegistryEntry['evidence'] {
  const folder = node?.kind === 'scalar' ? readReference(node) : undefined;
  const files = EVIDENCE_KINDS.map((kind): [EvidenceKind, readonly Reference[]] => {
    const value = at(node, kind);
    const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    return [kind, items.map(readReference).filter((item) => item !== undefined)];
  });
  return {
    ...(folder === undefined ? {} : { folder }),
    files: new Map(files.filter(([, list]) => list.length > 0)),
  };
}

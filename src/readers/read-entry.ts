import { hints as registryHints, validate as validateRegistry } from '../generated/registry.js';
import { hints, validate } from '../generated/registry-entry.js';
import {
  ARTIFACT_FIELDS,
  CRITICAL_FIELDS,
  DOCUMENT_FIELDS,
  OTHER_REQUIRED_FIELDS,
  type Reference,
  type RegistryEntry,
} from '../model/entry.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { isStep } from '../model/step.js';
import {
  toApproval,
  toBaseModel,
  toEvidence,
  toOwner,
  toRollbackTarget,
  toServingImage,
  toTraining,
} from './entry-fields.js';
import { toFeatureContract } from './entry-contract.js';
import { isMissing } from './missing.js';
import { at, entriesOf, itemsOf, type MapNode, type Node, rawOf, textOf, without } from './node.js';
import { type Read, readReport } from './read-report.js';
import { readReference } from './read-reference.js';
import { readReleaseId } from './read-release-id.js';
import { validateNode } from './validate.js';

/** The required fields that an entry lacks, each list sorted (R4); `review_by` stands for either date. */
export function findMissingFields(root: Node): RegistryEntry['missing'] {
  const isAbsent = (field: string): boolean =>
    isMissing(at(root, field)) && (field !== 'review_by' || isMissing(at(root, 'expires_at')));
  return { critical: CRITICAL_FIELDS.filter(isAbsent), other: OTHER_REQUIRED_FIELDS.filter(isAbsent) };
}

/** Reads a registry entry; what is missing is not a problem here but a finding of `registry-fields`. */
export function readEntry(root: Node, metrics: ReadonlyMap<string, MetricDefinition>): Read<RegistryEntry> {
  if (root.kind !== 'map') {
    const message = 'a registry entry is a mapping of fields';
    return {
      kind: 'refused',
      problems: [{ location: root.location, message, hint: 'start with `model_id: ...`' }],
    };
  }
  const present = withoutMissing(root);
  const problems = [...validateNode(present, { validate, hints })];
  const report = readInlineReport(present, metrics);
  if (report?.kind === 'refused' && problems.length === 0) problems.push(...report.problems);
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'read', value: toEntry(present, root, report) };
}

// A placeholder says nothing, whatever its type, so it is not held against the schema.
function withoutMissing(root: MapNode): MapNode {
  const missing = [...root.entries].filter(([key, { value }]) => isMissing(value) && !isAnswer(key, value));
  return without(root, new Set(missing.map(([key]) => key)));
}

// `state_migrations: none` says something: there are none.
function isAnswer(key: string, value: Node): boolean {
  return key === 'state_migrations' && textOf(value) === 'none';
}

function readInlineReport(
  root: Node,
  metrics: ReadonlyMap<string, MetricDefinition>,
): ReturnType<typeof readReport> | undefined {
  const node = at(root, 'eval_report');
  const inline = node?.kind === 'map' && at(node, 'path') === undefined;
  return inline ? readReport(node, 'eval', metrics) : undefined;
}

function toEntry(
  root: MapNode,
  original: MapNode,
  report: ReturnType<typeof readReport> | undefined,
): RegistryEntry {
  const text = (key: string): string => rawOf(at(root, key)) ?? '';
  return {
    modelId: text('model_id'),
    version: text('version'),
    family: text('family') === '' ? text('model_id') : text('family'),
    tasks: toTexts(at(root, 'task')),
    owner: toOwner(at(root, 'owner')),
    languages: toTexts(at(root, 'languages')),
    baseModel: toBaseModel(at(root, 'base_model')),
    artifacts: toReferences(root, ARTIFACT_FIELDS),
    documents: toReferences(root, DOCUMENT_FIELDS),
    trainingCodeSha: toPlaced(root, 'training_code_sha'),
    training: toTraining(at(root, 'training')),
    featureContract: toFeatureContract(at(root, 'feature_contract')),
    frontEnd: oneOf(text('front_end'), ['bundled', 'shared']),
    evalReport: report?.kind === 'read' ? { inline: report.value } : readReference(at(root, 'eval_report')),
    servingImage: toServingImage(at(root, 'serving_image')),
    resourceEnvelope: new Map(
      entriesOf(at(root, 'resource_envelope')).map(([key, { value }]) => [key, toFigure(value)]),
    ),
    rollbackTarget: toRollbackTarget(at(root, 'rollback_target')),
    rollbackOf: readReleaseId(at(root, 'rollback_of')),
    stateMigrations: oneOf(text('state_migrations'), ['none', 'reversible', 'forward-only']),
    reviewBy: toPlaced(root, 'review_by'),
    expiresAt: toPlaced(root, 'expires_at'),
    approval: toApproval(at(root, 'approval')),
    step: isStep(text('step')) ? (text('step') as RegistryEntry['step']) : undefined,
    evidence: toEvidence(at(root, 'evidence')),
    missing: findMissingFields(original),
    location: original.location,
    places: new Map([...original.entries].map(([key, { keyLocation }]) => [key, keyLocation])),
  };
}

function oneOf<const T extends string>(text: string, words: readonly T[]): T | undefined {
  return words.find((word) => word === text);
}

function toTexts(node: Node | undefined): readonly string[] {
  const single = rawOf(node);
  return single === undefined ? itemsOf(node).map((item) => rawOf(item) ?? '') : [single];
}

function toFigure(node: Node): number | string {
  return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : (rawOf(node) ?? '');
}

function toPlaced(root: Node, key: string): { text: string; location: Node['location'] } | undefined {
  const node = at(root, key);
  const text = rawOf(node);
  return node === undefined || text === undefined ? undefined : { text, location: node.location };
}

function toReferences<F extends string>(root: Node, fields: readonly F[]): ReadonlyMap<F, Reference> {
  const read = fields.map((field) => [field, readReference(at(root, field))] as const);
  return new Map(read.filter((pair): pair is [F, Reference] => pair[1] !== undefined));
}

/** The entries of a file: one, or those of a list under `entries`. */
export function splitEntries(root: Node): readonly Node[] | Problem {
  const list = at(root, 'entries');
  if (list === undefined) return [root];
  const [problem] = validateNode(root, { validate: validateRegistry, hints: registryHints });
  return problem ?? itemsOf(list);
}

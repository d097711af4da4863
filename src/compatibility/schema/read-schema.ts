import type { Side } from '../change.js';
import {
  extendPointer,
  isList,
  isObject,
  measureJson,
  own,
  type JsonObject,
  type JsonValue,
} from '../json-value.js';
import type { DraftNode, KeywordPlace, Refusal, SchemaReading } from './draft-node.js';
import { DRAFT_07_ONLY, MODERN_ONLY, shapeOf, type Dialect } from './keywords.js';
import { PLACING } from './place-keyword.js';
import { findReferenceLoop } from './reference-loop.js';
import { reachSchema, refuse } from './reach-schema.js';
import type { SchemaNode } from './schema-node.js';

/** A document whose reachable schemas are all well formed and local, or why it is not. */
export type SchemaDocument =
  | { readonly ok: true; readonly root: SchemaNode; readonly nodes: ReadonlyMap<string, SchemaNode> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The size of document that is worked on; ten thousand properties of a few keywords fit. */
export const DOCUMENT_LIMITS = { count: 200_000, depth: 1000 } as const;

/**
 * Reads what is reachable from the root of a schema document, through keywords and local references.
 *
 * Refused with a place and a reason: not JSON, too large, an unknown dialect, a keyword of the wrong shape, a
 * reference that is remote, dangling or loops in place, an embedded `$id`, dynamic references. Without
 * `$schema` the document is 2020-12, unless tuples under `items`, `additionalItems` or `dependencies` show
 * that draft-07 is meant.
 */
export function readSchema(document: unknown, side: Side): SchemaDocument {
  const measure = measureJson(document, DOCUMENT_LIMITS);
  if (!measure.ok) return refused('', measure.reason);
  if (!isSchemaLike(document)) return refused('', 'a schema must be an object or a boolean');
  const declared = declaredDialect(document);
  if (declared === 'unknown') return refused('/$schema', 'only draft-07 and 2020-12 are supported');
  if (declared !== undefined) return finish(readAs(document, declared, side));
  const modern = readAs(document, '2020-12', side);
  if (![...DRAFT_07_ONLY, 'items[]'].some((keyword) => modern.seen.has(keyword))) return finish(modern);
  const legacy = readAs(document, 'draft-07', side);
  if (MODERN_ONLY.some((keyword) => legacy.seen.has(keyword))) {
    return refused('', 'it mixes keywords of draft-07 and 2020-12 and has no $schema to say which is meant');
  }
  return finish(legacy);
}

function refused(pointer: string, reason: string): SchemaDocument {
  return { ok: false, refusals: [{ pointer, reason }] };
}

function isSchemaLike(document: unknown): document is JsonObject | boolean {
  return isObject(document) || typeof document === 'boolean';
}

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);

function declaredDialect(document: JsonObject | boolean): Dialect | 'unknown' | undefined {
  if (!isObject(document) || !Object.hasOwn(document, '$schema')) return undefined;
  const uri = own(document, '$schema');
  if (typeof uri !== 'string') return 'unknown';
  return DIALECTS.get(uri.replace(/^https?:\/\//, '').replace(/#$/, '')) ?? 'unknown';
}

function readAs(document: JsonValue, dialect: Dialect, side: Side): SchemaReading {
  const reading: SchemaReading = {
    document,
    dialect,
    side,
    nodes: new Map(),
    open: [],
    refusals: [],
    seen: new Set(),
  };
  reachSchema(reading, '', document);
  // First in, first out: node numbers, and with them every answer, follow the document's order.
  // An array is iterated over what is added on the way.
  for (const { node, value } of reading.open) readKeywords(reading, node, value);
  return reading;
}

function readKeywords(reading: SchemaReading, node: DraftNode, parent: JsonObject): void {
  for (const keyword of Object.keys(parent)) {
    const reason = readKeyword({ reading, node, keyword, value: own(parent, keyword) ?? null, parent });
    if (reason !== undefined) refuse(reading, extendPointer(node.pointer, keyword), reason);
  }
}

function readKeyword(place: KeywordPlace): string | undefined {
  const { reading, node, keyword, value } = place;
  reading.seen.add(keyword === 'items' && isList(value) ? 'items[]' : keyword);
  if (keyword === '$schema' && node.pointer !== '') return 'an embedded $schema changes the dialect';
  const shape = shapeOf(reading.dialect, keyword);
  if (shape !== undefined) return PLACING[shape](place);
  node.unknown.set(keyword, value);
  return undefined;
}

function finish(reading: SchemaReading): SchemaDocument {
  const root = reading.nodes.get('');
  if (reading.refusals.length > 0 || root === undefined) return { ok: false, refusals: reading.refusals };
  const loop = findReferenceLoop(reading.nodes.values());
  if (loop !== undefined)
    return refused(loop.pointer, 'its references lead back to it for the same value, without end');
  return { ok: true, root, nodes: reading.nodes };
}

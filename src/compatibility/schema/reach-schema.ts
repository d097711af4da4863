import { extendPointer, isObject, type JsonValue } from '../json-value.js';
import type { DraftNode, KeywordPlace, SchemaReading } from './draft-node.js';

/**
 * The node of the schema at a pointer, made at the first visit and queued to be read. What is not a schema is
 * refused, and stands as a schema without constraints until the reading ends.
 */
export function reachSchema(reading: SchemaReading, pointer: string, value: JsonValue): DraftNode {
  const known = reading.nodes.get(pointer);
  if (known !== undefined) return known;
  const node: DraftNode = {
    id: reading.nodes.size * 2 + (reading.side === 'new' ? 1 : 0),
    side: reading.side,
    dialect: reading.dialect,
    pointer,
    fixed: typeof value === 'boolean' ? value : undefined,
    assertions: new Map(),
    single: new Map(),
    lists: new Map(),
    named: new Map(),
    unknown: new Map(),
  };
  reading.nodes.set(pointer, node);
  if (isObject(value)) reading.open.push({ node, value });
  else if (typeof value !== 'boolean') refuse(reading, pointer, 'a schema must be an object or a boolean');
  return node;
}

/** The schema below a keyword; the further segments lead from the keyword to it. */
export function reachBelow(
  { reading, node, keyword }: KeywordPlace,
  value: JsonValue,
  ...segments: readonly (string | number)[]
): DraftNode {
  return reachSchema(reading, extendPointer(node.pointer, keyword, ...segments), value);
}

const MOST_REFUSALS = 20;

/** Notes why a place cannot be worked on; the first twenty are enough to act on. */
export function refuse(reading: SchemaReading, pointer: string, reason: string): void {
  if (reading.refusals.length < MOST_REFUSALS) reading.refusals.push({ pointer, reason });
}

import {
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  own,
  pointerSegments,
} from '../compatibility/json-value.js';
import type { Compared, ShownChange } from '../model/compatibility.js';
import type { Location } from '../model/location.js';

/** Schemas that one pointer is looked for in, references and alternatives included. */
const STEPS_AT_MOST = 5_000;

/**
 * A comparison of output schemas, with what a client says that it reads and the new schema no longer declares: an
 * optional property that is gone breaks no schema, and the client finds nothing.
 *
 * @param reads JSON pointers into a response; a number, `-` or `*` stands for an item
 */
export function withLostReads(
  compared: Compared,
  reads: readonly string[],
  before: unknown,
  after: unknown,
  location: Location,
): Compared {
  if (compared.kind !== 'compared') return compared;
  const [old, now] = [before as JsonValue, after as JsonValue];
  const lost = reads.filter((pointer) => declares(old, pointer) && !declares(now, pointer));
  return {
    ...compared,
    breaking: [...compared.breaking, ...lost.map((pointer) => toLost(pointer, location))],
  };
}

function toLost(pointer: string, location: Location): ShownChange {
  return {
    subject: `output:read:${pointer}`,
    kind: 'read-property-removed',
    isDoubt: false,
    message: `\`${pointer}\` is no longer declared in what the model returns: clients that read it will find nothing.`,
    location,
  };
}

function declares(root: JsonValue, pointer: string): boolean {
  let schemas = spread(root, [root]);
  for (const segment of pointerSegments(pointer)) {
    schemas = spread(
      root,
      schemas.flatMap((schema) => childrenOf(schema, segment)),
    );
    if (schemas.length === 0) return false;
  }
  return true;
}

function childrenOf(schema: JsonObject, segment: string): readonly JsonValue[] {
  const properties = own(schema, 'properties');
  const named = isObject(properties) ? own(properties, segment) : undefined;
  const isItem = /^(?:\d+|-|\*)$/.test(segment);
  const items = isItem ? [own(schema, 'items'), own(schema, 'prefixItems')].flatMap(toSchemas) : [];
  return named === undefined ? items : [named, ...items];
}

function toSchemas(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === false) return [];
  return isList(value) ? value : [value];
}

/** Schemas with those that they refer to or combine; each once. */
function spread(root: JsonValue, schemas: readonly JsonValue[]): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const open = schemas.flatMap(toObject);
  for (let next = open.pop(); next !== undefined && found.size < STEPS_AT_MOST; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...[...combined(next), ...referred(root, next)].flatMap(toObject));
  }
  return [...found];
}

/** `true` is the schema that takes everything; `false` declares nothing. */
function toObject(schema: JsonValue): readonly JsonObject[] {
  if (schema === true) return [{}];
  return isObject(schema) ? [schema] : [];
}

function combined(schema: JsonObject): readonly JsonValue[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => toSchemas(own(schema, keyword)));
}

function referred(root: JsonValue, schema: JsonObject): readonly JsonValue[] {
  const reference = own(schema, '$ref');
  if (typeof reference !== 'string' || !reference.startsWith('#')) return [];
  let target: JsonValue | undefined = root;
  for (const segment of pointerSegments(reference.slice(1)))
    target = isObject(target) ? own(target, segment) : isList(target) ? target[Number(segment)] : undefined;
  return target === undefined ? [] : [target];
}

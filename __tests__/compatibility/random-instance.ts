import { isList, isObject, type JsonObject, type JsonValue } from '../../src/compatibility/json-value.js';
import type { Random } from './random.js';

const NAMES = ['a', 'b', 'c', 'x-1', 'x-2', 'bb', 'z', 'kind'] as const;
const TEXTS = ['', 'a', 'b', 'ab', 'abc', 'x-1', 'abcde', 'one', 'two'] as const;
const NUMBERS = [0, 1, 2, 3, 4, 6, -1, -2, 0.5, 1.5, 2.5, 12] as const;

/** A value of any kind. */
export function randomValue(random: Random, depth: number): JsonValue {
  const kind = random.below(depth > 0 ? 6 : 4);
  if (kind === 0) return random.pick(TEXTS);
  if (kind === 1) return random.pick(NUMBERS);
  if (kind === 2) return random.chance(0.5);
  if (kind === 3) return null;
  if (kind === 4) return Array.from({ length: random.below(4) }, () => randomValue(random, depth - 1));
  const names = NAMES.filter(() => random.chance(0.3));
  return Object.fromEntries(names.map((name) => [name, randomValue(random, depth - 1)]));
}

/** A value that tries to meet a schema, near its edges; it may well fail, a validator has the last word. */
export function instanceOf(random: Random, schema: JsonValue, root: JsonValue, depth = 5): JsonValue {
  if (!isObject(schema) || depth <= 0) return randomValue(random, 1);
  const flat = flatten(random, schema, root, depth);
  const listed = isList(flat.enum) ? random.pickAny(flat.enum) : flat.const;
  if (listed !== undefined && random.chance(0.9)) return listed;
  switch (typeOf(random, flat)) {
    case 'array':
      return arrayOf(random, flat, root, depth);
    case 'object':
      return objectOf(random, flat, root, depth);
    case 'string':
      return textOf(random, flat);
    case 'integer':
    case 'number':
      return numberOf(random, flat);
    case 'boolean':
      return random.chance(0.5);
    default:
      return null;
  }
}

function flatten(random: Random, schema: JsonObject, root: JsonValue, depth: number): JsonObject {
  const parts: JsonValue[] = isList(schema.allOf) ? [...schema.allOf] : [];
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (isList(branches)) parts.push(random.pickAny(branches) ?? true);
  }
  if (typeof schema.$ref === 'string') parts.push(targetOf(schema.$ref, root));
  parts.push(schema[random.pick(['then', 'else', 'if'] as const)] ?? true);
  return parts.reduce<JsonObject>((met, part) => {
    if (!isObject(part) || depth <= 0) return met;
    return merge(met, flatten(random, part, root, depth - 1));
  }, schema);
}

function targetOf(reference: string, root: JsonValue): JsonValue {
  return reference
    .split('/')
    .slice(1)
    .reduce((at, name) => (isObject(at) ? (at[name] ?? true) : true), root);
}

function merge(left: JsonObject, right: JsonObject): JsonObject {
  const result: Record<string, JsonValue> = { ...left };
  for (const [keyword, value] of Object.entries(right)) {
    const held = result[keyword];
    if (isObject(held) && isObject(value)) result[keyword] = { ...held, ...value };
    else if (keyword === 'required' && isList(held) && isList(value)) result[keyword] = [...held, ...value];
    else result[keyword] = value;
  }
  return result;
}

function typeOf(random: Random, schema: JsonObject): JsonValue {
  const { type } = schema;
  if (isList(type)) return random.pickAny(type) ?? 'null';
  if (type !== undefined) return type;
  const hints = Object.keys(schema).flatMap((keyword) => {
    if (/ropert|required|dependent|dependencies/.test(keyword)) return ['object'];
    if (/tems|ontains/.test(keyword)) return ['array'];
    if (/Length|pattern|format/.test(keyword)) return ['string'];
    return /inimum|aximum|multipleOf/.test(keyword) ? ['number'] : [];
  });
  const hint = random.chance(0.8) ? random.pickAny(hints) : undefined;
  return hint ?? random.pick(['string', 'number', 'boolean', 'null', 'array', 'object'] as const);
}

function textOf(random: Random, schema: JsonObject): string {
  const wanted = random.pick([schema.minLength, schema.maxLength, undefined]);
  return typeof wanted === 'number'
    ? random
        .pick(['a', 'b', 'x-'] as const)
        .repeat(5)
        .slice(0, wanted)
    : random.pick(TEXTS);
}

function numberOf(random: Random, schema: JsonObject): number {
  const edges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
    .map((keyword) => schema[keyword])
    .filter((value) => typeof value === 'number');
  const edge = random.chance(0.7) ? random.pickAny(edges) : undefined;
  return edge === undefined
    ? random.pick(NUMBERS)
    : edge + random.pick([0, 0, 1, -1, 0.5, -0.5, 0.25] as const);
}

function arrayOf(random: Random, schema: JsonObject, root: JsonValue, depth: number): JsonValue {
  const tuple = [schema.prefixItems, schema.items].find(isList) ?? [];
  const rest = isList(schema.items) ? schema.additionalItems : schema.items;
  const edge = random.pick([schema.minItems, schema.maxItems, random.below(4), tuple.length]);
  const length = typeof edge === 'number' ? Math.min(edge, 4) : random.below(3);
  const items = Array.from({ length }, (_, index) =>
    instanceOf(random, tuple[index] ?? rest ?? true, root, depth - 1),
  );
  const contains = schema.contains;
  if (contains !== undefined && random.chance(0.7)) items.push(instanceOf(random, contains, root, depth - 1));
  return items;
}

function objectOf(random: Random, schema: JsonObject, root: JsonValue, depth: number): JsonValue {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = isList(schema.required) ? schema.required.map(String) : [];
  const names = new Set([
    ...required.filter(() => random.chance(0.95)),
    ...Object.keys(properties).filter(() => random.chance(0.5)),
    ...NAMES.filter(() => random.chance(0.12)),
  ]);
  const additional = schema.additionalProperties ?? true;
  return Object.fromEntries(
    [...names].map((name) => [name, instanceOf(random, properties[name] ?? additional, root, depth - 1)]),
  );
}

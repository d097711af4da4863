import { isList, isObject, type JsonObject, type JsonValue } from '../../src/compatibility/json-value.js';
import type { Random } from './random.js';

/** A schema under construction, in the words of 2020-12. */
export type Draft = Record<string, JsonValue>;

const NAMES = ['a', 'b', 'c', 'x-1'] as const;
const PATTERNS = ['^a', '^x-', '[bc]', '^b$'] as const;
const SCALARS: readonly [JsonValue, ...JsonValue[]] = [
  'a',
  'b',
  'abc',
  0,
  1,
  2,
  6,
  -1,
  0.5,
  2.5,
  true,
  false,
  null,
];
const TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'] as const;

/** A random schema of a few levels; references lead to `#/$defs/d0` and `#/$defs/d1`. */
export function randomSchema(random: Random, depth: number): JsonValue {
  if (random.chance(0.06)) return random.chance(0.6);
  const kind = random.below(depth > 0 ? 14 : 6);
  if (kind < 3) return scalarSchema(random);
  if (kind === 3) return { type: random.pick(TYPES) };
  if (kind === 4) return listedSchema(random);
  if (kind === 5) return { type: [random.pick(TYPES), random.pick(['null', 'string', 'boolean'] as const)] };
  if (kind < 8) return arraySchema(random, depth - 1);
  if (kind < 12) return objectSchema(random, depth - 1);
  return combinedSchema(random, depth - 1);
}

function listedSchema(random: Random): Draft {
  if (random.chance(0.3)) return { const: random.pick(SCALARS) };
  return { enum: [...new Set([random.pick(SCALARS), random.pick(SCALARS), random.pick(SCALARS)])] };
}

function scalarSchema(random: Random): Draft {
  if (random.chance(0.4)) {
    const schema: Draft = random.chance(0.8) ? { type: 'string' } : {};
    if (random.chance(0.5)) schema.minLength = random.below(3);
    if (random.chance(0.5)) schema.maxLength = random.below(4);
    if (random.chance(0.3)) schema.pattern = random.pick(PATTERNS);
    if (random.chance(0.1)) schema.format = random.pick(['date', 'uri'] as const);
    return schema;
  }
  const schema: Draft = random.chance(0.85) ? { type: random.pick(['integer', 'number'] as const) } : {};
  if (random.chance(0.4))
    schema[random.pick(['minimum', 'exclusiveMinimum'] as const)] = random.below(5) - 1.5;
  if (random.chance(0.3)) schema[random.pick(['minimum', 'exclusiveMinimum'] as const)] = random.below(4) - 1;
  if (random.chance(0.5)) schema[random.pick(['maximum', 'exclusiveMaximum'] as const)] = random.below(5);
  if (random.chance(0.25)) schema.multipleOf = random.pick([1, 2, 3, 6, 0.5] as const);
  return schema;
}

function arraySchema(random: Random, depth: number): Draft {
  const schema: Draft = random.chance(0.85) ? { type: 'array' } : {};
  if (random.chance(0.6)) schema.items = randomSchema(random, depth);
  if (random.chance(0.3)) {
    schema.prefixItems = Array.from({ length: 1 + random.below(2) }, () => randomSchema(random, depth));
  }
  if (random.chance(0.25)) schema.minItems = random.below(3);
  if (random.chance(0.25)) schema.maxItems = random.below(4);
  if (random.chance(0.15)) schema.uniqueItems = true;
  if (random.chance(0.15)) {
    schema.contains = randomSchema(random, 0);
    if (random.chance(0.4)) schema.minContains = random.below(3);
    if (random.chance(0.4)) schema.maxContains = 1 + random.below(2);
  }
  return schema;
}

function objectSchema(random: Random, depth: number): Draft {
  const schema: Draft = random.chance(0.85) ? { type: 'object' } : {};
  if (random.chance(0.85)) schema.properties = schemaMap(random, NAMES, depth);
  if (random.chance(0.4)) schema.required = NAMES.filter(() => random.chance(0.3));
  if (random.chance(0.5))
    schema.additionalProperties = random.chance(0.6) ? false : randomSchema(random, depth);
  if (random.chance(0.2)) schema.patternProperties = schemaMap(random, PATTERNS, depth);
  if (random.chance(0.15))
    schema.propertyNames = random.pick<Draft>([{ maxLength: 1 }, { enum: ['a', 'b'] }, { minLength: 1 }]);
  if (random.chance(0.1)) schema.minProperties = random.below(3);
  if (random.chance(0.1)) schema.maxProperties = random.below(4);
  if (random.chance(0.1)) schema.dependentRequired = { [random.pick(NAMES)]: [random.pick(NAMES)] };
  if (random.chance(0.15)) schema.dependentSchemas = { [random.pick(NAMES)]: randomSchema(random, depth) };
  if (random.chance(0.05)) schema.unevaluatedProperties = false;
  return schema;
}

function schemaMap(random: Random, names: readonly string[], depth: number): Draft {
  const map: Draft = {};
  for (const name of names) if (random.chance(0.4)) map[name] = randomSchema(random, depth);
  return map;
}

function combinedSchema(random: Random, depth: number): Draft {
  const branches = (): JsonValue[] =>
    Array.from({ length: 2 + random.below(2) }, () => randomSchema(random, depth));
  switch (random.below(8)) {
    case 0:
      return { $ref: random.pick(['#/$defs/d0', '#/$defs/d1'] as const) };
    case 1:
      return { allOf: branches() };
    case 2:
      return { oneOf: branches() };
    case 3:
      return { oneOf: [variant(random, 'one', depth), variant(random, 'two', depth)] };
    case 4:
      return { not: randomSchema(random, 0) };
    case 5:
      return {
        if: randomSchema(random, 0),
        then: randomSchema(random, depth),
        else: randomSchema(random, depth),
      };
    case 6:
      return { ...objectSchema(random, depth), anyOf: branches() };
    default:
      return { anyOf: branches() };
  }
}

/** One alternative of a union that is told apart by a constant. */
function variant(random: Random, name: string, depth: number): Draft {
  const properties = { kind: { const: name }, ...schemaMap(random, ['a', 'b'], depth) };
  return {
    type: 'object',
    properties,
    required: ['kind'],
    ...(random.chance(0.5) ? { additionalProperties: false } : {}),
  };
}

/**
 * Definitions that refer to each other: objects whose members are further definitions, and choices among
 * definitions. They exercise proofs by recursion, which ordinary random schemas hardly do.
 */
export function recursiveDefinitions(random: Random): Draft {
  const names = ['d0', 'd1', 'd2', 'd3'] as const;
  const reference = (): Draft => ({ $ref: `#/$defs/${random.pick(names)}` });
  const definitions: Draft = {};
  for (const name of names) {
    const isChoice = random.chance(0.35);
    definitions[name] = isChoice
      ? { anyOf: [reference(), random.chance(0.5) ? reference() : { type: random.pick(TYPES) }] }
      : {
          type: random.pick<JsonValue>(['object', ['object', 'null']]),
          properties: {
            a: reference(),
            b: random.chance(0.6) ? reference() : true,
            c: { type: random.pick(TYPES) },
          },
          ...(random.chance(0.3) ? { additionalProperties: false } : {}),
          ...(random.chance(0.2) ? { required: [random.pick(['a', 'b', 'c'] as const)] } : {}),
        };
  }
  return definitions;
}

/** A copy of a schema with one small change somewhere: tighter, looser, other, or the same in other words. */
export function editSchema(random: Random, schema: JsonValue): JsonValue {
  if (!isObject(schema) || random.chance(0.02)) return randomSchema(random, 1);
  const inner = Object.keys(schema).filter((keyword) => holdsSchemas(keyword));
  const keyword = random.chance(0.7) ? random.pickAny(inner) : undefined;
  if (keyword !== undefined)
    return { ...schema, [keyword]: editInside(random, keyword, schema[keyword] ?? true) };
  return editHere(random, schema);
}

function holdsSchemas(keyword: string): boolean {
  return /^(properties|patternProperties|dependentSchemas|items|prefixItems|additionalProperties|anyOf|oneOf|allOf|\$defs)$/.test(
    keyword,
  );
}

function editInside(random: Random, keyword: string, value: JsonValue): JsonValue {
  if (isList(value)) {
    const index = random.below(value.length);
    return value.map((item, at) => (at === index ? editSchema(random, item) : item));
  }
  if (
    !isObject(value) ||
    !/roperties$|dependentSchemas|\$defs/.test(keyword) ||
    keyword === 'additionalProperties'
  ) {
    return editSchema(random, value);
  }
  const name = random.pickAny(Object.keys(value));
  return name === undefined ? value : { ...value, [name]: editSchema(random, value[name] ?? true) };
}

type Edit = (random: Random, schema: JsonObject) => JsonValue;

const dropKeyword: Edit = (random, schema) => {
  const dropped = random.pickAny(Object.keys(schema).filter((keyword) => keyword !== '$defs'));
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== dropped));
};

const moveNumber: Edit = (random, schema) => {
  const keyword = random.pickAny(Object.keys(schema).filter((name) => typeof schema[name] === 'number'));
  if (keyword === undefined) return addKeyword(random, schema);
  const moved = Number(schema[keyword]) + random.pick([-1, 1, 2] as const);
  return {
    ...schema,
    [keyword]: /Length|Items|Properties|Contains/.test(keyword)
      ? Math.max(0, moved)
      : keyword === 'multipleOf'
        ? Math.max(1, moved * 2)
        : moved,
  };
};

const addKeyword: Edit = (random, schema) => {
  const other = randomSchema(random, 1);
  return isObject(other) ? { ...other, ...schema } : schema;
};

const changeList: Edit = (random, schema) => {
  const keyword = random.pick(['enum', 'required', 'type', 'anyOf', 'oneOf'] as const);
  const list = schema[keyword];
  if (!isList(list))
    return keyword === 'required'
      ? { ...schema, required: [random.pick(NAMES)] }
      : moveNumber(random, schema);
  const isShorter = random.chance(0.5) && list.length > 1;
  if (isShorter) return { ...schema, [keyword]: random.chance(0.5) ? list.slice(1) : list.slice(0, -1) };
  return { ...schema, [keyword]: [...list, anotherFor(random, keyword)] };
};

function anotherFor(random: Random, keyword: 'enum' | 'required' | 'type' | 'anyOf' | 'oneOf'): JsonValue {
  if (keyword === 'enum') return random.pick(SCALARS);
  if (keyword === 'required') return random.pick(NAMES);
  return keyword === 'type' ? random.pick(TYPES) : randomSchema(random, 1);
}

const changeProperties: Edit = (random, schema) => {
  const { properties } = schema;
  const name = random.pick(NAMES);
  if (!isObject(properties)) return { ...schema, additionalProperties: random.chance(0.5) };
  const rest = Object.fromEntries(Object.entries(properties).filter(([other]) => other !== name));
  return {
    ...schema,
    properties: name in properties ? rest : { ...properties, [name]: randomSchema(random, 1) },
  };
};

const isWhole = (schema: JsonObject): boolean => !('$defs' in schema);
const wrap: Edit = (random, schema) => {
  if (!isWhole(schema)) return addKeyword(random, schema);
  const keyword = random.pick(['anyOf', 'allOf', 'oneOf'] as const);
  return { [keyword]: random.chance(0.7) ? [schema, randomSchema(random, 1)] : [schema] };
};

const rewrite: Edit = (random, schema) => {
  if ('const' in schema) return { ...dropOne(schema, 'const'), enum: [schema.const ?? null] };
  if (isList(schema.type) && isWhole(schema) && Object.keys(schema).length === 1) {
    return { anyOf: schema.type.map((type) => ({ type })) };
  }
  if (isList(schema.oneOf)) return { ...dropOne(schema, 'oneOf'), anyOf: schema.oneOf };
  return random.chance(0.5) ? { ...schema, description: 'said in other words' } : wrap(random, schema);
};

function dropOne(schema: JsonObject, dropped: string): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== dropped));
}

const EDITS: readonly [Edit, ...Edit[]] = [
  dropKeyword,
  dropKeyword,
  moveNumber,
  addKeyword,
  changeList,
  changeList,
  changeProperties,
  wrap,
  rewrite,
];

function editHere(random: Random, schema: JsonObject): JsonValue {
  return random.pick(EDITS)(random, schema);
}

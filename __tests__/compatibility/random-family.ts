import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isList, isObject, type JsonObject, type JsonValue } from '../../src/compatibility/json-value.js';
import { readSchema } from '../../src/compatibility/schema/read-schema.js';
import { asDraft07, DIALECT_URI } from './as-dialect.js';
import { editSchema, randomSchema, recursiveDefinitions } from './random-schema.js';
import type { Random } from './random.js';

/** How many versions a family has. */
export const VERSIONS = 4;
const AJV_OPTIONS = {
  strict: false,
  allErrors: true,
  validateSchema: false,
  validateFormats: false,
  logger: false,
  addUsedSchema: false,
} as const;

/** One version of a schema. */
export interface Version {
  readonly schema: JsonValue;
  /** As ajv judges; undefined where it fails. */
  readonly accepts: (value: JsonValue) => boolean | undefined;
}

const VALIDATORS = { 'draft-07': new Ajv(AJV_OPTIONS), '2020-12': new Ajv2020(AJV_OPTIONS) } as const;

/** Versions of one schema: each a few edits away from one before it, in either dialect. */
export function randomFamily(random: Random): readonly Version[] {
  const isRecursive = random.chance(0.25);
  const definitions: Record<string, JsonValue> = {
    $defs: isRecursive ? recursiveDefinitions(random) : plainDefinitions(random),
  };
  const first = isRecursive ? { $ref: '#/$defs/d0' } : randomSchema(random, 2);
  const bodies: JsonValue[] = [{ ...(isObject(first) ? first : { allOf: [first] }), ...definitions }];
  while (bodies.length < VERSIONS) {
    let body: JsonValue = random.pickAny(bodies) ?? true;
    for (let edits = 1 + random.below(2); edits > 0; edits -= 1) body = editSchema(random, body);
    bodies.push(isObject(body) ? { ...definitions, ...body } : body);
  }
  return bodies.flatMap((body) => {
    const dialect = random.chance(0.3) ? 'draft-07' : '2020-12';
    const schema = inDialect(body, dialect);
    // ajv recurses without end on references that loop in place.
    return readSchema(schema, 'old').ok ? [{ schema, accepts: acceptedBy(VALIDATORS[dialect], schema) }] : [];
  });
}

function plainDefinitions(random: Random): JsonObject {
  const list: Record<string, JsonValue> = { a: { $ref: '#/$defs/d1' }, b: randomSchema(random, 1) };
  return { d0: randomSchema(random, 1), d1: { type: 'object', properties: list } };
}

function acceptedBy(ajv: Ajv | Ajv2020, schema: JsonValue): Version['accepts'] {
  const validate = ajv.compile(forAjv(schema));
  return (value) => {
    try {
      return validate(value);
    } catch {
      // ajv 8.20 fails on some unevaluatedProperties beside patternProperties.
      return undefined;
    }
  };
}

function inDialect(body: JsonValue, dialect: keyof typeof DIALECT_URI): JsonValue {
  if (!isObject(body)) return body;
  const words = dialect === 'draft-07' ? asDraft07(body) : body;
  return isObject(words) ? { $schema: DIALECT_URI[dialect], ...words } : words;
}

/**
 * Around the faults of ajv 8.20: it takes the type in `items` for that of the whole tuple when it looks for
 * equal items, so `uniqueItems` is set apart; `contains` on an empty array takes over the answer for the
 * array before it, so the number of items is asked for as well; and without `allErrors` it skips the keywords
 * after a tuple on an empty array.
 */
function forAjv(schema: JsonValue): JsonObject | boolean {
  const apart = (value: JsonValue): JsonValue => {
    if (isList(value)) return value.map(apart);
    if (!isObject(value)) return value;
    const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, apart(part)]));
    const { uniqueItems, allOf, ...rest } = parts;
    const moved = [
      ...(uniqueItems === true ? [{ uniqueItems }] : []),
      ...('contains' in rest ? [{ minItems: rest.minContains ?? 1 }] : []),
    ];
    return moved.length === 0 ? parts : { ...rest, allOf: [...(isList(allOf) ? allOf : []), ...moved] };
  };
  const result = apart(schema);
  return isObject(result) ? result : result === true;
}

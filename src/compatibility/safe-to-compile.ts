import { isList, isObject, measureJson, own, type JsonObject, type JsonValue } from './json-value.js';
import { readSchema } from './schema/read-schema.js';

/** Whether a schema may reach a validator that generates code, and if not, why. */
export type CompileSafety = { readonly safe: true } | { readonly safe: false; readonly reason: string };

/** The size of schema that may be compiled. */
export const COMPILE_LIMITS = { count: 5_000, depth: 64, expansion: 10_000, name: 200 } as const;

/**
 * Which schemas from a repository may reach ajv's code generation, to validate recorded examples: a short
 * list of keywords that neither run an expression nor load code, references to definitions of the same
 * document only, no recursion, and a bound on the schema with every reference laid out, which bounds the work
 * for each value of an example. Everything else is refused, with the first reason.
 *
 * Not on the list although harmless in themselves: `pattern`, `patternProperties`, `format` (expressions run
 * on text of the repository's choosing), `uniqueItems` (quadratic in an example), `$id` and anchors (a
 * validator keeps them). Compile with `allErrors` and `ownProperties`: without the first, ajv 8.20 skips what
 * stands after a tuple on an empty array, without the second, `toString` is a property of every object.
 */
export function isSafeToCompile(schema: unknown): CompileSafety {
  const measure = measureJson(schema, COMPILE_LIMITS);
  if (!measure.ok) return { safe: false, reason: measure.reason };
  const document = readSchema(schema, 'new');
  if (!document.ok) return { safe: false, reason: document.refusals[0]?.reason ?? 'it cannot be read' };
  if (!isObject(schema)) return { safe: true };
  const reason = forbidden(schema) ?? oversized(schema);
  return reason === undefined ? { safe: true } : { safe: false, reason };
}

/** What an allowed keyword holds. */
type Holding = 'nothing' | 'schema' | 'list' | 'map' | 'reference';

const ALLOWED: ReadonlyMap<string, Holding> = new Map(
  (
    [
      ['nothing', ['$schema', '$comment', 'title', 'description', 'default', 'examples', 'deprecated']],
      ['nothing', ['readOnly', 'writeOnly', 'type', 'enum', 'const', 'required', 'dependentRequired']],
      ['nothing', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
      ['nothing', ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']],
      ['schema', ['items', 'additionalProperties', 'not']],
      ['list', ['prefixItems', 'allOf', 'anyOf', 'oneOf']],
      ['map', ['properties', '$defs', 'definitions']],
      ['reference', ['$ref']],
    ] as const
  ).flatMap(([holding, keywords]) => keywords.map((keyword) => [keyword, holding] as const)),
);

/** Why a keyword or name anywhere in a schema may not be compiled; undefined when all may. */
function forbidden(root: JsonObject): string | undefined {
  const open: JsonObject[] = [root];
  for (const schema of open) {
    for (const keyword of Object.keys(schema)) {
      const reason = forbiddenKeyword(keyword, own(schema, keyword) ?? null);
      if (reason !== undefined) return reason;
    }
    open.push(...subschemas(schema));
  }
  return undefined;
}

function forbiddenKeyword(keyword: string, value: JsonValue): string | undefined {
  const holding = ALLOWED.get(keyword);
  if (holding === undefined)
    return `the keyword "${keyword.slice(0, 60)}" is not on the list of those to compile`;
  if (holding === 'reference')
    return isDefinition(value) ? undefined : 'a reference is not to a definition of its own';
  const names = holding === 'map' && isObject(value) ? Object.keys(value) : [];
  // `__proto__` is the one name that generated code cannot hold as a name like any other.
  const bad = names.find((name) => name === '__proto__' || name.length > COMPILE_LIMITS.name);
  return bad === undefined ? undefined : `the name "${bad.slice(0, 60)}" is not one to compile`;
}

const DEFINITION = /^#\/(\$defs|definitions)\/([\w.-]+)$/;

function isDefinition(reference: JsonValue): boolean {
  return typeof reference === 'string' && DEFINITION.test(reference);
}

function subschemas(schema: JsonObject): readonly JsonObject[] {
  return Object.keys(schema).flatMap((keyword) => {
    const holding = ALLOWED.get(keyword);
    const value = own(schema, keyword);
    if (holding === 'nothing' || holding === 'reference') return [];
    if (isList(value)) return value.filter(isObject);
    if (!isObject(value)) return [];
    return holding === 'map'
      ? Object.keys(value)
          .map((name) => own(value, name))
          .filter(isObject)
      : [value];
  });
}

/** Why a schema is too large with every reference laid out; a recursive one is infinitely so. */
function oversized(root: JsonObject): string | undefined {
  const size = laidOutSize(root);
  if (size <= COMPILE_LIMITS.expansion) return undefined;
  return Number.isFinite(size)
    ? `it has ${size} schemas with its references laid out, of at most ${COMPILE_LIMITS.expansion}`
    : 'it is recursive, or nested too deeply with its references laid out';
}

/** How many schemas one has with its references laid out, which bounds the work for each value; infinite for a loop. */
export function laidOutSize(root: JsonValue): number {
  if (!isObject(root)) return 1;
  const sizes = new Map<JsonObject, number>();
  const sizeOf = (schema: JsonObject, depth: number): number => {
    const known = depth > COMPILE_LIMITS.depth ? Infinity : sizes.get(schema);
    if (known !== undefined) return known;
    // Met again before it is known, a schema refers to itself.
    sizes.set(schema, Infinity);
    const parts = [...subschemas(schema), ...targetOf(root, schema)];
    const size = parts.reduce((sum, part) => sum + sizeOf(part, depth + 1), 1);
    sizes.set(schema, size);
    return size;
  };
  return sizeOf(root, 0);
}

function targetOf(root: JsonObject, schema: JsonObject): readonly JsonObject[] {
  const reference = own(schema, '$ref');
  const [, holder, name] = DEFINITION.exec(typeof reference === 'string' ? reference : '') ?? [];
  const definitions = own(root, holder ?? '');
  return [isObject(definitions) ? own(definitions, name ?? '') : undefined].filter(isObject);
}

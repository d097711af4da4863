/** A JSON Schema (draft 2020-12) as these files write it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The head of a format's schema. */
export function format(name: string, title: string, body: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `speech-release-gate/${name}/1`, title, ...body };
}

/** A mapping with known keys only: an unknown key is a typo until somebody says otherwise. */
export function record(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  more: JsonSchema = {},
): JsonSchema {
  return { type: 'object', description, properties, additionalProperties: false, ...more };
}

/** A mapping from free names to values of one shape. */
export function mapOf(description: string, value: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'object', description, additionalProperties: value, ...more };
}

/** A list of values of one shape. */
export function listOf(description: string, items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'array', description, items, ...more };
}

/** A text. */
export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: 'string', description, ...more };
}

/** A number. */
export function number(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: 'number', description, ...more };
}

/** A count. */
export function count(description: string): JsonSchema {
  return { type: 'integer', minimum: 0, description };
}

/** true or false. */
export function flag(description: string): JsonSchema {
  return { type: 'boolean', description };
}

/** One of a few words. */
export function oneOf(description: string, words: readonly string[]): JsonSchema {
  return { type: 'string', enum: [...words], description };
}

/** A short form (text) or a long form (mapping): keywords for objects do not touch texts. */
export function textOr(long: JsonSchema): JsonSchema {
  return { ...long, type: ['string', 'object'] };
}

/** The `format` key that may head every file. */
export function formatKey(name: string): JsonSchema {
  return text('Name and major version of this file format; without it major 1 is meant.', {
    pattern: `^${name}/1$`,
  });
}

/** A definition of the same schema, with words of its own. */
export function use(name: string, description: string): JsonSchema {
  return { $ref: `#/$defs/${name}`, description };
}

/** A path or address, with the digest recorded for it; the schema needs `REFERENCE` among its definitions. */
export function reference(description: string): JsonSchema {
  return use('reference', `${description} Short form: path or URI, optionally with @sha256:<64 hex digits>.`);
}

/** What `reference` refers to. */
export const REFERENCE: JsonSchema = textOr(
  record('A file or address.', {
    path: text('Path in the repository, relative to its root.'),
    uri: text('Address outside the repository.'),
    sha256: text('Digest of the bytes, 64 hexadecimal digits.'),
    id: text('Name under which others know it.'),
    version: text('Its version.'),
    license: text('Its licence, SPDX where there is one.'),
  }),
);

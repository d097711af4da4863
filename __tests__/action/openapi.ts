import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: object;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media | { readonly $ref: string }>>;
}

interface Extract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

const EXTRACT = JSON.parse(
  readFileSync(new URL('./github-openapi.extract.json', import.meta.url), 'utf8'),
) as Extract;
const AJV = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
const COMPILED = new Map<string, ValidateFunction>();

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly contentType: string;
  readonly answer: unknown;
}

/** Everything in which an exchange differs from GitHub's own OpenAPI description; the server is judged as the client is. */
export function findDeviations(exchange: Exchange): readonly string[] {
  const found = findOperation(exchange);
  if (found === undefined) return [`${exchange.method} ${exchange.path} is no operation of the extract`];
  return [
    ...checkParameters(found.operation, found.path, exchange.query),
    ...checkBody(found.operation, exchange.body),
    ...checkAnswer(found.operation, exchange),
  ].map((deviation) => `${exchange.method} ${exchange.path}: ${deviation}`);
}

interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

function findOperation({ method, path }: Exchange): Found | undefined {
  for (const [template, operations] of Object.entries(EXTRACT.paths)) {
    const names = [...template.matchAll(/{(\w+)}/g)].map(([, name = '']) => name);
    // A path of the Contents API may have slashes.
    const form = template
      .replace(/\/{path}$/, '/?(.*)')
      .replace(/{ref}$/, '(.+)')
      .replace(/{\w+}/g, '([^/]+)');
    const match = new RegExp(`^${form}$`).exec(path);
    const operation = operations[method.toLowerCase()];
    if (match === null || operation === undefined) continue;
    return {
      operation,
      path: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])),
    };
  }
  return undefined;
}

function checkParameters(
  { parameters }: Operation,
  path: Found['path'],
  query: Exchange['query'],
): readonly string[] {
  const known = parameters.map((parameter) => follow(parameter));
  const deviations = Object.keys(query)
    .filter((name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name))
    .map((name) => `there is no query parameter ${name}`);
  for (const { name, in: place, required, schema } of known) {
    const value = (place === 'path' ? path : query)[name];
    if (value === undefined && required === true) deviations.push(`${name} is missing`);
    if (value !== undefined) deviations.push(...check(schema, toTyped(value, schema), name));
  }
  return deviations;
}

function toTyped(value: string, schema: object): unknown {
  return 'type' in schema && schema.type === 'integer' ? Number(value) : value;
}

function checkBody({ requestBody }: Operation, body: unknown): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  return check(schema, body, 'body');
}

function checkAnswer({ responses }: Operation, { status, contentType, answer }: Exchange): readonly string[] {
  const response = responses[String(status)];
  // Failures that every operation can have (401, 403, 429) are not written at each.
  if (response === undefined) return status >= 400 ? [] : [`${status} is no answer of it`];
  const { content } = follow(response);
  const type = contentType.split(';')[0] ?? '';
  // The raw media type gives the file's bytes, which no schema describes.
  if (content === undefined || type.includes('raw')) return [];
  const media = content[type.replace('+json', '')] ?? content[type];
  return media?.schema === undefined ? [`${type} is no answer of it`] : check(media.schema, answer, 'answer');
}

function check(schema: object, value: unknown, name: string): readonly string[] {
  const text = JSON.stringify(schema);
  const validate =
    COMPILED.get(text) ??
    AJV.compile({ ...toJsonSchema(schema), components: toJsonSchema(EXTRACT.components) });
  COMPILED.set(text, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}${instancePath} ${message ?? ''}`,
  );
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says `null`. */
function toJsonSchema(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
    const { nullable, ...rest } = value;
    return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
  }) as object;
}

function follow<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const parts = value.$ref.slice(2).split('/');
  return parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], EXTRACT) as T;
}

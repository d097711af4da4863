import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import { isObject, type JsonValue } from '../compatibility/json-value.js';
import { isSafeToCompile, laidOutSize } from '../compatibility/safe-to-compile.js';

/** What a schema says of one value. */
export type Answer =
  | { readonly kind: 'valid' }
  /** Where in the schema the value was refused; nothing of the value itself. */
  | { readonly kind: 'refused'; readonly at: string }
  /** Whether a tolerant reader takes the value cannot be said. */
  | { readonly kind: 'unclear' };

/** A schema that may be asked, or why not. */
export type Compiled =
  | {
      readonly kind: 'compiled';
      /** Schemas that one value may be asked of. */
      readonly size: number;
      ask(value: unknown, isTolerant: boolean): Answer;
    }
  | { readonly kind: 'not-compiled'; readonly reason: string };

/**
 * Compiles a schema of the repository for validating examples, if it is safe to compile at all.
 *
 * ajv is loaded with the first schema. `allErrors` and `ownProperties` are asked for by {@link isSafeToCompile}.
 */
export async function compileSchema(schema: unknown): Promise<Compiled> {
  const safety = isSafeToCompile(schema);
  if (!safety.safe) return { kind: 'not-compiled', reason: safety.reason };
  const options = { strict: false, allErrors: true, ownProperties: true, validateFormats: false } as const;
  const more = { logger: false, addUsedSchema: false, inlineRefs: false, validateSchema: false } as const;
  try {
    const ajv = await createAjv(isDraft07(schema), { ...options, ...more });
    const validate = ajv.compile(schema as object | boolean);
    const size = laidOutSize(schema as JsonValue);
    return { kind: 'compiled', size, ask: (value, isTolerant) => ask(validate, value, isTolerant) };
  } catch {
    // Its own words could quote the schema at any length.
    return { kind: 'not-compiled', reason: 'the validator does not take it' };
  }
}

async function createAjv(
  isOld: boolean,
  options: Options,
): Promise<{ compile(schema: object | boolean): ValidateFunction }> {
  if (isOld) return new (await import('ajv')).Ajv(options);
  return new (await import('ajv/dist/2020.js')).Ajv2020(options);
}

function isDraft07(schema: unknown): boolean {
  const dialect = isObject(schema) ? schema.$schema : undefined;
  return typeof dialect === 'string' && dialect.includes('draft-07');
}

const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'not', 'if']);

function ask(validate: ValidateFunction, value: unknown, isTolerant: boolean): Answer {
  if (validate(value)) return { kind: 'valid' };
  const errors = validate.errors ?? [];
  const serious = isTolerant ? errors.filter(({ keyword }) => keyword !== 'additionalProperties') : errors;
  const [first] = serious;
  if (first === undefined) return { kind: 'valid' };
  const isUnclear =
    serious.length < errors.length && serious.some(({ keyword }) => ALTERNATIVES.has(keyword));
  return isUnclear ? { kind: 'unclear' } : { kind: 'refused', at: placeOf(first) };
}

function placeOf({ schemaPath }: ErrorObject): string {
  return schemaPath.slice(0, 200);
}

import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonValue } from '../../src/compatibility/json-value.js';
import { COMPILE_LIMITS, isSafeToCompile } from '../../src/compatibility/safe-to-compile.js';

const text = { type: 'string' };
const ordinary = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A result',
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: 10_000, examples: ['hello'] },
    words: { type: 'array', items: { $ref: '#/$defs/word' }, maxItems: 1000 },
    speaker: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
    toString: text,
  },
  required: ['text'],
  additionalProperties: false,
  $defs: { word: { type: 'object', properties: { start_ms: { type: 'integer', minimum: 0 } } } },
};
const doubling = (levels: number): JsonValue => ({
  $ref: '#/$defs/d0',
  $defs: Object.fromEntries(
    Array.from({ length: levels }, (_, level) => {
      const next = level === levels - 1 ? text : { $ref: `#/$defs/d${level + 1}` };
      return [`d${level}`, { allOf: [next, next] }];
    }),
  ),
});

describe('isSafeToCompile', () => {
  it.each([
    ordinary,
    true,
    {},
    doubling(5),
    { $schema: 'http://json-schema.org/draft-07/schema#', items: [text], definitions: { a: text } },
  ])('lets an ordinary schema through: %j', (schema) => {
    expect(isSafeToCompile(schema)).toEqual({ safe: true });
  });

  it('lets through what ajv compiles and applies', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true, ownProperties: true }).compile(ordinary);
    expect(validate({ text: 'a', words: [{ start_ms: 1 }] })).toBe(true);
    expect(validate({ text: 'a', words: [{ start_ms: -1 }] })).toBe(false);
  });

  const refused: readonly (readonly [says: string, schema: unknown, reason: string])[] = [
    ['a pattern', { properties: { a: { pattern: '^a' } } }, '"pattern"'],
    ['a harmless expression for names', { patternProperties: { a: true } }, '"patternProperties"'],
    ['a format', { format: 'date' }, '"format"'],
    ['an $id', { $id: 'https://example.com/s' }, '"$id"'],
    ['an anchor', { $defs: { a: { $anchor: 'a' } } }, '"$anchor"'],
    ['equal items', { uniqueItems: true }, '"uniqueItems"'],
    ['an unknown keyword', { 'x-code': 'process.exit()' }, '"x-code"'],
    ['a custom keyword of a validator', { $async: true }, '"$async"'],
    ['a remote reference', { $ref: 'https://example.com/s' }, 'never fetched'],
    [
      'a reference to elsewhere in the document',
      { properties: { a: text, b: { $ref: '#/properties/a' } } },
      'definition',
    ],
    ['unreached definitions', { $defs: { a: { pattern: 'x' } } }, '"pattern"'],
    [
      'recursion',
      {
        properties: { a: { $ref: '#/$defs/a' } },
        $defs: { a: { properties: { b: { $ref: '#/$defs/a' } } } },
      },
      'recursive',
    ],
    ['references that double', doubling(40), 'laid out'],
    [
      'a chain of references',
      {
        $ref: '#/$defs/d0',
        $defs: Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `d${i}`,
            { items: i === 299 ? text : { $ref: `#/$defs/d${i + 1}` } },
          ]),
        ),
      },
      'nested too deeply',
    ],
    [
      'too many values',
      { enum: Array.from({ length: COMPILE_LIMITS.count }, (_, index) => index) },
      'more than 5000 values',
    ],
    ['deep nesting', JSON.parse('{"not":'.repeat(100) + '{}' + '}'.repeat(100)), 'deeper than'],
    ['__proto__', JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'), '"__proto__"'],
    ['a long name', { properties: { ['a'.repeat(300)]: text } }, 'the name "aaa'],
    ['a wrong shape', { type: 'strng' }, 'must be'],
    ['an unknown dialect', { $schema: 'https://example.com/dialect' }, 'supported'],
    ['no schema', 'schema', 'an object or a boolean'],
    ['what JSON cannot write', { const: () => 1 }, 'JSON cannot write'],
  ];
  it.each(refused)('refuses %s', (_says, schema, reason) => {
    const answer = isSafeToCompile(schema);
    expect(answer.safe ? '' : answer.reason).toContain(reason);
  });
});

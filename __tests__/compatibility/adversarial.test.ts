import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import type { JsonValue } from '../../src/compatibility/json-value.js';

type Schemas = Record<string, JsonValue>;

function many(count: number, schemaOf: (index: number) => JsonValue): Schemas {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, schemaOf(index)]));
}

function list(count: number, schemaOf: (index: number) => JsonValue): readonly JsonValue[] {
  return Array.from({ length: count }, (_, index) => schemaOf(index));
}

function nested(
  levels: number,
  leaf: JsonValue,
  around: (inner: JsonValue, level: number) => JsonValue,
): JsonValue {
  let schema = leaf;
  for (let level = 0; level < levels; level += 1) schema = around(schema, level);
  return schema;
}

const text = { type: 'string' };
const chain = (type: string): JsonValue => ({
  $defs: many(9000, (index) =>
    index === 8999 ? { type } : { type: 'object', properties: { next: { $ref: `#/$defs/p${index + 1}` } } },
  ),
  $ref: '#/$defs/p0',
});
const inPlaceChain = (type: string): JsonValue => ({
  $defs: many(9000, (index) => (index === 8999 ? { type } : { $ref: `#/$defs/p${index + 1}` })),
  $ref: '#/$defs/p0',
});
const doubling = (type: string): JsonValue => ({
  $defs: many(60, (index) => {
    const next = {
      type: 'object',
      properties: { x: index === 59 ? { type } : { $ref: `#/$defs/p${index + 1}` } },
    };
    return { anyOf: [next, { ...next, required: ['x'] }] };
  }),
  $ref: '#/$defs/p0',
});
const nestedAnyOf = (type: string): JsonValue =>
  nested(12, { type }, (inner, level) => ({ anyOf: [inner, { properties: { [`k${level}`]: inner } }] }));
const clauses = (offset: number): JsonValue => ({
  allOf: list(20, (clause) => ({
    anyOf: list(4, (value) => ({
      properties: { [`a${clause}`]: { const: value + offset } },
      required: [`a${clause}`],
    })),
  })),
});
const web = (count: number): JsonValue => ({
  $defs: many(count, (from) => ({
    type: 'object',
    properties: many(30, (to) => ({ $ref: `#/$defs/p${(from * 7 + to) % count}` })),
  })),
  $ref: '#/$defs/p0',
});
const patterned = (schema: JsonValue): JsonValue => ({
  patternProperties: Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`^(a+)+${index}$`, schema]),
  ),
  properties: many(300, () => text),
  additionalProperties: text,
});
const tagged = (count: number): JsonValue => ({
  oneOf: list(count, (tag) => ({ type: 'object', properties: { tag: { const: tag } }, required: ['tag'] })),
});

interface Hostile {
  readonly says: string;
  readonly old: unknown;
  readonly next: unknown;
  /** The answer for inputs; true and false are real verdicts, undecided is neither. */
  readonly answer: boolean | 'undecided';
}

const HOSTILE: readonly Hostile[] = [
  {
    says: '10 000 properties',
    old: { properties: many(10_000, () => text) },
    next: { properties: many(10_000, () => text) },
    answer: true,
  },
  {
    says: '10 000 properties, each changed',
    old: { properties: many(10_000, () => text) },
    next: { properties: many(10_000, () => ({ type: 'string', maxLength: 9 })) },
    answer: false,
  },
  {
    says: '200 levels',
    old: nested(200, text, (inner) => ({ type: 'object', properties: { a: inner } })),
    next: nested(200, { type: ['string', 'null'] }, (inner) => ({
      type: 'object',
      properties: { a: inner },
    })),
    answer: true,
  },
  {
    says: '100 levels of alternatives',
    old: nested(100, text, (inner) => ({ items: { anyOf: [inner, { type: 'null' }] } })),
    next: nested(100, { type: ['string', 'integer'] }, (inner) => ({
      items: { anyOf: [inner, { type: 'null' }] },
    })),
    answer: true,
  },
  { says: '5 000 levels', old: nested(5000, text, (items) => ({ items })), next: true, answer: 'undecided' },
  { says: 'a chain of 9 000 references', old: chain('string'), next: chain('integer'), answer: 'undecided' },
  {
    says: 'a chain of 9 000 references in place',
    old: inPlaceChain('string'),
    next: inPlaceChain('integer'),
    answer: 'undecided',
  },
  {
    says: 'alternatives that double at each of 60 references',
    old: doubling('string'),
    next: doubling('integer'),
    answer: false,
  },
  {
    says: 'alternatives nested exponentially',
    old: nestedAnyOf('string'),
    next: nestedAnyOf('integer'),
    answer: 'undecided',
  },
  { says: '4^20 combinations of clauses', old: clauses(0), next: clauses(1), answer: 'undecided' },
  { says: '1 000 alternatives', old: tagged(1000), next: tagged(1001), answer: 'undecided' },
  { says: 'a web of recursion', old: web(30), next: web(29), answer: 'undecided' },
  { says: 'a reference to itself', old: { $ref: '#' }, next: true, answer: 'undecided' },
  {
    says: 'references in a circle',
    old: {
      $ref: '#/$defs/a',
      $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { anyOf: [{ $ref: '#/$defs/a' }, text] } },
    },
    next: text,
    answer: 'undecided',
  },
  { says: 'a circle through not', old: { not: { $ref: '#' } }, next: text, answer: 'undecided' },
  {
    says: 'a remote reference',
    old: { $ref: 'https://169.254.169.254/schema.json' },
    next: { $ref: 'https://169.254.169.254/schema.json' },
    answer: 'undecided',
  },
  { says: 'a reference to a file', old: text, next: { $ref: 'file:///etc/passwd' }, answer: 'undecided' },
  {
    says: 'an unknown dialect',
    old: { $schema: 'https://json-schema.org/draft/2019-09/schema', type: 'string' },
    next: text,
    answer: 'undecided',
  },
  { says: 'a dialect that is no text', old: { $schema: 7 }, next: text, answer: 'undecided' },
  {
    says: 'both dialects at once',
    old: { items: [text], prefixItems: [text] },
    next: text,
    answer: 'undecided',
  },
  { says: 'an invalid expression', old: { pattern: '(' }, next: { pattern: '(' }, answer: 'undecided' },
  {
    says: 'an expression of 100 000 characters',
    old: { pattern: 'a'.repeat(100_000) },
    next: true,
    answer: 'undecided',
  },
  {
    says: 'a catastrophic expression and a value',
    old: { const: `${'a'.repeat(5000)}b` },
    next: { pattern: '^(a+)+$' },
    answer: false,
  },
  {
    says: 'catastrophic expressions for names',
    old: patterned(text),
    next: patterned({ type: ['string', 'null'] }),
    answer: 'undecided',
  },
  {
    says: 'an expression for a long name',
    old: {
      patternProperties: { '^(a+)+$': text },
      additionalProperties: false,
      properties: { [`${'a'.repeat(5000)}b`]: text },
    },
    next: { patternProperties: { '^(a+)+$': text }, additionalProperties: false },
    answer: false,
  },
  {
    says: '10 000 values',
    old: { enum: list(10_000, (index) => `v${index}`) },
    next: { enum: list(10_000, (index) => `v${index + 1}`) },
    answer: false,
  },
  {
    says: '5 000 parts',
    old: { allOf: list(5000, (index) => ({ required: [`a${index}`] })) },
    next: { allOf: list(5000, (index) => ({ required: [`b${index}`] })) },
    answer: 'undecided',
  },
  {
    says: 'a tuple of 5 000',
    old: { prefixItems: list(5000, () => text), items: false },
    next: { prefixItems: list(5001, () => text), items: false },
    answer: true,
  },
  {
    says: 'keywords of the wrong shape',
    old: { type: 'strng', minimum: '3', properties: [], required: 'a', anyOf: [], maxLength: -1 },
    next: true,
    answer: 'undecided',
  },
  { says: 'no schema', old: null, next: 'string', answer: 'undecided' },
  {
    says: 'what JSON cannot write',
    old: { const: Infinity },
    next: { default: new Map() },
    answer: 'undecided',
  },
];

function cyclic(): unknown {
  const schema: { properties: Record<string, unknown> } = { properties: {} };
  schema.properties.self = schema;
  return schema;
}

describe('compareSchemas answers hostile schemas soon', () => {
  it.each([...HOSTILE, { says: 'a cyclic object', old: cyclic(), next: true, answer: 'undecided' as const }])(
    '$says',
    ({ old, next, answer }) => {
      const start = process.cpuUsage();
      const { compatible, changes } = compareSchemas(old, next, 'input');
      const { user, system } = process.cpuUsage(start);
      const isUndecided = changes.some(({ kind, breaking }) => breaking && kind === 'cannot-be-decided');
      expect({ compatible, isUndecided }).toEqual({
        compatible: answer === true,
        isUndecided: answer === 'undecided',
      });
      // Of processor time, which a busy machine does not stretch: below a second, with room for a slow one.
      expect((user + system) / 1e6).toBeLessThan(2.5);
    },
  );
});

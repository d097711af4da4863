import { describe, expect, it } from '@jest/globals';
import { compareSchemas, type SchemaComparisonOptions } from '../../src/compatibility/compare-schemas.js';
import type { JsonObject, JsonValue } from '../../src/compatibility/json-value.js';
import { RULES } from '../../src/compatibility/rules/rules.js';
import { KEYWORD_SHAPES } from '../../src/compatibility/schema/keywords.js';

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = (properties: JsonValue, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
});
const closed = { additionalProperties: false };

describe('what a change says', () => {
  it('points at the new schema where the keyword is still there, at the old one where it is gone', () => {
    const before = object({ a: { type: 'string', maxLength: 5 }, b: { type: 'string', minLength: 2 } });
    const after = object({ a: { type: 'string', maxLength: 9 }, b: text });
    expect(compareSchemas(before, after, 'output').changes).toEqual([
      {
        kind: 'max-length-raised',
        pointer: '/properties/a/maxLength',
        side: 'new',
        breaking: true,
        message:
          'The new version may return strings longer than 5 characters in `a`, which clients built on the old schema do not expect.',
      },
      {
        kind: 'min-length-lowered',
        pointer: '/properties/b/minLength',
        side: 'old',
        breaking: true,
        message:
          'The new version may return strings shorter than 2 characters in `b`, which clients built on the old schema do not expect.',
      },
    ]);
    expect(
      compareSchemas(before, after, 'input').changes.map(({ breaking, message }) => ({ breaking, message })),
    ).toEqual([
      { breaking: false, message: 'The new version also accepts strings longer than 5 characters in `a`.' },
      { breaking: false, message: 'The new version also accepts strings shorter than 2 characters in `b`.' },
    ]);
  });

  it('speaks of the path in the value, through items, definitions and alternatives', () => {
    const schema = (type: JsonValue): JsonObject => ({
      $defs: { word: object({ 'a/b': { type } }) },
      ...object(
        { results: { type: 'array', items: { anyOf: [{ $ref: '#/$defs/word' }, { type: 'null' }] } } },
        closed,
      ),
    });
    const [change] = compareSchemas(schema('integer'), schema('number'), 'output').changes;
    expect(change).toMatchObject({
      kind: 'type-widened',
      pointer: '/$defs/word/properties/a~1b/type',
      side: 'new',
    });
    expect(change?.message).toContain('numbers with a fraction in `word.a/b`');
  });

  it('says in both directions what happens to a property', () => {
    const messages = (direction: 'input' | 'output', more: JsonObject): readonly string[] =>
      compareSchemas(object({ a: text }, more), object({ a: text, b: whole }, more), direction).changes.map(
        ({ message }) => message,
      );
    expect(messages('input', closed)).toEqual(['The new version also accepts the property `b`.']);
    expect(messages('output', closed)).toEqual([
      'The new version may return the property `b`, which clients built on the old schema do not expect.',
    ]);
    expect(messages('input', {})).toEqual([
      'Clients may send anything as `b`, undeclared until now, and the new version refuses what does not fit.',
    ]);
    expect(messages('output', {})).toEqual(['The new version declares the property `b`.']);
  });

  it('gives the reason for what cannot be decided, with its place', () => {
    const { changes } = compareSchemas(text, object({ a: { $ref: 'https://example.com/s.json' } }), 'input');
    expect(changes).toEqual([
      {
        kind: 'cannot-be-decided',
        pointer: '/properties/a/$ref',
        side: 'new',
        breaking: true,
        message:
          'The new schema cannot be compared: the reference "https://example.com/s.json" leads out of the document and is never fetched.',
      },
    ]);
  });

  it('tells each change once, however often a definition is used', () => {
    const schema = (limit: number): JsonObject => ({
      $defs: { word: { type: 'string', maxLength: limit } },
      ...object({
        a: { $ref: '#/$defs/word' },
        b: { $ref: '#/$defs/word' },
        c: { items: { $ref: '#/$defs/word' } },
      }),
    });
    expect(compareSchemas(schema(9), schema(5), 'input').changes).toHaveLength(1);
  });

  it('lists breaking changes first', () => {
    const before = object({ a: whole, b: text }, closed);
    const after = object({ a: { type: 'number' }, b: { type: 'string', maxLength: 5 } }, closed);
    expect(
      compareSchemas(before, after, 'input').changes.map(({ kind, breaking }) => [kind, breaking]),
    ).toEqual([
      ['max-length-lowered', true],
      ['type-widened', false],
    ]);
  });

  it('does not change what it is given, and says the same again', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const before = freeze(object({ a: { anyOf: [text, whole] } }, closed));
    const after = freeze(object({ a: { oneOf: [text, { type: 'null' }] } }, closed));
    expect(compareSchemas(before, after, 'input')).toEqual(compareSchemas(before, after, 'input'));
  });
});

describe('how an output is read', () => {
  const answer = (old: JsonValue, next: JsonValue, options: SchemaComparisonOptions): boolean =>
    compareSchemas(old, next, 'output', options).compatible;
  const rows: readonly (readonly [
    says: string,
    old: JsonValue,
    next: JsonValue,
    stated: boolean,
    tolerant: boolean,
    strict: boolean,
  ])[] = [
    ['property added, open', object({ a: text }), object({ a: text, b: text }), true, true, false],
    [
      'property added, closed',
      object({ a: text }, closed),
      object({ a: text, b: text }, closed),
      false,
      true,
      false,
    ],
    [
      'required property added, closed',
      object({ a: text }, closed),
      object({ a: text, b: text }, { ...closed, required: ['b'] }),
      false,
      true,
      false,
    ],
    [
      'optional property removed, open',
      object({ a: text, b: text }),
      object({ a: text }),
      false,
      true,
      false,
    ],
    [
      'required property removed, open',
      object({ a: text, b: text }, { required: ['b'] }),
      object({ a: text }),
      false,
      false,
      false,
    ],
    [
      'property renamed, closed',
      object({ a: text }, { ...closed, required: ['a'] }),
      object({ b: text }, { ...closed, required: ['b'] }),
      false,
      false,
      false,
    ],
    ['object opened', object({ a: text }, closed), object({ a: text }), false, true, false],
    ['property widened', object({ a: whole }), object({ a: { type: 'number' } }), false, false, false],
    ['value added', { enum: ['a'] }, { enum: ['a', 'b'] }, false, false, false],
    [
      'values of a map widened',
      object({}, { additionalProperties: whole }),
      object({}, { additionalProperties: { type: 'number' } }),
      false,
      false,
      false,
    ],
    [
      'values of a map no longer described',
      object({}, { additionalProperties: whole }),
      object({}),
      false,
      false,
      false,
    ],
    [
      'member of a map declared',
      object({}, { additionalProperties: text }),
      object({ a: text }, { additionalProperties: text }),
      true,
      true,
      true,
    ],
    [
      'nested property added',
      object({ a: { items: object({}) } }),
      object({ a: { items: object({ b: text }) } }),
      true,
      true,
      false,
    ],
    [
      'property declared in another part',
      { allOf: [object({ a: text }), object({ b: text })] },
      object({ a: text, b: text }),
      true,
      true,
      true,
    ],
    ['property that cannot be, added', object({ a: text }), object({ a: text, b: false }), true, true, true],
    ['nothing changes', object({ a: text }), object({ a: text }), true, true, true],
  ];

  it.each(rows)('%s', (_says, old, next, stated, tolerant, strict) => {
    expect({
      stated: answer(old, next, {}),
      tolerant: answer(old, next, { tolerantReader: true }),
      strict: answer(old, next, { tolerantReader: false }),
    }).toEqual({ stated, tolerant, strict });
  });

  it('still tells a tolerant reader what was added', () => {
    const { compatible, changes } = compareSchemas(
      object({}, closed),
      object({ b: text }, closed),
      'output',
      { tolerantReader: true },
    );
    expect(compatible).toBe(true);
    expect(changes).toEqual([
      {
        kind: 'property-added',
        pointer: '/properties/b',
        side: 'new',
        breaking: false,
        message: 'The new version may return the property `b`, which a tolerant reader ignores.',
      },
    ]);
  });

  it('is never lenient about inputs', () => {
    const compatible = (tolerantReader: boolean): boolean =>
      compareSchemas(object({ a: text, b: text }, closed), object({ a: text }, closed), 'input', {
        tolerantReader,
      }).compatible;
    expect([compatible(true), compatible(false)]).toEqual([false, false]);
  });
});

describe('proofs by recursion', () => {
  it('forget what rested on an assumption that failed', () => {
    // Within `strict`, "a list of tree is a list of strict" is proved while "tree is strict" is assumed; that fails on
    // `y`, and the proof must not serve the second alternative, which shares the list through `base`.
    const before = {
      $ref: '#/$defs/tree',
      $defs: {
        tree: object(
          {
            p: { type: 'array', items: { $ref: '#/$defs/tree' } },
            t: { $ref: '#/$defs/tree/properties/p' },
            y: text,
          },
          closed,
        ),
      },
    };
    const after = {
      anyOf: [
        { properties: { t: { $ref: '#/$defs/base/properties/p' } } },
        { allOf: [{ $ref: '#/$defs/base' }], properties: { y: text } },
      ],
      $defs: {
        base: { properties: { p: { type: 'array', items: { $ref: '#/$defs/strict' } } } },
        strict: { allOf: [{ $ref: '#/$defs/base' }], properties: { y: whole } },
      },
    };
    expect(compareSchemas(before, after, 'input').compatible).toBe(false);
  });

  it('hold for lists of lists, and fail at the leaf', () => {
    const tree = (leaf: string): JsonValue => ({
      anyOf: [{ type: leaf }, { type: 'array', items: { $ref: '#' } }],
    });
    expect(compareSchemas(tree('integer'), tree('number'), 'input').compatible).toBe(true);
    expect(compareSchemas(tree('number'), tree('integer'), 'input').compatible).toBe(false);
  });

  it('hold for a schema and its mutually recursive form', () => {
    const one = object({ next: { $ref: '#' } }, closed);
    const two = {
      $ref: '#/$defs/a',
      $defs: {
        a: object({ next: { $ref: '#/$defs/b' } }, closed),
        b: object({ next: { $ref: '#/$defs/a' } }, closed),
      },
    };
    expect(compareSchemas(one, two, 'input').compatible).toBe(true);
    expect(compareSchemas(two, one, 'input').compatible).toBe(true);
  });
});

it('has a rule for every keyword that asserts', () => {
  const inert = [
    'annotation',
    'container',
    'identifier',
    'refused',
    'reference',
    'additional-items',
    'dependencies',
  ];
  const asserting = [...KEYWORD_SHAPES['draft-07'], ...KEYWORD_SHAPES['2020-12']]
    .filter(([, shape]) => !inert.includes(shape))
    .map(([keyword]) => keyword);
  const ruled = new Set([...RULES.flatMap(([keywords]) => keywords), 'allOf']);
  expect([...new Set(asserting)].filter((keyword) => !ruled.has(keyword))).toEqual([]);
});

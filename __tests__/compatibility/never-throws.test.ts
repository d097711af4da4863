import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import { isSafeToCompile } from '../../src/compatibility/safe-to-compile.js';
import { KEYWORD_SHAPES } from '../../src/compatibility/schema/keywords.js';
import { checkApiVersion } from '../../src/compatibility/serving/check-api-version.js';
import { compareServing } from '../../src/compatibility/serving/compare-serving.js';
import { FIELD_RULES } from '../../src/compatibility/serving/field-rules.js';
import { randomFamily } from './random-family.js';
import { createRandom } from './random.js';

const KEYWORDS = [
  ...KEYWORD_SHAPES['draft-07'].keys(),
  ...KEYWORD_SHAPES['2020-12'].keys(),
  '__proto__',
  'x-own',
];

/** Objects that look like schemas: the keywords are real, what they hold is anything. */
const schemaLike = fc.letrec<{ schema: unknown; held: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    fc.boolean(),
    fc.dictionary(fc.constantFrom(...KEYWORDS), tie('held'), { maxKeys: 4, noNullPrototype: false }),
  ),
  held: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      'string',
      'object',
      '#',
      '#/$defs/a',
      '#/properties/a',
      '(',
      ['a'],
      ['string', 'null'],
    ),
    tie('schema'),
    fc.array(tie('schema'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'toString', '^a'), tie('schema'), {
      maxKeys: 3,
      noNullPrototype: false,
    }),
  ),
})).schema;

const RUNS = { numRuns: 1500, seed: 20261122 };

describe('whatever it is given', () => {
  it('compareSchemas answers, and isSafeToCompile', () => {
    fc.assert(
      fc.property(schemaLike, schemaLike, fc.boolean(), (old, next, tolerantReader) => {
        const { compatible, changes } = compareSchemas(old, next, tolerantReader ? 'output' : 'input', {
          tolerantReader,
        });
        expect(compatible).toBe(!changes.some(({ breaking }) => breaking));
        expect(typeof isSafeToCompile(next).safe).toBe('boolean');
      }),
      RUNS,
    );
  });

  it('compareServing answers, and checkApiVersion', () => {
    const section = fc.constantFrom(
      ...FIELD_RULES.map(({ path }) => path[0]),
      'audio_in',
      'audio_out',
      'errors',
      '__proto__',
    );
    const contract = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(section, fc.jsonValue(), { noNullPrototype: false }),
    );
    fc.assert(
      fc.property(contract, contract, (old, next) => {
        const { compatible, changes, requiredBump } = compareServing(old, next);
        expect(compatible).toBe(!changes.some(({ breaking }) => breaking));
        expect(typeof checkApiVersion(old, next, requiredBump).sufficient).toBe('boolean');
      }),
      RUNS,
    );
  });
});

describe('for random schemas', () => {
  it('a schema is compatible with itself, and the directions are mirrors', () => {
    const random = createRandom(20261122);
    for (let index = 0; index < 150; index += 1) {
      const [one, other] = randomFamily(random).map(({ schema }) => schema);
      if (one === undefined || other === undefined) continue;
      expect(compareSchemas(one, structuredClone(one), 'input')).toEqual({ compatible: true, changes: [] });
      expect(compareSchemas(one, other, 'input').compatible).toBe(
        compareSchemas(other, one, 'output').compatible,
      );
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Direction } from '../../src/compatibility/change.js';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import type { JsonValue } from '../../src/compatibility/json-value.js';
import { SCHEMA_PAIRS, type Verdict } from './schema-pairs.js';

const compatible = (old: JsonValue, next: JsonValue, direction: Direction): boolean =>
  compareSchemas(old, next, direction).compatible;

function verdict(old: JsonValue, next: JsonValue): Verdict {
  const [input, output] = [compatible(old, next, 'input'), compatible(old, next, 'output')];
  if (input) return output ? 'both' : 'input';
  return output ? 'output' : 'neither';
}

const MIRRORED: Readonly<Record<Verdict, Verdict>> = {
  both: 'both',
  input: 'output',
  output: 'input',
  neither: 'neither',
};

describe.each(Object.entries(SCHEMA_PAIRS))('compareSchemas: %s', (_family, pairs) => {
  const cases = pairs.map(([says, old, next, expected, kinds]) => ({ says, old, next, expected, kinds }));
  it.each(cases)('$says', ({ old, next, expected, kinds }) => {
    expect(verdict(old, next)).toBe(expected);
    expect(verdict(next, old)).toBe(MIRRORED[expected]);
    if (kinds === undefined) return;
    for (const direction of ['input', 'output'] as const) {
      const { changes } = compareSchemas(old, next, direction);
      const found = new Set(changes.map(({ kind }) => kind));
      // What is undecided is told only where it breaks.
      const told = kinds.filter((kind) => kind !== 'cannot-be-decided' || !compatible(old, next, direction));
      expect([...found].sort()).toEqual([...told].sort());
    }
  });
});

it('has at least 150 pairs of schemas', () => {
  expect(Object.values(SCHEMA_PAIRS).flat().length).toBeGreaterThanOrEqual(150);
});

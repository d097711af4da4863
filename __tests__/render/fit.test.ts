import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { table } from '../../src/render/markdown/blocks.js';
import { fit, fixed, joinWithin, type Part } from '../../src/render/markdown/fit.js';

const part = (weight: number, ...versions: readonly string[]): Part => ({
  weight,
  versions: versions.map((text) => () => text),
});

describe('fit', () => {
  const light = part(1, 'l'.repeat(30), 'l'.repeat(20), 'l');
  const heavy = part(2, 'h'.repeat(30), 'h'.repeat(20), 'h');

  test.each([
    [100, 'l'.repeat(30), 'h'.repeat(30)],
    [55, 'l'.repeat(20), 'h'.repeat(30)],
    [40, 'l', 'h'.repeat(30)],
    [30, 'l', 'h'.repeat(20)],
    [6, 'l', 'h'],
  ])('in %d units the heavier part chooses first', (room, ...texts) => {
    expect(fit([light, heavy], room)).toBe(texts.join('\n\n'));
  });

  test('when not even the shortest fit, the lightest goes', () => {
    expect(fit([light, fixed('head'), heavy], 8)).toBe('head\n\nh');
  });

  test('what is fixed is never left out', () => {
    expect(fit([fixed('head'), light], 1)).toBe('head');
  });

  test('never longer than its room, unless what is fixed is', () => {
    const parts = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 5 }),
        sizes: fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 4, max: 200 }), (given, room) => {
        const sized = given.map(({ weight, sizes }) =>
          part(weight, ...[...sizes].sort((one, other) => other - one).map((size) => 'x'.repeat(size))),
        );
        expect(fit([fixed('head'), ...sized], room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

test('a list within its room says how many there are more', () => {
  const join = (room: number): string =>
    joinWithin(['aaa', 'bbb', 'ccc'], ', ', room, (count) => `and ${count} more`);
  expect([join(100), join(10), join(0)]).toEqual(['aaa, bbb, ccc', 'aaa, bbb, and 1 more', 'and 3 more']);
});

test('a row of another length than its table is a mistake of ours', () => {
  expect(() => table([{ heading: 'a' }], [['1', '2']])).toThrow('2 cells, 1 columns');
});

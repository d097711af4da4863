import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawIntervals, type PlottedSlice } from '../../src/render/interval-plot.js';
import { readMeasure } from '../../src/render/measure.js';
import { displayWidth } from '../../src/render/text/width.js';

function slice(
  name: string,
  low: number,
  change: number,
  high: number,
  limit: number | null = 0.02,
): PlottedSlice {
  const limits = limit === null ? [] : [{ kind: 'max_relative_regression', value: limit, outcome: 'pass' }];
  const measure = readMeasure({
    metric: 'wer',
    unit: 'fraction',
    better: 'lower',
    relative_difference: change,
    interval_relative: [low, high],
    limits,
  });
  if (measure === undefined) throw new Error('not read');
  return { name, measure };
}

describe('a plot of intervals', () => {
  test('zero and the limit stand in one column, wide names keep it', () => {
    expect(
      drawIntervals('WER change', [
        slice('日本語', 0.02, 0.046, 0.073),
        slice('quiet', -0.084, -0.059, -0.031),
      ]),
    ).toBe(
      [
        'WER change  −8.4%                        0    +2.0%            +7.3%',
        '日本語                                   │      ├─────────●────────┤',
        'quiet       ├────────●─────────┤         │      ┊',
      ].join('\n'),
    );
  });

  test('nothing tested, nothing drawn', () => {
    expect(drawIntervals('WER change', [])).toBe('');
  });

  test('different limits are drawn, and not on the axis', () => {
    const [axis = ''] = drawIntervals('x', [
      slice('a', 0, 0.01, 0.02, 0.05),
      slice('b', 0, 0.01, 0.02, 0.1),
    ]).split('\n');
    expect(axis).not.toContain('+5.0%');
  });

  test('whatever the figures, every line fits and has its mark', () => {
    const share = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 8 }), (rows) => {
        const slices = rows.map((row, index) => {
          const [low = 0, change = 0, high = 0] = [...row].sort((one, other) => one - other);
          return slice(`s${index}`, low, change, high);
        });
        const lines = drawIntervals('x', slices).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines.slice(1))
          expect([line.includes('●'), displayWidth(line) <= 82]).toEqual([true, true]);
      }),
    );
  });
});

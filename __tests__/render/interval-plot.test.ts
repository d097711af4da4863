import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderHtml } from '../../src/render/html.js';
import { drawIntervals, type PlottedSlice } from '../../src/render/interval-plot.js';
import { readMeasure } from '../../src/render/measure.js';
import { displayWidth } from '../../src/render/text/width.js';
import { release, sliceFinding, verdict } from './sample-verdicts.js';

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
  test('the wide interval of a small slice ends beyond the plot and leaves the others room', () => {
    const drawing = drawIntervals('WER', [
      slice('a', 0.02, 0.1, 0.18),
      slice('b', -9, 0.1, 9),
      slice('c', -0.1, 0, 0.1),
    ]);
    const [, a = '', b = ''] = drawing.split('\n');
    expect([b.includes('←'), b.endsWith('→'), b.includes('┤')]).toEqual([true, true, false]);
    expect(a.indexOf('┤') - a.indexOf('├')).toBeGreaterThan(15);
  });

  test('amounts where the limit is one: points of a fraction, milliseconds', () => {
    const amount = (
      unit: string,
      better: string,
      interval: readonly number[],
      limit: number,
    ): PlottedSlice => {
      const [low = 0, high = 0] = interval;
      const measure = readMeasure({
        metric: 'm',
        unit,
        better,
        difference: (low + high) / 2,
        interval,
        interval_relative: [-9, 9],
        limits: [{ kind: 'max_regression', value: limit, outcome: 'pass' }],
      });
      if (measure === undefined) throw new Error('not read');
      return { name: 'noisy', measure };
    };
    const [axis = '', row = ''] = drawIntervals('m', [amount('ms', 'lower', [-20, 60], 75)]).split('\n');
    expect(axis.trim().split(/\s+/)).toEqual(['m', '−20ms', '0', '+75ms']);
    expect([row.indexOf('├'), row.indexOf('●'), row.indexOf('┤'), row.indexOf('┊')]).toEqual([7, 30, 53, 62]);
    const [points = ''] = drawIntervals('m', [amount('fraction', 'higher', [-0.02, 0.01], 0.03)]).split('\n');
    expect(points.trim().split(/\s+/)).toEqual(['m', '−3.00pt', '0', '+1.00pt']);
  });

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

test('in the report, too, an end beyond the plot is an arrow and not a bar', () => {
  const findings = [0.1, 9, 0.1].map((high, index) =>
    sliceFinding({
      slice: `s${index}`,
      baseline: 0.1,
      candidate: 0.103,
      more: { clusters: 9, interval_relative: [-0.1, high] },
    }),
  );
  const html = renderHtml(verdict({ releases: [release({ findings })] }), { commentKey: 'default' });
  const bars = [...html.matchAll(/class="interval"[^>]* d="([^"]*)"/g)].map(([, path = '']) => path);
  expect(bars.map((path) => path.endsWith('m0-4v8')).sort()).toEqual([false, true, true]);
  expect(bars.filter((path) => path.endsWith('m-5-4l5 4l-5 4'))).toHaveLength(1);
});

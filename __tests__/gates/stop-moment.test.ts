import { describe, expect, test } from '@jest/globals';
import { findStop, type StopAnswer } from '../../src/gates/stop-moment.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import type { Limit } from '../../src/model/policy.js';

const MINUTE = 60_000;

function find(
  metric: string,
  limit: Pick<Limit, 'kind' | 'value'>,
  window: number,
  ...values: readonly (readonly [minute: number, value: number, slice?: string, baseline?: number])[]
): StopAnswer {
  return findUntil(values.at(-1)?.[0] ?? 0, metric, limit, window, ...values);
}

function findUntil(
  end: number,
  metric: string,
  limit: Pick<Limit, 'kind' | 'value'>,
  window: number,
  ...values: readonly (readonly [minute: number, value: number, slice?: string, baseline?: number])[]
): StopAnswer {
  const definition = METRIC_CATALOGUE.get(metric);
  if (definition === undefined) throw new Error(metric);
  const samples = values.map(([minute, value, slice = 'noisy', baseline], line) => ({
    metric,
    slice,
    time: minute * MINUTE,
    value,
    baseline,
    line,
  }));
  return findStop(samples, [{ ...limit, location: { path: '' } }], definition, window, end * MINUTE);
}

const MAX = { kind: 'max', value: 0.2 } as const;

describe('when a canary should have stopped', () => {
  test('at the sample with which the window is full', () => {
    expect(find('wer', MAX, 10, [0, 0.1], [5, 0.3], [10, 0.4], [15, 0.25]).stop).toEqual({
      slice: 'noisy',
      since: 5 * MINUTE,
      at: 15 * MINUTE,
      worst: 0.4,
    });
  });

  test('a series that ends while the limit is broken leaves open whether it stayed so', () => {
    const open = findUntil(60, 'wer', MAX, 10, [0, 0.1], [5, 0.3]);
    expect(open).toMatchObject({ stop: undefined, open: { slice: 'noisy', since: 5 * MINUTE } });
    expect(findUntil(60, 'wer', MAX, 10, [0, 0.3], [5, 0.1]).open).toBeUndefined();
    expect(findUntil(14, 'wer', MAX, 10, [0, 0.1], [5, 0.3]).open).toBeUndefined();
  });

  test('silence is no recovery: only a good sample ends a run', () => {
    expect(find('wer', MAX, 10, [0, 0.3], [60, 0.3]).stop?.at).toBe(60 * MINUTE);
    expect(find('wer', MAX, 10, [0, 0.3], [30, 0.1], [60, 0.3]).stop).toBeUndefined();
  });

  test('of samples of one time the broken one counts, in either order', () => {
    expect(find('wer', MAX, 10, [0, 0.3], [5, 0.3], [5, 0.1], [10, 0.3]).stop?.at).toBe(10 * MINUTE);
    expect(find('wer', MAX, 10, [0, 0.3], [5, 0.1], [5, 0.3], [15, 0.3]).stop?.since).toBe(5 * MINUTE);
  });

  test('a window of zero stops at the first broken sample; the limit itself is kept', () => {
    expect(find('wer', MAX, 0, [0, 0.2], [1, 0.21]).stop?.at).toBe(MINUTE);
  });

  test('slices do not lend one another their samples, and the earliest stop counts', () => {
    expect(find('wer', MAX, 10, [0, 0.3, 'a'], [10, 0.3, 'b']).stop).toBeUndefined();
    expect(
      find('wer', MAX, 10, [0, 0.3, 'a'], [1, 0.3, 'b'], [11, 0.3, 'b'], [20, 0.3, 'a']).stop,
    ).toMatchObject({ slice: 'b' });
  });

  test('higher is better where the catalogue says so', () => {
    expect(find('intent_recall', { kind: 'min', value: 0.9 }, 0, [0, 0.95], [1, 0.8]).stop?.worst).toBe(0.8);
  });

  test('a change without its baseline is not within its limit', () => {
    const relative = { kind: 'max_relative_regression', value: 0.1 } as const;
    expect(find('wer', relative, 5, [0, 0.1], [3, 0.1])).toMatchObject({ stop: undefined, incomparable: 2 });
    expect(find('wer', relative, 5, [0, 0.12, 'noisy', 0.1], [5, 0.12, 'noisy', 0.1]).stop?.at).toBe(
      5 * MINUTE,
    );
    expect(find('wer', relative, 5, [0, 0.11, 'noisy', 0.1], [5, 0.11, 'noisy', 0.1])).toMatchObject({
      stop: undefined,
      incomparable: 0,
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parseInstant,
  toDeadlineMilliseconds,
  toMilliseconds,
  toTimestamp,
} from '../../src/model/instant.js';

function millisecondsOf(text: string): number | undefined {
  const instant = parseInstant(text);
  return instant === undefined ? undefined : toMilliseconds(instant);
}

describe('instants', () => {
  test('agree with the clock of the platform on every RFC 3339 time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (date, minutes) => {
          const sign = minutes < 0 ? '-' : '+';
          const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
          const zone = `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
          const local = new Date(date.getTime() + minutes * 60_000).toISOString().replace('Z', zone);
          expect(millisecondsOf(local)).toBe(date.getTime());
          expect(millisecondsOf(date.toISOString())).toBe(date.getTime());
        },
      ),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test('are exact to the nanosecond', () => {
    const [one, other] = ['2026-10-01T12:00:00.000000001Z', '2026-10-01T12:00:00.000000002Z'].map(
      parseInstant,
    );
    expect((other?.nanoseconds ?? 0n) - (one?.nanoseconds ?? 0n)).toBe(1n);
  });

  test.each([
    ['2026-10-01', { zoneMissing: false, dateOnly: true }],
    ['2026-10-01T12:00:00', { zoneMissing: true, dateOnly: false }],
    ['2026-10-01 12:00:00Z', { zoneMissing: false, dateOnly: false }],
    ['2026-10-01t12:00z', { zoneMissing: false, dateOnly: false }],
    [' 2026-10-01T12:00:00+0200 ', { zoneMissing: false, dateOnly: false }],
    ['2024-02-29', { zoneMissing: false, dateOnly: true }],
  ])('%s', (text, known) => {
    expect(parseInstant(text)).toMatchObject(known);
  });

  test.each([
    '',
    'yesterday',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-32',
    '01/10/2026',
    '2026-10-01T24:00:00Z',
    '2026-10-01T12:60:00Z',
    '2026-10-01T12:00:00+25:00',
    '1790000000',
    '2026-10',
    `2026-10-01T12:00:00.${'1'.repeat(60)}Z`,
  ])('%j is no time', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('a date is valid through its day, a time to the moment', () => {
    const deadline = (text: string): string => {
      const instant = parseInstant(text);
      return instant === undefined ? '' : new Date(toDeadlineMilliseconds(instant)).toISOString();
    };
    expect(deadline('2026-11-22')).toBe('2026-11-22T23:59:59.999Z');
    expect(deadline('2026-11-22T10:00:00+02:00')).toBe('2026-11-22T08:00:00.000Z');
    expect(toTimestamp(Date.UTC(2026, 10, 22, 9, 14, 3, 999))).toBe('2026-11-22T09:14:03Z');
  });
});

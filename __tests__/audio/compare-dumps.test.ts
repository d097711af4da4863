import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDumps, type DumpKnowledge } from '../../src/audio/compare-dumps.js';
import type { DumpCause } from '../../src/audio/dump-cause.js';
import { readNpy } from '../../src/audio/read-npy.js';
import type { NpyArray } from '../../src/model/audio.js';
import { logMel, toArray } from './log-mel.js';
import { npyMatrix } from './npy-bytes.js';
import { seededRandom } from './random.js';
import { roundTrip, toPcm16 } from './resample.js';
import { syntheticSpeech } from './synthetic-speech.js';

const speech = Float32Array.from(syntheticSpeech(5, 2), toPcm16);
const rows = logMel(speech);
const reference = toArray(rows);
const mel = { scale: 'htk', fMinHz: 20, fMaxHz: 8000 } as const;

function transpose({ shape, values, element }: NpyArray): NpyArray {
  const [outer = 0, inner = 0] = shape;
  const turned = Float64Array.from(
    values,
    (_, index) => values[(index % outer) * inner + Math.floor(index / outer)] ?? NaN,
  );
  return { element, shape: [inner, outer], values: turned };
}

function dithered(samples: Float32Array): Float32Array {
  const random = seededRandom(3);
  return samples.map((value) => toPcm16(value + (random() - random()) / 32768));
}

/** Speech in a very quiet room, so that dither is heard between the words. */
const quiet = Float32Array.from(syntheticSpeech(6, 2), (value) => toPcm16(value * 0.02));

interface Case {
  readonly name: string;
  readonly a?: NpyArray;
  readonly b: NpyArray;
  readonly knowledge?: DumpKnowledge;
  readonly exact: readonly [boolean, DumpCause];
  readonly equivalent: readonly [boolean, DumpCause];
}

const scaled = (factor: number): NpyArray =>
  toArray(
    logMel(
      speech.map((value) => value * factor),
      { floorAt: 1e-10 * factor ** 2 },
    ),
  );

const CASES: readonly Case[] = [
  { name: 'itself', b: reference, exact: [true, 'none'], equivalent: [true, 'none'] },
  {
    name: '32-bit floats',
    b: toArray(rows, Math.fround),
    exact: [true, 'none'],
    equivalent: [true, 'none'],
  },
  {
    name: 'another implementation',
    b: toArray(rows, (value) => value + 0.004 * Math.sin(value * 37)),
    exact: [false, 'other'],
    equivalent: [true, 'none'],
  },
  { name: 'gain of -1 dB', b: scaled(10 ** (-1 / 20)), exact: [false, 'gain'], equivalent: [false, 'gain'] },
  {
    name: '16-bit scale',
    b: scaled(32768),
    exact: [false, 'int16-scale'],
    equivalent: [false, 'int16-scale'],
  },
  {
    name: 'unit against 16-bit scale',
    a: scaled(32768),
    b: reference,
    exact: [false, 'int16-scale'],
    equivalent: [false, 'int16-scale'],
  },
  {
    name: 'log10',
    b: toArray(rows, (value) => value / Math.LN10),
    exact: [false, 'log-base'],
    equivalent: [false, 'log-base'],
  },
  {
    name: 'decibels',
    b: toArray(rows, (value) => (10 * value) / Math.LN10),
    exact: [false, 'log-base'],
    equivalent: [false, 'log-base'],
  },
  {
    name: 'log10 that is known of',
    b: toArray(rows, (value) => value / Math.LN10),
    knowledge: { logBase: ['e', '10'] },
    exact: [true, 'none'],
    equivalent: [true, 'none'],
  },
  {
    name: 'through 12 kHz, sinc',
    b: toArray(logMel(roundTrip(speech, 16000, 12000, 'sinc', 'sinc'))),
    exact: [false, 'band-loss'],
    equivalent: [false, 'band-loss'],
  },
  {
    name: 'through 12 kHz, linear',
    b: toArray(logMel(roundTrip(speech, 16000, 12000, 'sinc', 'linear'))),
    exact: [false, 'band-loss'],
    equivalent: [false, 'band-loss'],
  },
  {
    name: 'dither on quiet speech',
    a: toArray(logMel(quiet)),
    b: toArray(logMel(dithered(quiet))),
    exact: [false, 'dither'],
    equivalent: [false, 'dither'],
  },
  {
    name: 'dither that is known of',
    b: reference,
    knowledge: { dither: [0, 3e-5] },
    exact: [false, 'dither'],
    equivalent: [false, 'dither'],
  },
  {
    name: 'mirrored ends against zeros',
    a: toArray(logMel(speech, { pad: 'reflect' })),
    b: toArray(logMel(speech, { pad: 'zero' })),
    exact: [false, 'edge-padding'],
    equivalent: [true, 'none'],
  },
  {
    name: 'centred frames, two more of them',
    b: toArray([...rows.slice(0, 1), ...rows, ...rows.slice(-1)]),
    exact: [false, 'edge-padding'],
    equivalent: [true, 'edge-padding'],
  },
  {
    name: 'another hop',
    b: toArray(logMel(speech, { hop: 200 })),
    exact: [false, 'frame-count'],
    equivalent: [false, 'frame-count'],
  },
  {
    name: 'preemphasis on one side',
    b: toArray(logMel(speech, { preemphasis: 0.97 })),
    exact: [false, 'other'],
    equivalent: [false, 'other'],
  },
  {
    name: 'other bins',
    b: toArray(logMel(speech, { bins: 64 })),
    exact: [false, 'other'],
    equivalent: [false, 'other'],
  },
  { name: 'the transpose', b: transpose(reference), exact: [false, 'other'], equivalent: [false, 'other'] },
  {
    name: 'NaN',
    b: toArray(rows, (value) => (value > -3 ? NaN : value)),
    exact: [false, 'other'],
    equivalent: [false, 'other'],
  },
  {
    name: 'one dimension',
    b: { element: 'f4', shape: [reference.values.length], values: reference.values },
    exact: [false, 'other'],
    equivalent: [false, 'other'],
  },
  {
    name: 'a batch of one',
    b: { ...reference, shape: [1, ...reference.shape] },
    exact: [true, 'none'],
    equivalent: [true, 'none'],
  },
];

describe('dumps are judged by their profile, and the cause is named', () => {
  test.each(CASES.map((one) => [one.name, one] as const))(
    '%s',
    (_, { a = reference, b, knowledge, exact, equivalent }) => {
      const judged = (['exact', 'equivalent'] as const).map((profile) => {
        const { compatible, cause } = compareDumps(a, b, profile, knowledge);
        return [compatible, cause];
      });
      expect(judged).toEqual([exact, equivalent]);
    },
  );
});

test('both layouts give the same answer', () => {
  const narrow = toArray(logMel(roundTrip(speech, 16000, 12000, 'sinc', 'sinc')));
  expect(compareDumps(transpose(reference), transpose(narrow))).toEqual(compareDumps(reference, narrow));
  expect(compareDumps(transpose(reference), transpose(reference)).bins).toEqual([80, 80]);
});

test('a lost band is named in bins and in hertz', () => {
  const { drifted, offset, scale } = compareDumps(
    reference,
    toArray(logMel(roundTrip(speech, 16000, 12000, 'sinc', 'sinc'))),
    'equivalent',
    { mel },
  );
  expect(drifted?.bins[1]).toBe(79);
  expect(drifted?.hz?.[0]).toBeGreaterThan(5000);
  expect(drifted?.hz?.[0]).toBeLessThan(6300);
  expect(drifted?.hz?.[1]).toBeCloseTo(8000, 6);
  expect([offset, scale].every((figure) => typeof figure === 'number')).toBe(true);
});

test('figures of a gain', () => {
  const {
    mean_abs_difference: mean,
    offset,
    scale,
    drifted,
  } = compareDumps(reference, scaled(10 ** (-1 / 20)));
  expect(mean).toBeCloseTo(Math.LN10 / 10, 3);
  expect(offset).toBeCloseTo(-Math.LN10 / 10, 2);
  expect(scale).toBeCloseTo(1, 3);
  expect(drifted).toBeNull();
});

test('it never throws, and a dump of finite numbers equals itself', () => {
  const cell = fc.oneof(fc.double(), fc.constantFrom(0, NaN, -1e308, 1e308));
  const array = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .chain(([outer, inner]) =>
      fc.array(cell, { minLength: outer * inner, maxLength: outer * inner }).map((values): NpyArray => ({
        element: 'f8',
        shape: [outer, inner],
        values: Float64Array.from(values),
      })),
    );
  fc.assert(
    fc.property(array, array, fc.constantFrom('exact' as const, 'equivalent' as const), (a, b, profile) => {
      const comparison = compareDumps(a, b, profile);
      expect(comparison.compatible && !['none', 'edge-padding'].includes(comparison.cause)).toBe(false);
      expect(compareDumps(a, a, profile).compatible).toBe(a.values.every(Number.isFinite));
    }),
    { numRuns: 500 },
  );
});

test('a dump with more bins than any front end is refused in no time', () => {
  const wide = (value: number): NpyArray => ({
    element: 'f4',
    shape: [3, 100_000],
    values: new Float64Array(300_000).fill(value),
  });
  expect(compareDumps(wide(0), wide(1), 'exact', { layout: 'time,feature' })).toMatchObject({
    compatible: false,
    cause: 'other',
    refusal: '100000 bins: no feature dump has so many',
  });
});

test('from file to answer', () => {
  const [a, b] = [
    readNpy(npyMatrix(rows)),
    readNpy(npyMatrix(rows.map((row) => row.map((value) => value + 20.794)))),
  ];
  if (a.kind === 'unreadable' || b.kind === 'unreadable') throw new Error('unreadable');
  expect(compareDumps(a.value, b.value).cause).toBe('int16-scale');
});

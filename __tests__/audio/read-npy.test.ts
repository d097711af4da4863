import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AudioProblemCode } from '../../src/audio/audio-reading.js';
import { readNpy } from '../../src/audio/read-npy.js';
import { npyBytes } from './npy-bytes.js';

const f4 = (...values: readonly number[]): Uint8Array => new Uint8Array(new Float32Array(values).buffer);
const swapped = (bytes: Uint8Array, size: number): Uint8Array => {
  const buffer = Buffer.from(bytes);
  return new Uint8Array(size === 2 ? buffer.swap16() : size === 4 ? buffer.swap32() : buffer.swap64());
};

describe('element types, byte orders and versions', () => {
  const halves = new Uint8Array(new Uint16Array([0x3c00, 0xc000, 0x0001, 0x7c00, 0x3555]).buffer);
  const halfValues = [1, -2, 2 ** -24, Infinity, 0.333251953125];
  test.each<readonly [string, Uint8Array, Parameters<typeof npyBytes>[1], readonly number[]]>([
    ['f4', f4(1, -2, 0.5), {}, [1, -2, 0.5]],
    ['f4 big', swapped(f4(1, -2, 0.5), 4), { descr: '>f4' }, [1, -2, 0.5]],
    ['f8', new Uint8Array(new Float64Array([1, -2, 1e300]).buffer), { descr: '<f8' }, [1, -2, 1e300]],
    [
      'f8 big',
      swapped(new Uint8Array(new Float64Array([1, -2, 1e300]).buffer), 8),
      { descr: '>f8' },
      [1, -2, 1e300],
    ],
    ['i2', new Uint8Array(new Int16Array([1, -2, 32767]).buffer), { descr: '<i2' }, [1, -2, 32767]],
    [
      'i2 big',
      swapped(new Uint8Array(new Int16Array([1, -2, 32767]).buffer), 2),
      { descr: '>i2' },
      [1, -2, 32767],
    ],
    ['f2', halves, { descr: '<f2', shape: '(5,)' }, halfValues],
    ['f2 big', swapped(halves, 2), { descr: '>f2', shape: '(5,)' }, halfValues],
    ['version 2', f4(1, 2, 3), { version: 2 }, [1, 2, 3]],
    ['version 3', f4(1, 2, 3), { version: 3 }, [1, 2, 3]],
    ['a matrix', f4(1, 2, 3, 4, 5, 6), { shape: '(2, 3)' }, [1, 2, 3, 4, 5, 6]],
    ['Fortran order', f4(1, 4, 2, 5, 3, 6), { shape: '(2, 3)', fortran: true }, [1, 2, 3, 4, 5, 6]],
    [
      'Fortran order in three dimensions',
      f4(0, 4, 2, 6, 1, 5, 3, 7),
      { shape: '(2, 2, 2)', fortran: true },
      [0, 1, 2, 3, 4, 5, 6, 7],
    ],
  ])('%s', (_, payload, options, expected) => {
    const reading = readNpy(npyBytes(payload, options));
    expect(reading.kind === 'present' && [...reading.value.values]).toEqual(expected);
  });
});

describe('what is wrong with a file is named', () => {
  test.each<readonly [string, Uint8Array, AudioProblemCode]>([
    ['nothing', new Uint8Array(0), 'wrong-format'],
    ['a zip of arrays', new TextEncoder().encode('PK\u0003\u0004 an .npz file'), 'wrong-format'],
    ['a pickled object', npyBytes(f4(1, 2, 3), { descr: '|O' }), 'pickled-object'],
    [
      'a structured type',
      npyBytes(f4(1), { descr: "[('a', '<f4')]", shape: '(1,)' }),
      'unsupported-encoding',
    ],
    ['another type', npyBytes(new Uint8Array(24), { descr: '<i8' }), 'unsupported-encoding'],
    ['a name of JavaScript', npyBytes(f4(1, 2, 3), { descr: '<constructor' }), 'unsupported-encoding'],
    ['another version', npyBytes(f4(1, 2, 3), { version: 9 }), 'unsupported-encoding'],
    ['a cut-off payload', npyBytes(f4(1, 2)), 'truncated'],
    ['a cut-off header', npyBytes(f4(1, 2, 3)).subarray(0, 40), 'truncated'],
    ['more bytes than the shape', npyBytes(f4(1, 2, 3, 4)), 'invalid-shape'],
    ['2 GB declared in 100 bytes', npyBytes(f4(1), { shape: '(32768, 16384)' }), 'truncated'],
    [
      'a shape beyond all numbers',
      npyBytes(f4(1), { shape: '(999999999999999, 999999999999999)' }),
      'truncated',
    ],
    ['a header of 4 GB', npyBytes(f4(1, 2, 3), { version: 2 }).fill(0xff, 8, 12), 'truncated'],
    ['no dimension', npyBytes(f4(1), { shape: '()' }), 'invalid-shape'],
    ['nine dimensions', npyBytes(f4(1), { shape: '(1, 1, 1, 1, 1, 1, 1, 1, 1)' }), 'invalid-shape'],
    ['an empty array', npyBytes(new Uint8Array(0), { shape: '(0, 80)' }), 'no-samples'],
    ['code for a shape', npyBytes(f4(1), { shape: '(__import__("os"),)' }), 'inconsistent-header'],
  ])('%s', (_, bytes, code) => {
    expect(readNpy(bytes)).toMatchObject({ kind: 'unreadable', problem: { code } });
  });

  test('changed bytes never make the reader throw', () => {
    const original = npyBytes(f4(1, 2, 3, 4, 5, 6), { shape: '(2, 3)' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(original.length), fc.nat(255)), { maxLength: 5 }), (changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const reading = readNpy(bytes);
        expect(['present', 'unreadable']).toContain(reading.kind);
      }),
      { numRuns: 3000 },
    );
  });
});

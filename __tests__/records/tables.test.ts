import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyHash, hashPlainString, hashText, scramble, toHex } from '../../src/records/hash64.js';
import { createIdTable } from '../../src/records/id-table.js';
import { createLabelTable, indexOfAscii, indexOfLabel } from '../../src/records/label-table.js';
import { createPairTable } from '../../src/records/pair-table.js';
import { createSampleDigest, EXACT_SAMPLES } from '../../src/records/sample-digest.js';
import { createSumTable } from '../../src/records/sum-table.js';
import { percentile } from '../../src/statistics/percentile.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('hashes', () => {
  test('a plain string hashes as its text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc XYZ019_-./~')) });
    fc.assert(
      fc.property(plain, (text) => {
        const [ofText, ofBytes] = [emptyHash(), emptyHash()];
        hashText(text, ofText);
        const bytes = bytesOf(`"${text}",`);
        expect(hashPlainString(bytes, 1, bytes.length, ofBytes)).toBe(bytes.length - 1);
        expect(ofBytes).toEqual(ofText);
      }),
    );
  });

  test.each([['"a\\"b"'], ['"é"'], ['"a\nb"'], ['"never ends']])('%j is not plain', (text) => {
    const bytes = bytesOf(text);
    expect(hashPlainString(bytes, 1, bytes.length, emptyHash())).toBe(-1);
  });

  test('40,000 ids of the usual shapes do not collide', () => {
    const hash = emptyHash();
    const seen = new Set<string>();
    for (let id = 0; id < 20_000; id += 1) {
      for (const text of [`utt-${String(id).padStart(8, '0')}`, `/data/spk${id % 97}/${id}.wav`]) {
        hashText(text, hash);
        seen.add(toHex(hash.high, hash.low));
      }
    }
    expect(seen.size).toBe(40_000);
  });
});

describe('the id table', () => {
  test('knows every id again, whatever the order and number', () => {
    const table = createIdTable();
    const ids = Array.from({ length: 50_000 }, (_, id) => [scramble(id), scramble(id + 1_000_000)] as const);
    expect(new Set(ids.map(([high, low]) => table.addPaired(high, low)))).toEqual(new Set(['added']));
    expect(new Set(ids.map(([high, low]) => table.addPaired(high, low)))).toEqual(new Set(['duplicate']));
    expect(table.addPaired(0, 0)).toBe('added');
    expect(table.addPaired(0, 0)).toBe('duplicate');
  });

  test('joins the sides, and counts what is on one only', () => {
    const table = createIdTable();
    for (let id = 0; id < 5000; id += 1) table.addSide('baseline', scramble(id), id, scramble(7 * id), 0);
    expect(table.unmatched()).toEqual({ baseline: 5000, candidate: 0 });
    const outcomes = Array.from({ length: 5000 }, (_, index) =>
      table.addSide('candidate', scramble(index + 10), index + 10, scramble(7 * (index + 10)), 0),
    );
    expect(outcomes.filter((outcome) => outcome === 'joined')).toHaveLength(4990);
    expect(table.unmatched()).toEqual({ baseline: 10, candidate: 10 });
  });

  test.each([
    ['reference-differs', 2 ** 31, 0],
    ['labels-differ', 1, 2 ** 31],
    ['joined', 1, 0],
  ])('%s', (outcome, reference, labels) => {
    const table = createIdTable();
    table.addPaired(9, 9);
    table.addSide('candidate', 5, 6, 1, 0);
    expect(table.addSide('baseline', 5, 6, reference, labels)).toBe(outcome);
    expect(table.addSide('baseline', 5, 6, 1, 0)).toBe('duplicate');
    expect(table.addSide('baseline', 9, 9, 1, 0)).toBe('duplicate');
    expect(table.addPaired(5, 6)).toBe('duplicate');
  });
});

describe('number tables', () => {
  test('labels are numbered in order of appearance, from texts and bytes alike', () => {
    const table = createLabelTable();
    const hash = emptyHash();
    for (let label = 0; label < 1000; label += 1) {
      const bytes = bytesOf(`"spk${label}"`);
      expect(indexOfLabel(table, `spk${label}`)).toBe(label);
      hashPlainString(bytes, 1, bytes.length, hash);
      expect(indexOfAscii(table, bytes, 1, bytes.length - 1, hash)).toBe(label);
    }
    expect(table.texts).toHaveLength(1000);
    expect(table.texts[7]).toBe('spk7');
  });

  test.each([
    ['a few slices and clusters', 30, 300],
    ['more than a matrix holds', 5000, 5000],
  ])('pairs are numbered like a map would: %s', (_name, first, second) => {
    const pair = fc.tuple(fc.integer({ min: 0, max: first }), fc.integer({ min: 0, max: second }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 200, maxLength: 2000 }), (pairs) => {
        const table = createPairTable();
        const map = new Map<string, number>();
        for (const [a, b] of pairs) {
          const key = `${a} ${b}`;
          const number = map.get(key) ?? map.size;
          map.set(key, number);
          expect(table.indexOf(a, b)).toBe(number);
          expect([table.firstAt(number), table.secondAt(number)]).toEqual([a, b]);
        }
        expect(table.size).toBe(map.size);
      }),
      { numRuns: 5 },
    );
  });

  test('sums are those of a map', () => {
    const entry = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(30), fc.integer());
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 500 }), (entries) => {
        const table = createSumTable(31);
        const sums = new Map<string, number>();
        for (const [first, second, column, value] of entries) {
          const contribution = {
            columns: Int32Array.of(column),
            values: Float64Array.of(value),
            places: new Int32Array(1),
            size: 1,
          };
          table.place(contribution);
          table.add(Int32Array.of(table.rowOf(first, second)), 1, contribution);
          const key = `${first} ${second} ${column}`;
          sums.set(key, (sums.get(key) ?? 0) + value);
        }
        for (let row = 0; row < table.size; row += 1) {
          for (let column = 0; column < 31; column += 1) {
            const key = `${table.firstAt(row)} ${table.secondAt(row)} ${column}`;
            expect(table.valueAt(row, column)).toBe(sums.get(key) ?? 0);
            if (sums.has(key)) expect(table.has(column)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('sample digests', () => {
  const shares = [0, 0.5, 0.9, 0.95, 0.99, 1];

  test('are exact as long as they keep every value', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(values, (list) => {
        const digest = createSampleDigest({ values: list });
        for (const share of shares) expect(digest.percentile(share)).toBe(percentile(list, share));
      }),
    );
  });

  test('stay within 0.025 % beyond, and merge in any order to the same', () => {
    const list = Array.from({ length: 3 * EXACT_SAMPLES }, (_, at) => 20 + (scramble(at) >>> 0) / 1e6);
    const whole = createSampleDigest({ values: list });
    expect(whole.values()).toBeUndefined();
    for (const share of shares) {
      const exact = percentile(list, share) ?? 0;
      expect(Math.abs((whole.percentile(share) ?? 0) / exact - 1)).toBeLessThan(0.00025);
    }
    const parts = [0, 1, 2, 3].map((part) =>
      createSampleDigest({ values: list.filter((_, at) => at % 4 === part) }),
    );
    for (const order of [parts, [...parts].reverse()]) {
      const merged = createSampleDigest();
      order.forEach((part) => {
        merged.merge(part);
      });
      expect(merged.buckets()).toEqual(whole.buckets());
      expect(merged.count).toBe(list.length);
    }
  });

  test('zero is zero, and nothing has no percentile', () => {
    const zeros = createSampleDigest({ values: new Array<number>(EXACT_SAMPLES + 1).fill(0) });
    expect(zeros.percentile(0.95)).toBe(0);
    expect(createSampleDigest().percentile(0.95)).toBeUndefined();
  });
});

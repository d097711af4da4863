import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignWords } from '../../src/records/align-words.js';
import { countCharacterErrors } from '../../src/records/count-character-errors.js';
import { countUnstableWords } from '../../src/records/count-unstable-words.js';
import { countCharacters, countCharactersOf, toCharacters, toWords } from '../../src/records/tokenise.js';
import { SCLITE_COUNTS } from './sclite-counts.js';

/** Cost and error counts of every best alignment, by trying everything: small inputs only. */
function bestAlignments(reference: readonly string[], hypothesis: readonly string[]): Set<string> {
  let cost = Number.POSITIVE_INFINITY;
  let best = new Set<string>();
  const walk = (r: number, h: number, s: number, d: number, i: number): void => {
    const own = 4 * s + 3 * (d + i);
    if (own > cost) return;
    if (r === reference.length && h === hypothesis.length) {
      if (own < cost) [cost, best] = [own, new Set()];
      best.add(`${s} ${d} ${i}`);
      return;
    }
    if (r < reference.length && h < hypothesis.length) {
      walk(r + 1, h + 1, reference[r] === hypothesis[h] ? s : s + 1, d, i);
    }
    if (r < reference.length) walk(r + 1, h, s, d + 1, i);
    if (h < hypothesis.length) walk(r, h + 1, s, d, i + 1);
  };
  walk(0, 0, 0, 0, 0);
  return best;
}

/** Levenshtein by the textbook's full matrix. */
function naiveDistance(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (table[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const row = table[i];
      if (row) row[j] = Math.min(replaced, (table[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
  }
  return table[a.length]?.[b.length] ?? -1;
}

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });

describe('words', () => {
  test.each([
    ['turn on the light', ['turn', 'on', 'the', 'light']],
    ['  two\u00a0spaces\t and\u3000wide ', ['two', 'spaces', 'and', 'wide']],
    ['', []],
    [' \n ', []],
    ['caf\u0065\u0301', ['caf\u00e9']],
    ['Ω Å', ['\u03a9', '\u00c5']],
    ['zero\u200bwidth', ['zero\u200bwidth']],
    ['Case, kept! And 1,000', ['Case,', 'kept!', 'And', '1,000']],
    ['next\u0085line', ['next', 'line']],
  ])('%j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });

  test('characters are code points with one space between words', () => {
    expect(toCharacters(toWords(' a  b '))).toBe('a b');
    expect(countCharacters('a😀b')).toBe(3);
    expect(countCharacters('\ud83d')).toBe(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countCharacters(text)).toBe(Array.from(text).length);
        expect(countCharactersOf(toWords(text))).toBe(countCharacters(toCharacters(toWords(text))));
      }),
    );
  });
});

describe('alignment', () => {
  const pairs = SCLITE_COUNTS.trim()
    .split('\n')
    .map((line) => line.split(' '));

  test(`agrees with sclite on all of its ${pairs.length} pairs`, () => {
    for (const [reference = '', hypothesis = '', ...counts] of pairs) {
      const [correct, substitutions, deletions, insertions] = counts.map(Number);
      expect(alignWords(Array.from(reference), Array.from(hypothesis))).toEqual({
        correct,
        substitutions,
        deletions,
        insertions,
      });
    }
  });

  test('agrees with exhaustive search', () => {
    fc.assert(
      fc.property(letters, letters, (reference, hypothesis) => {
        const counts = alignWords(reference, hypothesis);
        const { substitutions, deletions, insertions } = counts ?? {
          substitutions: 0,
          deletions: 0,
          insertions: 0,
        };
        expect(bestAlignments(reference, hypothesis)).toContain(
          `${substitutions} ${deletions} ${insertions}`,
        );
      }),
    );
  });

  test('counts add up, and equal ends change nothing', () => {
    fc.assert(
      fc.property(letters, letters, letters, letters, (a, b, start, end) => {
        const inner = alignWords(a, b);
        expect(inner === null ? 0 : inner.correct + inner.substitutions + inner.deletions).toBe(a.length);
        expect(inner === null ? 0 : inner.correct + inner.substitutions + inner.insertions).toBe(b.length);
        // With a marker at the seams: without one, the ends may align better with the middle.
        const marked = alignWords([...start, '|', ...a, '|', ...end], [...start, '|', ...b, '|', ...end]);
        expect({ ...marked, correct: 0 }).toEqual({ ...inner, correct: 0 });
      }),
    );
  });

  test.each([
    ['nothing heard', 'a b c', '', { correct: 0, substitutions: 0, deletions: 3, insertions: 0 }],
    ['only hallucinated', '', 'a b', { correct: 0, substitutions: 0, deletions: 0, insertions: 2 }],
    ['both empty', '', '', { correct: 0, substitutions: 0, deletions: 0, insertions: 0 }],
    [
      'a substitution',
      'turn on the light',
      'turn off the light',
      { correct: 3, substitutions: 1, deletions: 0, insertions: 0 },
    ],
    ['one more correct word', 'a b', 'b c', { correct: 1, substitutions: 0, deletions: 1, insertions: 1 }],
  ])('%s', (_name, reference, hypothesis, counts) => {
    expect(alignWords(toWords(reference), toWords(hypothesis))).toEqual(counts);
  });

  test('refuses what no utterance is, but not a long one that differs in a word', () => {
    const long = Array.from({ length: 40_000 }, (_, index) => `a${index}`);
    const other = Array.from({ length: 40_000 }, (_, index) => `b${index}`);
    expect(alignWords(long, other)).toBeNull();
    expect(alignWords(long, long.with(20_000, 'x'))?.substitutions).toBe(1);
  });
});

describe('character errors', () => {
  test('agree with the textbook over code points', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', '好', '😀', '😁', '𝄞', '\u{1d600}'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(countCharacterErrors(a, b)).toBe(naiveDistance(Array.from(a), Array.from(b)));
      }),
    );
  });

  test('refuse texts of a length that no utterance has', () => {
    expect(countCharacterErrors('a'.repeat(200_000), 'b'.repeat(200_000))).toBeNull();
    expect(countCharacterErrors('a'.repeat(200_000), 'a'.repeat(200_000))).toBe(0);
  });
});

describe('unstable partial words', () => {
  test.each([
    ['never changed', ['turn', 'turn on', 'turn on the'], 'turn on the light', 0],
    ['one word replaced', ['play', 'play some'], 'play song', 1],
    ['a change moves what follows it', ['turn of the'], 'turn on the light', 2],
    ['changed and changed back', ['a b', 'a c', 'a b'], 'a b', 2],
    ['a partial withdrawn', ['hello there', ''], 'hello', 2],
    ['no partials', [], 'hello', 0],
  ])('%s', (_name, partials, final, expected) => {
    expect(countUnstableWords(partials.map(toWords), toWords(final))).toBe(expected);
  });
});

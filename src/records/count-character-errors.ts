import { distance } from 'fastest-levenshtein';

/** More comparisons than this (two texts of 180,000 different characters) is not an utterance. */
const MOST_COMPARISONS = 2 ** 35;
const ASTRAL = /[\ud800-\udfff]/;

/**
 * The smallest number of inserted, deleted and replaced code points that turns one text into the other: the
 * numerator of the character error rate, as jiwer counts it. null when the texts are too long to compare.
 */
export function countCharacterErrors(reference: string, hypothesis: string): number | null {
  const start = commonStart(reference, hypothesis);
  const end = commonEnd(reference, hypothesis, start);
  const a = reference.slice(start, reference.length - end);
  const b = hypothesis.slice(start, hypothesis.length - end);
  if (a.length * b.length > MOST_COMPARISONS) return null;
  if (!ASTRAL.test(a) && !ASTRAL.test(b)) return distance(a, b);
  const short = new Map<string, string>();
  return distance(toSingleUnits(a, short), toSingleUnits(b, short));
}

/** How many UTF-16 units both begin with, without half a code point. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return isBetween(a.charCodeAt(length - 1), 0xd800, 0xdbff) ? length - 1 : length;
}

/** How many UTF-16 units both end with after a common start, without half a code point. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length > 0 && isBetween(a.charCodeAt(a.length - length), 0xdc00, 0xdfff) ? length - 1 : length;
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}

/** The distance works on UTF-16 units, so every different code point is given one unit of its own. */
function toSingleUnits(text: string, short: Map<string, string>): string {
  const units: string[] = [];
  for (const character of text) {
    const unit = short.get(character) ?? String.fromCharCode(short.size);
    short.set(character, unit);
    units.push(unit);
  }
  return units.join('');
}

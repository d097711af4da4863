import { distance } from 'fastest-levenshtein';

/** More comparisons than this (two texts of 180,000 different characters) is not an utterance. */
const MOST_COMPARISONS = 2 ** 35;
const ASTRAL = /[\ud800-\udfff]/;

/**
 * The smallest number of inserted, deleted and replaced code points that turns one text into the other: the
 * numerator of the character error rate, as jiwer counts it. null when the texts are too long to compare.
 */
export function countCharacterErrors(reference: string, hypothesis: string): number | null {
  if (reference === hypothesis) return 0;
  if (reference.length * hypothesis.length > MOST_COMPARISONS) return null;
  if (!ASTRAL.test(reference) && !ASTRAL.test(hypothesis)) return distance(reference, hypothesis);
  const short = new Map<string, string>();
  return distance(toSingleUnits(reference, short), toSingleUnits(hypothesis, short));
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

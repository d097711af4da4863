/** How texts become words and characters; written into the tally so that two tallies can be told apart. */
export const TEXT_UNITS = 'nfc-words-and-code-points/1';

/** Printable ASCII with single spaces between: its words need no Unicode. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const WHITE_SPACE = /\p{White_Space}+/u;
/** Everything below U+0300 is its own canonical composition, so most texts need no normalising. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/**
 * The words of a text: Unicode canonical composition (NFC, so that one spelling of "é" equals the other),
 * then a split at runs of white space (the Unicode property White_Space). Nothing else is done: no case, no
 * punctuation and no number is touched; that is the normaliser's part, before the records are written.
 */
export function toWords(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ');
  const composed = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
  return composed.split(WHITE_SPACE).filter((word) => word !== '');
}

/**
 * The text that the character error rate counts: the words with one space between them, as jiwer's default
 * transformation leaves them. Spaces count as characters, and a character is a code point.
 */
export function toCharacters(words: readonly string[]): string {
  return words.join(' ');
}

/** The number of characters that `toCharacters` would give, without building them. */
export function countCharactersOf(words: readonly string[]): number {
  return words.reduce((count, word) => count + countCharacters(word), Math.max(0, words.length - 1));
}

/** The number of code points. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) count -= 1;
  }
  return count;
}

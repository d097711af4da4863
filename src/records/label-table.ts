import { emptyHash, type Hash64, hashText } from './hash64.js';

/** Few, often repeated texts (slice values, speakers), each kept once and known by a small number. */
export interface LabelTable {
  /** The number of `text`, a new one when it is new. */
  indexOfText(text: string): number;
  /** The number of the text that the ASCII bytes from `start` to `end` spell and `hash` is of, without building it. */
  indexOfBytes(bytes: Uint8Array, start: number, end: number, hash: Hash64): number;
  textAt(index: number): string;
  /** A 32-bit hash of the text, the same in every run. */
  hashAt(index: number): number;
  readonly size: number;
}

const FIRST_CAPACITY = 64;
/** The halves of a hash and a number + 1 (0: free) side by side. */
const ENTRY = 4;

/** An empty table. Texts are told apart by 64-bit hashes: two of a million are mistaken once in 4 * 10^7 tables. */
export function createLabelTable(): LabelTable {
  const texts: string[] = [];
  const ownHash = emptyHash();
  let entries = new Int32Array(ENTRY * FIRST_CAPACITY);
  let mask = entries.length - ENTRY;

  /** The entry of the hash, or the free one where it belongs. */
  const placeOf = (high: number, low: number): number => {
    let at = (ENTRY * low) & mask;
    while (entries[at + 2] !== 0 && (entries[at] !== high || entries[at + 1] !== low)) at = (at + ENTRY) & mask;
    return at;
  };
  const write = (at: number, high: number, low: number, number: number): void => {
    entries[at] = high;
    entries[at + 1] = low;
    entries[at + 2] = number;
  };
  const grow = (): void => {
    const old = entries;
    entries = new Int32Array(2 * old.length);
    mask = entries.length - ENTRY;
    for (let at = 0; at < old.length; at += ENTRY) {
      const [high = 0, low = 0, number = 0] = old.subarray(at, at + 3);
      if (number !== 0) write(placeOf(high, low), high, low, number);
    }
  };
  const add = (text: string, { high, low }: Hash64): number => {
    texts.push(text);
    if (2 * ENTRY * texts.length > entries.length) grow();
    write(placeOf(high, low), high, low, texts.length);
    return texts.length - 1;
  };

  return {
    indexOfText(text) {
      hashText(text, ownHash);
      const number = entries[placeOf(ownHash.high, ownHash.low) + 2] ?? 0;
      return number > 0 ? number - 1 : add(text, ownHash);
    },
    indexOfBytes(bytes, start, end, hash) {
      const number = entries[placeOf(hash.high, hash.low) + 2] ?? 0;
      return number > 0 ? number - 1 : add(toText(bytes.subarray(start, end)), hash);
    },
    textAt: (index) => texts[index] ?? '',
    hashAt: (index) => {
      hashText(texts[index] ?? '', ownHash);
      return ownHash.low;
    },
    get size() {
      return texts.length;
    },
  };
}

function toText(ascii: Uint8Array): string {
  return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

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

/** An empty table; texts are compared in full, so that no two are ever mistaken for each other. */
export function createLabelTable(): LabelTable {
  const texts: string[] = [];
  const hashes: number[] = [];
  const ownHash = emptyHash();
  let slots = new Int32Array(FIRST_CAPACITY);

  const at = (place: number): number => (slots[place] ?? 0) - 1;
  const add = (text: string, hash: number, place: number): number => {
    texts.push(text);
    hashes.push(hash);
    slots[place] = texts.length;
    if (2 * texts.length > slots.length) slots = rehash(hashes, 2 * slots.length);
    return texts.length - 1;
  };

  return {
    indexOfText(text) {
      hashText(text, ownHash);
      let place = ownHash.low & (slots.length - 1);
      for (let index = at(place); index >= 0; index = at(place)) {
        if (texts[index] === text) return index;
        place = (place + 1) & (slots.length - 1);
      }
      return add(text, ownHash.low, place);
    },
    indexOfBytes(bytes, start, end, hash) {
      let place = hash.low & (slots.length - 1);
      for (let index = at(place); index >= 0; index = at(place)) {
        if (spells(texts[index] ?? '', bytes, start, end)) return index;
        place = (place + 1) & (slots.length - 1);
      }
      return add(toText(bytes.subarray(start, end)), hash.low, place);
    },
    textAt: (index) => texts[index] ?? '',
    hashAt: (index) => hashes[index] ?? 0,
    get size() {
      return texts.length;
    },
  };
}

function toText(ascii: Uint8Array): string {
  return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

function spells(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

function rehash(hashes: readonly number[], capacity: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(capacity);
  for (const [index, hash] of hashes.entries()) {
    let place = hash & (capacity - 1);
    while (slots[place] !== 0) place = (place + 1) & (capacity - 1);
    slots[place] = index + 1;
  }
  return slots;
}

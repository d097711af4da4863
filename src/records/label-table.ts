import { emptyHash, type Hash64, hashText } from './hash64.js';

/** Few, often repeated texts (slice values, speakers), each kept once and known by a small number. */
export interface LabelTable {
  readonly texts: string[];
  /** The halves of a hash and a number + 1 (0: free) side by side, open addressing. */
  entries: Int32Array;
}

const FIRST_CAPACITY = 64;
const ENTRY = 4;

/**
 * An empty table. Texts are told apart by 64-bit hashes: two of a million are mistaken once in 4 * 10^7
 * tables.
 */
export function createLabelTable(): LabelTable {
  return { texts: [], entries: new Int32Array(ENTRY * FIRST_CAPACITY) };
}

/** The number of `text`, a new one when it is new. */
export function indexOfLabel(table: LabelTable, text: string): number {
  const hash = emptyHash();
  hashText(text, hash);
  const number = table.entries[placeOf(table.entries, hash.high, hash.low) + 2] ?? 0;
  return number > 0 ? number - 1 : add(table, text, hash);
}

/**
 * The number of the text that the ASCII bytes from `start` to `end` spell and `hash` is of, without building
 * it.
 */
export function indexOfAscii(
  table: LabelTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: Hash64,
): number {
  const number = table.entries[placeOf(table.entries, hash.high, hash.low) + 2] ?? 0;
  return number > 0 ? number - 1 : add(table, toText(bytes.subarray(start, end)), hash);
}

/** The entry of the hash, or the free one where it belongs. */
function placeOf(entries: Int32Array, high: number, low: number): number {
  const mask = entries.length - ENTRY;
  let at = (ENTRY * low) & mask;
  while (entries[at + 2] !== 0 && (entries[at] !== high || entries[at + 1] !== low)) at = (at + ENTRY) & mask;
  return at;
}

function add(table: LabelTable, text: string, { high, low }: Hash64): number {
  table.texts.push(text);
  if (2 * ENTRY * table.texts.length > table.entries.length) grow(table);
  write(table.entries, high, low, table.texts.length);
  return table.texts.length - 1;
}

function write(entries: Int32Array, high: number, low: number, number: number): void {
  const at = placeOf(entries, high, low);
  entries[at] = high;
  entries[at + 1] = low;
  entries[at + 2] = number;
}

function grow(table: LabelTable): void {
  const old = table.entries;
  table.entries = new Int32Array(2 * old.length);
  for (let at = 0; at < old.length; at += ENTRY) {
    const [high = 0, low = 0, number = 0] = old.subarray(at, at + 3);
    if (number !== 0) write(table.entries, high, low, number);
  }
}

function toText(ascii: Uint8Array): string {
  return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

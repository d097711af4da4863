/** Numbers pairs of small non-negative integers (a slice and a cluster) in order of first appearance. */
export interface PairTable {
  /** The number of the pair, a new one when it is new. */
  indexOf(first: number, second: number): number;
  firstAt(index: number): number;
  secondAt(index: number): number;
  readonly size: number;
}

const FIRST_CAPACITY = 256;
/** Up to this many possible pairs (16 MiB) a plain matrix is both smaller and faster than a hash table. */
const LARGEST_MATRIX = 2 ** 22;

/** A way to find numbers by pairs; numbers from 1, 0 for none. */
interface PairIndex {
  find(first: number, second: number): number;
  set(first: number, second: number, number: number): void;
}

/** An empty table. */
export function createPairTable(): PairTable {
  let firsts = new Int32Array(FIRST_CAPACITY);
  let seconds = new Int32Array(FIRST_CAPACITY);
  let rows = 16;
  let columns = 16;
  let matrix: Int32Array = new Int32Array(rows * columns);
  let hashed: PairIndex | undefined;
  let size = 0;

  const forEachPair = (visit: (first: number, second: number, number: number) => void): void => {
    for (let at = 0; at < size; at += 1) visit(firsts[at] ?? 0, seconds[at] ?? 0, at + 1);
  };
  /** Makes room for a pair: a wider matrix, or the hash table that takes over from it. */
  const widen = (first: number, second: number): PairIndex | undefined => {
    while (columns <= first) columns *= 2;
    while (rows <= second) rows *= 2;
    const index = rows * columns > LARGEST_MATRIX ? createHashedIndex() : undefined;
    const wider = new Int32Array(index === undefined ? rows * columns : 0);
    forEachPair((a, b, number) => {
      if (index === undefined) wider[b * columns + a] = number;
      else index.set(a, b, number);
    });
    matrix = wider;
    return index;
  };
  const add = (first: number, second: number): number => {
    if (size === firsts.length) [firsts, seconds] = [doubled(firsts), doubled(seconds)];
    firsts[size] = first;
    seconds[size] = second;
    size += 1;
    return size;
  };

  const indexInMatrix = (cells: Int32Array, first: number, second: number): number => {
    // The pairs of one cluster lie together: a record adds to several slices of one cluster.
    const cell = second * columns + first;
    if (cells[cell] === 0) cells[cell] = add(first, second);
    return (cells[cell] ?? 0) - 1;
  };
  const indexByHash = (index: PairIndex, first: number, second: number): number => {
    const known = index.find(first, second);
    if (known > 0) return known - 1;
    index.set(first, second, add(first, second));
    return size - 1;
  };

  return {
    indexOf(first, second) {
      if (hashed === undefined && (first >= columns || second >= rows)) hashed = widen(first, second);
      return hashed === undefined ? indexInMatrix(matrix, first, second) : indexByHash(hashed, first, second);
    },
    firstAt: (index) => firsts[index] ?? 0,
    secondAt: (index) => seconds[index] ?? 0,
    get size() {
      return size;
    },
  };
}

/** First, second and number of a pair side by side, so that a look-up touches one line of memory. */
const ENTRY = 4;

function createHashedIndex(): PairIndex {
  let entries = new Int32Array(ENTRY * FIRST_CAPACITY);
  let size = 0;

  const placeOf = (first: number, second: number): number => {
    const mask = entries.length - ENTRY;
    let at = (ENTRY * toPlace(first, second)) & mask;
    while (entries[at + 2] !== 0 && (entries[at] !== first || entries[at + 1] !== second))
      at = (at + ENTRY) & mask;
    return at;
  };
  const write = (first: number, second: number, number: number): void => {
    const at = placeOf(first, second);
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = number;
  };

  return {
    find: (first, second) => entries[placeOf(first, second) + 2] ?? 0,
    set(first, second, number) {
      size += 1;
      if (2 * ENTRY * size > entries.length) {
        const old = entries;
        entries = new Int32Array(2 * old.length);
        for (let at = 0; at < old.length; at += ENTRY) {
          if (old[at + 2] !== 0) write(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
        }
      }
      write(first, second, number);
    },
  };
}

function toPlace(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}

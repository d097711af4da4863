/** Numbers pairs of small non-negative integers (a slice and a cluster) in order of first appearance. */
export interface PairTable {
  /** The number of the pair, a new one when it is new. */
  indexOf(first: number, second: number): number;
  firstAt(index: number): number;
  secondAt(index: number): number;
  readonly size: number;
}

const FIRST_CAPACITY = 256;
/** First, second and number + 1 (0: free) of a pair side by side, so that a look-up touches one line of memory. */
const ENTRY = 4;

/** An empty table. */
export function createPairTable(): PairTable {
  let entries = new Int32Array(ENTRY * FIRST_CAPACITY);
  let mask = FIRST_CAPACITY - 1;
  let firsts = new Int32Array(FIRST_CAPACITY / 2);
  let seconds = new Int32Array(FIRST_CAPACITY / 2);
  let size = 0;

  const write = (first: number, second: number, number: number): void => {
    let at = ENTRY * (toPlace(first, second) & mask);
    while (entries[at + 2] !== 0) at = (at + ENTRY) & (ENTRY * mask);
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = number;
  };
  const grow = (): void => {
    firsts = doubled(firsts);
    seconds = doubled(seconds);
    entries = new Int32Array(2 * entries.length);
    mask = 2 * mask + 1;
    for (let index = 0; index < size; index += 1) write(firsts[index] ?? 0, seconds[index] ?? 0, index + 1);
  };

  return {
    indexOf(first, second) {
      let at = ENTRY * (toPlace(first, second) & mask);
      for (let number = entries[at + 2] ?? 0; number !== 0; number = entries[at + 2] ?? 0) {
        if (entries[at] === first && entries[at + 1] === second) return number - 1;
        at = (at + ENTRY) & (ENTRY * mask);
      }
      firsts[size] = first;
      seconds[size] = second;
      size += 1;
      write(first, second, size);
      if (size === firsts.length) grow();
      return size - 1;
    },
    firstAt: (index) => firsts[index] ?? 0,
    secondAt: (index) => seconds[index] ?? 0,
    get size() {
      return size;
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

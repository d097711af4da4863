import type { IdTable } from './id-table.js';

/** Ids of paired records that are still to be looked up, with their lines. */
export interface IdBatch {
  /** Keeps an id for later; true when there is room for no more. */
  add(high: number, low: number, line: number): boolean;
  /** Looks all of them up, in their order. */
  settle(ids: IdTable, onDuplicate: (line: number) => void): void;
}

const SIZE = 256;

/** An empty batch. One look-up at a time waits for the memory each time; a batch waits once. */
export function createIdBatch(): IdBatch {
  const halves = new Int32Array(2 * SIZE);
  // Lines beyond 2^31 are counted too.
  const lines = new Float64Array(SIZE);
  let size = 0;
  return {
    add(high, low, line) {
      halves[2 * size] = high;
      halves[2 * size + 1] = low;
      lines[size] = line;
      size += 1;
      return size === SIZE;
    },
    settle(ids, onDuplicate) {
      const count = size;
      size = 0;
      ids.touch(halves, count);
      for (let at = 0; at < count; at += 1) {
        const outcome = ids.addPaired(halves[2 * at] ?? 0, halves[2 * at + 1] ?? 0);
        if (outcome === 'duplicate') onDuplicate(lines[at] ?? 0);
      }
    },
  };
}

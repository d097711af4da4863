import { createPairTable } from './pair-table.js';
import type { Contribution } from './tally-columns.js';

/** Sums by pairs of numbers (a slice and a cluster), in one block of memory. */
export interface SumTable {
  /** Finds the places of a contribution's columns, once for all the pairs that it is added to. */
  place(contribution: Contribution): void;
  /** The row of a pair, a new one when it is new. */
  rowOf(first: number, second: number): number;
  /** Adds a contribution, placed before, to the sums of `count` rows, of which none is there twice. */
  add(rows: Int32Array, count: number, contribution: Contribution): void;
  /** Pairs, numbered in order of first appearance. */
  readonly size: number;
  firstAt(row: number): number;
  secondAt(row: number): number;
  /** Whether any contribution had the column. */
  has(column: number): boolean;
  /** The sum in a column; 0 where nothing was added. */
  valueAt(row: number, column: number): number;
}

const FIRST_ROWS = 256;
const FIRST_WIDTH = 8;

/** An empty table for a number of columns, of which only those that appear take room. */
export function createSumTable(columnCount: number): SumTable {
  const pairs = createPairTable();
  // Row by row, so that one record's sums lie together; places are given to columns as they appear.
  const places = new Int32Array(columnCount).fill(-1);
  let used = 0;
  let width = FIRST_WIDTH;
  let rows = FIRST_ROWS;
  let values = new Float64Array(rows * width);

  const reshape = (newRows: number, newWidth: number): void => {
    const larger = new Float64Array(newRows * newWidth);
    for (let row = 0; row < pairs.size; row += 1) {
      larger.set(values.subarray(row * width, row * width + used), row * newWidth);
    }
    [values, rows, width] = [larger, newRows, newWidth];
  };
  const newPlace = (column: number): number => {
    if (used === width) reshape(rows, 2 * width);
    places[column] = used;
    used += 1;
    return used - 1;
  };

  return {
    place(contribution) {
      for (let at = 0; at < contribution.size; at += 1) {
        const column = contribution.columns[at] ?? 0;
        const known = places[column] ?? -1;
        contribution.places[at] = known >= 0 ? known : newPlace(column);
      }
    },
    rowOf(first, second) {
      const row = pairs.indexOf(first, second);
      if (row >= rows) reshape(2 * rows, width);
      return row;
    },
    add(added, count, { size, places: at, values: amounts }) {
      const cells = values;
      const step = width;
      for (let index = 0; index < count; index += 1) {
        const first = (added[index] ?? 0) * step;
        for (let column = 0; column < size; column += 1) {
          const cell = first + (at[column] ?? 0);
          cells[cell] = (cells[cell] ?? 0) + (amounts[column] ?? 0);
        }
      }
    },
    get size() {
      return pairs.size;
    },
    firstAt: (row) => pairs.firstAt(row),
    secondAt: (row) => pairs.secondAt(row),
    has: (column) => (places[column] ?? -1) >= 0,
    valueAt(row, column) {
      const place = places[column] ?? -1;
      return place < 0 ? 0 : (values[row * width + place] ?? 0);
    },
  };
}

/** The element at an index; 0 outside, so that sums need no case of their own for the ends. */
export function elementAt(values: Float64Array | Float32Array, index: number): number {
  return values[index] ?? 0;
}

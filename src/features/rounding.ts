/** The whole number that Python's `round` gives: halves go to the even neighbour. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const share = value - below;
  if (share !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** The smallest power of two that is not below `value`. */
export function nextPowerOfTwo(value: number): number {
  return 2 ** Math.ceil(Math.log2(value));
}

/** Machine epsilon of a 32-bit float, the floor under the logarithm in Kaldi, torchaudio and their descendants. */
export const FLOAT32_EPSILON = 2 ** -23;
/** The smallest normal 32-bit float. */
export const FLOAT32_TINY = 2 ** -126;

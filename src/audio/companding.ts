/**
 * ITU-T G.711 expansion: 8-bit mu-law and A-law codes to 16-bit linear values, from the bit layout that
 * Recommendation G.711 tables 1 and 2 describe.
 */

const MU_BIAS = 0x84;

/** The linear value, -32124 to 32124, of a mu-law code (its bits are sent inverted). */
export function expandMuLaw(code: number): number {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + MU_BIAS) << ((bits & 0x70) >> 4)) - MU_BIAS;
  return (bits & 0x80) === 0 ? magnitude : -magnitude;
}

/** The linear value, -32256 to 32256, of an A-law code (its even bits are sent inverted). */
export function expandALaw(code: number): number {
  const bits = code ^ 0x55;
  const segment = (bits & 0x70) >> 4;
  const step = ((bits & 0x0f) << 4) + 8;
  const magnitude = segment === 0 ? step : (step + 0x100) << (segment - 1);
  return (bits & 0x80) === 0 ? -magnitude : magnitude;
}

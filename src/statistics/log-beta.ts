/**
 * Below this the Stirling series is not yet exact to double precision; the recurrence carries the argument
 * there.
 */
const SERIES_FROM = 10;

/** B(2k) / (2k (2k - 1)), the coefficients of the Stirling series (DLMF 5.11.1). */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/**
 * The natural logarithm of the beta function, ln B(a, b), for a > 0 and b > 0.
 *
 * The difference ln G(a + b) - ln G(a) is formed analytically, never as the difference of two large
 * logarithms, so that the result stays exact to about 1e-14 when one argument is in the millions (a t
 * test over utterances) and the other is 1/2. NaN for arguments that are not positive.
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  const large = Math.max(a, b);
  const small = Math.min(a, b);
  if (large >= SERIES_FROM) return logGamma(small) - logGammaRatio(large, small);
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln G(z) for z > 0: recurrence up to 10, then Stirling. */
function logGamma(z: number): number {
  let shifted = z;
  let product = 1;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI);
  return stirling + stirlingRest(shifted) - Math.log(product);
}

/** ln (G(a + b) / G(a)) for a >= 10, from the difference of the two Stirling series. */
function logGammaRatio(a: number, b: number): number {
  const rest = stirlingRest(a + b) - stirlingRest(a);
  return (a - 0.5) * Math.log1p(b / a) + b * Math.log(a + b) - b + rest;
}

function stirlingRest(z: number): number {
  const inverseSquare = 1 / (z * z);
  return STIRLING.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / z;
}

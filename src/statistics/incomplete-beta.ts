import { logBeta } from './log-beta.js';

const PRECISION = 1e-16;
const SMALLEST = 1e-300;
const MOST_STEPS = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b), 0 <= x <= 1, a > 0, b > 0.
 *
 * Continued fraction DLMF 8.17.22, evaluated by the modified Lentz method (Press et al., Numerical
 * Recipes, 6.4), on the side of the mean where it converges in O(sqrt(max(a, b))) steps. `complement` is
 * 1 - x, given apart because it cannot be recovered from an x near 1. NaN outside the domain.
 */
export function regularisedIncompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (!isInDomain(x, a, b)) return Number.NaN;
  if (x === 0) return 0;
  if (complement === 0) return 1;
  if (x < (a + 1) / (a + b + 2)) return lowerPart(x, complement, a, b);
  return 1 - lowerPart(complement, x, b, a);
}

function isInDomain(x: number, a: number, b: number): boolean {
  return a > 0 && b > 0 && x >= 0 && x <= 1;
}

function lowerPart(x: number, complement: number, a: number, b: number): number {
  const logFront = a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b);
  return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}

function logOf(x: number, complement: number): number {
  return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (d * c - 1 <= PRECISION && 1 - d * c <= PRECISION) break;
  }
  return fraction;
}

function awayFromZero(value: number): number {
  return value < SMALLEST && value > -SMALLEST ? SMALLEST : value;
}

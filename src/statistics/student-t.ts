import { regularisedIncompleteBeta } from './incomplete-beta.js';
import { logBeta } from './log-beta.js';

const MOST_STEPS = 200;
/** Steps this small are the rounding of the tail itself. */
const PRECISION = 1e-14;

/**
 * The upper tail of Student's t distribution, P(T >= t), for `df` > 0 degrees of freedom (not necessarily
 * whole).
 *
 * P(T >= t) = I_x(df/2, 1/2) / 2 with x = df / (df + t^2) for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1), by symmetry below zero. Relative error under 1e-11 against mpmath for df from 1 to 10 million. An
 * infinite t gives 0 or 1; NaN for a NaN or a `df` that is not positive.
 */
export function studentTTail(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (t < 0) return 1 - studentTTail(-t, df);
  if (t === Number.POSITIVE_INFINITY) return 0;
  const ratio = df / (t * t);
  const x = t === 0 ? 1 : ratio / (1 + ratio);
  const complement = t === 0 ? 0 : 1 / (1 + ratio);
  return 0.5 * regularisedIncompleteBeta(x, df / 2, 0.5, complement);
}

/**
 * The inverse of `studentTTail`: the t that a share `tail` (0 < tail < 1) of the distribution reaches or
 * exceeds.
 *
 * Newton steps on the tail from a Cornish-Fisher start (Abramowitz and Stegun 26.2.23 and 26.7.5), kept
 * inside a bracket that halves where a step would leave it. NaN outside the domain.
 */
export function studentTQuantile(tail: number, df: number): number {
  if (!(tail > 0 && tail < 1 && df > 0)) return Number.NaN;
  if (tail === 0.5) return 0;
  return tail > 0.5 ? -solve(1 - tail, df) : solve(tail, df);
}

/** Newton steps, or halves of the bracket, until they no longer move. */
function solve(tail: number, df: number): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let t = startingPoint(tail, df);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = studentTTail(t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const next = t + excess / density(t, df);
    const inside = next > low && next < high ? next : middle(low, high);
    if (Math.abs(inside - t) <= PRECISION * t) return inside;
    t = inside;
  }
  return t;
}

function startingPoint(tail: number, df: number): number {
  const r = Math.sqrt(-2 * Math.log(tail));
  const fraction =
    (2.515517 + 0.802853 * r + 0.010328 * r * r) / (1 + 1.432788 * r + 0.189269 * r * r + 0.001308 * r ** 3);
  const z = Math.max(0.01, r - fraction);
  return z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df);
}

function middle(low: number, high: number): number {
  return high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
}

function density(t: number, df: number): number {
  return Math.exp(-logBeta(df / 2, 0.5) - 0.5 * Math.log(df) - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

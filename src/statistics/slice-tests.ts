import type { ClusterFigures } from '../model/slice-evidence.js';
import { isUnchanged, toPooledRatios, total } from './cluster-sums.js';
import { type Contrast, type ContrastTest, type Margin, testContrast, toContrast } from './contrast.js';
import { type MarginBounds, toMarginBounds } from './margin-bounds.js';
import { studentTQuantile, studentTTail } from './student-t.js';

/** One tail of a 90 % two-sided interval. */
const INTERVAL_TAIL = 0.05;
/** A value this close to its limit, relative to it, is on the limit (interfaces.md 1.7). */
const ON_THE_LIMIT = 1e-9;

/** Everything about one slice and metric that does not depend on the other slices. */
export interface SliceTests {
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** A relative margin on a negative baseline has no meaning, so nothing is tested at the margin. */
  readonly atMargin: ContrastTest | null;
  readonly atZero: ContrastTest;
  readonly pNoninferior: number | null;
  readonly pWorse: number | null;
  readonly interval: readonly [number, number] | null;
  readonly relativeInterval: readonly [number, number] | null;
  readonly resolvableMargin: number | null;
  /** The point estimate is over the margin. */
  readonly over: boolean;
  readonly unchanged: boolean;
}

/**
 * Runs the one test of this project on one slice (reference/speech-evaluation.md 1.6).
 *
 * p_noninferior = P(T <= t) at the margin, p_worse = P(T >= t0) at zero, both null without variance. The
 * interval of the difference inverts the test over absolute margins, the relative one over relative
 * margins (Fieller), so that the interval's worse end is exactly the margin the slice could have proved.
 */
export function runSliceTests(
  figures: ClusterFigures,
  better: 'lower' | 'higher',
  margin: Margin,
  level: number,
): SliceTests {
  const { sums } = figures;
  const absolute = toContrast(sums, better, 'absolute');
  const relative = toContrast(sums, better, 'relative');
  const contrast = margin.kind === 'relative' ? relative : absolute;
  const meaningful = margin.kind === 'absolute' || total(sums.baseline) >= 0;
  const atMargin = meaningful ? testContrast(contrast, margin.value) : null;
  const atZero = testContrast(contrast, 0);
  const reach = studentTQuantile(level, atZero.df);
  const intervalReach = level === INTERVAL_TAIL ? reach : studentTQuantile(INTERVAL_TAIL, atZero.df);
  return {
    ...toPooledRatios(sums),
    atMargin,
    atZero,
    pNoninferior: atMargin === null ? null : tailOf(atMargin, -1),
    pWorse: tailOf(atZero, 1),
    interval: toInterval(toMarginBounds(absolute, intervalReach), better),
    relativeInterval: toInterval(toMarginBounds(relative, intervalReach), better),
    resolvableMargin: meaningful ? toMarginBounds(contrast, reach).high : null,
    over: isOver(contrast, margin.value),
    unchanged: isUnchanged(sums),
  };
}

function tailOf(test: ContrastTest, sign: 1 | -1): number | null {
  return test.t === null ? null : studentTTail(sign * test.t, test.df);
}

/** Bounds are about getting worse; an interval is about candidate less baseline. */
function toInterval(bounds: MarginBounds, better: 'lower' | 'higher'): readonly [number, number] | null {
  const { low, high } = bounds;
  if (low === null || high === null) return null;
  return better === 'lower' ? [low, high] : [0 - high, 0 - low];
}

function isOver(contrast: Contrast, margin: number): boolean {
  const change = total(contrast.change);
  const allowed = margin * total(contrast.unit);
  const rounding = 1e-12 * contrast.change.reduce((sum, value) => sum + Math.abs(value), 0);
  return change - allowed > Math.max(ON_THE_LIMIT * Math.abs(allowed), rounding);
}

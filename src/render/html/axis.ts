import { formatBound } from '../format-number.js';
import { PAGE } from '../script.js';

/** A horizontal axis: where a value lies, and which values are written under it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  /** The place of a value in the drawing's units; what lies outside lies on the edge. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const TICKS = 6;
const PADDING = 0.06;
/** A value further out than this many times the usual one would leave no room for the others. */
const FAR = 6;

/**
 * An axis that shows all values but far outliers, always with `anchors` on it.
 *
 * @param values finite numbers
 * @param anchors values that have to be seen: no change, the limits
 */
export function toAxis(
  values: readonly number[],
  anchors: readonly number[],
  left: number,
  width: number,
): Axis {
  const reach = FAR * Math.max(median(values.map(Math.abs)), ...anchors.map(Math.abs));
  const shown = [...values.map((value) => (reach > 0 ? clamp(value, -reach, reach) : value)), ...anchors];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const span = most - least > 0 ? most - least : Math.abs(most) || 1;
  const [low, high] = [least - span * PADDING, most + span * PADDING];
  return {
    low,
    high,
    at: (value) => round(left + ((clamp(value, low, high) - low) / (high - low)) * width),
    ticks: toTicks(low, high),
  };
}

/** Whether a value is beyond the axis, and drawn on its edge. */
export function isBeyond({ low, high }: Axis, value: number): boolean {
  return value < low || value > high;
}

/** Round numbers between two ends: 1, 2 or 5 times a power of ten apart. */
export function toTicks(low: number, high: number): readonly number[] {
  const rough = (high - low) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  if (!Number.isFinite(first) || last - first > 2 * TICKS) return [0];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** What stands under a tick: `+2 %` for a change, `340 ms` for a value. */
export function tickLabel(value: number, unit: string, isChange: boolean): string {
  if (Math.abs(value) < 1e-12) return isChange ? '0' : formatBound(0, unit, PAGE);
  return `${isChange && value > 0 ? '+' : ''}${formatBound(value, unit, PAGE)}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}

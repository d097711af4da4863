import { isAbsolute, isRelative } from '../limit-use.js';
import type { Measure, MeasuredLimit } from '../measure.js';

/** What an axis shows: the change as a share of the baseline, the change in the metric's unit, or the value. */
export type Scale = 'share' | 'change' | 'value';

/** A figure on an axis. */
export interface PlacedMeasure {
  /** undefined where the figure has no place on this axis: no baseline to compare with. */
  readonly estimate: number | undefined;
  readonly interval: readonly [number, number] | undefined;
  readonly limits: readonly number[];
}

/** The scale on which the figures of one metric can be compared with their limits. */
export function toScale(measures: readonly Measure[]): Scale {
  const limits = measures.flatMap((measure) => measure.limits);
  const hasChange = measures.some(({ difference }) => difference !== undefined);
  if (!hasChange) return 'value';
  if (limits.some(isRelative)) return 'share';
  // What was tested is shown as it was tested.
  if (measures.some(({ differenceInterval }) => differenceInterval !== undefined)) return 'change';
  if (measures.some(({ interval }) => interval !== undefined)) return 'share';
  return limits.length === 0 || limits.some((limit) => !isAbsolute(limit)) ? 'change' : 'value';
}

/** Where a figure, its interval and its limits lie. */
export function placeMeasure(measure: Measure, scale: Scale): PlacedMeasure {
  return {
    estimate: { share: measure.relativeDifference, change: measure.difference, value: measure.candidate }[
      scale
    ],
    interval: { share: measure.interval, change: measure.differenceInterval, value: undefined }[scale],
    limits: measure.limits.flatMap((limit) => {
      const value = placeLimit(limit, measure, scale);
      return value === undefined || !Number.isFinite(value) ? [] : [value];
    }),
  };
}

function placeLimit(limit: MeasuredLimit, measure: Measure, scale: Scale): number | undefined {
  const { baseline } = measure;
  // A limit that is written in the scale's own terms needs no baseline, and loses no digit.
  if (scaleOf(limit) === scale) return isAbsolute(limit) ? limit.value : toSigned(limit, measure);
  const bound = toBound(limit, measure);
  if (scale === 'value') return bound;
  if (bound === undefined || baseline === undefined) return undefined;
  return scale === 'change' ? bound - baseline : (bound - baseline) / Math.abs(baseline);
}

function scaleOf(limit: MeasuredLimit): Scale {
  if (isAbsolute(limit)) return 'value';
  return isRelative(limit) ? 'share' : 'change';
}

/** The worst value that the limit allows, in the metric's unit. */
function toBound(limit: MeasuredLimit, measure: Measure): number | undefined {
  if (isAbsolute(limit)) return limit.value;
  if (measure.baseline === undefined) return undefined;
  const signed = toSigned(limit, measure);
  return measure.baseline + (isRelative(limit) ? signed * Math.abs(measure.baseline) : signed);
}

/** The change that the limit allows, with its sign: a regression is up where less is better. */
function toSigned({ kind, value }: MeasuredLimit, { better }: Measure): number {
  const isWorse = kind.endsWith('regression');
  return isWorse === (better === 'lower') ? value : -value;
}

import type { Measure, MeasuredLimit } from './measure.js';

/** Whether a limit is on the change as a share of the baseline. */
export function isRelative({ kind }: MeasuredLimit): boolean {
  return kind.includes('relative');
}

/** Whether a limit is on the candidate's value and not on a change. */
export function isAbsolute({ kind }: MeasuredLimit): boolean {
  return kind === 'max' || kind === 'min';
}

/** The limit that a figure comes closest to, and how much of it is used: 1 is on the limit. */
export interface LimitUse {
  readonly limit: MeasuredLimit;
  readonly share: number;
}

/** The limit of a figure that is used most; undefined where no share can be told. */
export function closestLimit(measure: Measure): LimitUse | undefined {
  return measure.limits
    .flatMap((limit) => {
      const share = shareUsed(measure, limit);
      return share === undefined || !Number.isFinite(share) ? [] : [{ limit, share }];
    })
    .sort((one, other) => other.share - one.share)[0];
}

function shareUsed(measure: Measure, limit: MeasuredLimit): number | undefined {
  if (limit.kind === 'max' || limit.kind === 'min') return shareOfValue(measure, limit);
  const worse = worsening(measure, limit.kind.includes('relative'));
  return worse === undefined ? undefined : shareOfChange(worse, limit);
}

function shareOfValue({ candidate }: Measure, { kind, value }: MeasuredLimit): number | undefined {
  const [part, whole] = kind === 'max' ? [candidate, value] : [value, candidate];
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

function shareOfChange(worse: number, { kind, value }: MeasuredLimit): number | undefined {
  if (kind.startsWith('min_')) return worse < 0 ? value / -worse : undefined;
  if (value <= 0) return undefined;
  return kind.endsWith('improvement') ? -worse / value : worse / value;
}

/** How much worse the candidate is, as a share or an amount; negative is better. */
export function worsening(measure: Measure, isRelative: boolean): number | undefined {
  const change = isRelative ? measure.relativeDifference : measure.difference;
  if (change === undefined) return undefined;
  return measure.better === 'lower' ? change : -change;
}

/**
 * Whether staying within the limit on a regression is proven by the data, and not only so estimated; undefined where
 * the data were not tested.
 */
export function isProvenWithin(measure: Measure): boolean | undefined {
  const { resolvableMargin: share, resolvableDifference: amount } = measure;
  if (share !== undefined) return isWithin(share, budgetOf(measure, 'max_relative_regression'));
  return amount === undefined ? undefined : isWithin(amount, budgetOf(measure, 'max_regression'));
}

function budgetOf({ limits }: Measure, kind: MeasuredLimit['kind']): number | undefined {
  return limits.find((limit) => limit.kind === kind)?.value;
}

function isWithin(margin: number, budget: number | undefined): boolean | undefined {
  return budget === undefined ? undefined : margin <= budget;
}

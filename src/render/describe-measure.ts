import {
  decimalsApart,
  decimalsOf,
  formatBound,
  formatCount,
  formatDifference,
  formatDifferenceNumber,
  formatNumber,
  formatProbability,
  formatShare,
  formatShareNumber,
  formatValue,
  unitSign,
} from './format-number.js';
import { isAbsolute, isRelative, worsening } from './limit-use.js';
import type { Measure, MeasuredLimit } from './measure.js';
import type { Script } from './script.js';
import { changeTerms, intervalOf } from './tested-change.js';

/** Both sides with the unit once: `13.91 → 14.55 %`; one side where only one is known; undefined where none. */
export function describeSides(
  measure: Measure,
  script: Script,
  strong: (text: string) => string = (text) => text,
): string | undefined {
  const { baseline, candidate, unit } = measure;
  const decimals = sideDecimals(measure);
  if (candidate === undefined)
    return baseline === undefined ? undefined : `was ${formatValue(baseline, unit, script, decimals)}`;
  const after = strong(formatValue(candidate, unit, script, decimals));
  if (baseline === undefined) return after;
  return `${formatNumber(baseline, unit, script, decimals)}${script.arrow}${after}`;
}

function sideDecimals({ candidate, limits, unit }: Measure): number | undefined {
  const decimals = decimalsOf(unit);
  if (decimals === undefined || candidate === undefined) return decimals;
  const scale = unit === 'fraction' ? 100 : 1;
  const apart = limits
    .filter(isAbsolute)
    .map(({ value }) => decimalsApart(candidate * scale, value * scale, decimals));
  return Math.max(decimals, ...apart);
}

/** The change as its limit reads it, a share or an amount: `+4.6 %`, `+28 ms`; undefined when it is not known. */
export function describeChange(measure: Measure, script: Script): string | undefined {
  return changeTerms(measure) === 'share' ? describeShare(measure, script) : describeAmount(measure, script);
}

function describeShare({ relativeDifference, limits }: Measure, script: Script): string | undefined {
  if (relativeDifference === undefined) return undefined;
  const apart = limits
    .filter(isRelative)
    .map(({ value }) => decimalsApart(Math.abs(relativeDifference) * 100, value * 100, 1));
  return formatShare(relativeDifference, script, Math.max(1, ...apart));
}

function describeAmount({ difference, limits, unit }: Measure, script: Script): string | undefined {
  if (difference === undefined) return undefined;
  const decimals = decimalsOf(unit);
  if (decimals === undefined) return formatDifference(difference, unit, script);
  const scale = unit === 'fraction' ? 100 : 1;
  const apart = limits
    .filter((limit) => !isAbsolute(limit) && !isRelative(limit))
    .map(({ value }) => decimalsApart(Math.abs(difference) * scale, value * scale, decimals));
  return formatDifference(difference, unit, script, Math.max(decimals, ...apart));
}

/** A figure in the terms of one of its limits: both sides for a limit on the value, else the change as the limit reads it. */
export function describeAgainst(measure: Measure, limit: MeasuredLimit, script: Script): string {
  const change = isRelative(limit) ? describeShare(measure, script) : describeAmount(measure, script);
  return (isAbsolute(limit) ? undefined : change) ?? describeSides(measure, script) ?? change ?? '';
}

/** The interval of the change that {@link describeChange} tells, without its unit: `+2.0 … +7.3`. */
export function describeInterval(measure: Measure, script: Script): string | undefined {
  const { unit } = measure;
  const isShare = changeTerms(measure) === 'share';
  return intervalOf(measure)
    ?.map((end) =>
      isShare ? formatShareNumber(end, script) : formatDifferenceNumber(end, unit, script, decimalsOf(unit)),
    )
    .join(script.to);
}

/** What the test says of a regression; undefined where none was made, or nothing got worse. */
export function describeCertainty(measure: Measure): string | undefined {
  const { pWorse, confidence } = measure;
  const worse = worsening(measure, true) ?? worsening(measure, false) ?? 0;
  if (pWorse === undefined || worse <= 0) return undefined;
  // As the gate decides: 1 - 0.95 is not 0.05 in binary.
  const isProven = pWorse < Number((1 - confidence).toPrecision(12));
  return `${isProven ? 'the regression is proven' : 'could be chance'} (${formatProbability(pWorse)})`;
}

/** The smallest regression that the data could have ruled out: `+6.5 %`, `+40 ms`; undefined where none was tested. */
export function describeResolvable(measure: Measure, script: Script): string | undefined {
  const { resolvableMargin: share, resolvableDifference: amount, unit } = measure;
  if (share !== undefined) return formatShare(share, script);
  return amount === undefined ? undefined : formatDifference(amount, unit, script);
}

/** The limits that are not kept, or all of them when all are: `+2 %`, `≤ 18 %`. */
export function describeLimits({ limits, better, unit }: Measure, script: Script): string {
  const broken = limits.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  return (broken.length > 0 ? broken : limits)
    .map((limit) => describeLimit(limit, better, unit, script))
    .join(', ');
}

/** One limit: `+2 %` for a regression of a metric of which less is better. */
export function describeLimit(
  limit: MeasuredLimit,
  better: Measure['better'],
  unit: string,
  script: Script,
): string {
  if (limit.kind === 'max') return `${script.atMost}${formatBound(limit.value, unit, script)}`;
  if (limit.kind === 'min') return `${script.atLeast}${formatBound(limit.value, unit, script)}`;
  const amount = describeAmountOfLimit(limit, unit, script);
  if (limit.kind.startsWith('min_')) return `${script.atLeast}${amount} better`;
  if (limit.kind.endsWith('improvement')) return `${script.atMost}${amount} better`;
  return limit.value === 0 ? 'no worse' : `${better === 'lower' ? '+' : script.minus}${amount}`;
}

function describeAmountOfLimit(limit: MeasuredLimit, unit: string, script: Script): string {
  if (isRelative(limit)) return formatBound(limit.value, 'fraction', script);
  if (unit !== 'fraction') return formatBound(limit.value, unit, script);
  const points = formatBound(limit.value, unit, script).replace(unitSign(unit), 'points');
  return limit.value === 0.01 ? points.replace('points', 'point') : points;
}

/** How many independent sources stand behind a figure: `9 speakers`, `9 clusters`. */
export function describeClusters({ clusters, clusterBy }: Measure, script: Script): string | undefined {
  if (clusters === undefined) return undefined;
  return `${formatCount(clusters, script)} ${clusterNoun(clusterBy)}${clusters === 1 ? '' : 's'}`;
}

/** What clusters are called: the plain word of the figures, or `cluster`. */
export function clusterNoun(clusterBy: string | undefined): string {
  return clusterBy !== undefined && /^[a-z]{1,20}$/.test(clusterBy) ? clusterBy : 'cluster';
}

const INITIALS: ReadonlySet<string> = new Set([
  'wer',
  'cer',
  'ser',
  'rtf',
  'rtfx',
  'ttfa',
  'gpu',
  'utmos',
  'dnsmos',
  'nisqa',
  'mos',
  'tts',
]);

/** A metric's name as a person reads it: `WER`, `p95 latency`; still a text of the policy's, to be escaped. */
export function metricLabel(metric: string): string {
  return metric
    .replace(/_(?:ms|mib)$/, '')
    .split('_')
    .map((word) => (INITIALS.has(word) ? word.toUpperCase() : word))
    .join(' ');
}

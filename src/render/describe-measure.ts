import {
  decimalsApart,
  decimalsOf,
  formatBound,
  formatCount,
  formatDifference,
  formatNumber,
  formatProbability,
  formatShare,
  formatShareNumber,
  formatValue,
  unitSign,
} from './format-number.js';
import { worsening } from './limit-use.js';
import type { Measure, MeasuredLimit } from './measure.js';
import type { Script } from './script.js';

/** Whether a limit is on the change as a share of the baseline. */
export function isRelative({ kind }: MeasuredLimit): boolean {
  return kind.includes('relative');
}

/** Whether a limit is on the candidate's value and not on a change. */
export function isAbsolute({ kind }: MeasuredLimit): boolean {
  return kind === 'max' || kind === 'min';
}

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
  const share = describeShare(measure, script);
  const amount = describeAmount(measure, script);
  const changeLimits = measure.limits.filter((limit) => !isAbsolute(limit));
  const wantsShare = changeLimits.length > 0 ? changeLimits.some(isRelative) : measure.unit !== 'ms';
  return wantsShare ? (share ?? amount) : (amount ?? share);
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

/** The interval without its unit: `+2.0 … +7.3`. */
export function describeInterval({ interval }: Measure, script: Script): string | undefined {
  if (interval === undefined) return undefined;
  return interval.map((end) => formatShareNumber(end, script)).join(script.to);
}

/** What the test says of a regression; undefined where none was made, or nothing got worse. */
export function describeCertainty(measure: Measure): string | undefined {
  const { pWorse, confidence } = measure;
  const worse = worsening(measure, true) ?? worsening(measure, false) ?? 0;
  if (pWorse === undefined || worse <= 0) return undefined;
  const isProven = pWorse < 1 - confidence;
  return `${isProven ? 'the regression is proven' : 'could be chance'} (${formatProbability(pWorse)})`;
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

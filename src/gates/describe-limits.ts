import type { Figures } from '../model/finding.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Limit, LimitKind } from '../model/policy.js';
import type { MetricFigures, SliceSize } from '../model/slice.js';
import { difference, type LimitRuling, relativeDifference } from './judge-limits.js';

/** A value in the metric's unit, with the digits that the field uses. */
export function formatValue(value: number, metric: MetricDefinition): string {
  if (metric.unit === 'fraction') return `${(value * 100).toFixed(2)} %`;
  if (metric.unit === 'ms') return `${Number(value.toFixed(1))} ms`;
  if (metric.unit === 'mib') return `${Math.round(value)} MiB`;
  return String(Number(value.toPrecision(4)));
}

/** A share with sign: `+4.6 %`. */
export function formatShare(share: number): string {
  const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
  return `${percent > 0 ? '+' : ''}${percent} %`;
}

/** What was found: both sides and the change as its limits read it, as far as they are known. */
export function formatFound(
  figures: MetricFigures,
  metric: MetricDefinition,
  limits: readonly Pick<Limit, 'kind'>[],
): string {
  const { baseline, candidate } = figures;
  const sides = [baseline, candidate].map((side) =>
    side === undefined ? undefined : formatValue(side, metric),
  );
  const parts = [
    sides[0] !== undefined && sides[1] !== undefined ? `${sides[0]} -> ${sides[1]}` : (sides[1] ?? sides[0]),
    formatChange(figures, metric, limits),
  ];
  const found = parts.filter((part) => part !== undefined).join(', ');
  return baseline !== undefined && candidate === undefined ? `only the baseline: ${found}` : found;
}

function formatChange(
  figures: MetricFigures,
  metric: MetricDefinition,
  limits: readonly Pick<Limit, 'kind'>[],
): string | undefined {
  const relative = relativeDifference(figures);
  const absolute = difference(figures);
  const inUnit = absolute === undefined ? undefined : formatAbsolute(absolute, metric);
  // Beside a limit on an amount a share would be compared with it.
  if ((metric.unit === 'ms' || areAmounts(limits)) && inUnit !== undefined) return inUnit;
  return typeof relative === 'number' ? formatShare(relative) : inUnit;
}

function formatAbsolute(change: number, metric: MetricDefinition): string {
  if (metric.unit === 'fraction') return formatPoints(change);
  return `${change > 0 ? '+' : ''}${formatValue(change, metric)}`;
}

function areAmounts(limits: readonly Pick<Limit, 'kind'>[]): boolean {
  const changes = limits.filter(({ kind }) => kind !== 'max' && kind !== 'min');
  return changes.length > 0 && changes.every(({ kind }) => !kind.includes('relative'));
}

/** A change of a fraction with its sign: `-9.17 points`. */
export function formatPoints(change: number): string {
  return `${change > 0 ? '+' : ''}${(change * 100).toFixed(2)} points`;
}

const KINDS: Readonly<Record<LimitKind, (amount: string) => string>> = {
  max: (amount) => `at most ${amount}`,
  min: (amount) => `at least ${amount}`,
  max_regression: (amount) => `at most ${amount} worse`,
  max_relative_regression: (amount) => `at most ${amount} worse`,
  min_improvement: (amount) => `at least ${amount} better`,
  min_relative_improvement: (amount) => `at least ${amount} better`,
  max_improvement: (amount) => `at most ${amount} better`,
  max_relative_improvement: (amount) => `at most ${amount} better`,
};

/** What was allowed: every limit in words. */
export function formatLimits(
  limits: readonly Pick<Limit, 'kind' | 'value'>[],
  metric: MetricDefinition,
): string {
  return limits
    .map(({ kind, value }) => {
      const isShare = kind.includes('relative');
      return KINDS[kind](
        isShare ? `${Number((value * 100).toFixed(4))} %` : formatAmount(kind, value, metric),
      );
    })
    .join(', ');
}

// A change of a fraction is in points: "1 % worse" would be taken for a share of the baseline.
function formatAmount(kind: LimitKind, value: number, metric: MetricDefinition): string {
  const isChange = kind !== 'max' && kind !== 'min';
  if (metric.unit !== 'fraction') return formatValue(value, metric);
  const amount = Number((value * 100).toFixed(4));
  return isChange ? `${amount} ${amount === 1 ? 'point' : 'points'}` : `${amount} %`;
}

/** The numbers of a finding about one metric, for renderers and programs. */
export function toFigures(
  known: MetricFigures | undefined,
  metric: MetricDefinition,
  limits: readonly LimitRuling[],
  size: SliceSize,
): Figures {
  return {
    metric: metric.name,
    unit: metric.unit,
    better: metric.better,
    ...(known === undefined ? UNMEASURED : toMeasured(known)),
    limits: limits.map(({ kind, value, outcome }) => ({ kind, value, outcome })),
    ...toSizes(size),
  };
}

const UNMEASURED: Figures = { baseline: null, candidate: null, difference: null, relative_difference: null };

function toMeasured(known: MetricFigures): Figures {
  const relative = relativeDifference(known);
  return {
    baseline: known.baseline ?? null,
    candidate: known.candidate ?? null,
    difference: difference(known) ?? null,
    relative_difference: typeof relative === 'number' ? relative : null,
  };
}

function toSizes({ utterances, reference_words, clusters }: SliceSize): Figures {
  return {
    utterances: utterances ?? null,
    reference_words: reference_words ?? null,
    clusters: clusters ?? null,
  };
}

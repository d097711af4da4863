import type { Figure, Figures, Outcome } from '../model/finding.js';
import { LIMIT_KINDS, type LimitKind } from '../model/policy.js';

/** One limit as the figures of a finding state it. */
export interface MeasuredLimit {
  readonly kind: LimitKind;
  readonly value: number;
  readonly outcome: Outcome;
}

/** The figures of a finding about one metric: of a slice, or of a whole report (privacy, unit cost). */
export interface Measure {
  /** undefined for a figure of the whole report. */
  readonly slice: string | undefined;
  readonly metric: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly baseline: number | undefined;
  readonly candidate: number | undefined;
  readonly difference: number | undefined;
  readonly relativeDifference: number | undefined;
  readonly limits: readonly MeasuredLimit[];
  readonly utterances: number | undefined;
  readonly referenceWords: number | undefined;
  readonly clusters: number | undefined;
  /** What a cluster is: `speaker`, `conversation`; undefined when the figures do not say. */
  readonly clusterBy: string | undefined;
  /** 90 % interval of the relative change. */
  readonly interval: readonly [number, number] | undefined;
  /** 90 % interval of the change in the metric's unit. */
  readonly differenceInterval: readonly [number, number] | undefined;
  /** Holm-adjusted chance of the regression if nothing had changed. */
  readonly pWorse: number | undefined;
  /** What counts as proven; 0.95 where the figures do not say. */
  readonly confidence: number;
  /** The smallest relative regression that the data could have ruled out. */
  readonly resolvableMargin: number | undefined;
  /** The same of a regression in the metric's unit, where the limit is one. */
  readonly resolvableDifference: number | undefined;
  /** How many more independent sources would likely settle it. */
  readonly clustersToSettle: number | undefined;
}

/** The policy's default (`statistics.confidence`). */
const DEFAULT_CONFIDENCE = 0.95;

/**
 * Reads the figures of a finding by the convention of the metric gates; undefined for any other gate's.
 *
 * Nothing is trusted: a figure of another type than the convention's is as if it were absent.
 */
export function readMeasure(figures: Figures): Measure | undefined {
  const metric = toText(figures.metric);
  const better = figures.better;
  if (metric === undefined || (better !== 'lower' && better !== 'higher')) return undefined;
  return {
    metric,
    better,
    slice: toText(figures.slice),
    unit: toText(figures.unit) ?? '',
    baseline: toNumber(figures.baseline),
    candidate: toNumber(figures.candidate),
    difference: toNumber(figures.difference),
    relativeDifference: toNumber(figures.relative_difference),
    limits: toLimits(figures.limits),
    utterances: toNumber(figures.utterances),
    referenceWords: toNumber(figures.reference_words),
    clusters: toNumber(figures.clusters),
    clusterBy: toText(figures.cluster_by),
    interval: toInterval(figures.interval_relative),
    differenceInterval: toInterval(figures.interval),
    pWorse: toNumber(figures.p_worse_holm),
    confidence: toNumber(figures.confidence) ?? DEFAULT_CONFIDENCE,
    resolvableMargin: toNumber(figures.resolvable_margin),
    resolvableDifference: toNumber(figures.resolvable_difference),
    clustersToSettle: toNumber(figures.clusters_to_settle),
  };
}

function toText(figure: Figure | undefined): string | undefined {
  return typeof figure === 'string' ? figure : undefined;
}

function toNumber(figure: Figure | undefined): number | undefined {
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : undefined;
}

function toInterval(figure: Figure | undefined): readonly [number, number] | undefined {
  if (!isList(figure)) return undefined;
  const [low, high] = figure.map(toNumber);
  return low === undefined || high === undefined || low > high ? undefined : [low, high];
}

function toLimits(figure: Figure | undefined): readonly MeasuredLimit[] {
  if (!isList(figure)) return [];
  return figure.flatMap((item) => {
    if (typeof item !== 'object' || item === null || isList(item)) return [];
    const kind = LIMIT_KINDS.find((known) => known === item.kind);
    const value = toNumber(item.value);
    const outcome = toOutcome(item.outcome);
    return kind === undefined || value === undefined || outcome === undefined
      ? []
      : [{ kind, value, outcome }];
  });
}

const OUTCOMES: Readonly<Record<Outcome, true>> = {
  pass: true,
  fail: true,
  inconclusive: true,
  'no-evidence': true,
  'not-comparable': true,
  'not-applicable': true,
  error: true,
};

function toOutcome(figure: Figure | undefined): Outcome | undefined {
  return typeof figure === 'string' && Object.hasOwn(OUTCOMES, figure) ? (figure as Outcome) : undefined;
}

function isList(figure: Figure | undefined): figure is readonly Figure[] {
  return Array.isArray(figure);
}

import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { toPercent } from './judge-rate-parts.js';
import { ruleOn } from './rule-on.js';

/** Rates whose denominator is reference words: the ones that word counts can pool. */
const PER_WORD = ['wer', 'ins_rate', 'del_rate', 'sub_rate'];
const AGREED = 0.005;
/** Figures are stated with four decimals or so. */
const ROUNDING = 1e-4;

/**
 * Overall against the slices of each dimension whose word counts sum to overall's: only then are they the same
 * words, and the pooled rate is what overall has to be.
 */
export function judgeOverall(report: EvalReport): readonly Ruling[] {
  const { overall } = report;
  const words = overall?.size.reference_words;
  // Records recompute both from the same utterances.
  if (overall === undefined || words === undefined || report.measured?.kind === 'read') return [];
  return [...partitions(report, words)].flatMap(([dimension, slices]) =>
    PER_WORD.flatMap((metric) =>
      (['baseline', 'candidate'] as const).flatMap((side) =>
        judgePooled({ overall, slices, dimension, metric, side, words }),
      ),
    ),
  );
}

function partitions(report: EvalReport, words: number): ReadonlyMap<string, readonly Slice[]> {
  const byDimension = new Map<string, Slice[]>();
  for (const slice of report.slices.values()) {
    const [dimension, ...more] = [...slice.dimensions.keys()];
    if (dimension === undefined || more.length > 0) continue;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), slice]);
  }
  return new Map(
    [...byDimension].filter(([, slices]) => {
      const counts = slices.map(({ size }) => size.reference_words);
      return (
        !counts.includes(undefined) && counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) === words
      );
    }),
  );
}

interface Pooled {
  readonly overall: Slice;
  readonly slices: readonly Slice[];
  readonly dimension: string;
  readonly metric: string;
  readonly side: 'baseline' | 'candidate';
  readonly words: number;
}

function judgePooled({ overall, slices, dimension, metric, side, words }: Pooled): readonly Ruling[] {
  const figures = overall.metrics.get(metric);
  const stated = figures?.[side];
  const rates = slices.map((slice) => slice.metrics.get(metric)?.[side]);
  if (figures === undefined || stated === undefined || rates.includes(undefined) || words === 0) return [];
  const errors = slices.reduce(
    (sum, { size }, index) => sum + (rates[index] ?? 0) * (size.reference_words ?? 0),
    0,
  );
  const pooled = errors / words;
  if (Math.abs(pooled - stated) <= AGREED * pooled + ROUNDING) return [];
  const [found, expected] = [toPercent(stated), toPercent(pooled)];
  const check = { subject: `overall:${dimension}:${metric}:${side}`, expected, location: figures.location };
  const message = `overall ${metric} (${side}) is ${found}, but the slices of ${dimension}, which hold the same words, pool to ${expected}`;
  const remedy = 'pool errors over words: a mean of rates is not a rate';
  return [
    {
      ...ruleOn(check, 'fail', message, found, remedy),
      key: `eval-consistent:overall:${metric}`,
      figures: { dimension, side, stated, recomputed: pooled },
    },
  ];
}

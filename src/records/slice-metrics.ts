import type { ClusterFigures, ClusterSums, SliceEvidence } from '../model/slice-evidence.js';
import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import { total } from '../statistics/cluster-sums.js';
import type { Side } from './id-table.js';
import { createRecordLayout, toPercentileName } from './record-layout.js';
import { type Tally, type TallySlice, toSliceSize } from './tally.js';
import { toCountName, toSideName } from './tally-columns.js';

/** A metric that is a ratio of two sums: which columns it divides by which. */
interface RatioMetric {
  readonly metric: string;
  readonly numerator: (side: Side) => string;
  readonly weight: (side: Side) => string;
  /** Where it counts errors, what the minimums count its references in. */
  readonly counted?: { readonly column: string; readonly unit: 'words' | 'characters' };
}

const WORDS = { column: 'reference_words', unit: 'words' } as const;
const CHARACTERS = { column: 'reference_characters', unit: 'characters' } as const;

/** Definitions: reference/speech-evaluation.md 3. */
const RATIOS: readonly RatioMetric[] = [
  errorRate('wer', 'errors', 'reference_words', WORDS),
  errorRate('cer', 'character_errors', 'reference_characters', CHARACTERS),
  errorRate('ser', 'sentence_errors', 'utterances', WORDS),
  errorRate('ins_rate', 'insertions', 'reference_words', WORDS),
  errorRate('del_rate', 'deletions', 'reference_words', WORDS),
  errorRate('sub_rate', 'substitutions', 'reference_words', WORDS),
  {
    metric: 'partial_churn',
    numerator: (side) => toSideName(side, 'unstable_partial_words'),
    weight: (side) => toSideName(side, 'final_words'),
  },
  {
    metric: 'rtf',
    numerator: (side) => toSideName(side, 'processing_seconds'),
    weight: () => 'timed_audio_seconds',
  },
  {
    metric: 'rtfx',
    numerator: () => 'timed_audio_seconds',
    weight: (side) => toSideName(side, 'processing_seconds'),
  },
];

/**
 * Everything that a tally knows of every slice and metric, slice by slice in the tally's order, ready to be
 * compared (`compareSlices`). A metric that only one side has is left out, as one that nobody measured.
 */
export function toSliceEvidence(
  tally: Tally,
  metrics: ReadonlyMap<string, MetricDefinition> = METRIC_CATALOGUE,
): SliceEvidence[] {
  const { fields } = createRecordLayout(metrics);
  const means = fields.filter((field) => field.mean).map((field): RatioMetric => toMean(field.name));
  return tally.slices.flatMap((slice) => [
    ...[...RATIOS, ...means].flatMap((ratio) => toRatioEvidence(slice, ratio, metrics)),
    ...fields.flatMap(({ name, percentiles }) =>
      percentiles.flatMap((share) => toPercentileEvidence(slice, name, share, metrics)),
    ),
  ]);
}

function errorRate(
  metric: string,
  numerator: string,
  weight: string,
  counted: NonNullable<RatioMetric['counted']>,
): RatioMetric {
  return { metric, numerator: (side) => toSideName(side, numerator), weight: () => weight, counted };
}

function toMean(metric: string): RatioMetric {
  return { metric, numerator: (side) => toSideName(side, metric), weight: () => toCountName(metric) };
}

function toRatioEvidence(
  slice: TallySlice,
  ratio: RatioMetric,
  metrics: ReadonlyMap<string, MetricDefinition>,
): SliceEvidence[] {
  const column = (name: string): Float64Array | undefined => slice.sums.get(name);
  const baseline = column(ratio.numerator('baseline'));
  const candidate = column(ratio.numerator('candidate'));
  const baselineWeight = column(ratio.weight('baseline'));
  const candidateWeight = column(ratio.weight('candidate'));
  if (!baseline || !candidate || !baselineWeight || !candidateWeight) return [];
  const sums = withoutEmptyClusters({ baseline, candidate, baselineWeight, candidateWeight });
  if (sums.baseline.length === 0) return [];
  return [{ ...toCommon(slice, ratio.metric, metrics), figures: toFigures(slice, ratio, sums) }];
}

function toFigures(slice: TallySlice, { counted }: RatioMetric, sums: ClusterSums): ClusterFigures {
  const sumOf = (name: string): number => total(slice.sums.get(name) ?? new Float64Array(0));
  const identical = sumOf('identical_texts');
  return {
    kind: 'clusters',
    sums,
    counted:
      counted === undefined
        ? null
        : { weight: sumOf(counted.column), errors: total(sums.baseline), unit: counted.unit },
    identicalTexts: counted !== undefined && identical > 0 && identical === sumOf('utterances'),
  };
}

/** A cluster without a figure of this metric would count as one that showed no difference. */
function withoutEmptyClusters(sums: ClusterSums): ClusterSums {
  const filled = Array.from(sums.baseline.keys()).filter((index) =>
    Object.values(sums).some((column: Float64Array) => column[index] !== 0),
  );
  if (filled.length === sums.baseline.length) return sums;
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(filled, (index) => column[index] ?? 0);
  return {
    baseline: pick(sums.baseline),
    candidate: pick(sums.candidate),
    baselineWeight: pick(sums.baselineWeight),
    candidateWeight: pick(sums.candidateWeight),
  };
}

function toPercentileEvidence(
  slice: TallySlice,
  field: string,
  share: number,
  metrics: ReadonlyMap<string, MetricDefinition>,
): SliceEvidence[] {
  const sides = slice.samples.get(field);
  if (sides === undefined || sides.baseline.count === 0 || sides.candidate.count === 0) return [];
  const figures = {
    kind: 'percentiles',
    baseline: sides.baseline.percentile(share) ?? null,
    candidate: sides.candidate.percentile(share) ?? null,
  } as const;
  return [{ ...toCommon(slice, toPercentileName(field, share), metrics), figures }];
}

function toCommon(
  slice: TallySlice,
  metric: string,
  metrics: ReadonlyMap<string, MetricDefinition>,
): Omit<SliceEvidence, 'figures'> {
  const size = toSliceSize(slice);
  return {
    slice: slice.name,
    metric,
    better: metrics.get(metric)?.better ?? 'lower',
    utterances: size.utterances ?? 0,
    clusters: slice.clusters.length,
    referenceWords: size.reference_words ?? null,
  };
}

/**
 * What one slice holds of one metric: four sums for each cluster (speaker, conversation), index by index.
 *
 * A metric is a ratio of sums, numerator over weight: word errors over reference words, scores over clips.
 * `baselineWeight` and `candidateWeight` are equal, cluster by cluster, wherever both sides share the
 * denominator (reference words, utterances); they differ for partial churn (words of each side's final) and
 * rtfx.
 */
export interface ClusterSums {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
  readonly baselineWeight: Float64Array;
  readonly candidateWeight: Float64Array;
}

/** What is known of one slice and one metric before anything is tested. */
export interface SliceEvidence {
  readonly slice: string;
  readonly metric: string;
  readonly better: 'lower' | 'higher';
  readonly utterances: number;
  /** Clusters in the slice, whether or not this metric has a figure in each. */
  readonly clusters: number;
  /** null when no record gave words. */
  readonly referenceWords: number | null;
  /** What a cluster is: `speaker`, `run`; undefined where nobody said. */
  readonly clusterBy?: string;
  readonly figures: ClusterFigures | PercentileFigures;
}

/** A ratio of sums that can be tested, cluster by cluster. */
export interface ClusterFigures {
  readonly kind: 'clusters';
  readonly sums: ClusterSums;
  /**
   * What the minimums count, where the metric counts errors: references in their unit, and the baseline's
   * errors.
   */
  readonly counted: CountedErrors | null;
  /** Every hypothesis text was compared and is the same on both sides. */
  readonly identicalTexts: boolean;
}

/** The amount of evidence behind an error rate. */
export interface CountedErrors {
  readonly weight: number;
  readonly errors: number;
  readonly unit: 'words' | 'characters';
}

/** Percentiles of one run each: no variance between runs is known, so nothing can be tested. */
export interface PercentileFigures {
  readonly kind: 'percentiles';
  readonly baseline: number | null;
  readonly candidate: number | null;
}

import type { Side } from './id-table.js';
import type { RecordLayout } from './record-layout.js';

/** The sums that a tally row may hold, by name, in the order in which they are written. */
export interface TallyColumns {
  readonly names: readonly string[];
  /** The number of a column; -1 for a name that is none. */
  indexOf(name: string): number;
  /** The metrics that are means over utterances. */
  readonly means: readonly string[];
  /** Whether the column is of such a metric: one of its two sums, or the count of its utterances. */
  isOfMetric(name: string): boolean;
}

const COMMON = [
  'utterances',
  'audio_seconds',
  'reference_words',
  'reference_characters',
  'identical_texts',
  'timed_audio_seconds',
];
const SIDED = [
  'errors',
  'substitutions',
  'deletions',
  'insertions',
  'sentence_errors',
  'character_errors',
  'unstable_partial_words',
  'final_words',
  'processing_seconds',
];
const SIDES = ['baseline', 'candidate'] as const;

/** The column that counts the utterances a mean is over. */
export function toCountName(metric: string): string {
  return `${metric}_utterances`;
}

/** The column of one side's sum. */
export function toSideName(side: Side, name: string): string {
  return `${side}_${name}`;
}

/** The columns of a layout: the fixed ones, then three for each metric that is a mean over utterances. */
export function createTallyColumns(layout: RecordLayout): TallyColumns {
  const means = layout.fields.filter((field) => field.mean).map((field) => field.name);
  const ofMetrics = means.flatMap((name) => [
    ...SIDES.map((side) => toSideName(side, name)),
    toCountName(name),
  ]);
  const names = [
    ...COMMON,
    ...SIDED.flatMap((name) => SIDES.map((side) => toSideName(side, name))),
    ...ofMetrics,
  ];
  const indices = new Map(names.map((name, index) => [name, index]));
  const metricNames = new Set(ofMetrics);
  return {
    names,
    indexOf: (name) => indices.get(name) ?? -1,
    means,
    isOfMetric: (name) => metricNames.has(name),
  };
}

/** What one record adds: columns and values, index by index. Refilled for every record. */
export interface Contribution {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** Where a table keeps the columns. */
  readonly places: Int32Array;
  size: number;
}

/** An empty contribution, large enough for every column. */
export function createContribution(columns: TallyColumns): Contribution {
  const most = columns.names.length;
  return {
    columns: new Int32Array(most),
    values: new Float64Array(most),
    places: new Int32Array(most),
    size: 0,
  };
}

/** Adds a value to a column; each column at most once for each record. */
export function contribute(contribution: Contribution, column: number, value: number): void {
  contribution.columns[contribution.size] = column;
  contribution.values[contribution.size] = value;
  contribution.size += 1;
}

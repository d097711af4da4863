import type { MetricDefinition } from '../model/metric.js';
import type { Side } from './id-table.js';

/** What a file holds: both sides in every record, or one side of each utterance. */
export type FileSide = Side | 'paired';

/** How a number in a record is to be read. */
export type FieldKind = 'count' | 'seconds' | 'metric' | 'stated';

/** A numeric field, by its name without a side. */
export interface NumericField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether each side has a value of its own. */
  readonly sided: boolean;
  readonly metric: MetricDefinition | undefined;
  /** The mean over utterances is a metric under the field's own name. */
  readonly mean: boolean;
  /** The shares (0.95) of the percentiles that are metrics, `p95_<name>`. */
  readonly percentiles: readonly number[];
}

/** The numeric fields that are read, and where a record's keys go; slots number fields and sides. */
export interface RecordLayout {
  readonly fields: readonly NumericField[];
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  /** Key in a record to slot, for a file of this kind. */
  slotsOf(side: FileSide): ReadonlyMap<string, number>;
}

const SIDES = ['baseline', 'candidate'] as const;

/** Field numbers that the rules below need by name. */
export const FIELD = {
  referenceWords: 0,
  referenceCharacters: 1,
  duration: 2,
  errors: 3,
  substitutions: 4,
  deletions: 5,
  insertions: 6,
  characterErrors: 7,
  unstableWords: 8,
  finalWords: 9,
  time: 10,
  statedWer: 11,
  statedCer: 12,
} as const;

const PLAIN_FIELDS: readonly (readonly [string, FieldKind, boolean])[] = [
  ['reference_words', 'count', false],
  ['reference_characters', 'count', false],
  ['duration', 'seconds', false],
  ['errors', 'count', true],
  ['substitutions', 'count', true],
  ['deletions', 'count', true],
  ['insertions', 'count', true],
  ['character_errors', 'count', true],
  ['unstable_partial_words', 'count', true],
  ['final_words', 'count', true],
  ['time', 'seconds', true],
  ['wer', 'stated', true],
  ['cer', 'stated', true],
];

/**
 * Ratios of sums over utterances, and figures of a whole run: a mean of them over utterances means nothing.
 */
const NOT_PER_UTTERANCE: ReadonlySet<string> = new Set([
  ...['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate', 'tts_wer', 'tts_cer', 'partial_churn'],
  ...[
    'rtf',
    'rtfx',
    'privacy_errors',
    'unit_cost',
    'cost_per_successful_turn',
    'gpu_memory_mib',
    'memory_mib',
  ],
]);
const PERCENTILE_NAME = /^p(\d{1,2})_(.+)$/;

/** The slot of a field on one side; a field that both sides share lies on the baseline's. */
export function slotOf(field: number, side: Side): number {
  return 2 * field + (side === 'candidate' ? 1 : 0);
}

/**
 * The layout for a metric catalogue.
 *
 * Every metric `p<NN>_<field>` makes `<field>` a sample to take percentiles of (`latency_ms`, `ttfa_ms`);
 * every other metric that is not a ratio of sums is a mean over utterances of the field of its name.
 */
export function createRecordLayout(metrics: ReadonlyMap<string, MetricDefinition>): RecordLayout {
  const fields = [...PLAIN_FIELDS.map(toPlainField), ...toMetricFields(metrics)];
  const layouts = {
    paired: toSlots(fields, (field) => SIDES.map((side) => [`${side}_${field.name}`, side])),
    baseline: toSlots(fields, (field) => [[field.name, 'baseline']]),
    candidate: toSlots(fields, (field) => [[field.name, 'candidate']]),
  };
  return { fields, metrics, slotsOf: (side) => layouts[side] };
}

/** The name of the metric that a percentile of a field is: `p95_latency_ms`. */
export function toPercentileName(field: string, share: number): string {
  return `p${Math.round(100 * share)}_${field}`;
}

/** The key of a slot in a file of this kind, for messages. */
export function nameOfSlot(layout: RecordLayout, slot: number, side: FileSide): string {
  const field = layout.fields[slot >> 1];
  if (field === undefined) return '';
  return side === 'paired' && field.sided ? `${SIDES[slot & 1] ?? ''}_${field.name}` : field.name;
}

function toPlainField([name, kind, sided]: readonly [string, FieldKind, boolean]): NumericField {
  return { name, kind, sided, metric: undefined, mean: false, percentiles: [] };
}

function toMetricFields(metrics: ReadonlyMap<string, MetricDefinition>): NumericField[] {
  const shares = new Map<string, number[]>();
  for (const name of metrics.keys()) {
    const [, percent, field] = PERCENTILE_NAME.exec(name) ?? [];
    if (field !== undefined) shares.set(field, [...(shares.get(field) ?? []), Number(percent) / 100]);
  }
  const means = [...metrics.keys()].filter(
    (name) => !NOT_PER_UTTERANCE.has(name) && !PERCENTILE_NAME.test(name),
  );
  return [...new Set([...means, ...shares.keys()])].map((name): NumericField => {
    const percentiles = shares.get(name) ?? [];
    const metric = metrics.get(name) ?? metrics.get(toPercentileName(name, percentiles[0] ?? 0));
    return { name, kind: 'metric', sided: true, metric, mean: means.includes(name), percentiles };
  });
}

function toSlots(
  fields: readonly NumericField[],
  keysOf: (field: NumericField) => readonly (readonly [string, Side])[],
): Map<string, number> {
  return new Map(
    fields.flatMap((field, index): [string, number][] =>
      field.sided
        ? keysOf(field).map(([key, side]) => [key, slotOf(index, side)])
        : [[field.name, slotOf(index, 'baseline')]],
    ),
  );
}

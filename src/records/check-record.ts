import { isErrorRate, isInRange } from '../model/metric.js';
import { checkStatedRates, type StatedRates } from './check-stated-rates.js';
import { addsShared, type RecordContext, slotAt } from './record-context.js';
import { nameOfSlot, type NumericField, type RecordLayout } from './record-layout.js';
import { sumMetrics, sumPartials, sumSeconds, toMetricColumns } from './sum-metrics.js';
import { sumWords, toWordColumns, WORD_EVIDENCE } from './sum-words.js';
import { contribute, type TallyColumns } from './tally-columns.js';
import type { UnitWatch } from './unit-watch.js';

/** What figures a record gives: `steady` must be the same in every record, `metrics` on both sides of one. */
export interface RecordEvidence {
  steady: number;
  metrics: number;
}

/** Checks the numbers of one record against each other and turns them into what it adds to the tally. */
export interface RecordChecker {
  /** Refills the context's contribution and `evidence`; what is wrong goes to the context's report. */
  check(context: RecordContext, evidence: RecordEvidence): void;
  /** Stated per-utterance rates against the counts, by metric. */
  readonly stated: ReadonlyMap<string, StatedRates>;
}

const PARTIALS = 8;
/** Apart from the bits of metrics, which are hashed by field number. */
const TIMED = 0x40000000;

/** A checker for a layout and the columns made of it. */
export function createRecordChecker(
  layout: RecordLayout,
  columns: TallyColumns,
  watch: UnitWatch,
): RecordChecker {
  const wordColumns = toWordColumns(columns);
  const metricColumns = toMetricColumns(layout, columns);
  const utterances = columns.indexOf('utterances');
  const stated = new Map<string, StatedRates>();
  return {
    stated,
    check(context, evidence) {
      context.contribution.size = 0;
      if (addsShared(context)) contribute(context.contribution, utterances, 1);
      checkRanges(context, watch);
      const words = sumWords(context, wordColumns);
      evidence.steady = words | (sumPartials(context, metricColumns) ? PARTIALS : 0);
      evidence.metrics =
        sumMetrics(context, metricColumns) | (sumSeconds(context, metricColumns) ? TIMED : 0);
      checkStatedRates(context, (words & WORD_EVIDENCE.words) !== 0, stated, watch);
      if (evidence.steady === 0 && evidence.metrics === 0) reportNothing(context);
    },
  };
}

/** Every number within the range that its meaning allows. */
function checkRanges(context: RecordContext, watch: UnitWatch): void {
  const { draft, layout } = context;
  for (let at = 0; at < draft.slotCount; at += 1) {
    const slot = slotAt(draft, at);
    const value = draft.values[slot] ?? 0;
    const field = layout.fields[slot >> 1];
    if (field === undefined) continue;
    if (isRate(field)) watchUnit(field, value, watch, context);
    if (!isPossible(field, value)) reportImpossible(context, field, slot, value);
  }
}

function reportImpossible(
  { layout, side, report }: RecordContext,
  field: NumericField,
  slot: number,
  value: number,
): void {
  const name = nameOfSlot(layout, slot, side);
  if (field.kind === 'count') report('not-a-count', `${name} is ${value}, not a whole number from 0`);
  else
    report('out-of-range', `${name} is ${value}`, isRate(field) && value > 1 ? 'a percentage?' : undefined);
}

function isPossible(field: NumericField, value: number): boolean {
  if (field.kind === 'count') return Number.isSafeInteger(value) && value >= 0;
  if (field.kind === 'seconds') return value >= 0;
  return field.metric === undefined || isInRange(field.metric, value);
}

function isRate(field: NumericField): boolean {
  return field.metric?.unit === 'fraction' && !isErrorRate(field.metric);
}

function watchUnit(field: NumericField, value: number, watch: UnitWatch, context: RecordContext): void {
  if (value <= 0 || value === 1) return;
  watch.see(field.name, value < 1 ? 'fraction' : 'percent', value, context.locate);
}

function reportNothing({ side, report }: RecordContext): void {
  const fields =
    side === 'paired'
      ? 'reference_words, baseline_errors and candidate_errors, or text, baseline_text and candidate_text'
      : 'reference_words and errors, or text and pred_text';
  const hint =
    side === 'paired' ? 'if the file holds one side, give both sides as files of their own' : undefined;
  report('missing-field', `no figures: expected ${fields}, or metrics`, hint);
}

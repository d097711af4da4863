import { isErrorRate } from '../model/metric.js';
import { hashText } from './hash64.js';
import type { Side } from './id-table.js';
import { indexOfLabel, type LabelTable } from './label-table.js';
import type { ReportProblem } from './record-context.js';
import { type RecordDraft, type RecordTexts, setValue } from './record-draft.js';
import {
  CLUSTER_FIELDS,
  type FieldPath,
  lookUp,
  type RecordLabels,
  toFieldPath,
  toLabel,
} from './record-labels.js';
import { type FileSide, nameOfSlot, type RecordLayout } from './record-layout.js';

/** What reading a record needs to know. */
export interface RecordGrammar {
  readonly layout: RecordLayout;
  readonly labels: RecordLabels;
}

/**
 * Fills `draft` from a parsed record; every field that is read is checked for its type, and anything wrong is
 * reported. Fields that no rule names are passed over.
 */
export function readRecord(
  record: Readonly<Record<string, unknown>>,
  side: FileSide,
  grammar: RecordGrammar,
  draft: RecordDraft,
  report: ReportProblem,
): void {
  readId(record, draft, report);
  readNumbers(record, side, grammar.layout, draft, report);
  readGroups(record, grammar.labels, draft, report);
  readTexts(record, side, draft.texts, report);
}

function readId(record: Readonly<Record<string, unknown>>, draft: RecordDraft, report: ReportProblem): void {
  const id = record.id ?? record.audio_filepath;
  if (id === undefined || id === null) return;
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') {
    draft.hasId = true;
    hashText(String(id), draft.id);
    return;
  }
  report('bad-field', 'id (or audio_filepath) is neither a text nor a number');
}

function readNumbers(
  record: Readonly<Record<string, unknown>>,
  side: FileSide,
  layout: RecordLayout,
  draft: RecordDraft,
  report: ReportProblem,
): void {
  const slots = layout.slotsOf(side);
  for (const key in record) {
    const slot = slots.get(key);
    if (slot === undefined) continue;
    const value = toNumber(record[key], layout, slot);
    if (value !== undefined) setValue(draft, slot, value);
    else if (layout.fields[slot >> 1]?.kind !== 'stated') {
      report('bad-field', `${nameOfSlot(layout, slot, side)} is not a finite number`);
    }
  }
}

/** A finite number; true and false count as 1 and 0 in a rate of successes. */
function toNumber(value: unknown, layout: RecordLayout, slot: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const metric = layout.fields[slot >> 1]?.metric;
  const isRate = metric?.unit === 'fraction' && !isErrorRate(metric);
  return isRate && typeof value === 'boolean' ? Number(value) : undefined;
}

function readGroups(
  record: Readonly<Record<string, unknown>>,
  labels: RecordLabels,
  draft: RecordDraft,
  report: ReportProblem,
): void {
  for (const [index, path] of labels.sliceBy.entries()) {
    const table = labels.dimensions[index];
    if (table !== undefined) draft.dimensions[index] = readLabel(record, path, table, report);
  }
  labels.clusterBy ??= findClusterField(record);
  if (labels.clusterBy !== undefined) {
    draft.cluster = readLabel(record, labels.clusterBy, labels.clusters, report);
  }
}

function readLabel(record: object, path: FieldPath, table: LabelTable, report: ReportProblem): number {
  const label = toLabel(lookUp(record, path));
  if (label === null)
    report('bad-field', `${path.name} cannot name a group: it is neither a text nor a number`);
  return typeof label === 'string' ? indexOfLabel(table, label) : -1;
}

function findClusterField(record: object): FieldPath | undefined {
  return CLUSTER_FIELDS.map(toFieldPath).find((path) => toLabel(lookUp(record, path)) !== undefined);
}

function readTexts(
  record: Readonly<Record<string, unknown>>,
  side: FileSide,
  texts: RecordTexts,
  report: ReportProblem,
): void {
  const textOf = (key: string): string | undefined => readText(record, key, report);
  texts.reference = textOf('text');
  if (side === 'paired') {
    texts.baseline = textOf('baseline_text');
    texts.candidate = textOf('candidate_text');
    texts.baselinePartials = readPartials(record, 'baseline_partials', report);
    texts.candidatePartials = readPartials(record, 'candidate_partials', report);
    return;
  }
  setSide(texts, side, textOf(toPredictionKey(record)), readPartials(record, 'partials', report));
}

function setSide(
  texts: RecordTexts,
  side: Side,
  text: string | undefined,
  partials: readonly string[] | undefined,
): void {
  texts[side] = text;
  texts[side === 'baseline' ? 'baselinePartials' : 'candidatePartials'] = partials;
}

/**
 * NeMo can append the model's name to `pred_text` (transcribe_utils.py); one such key is enough to know it.
 */
function toPredictionKey(record: Readonly<Record<string, unknown>>): string {
  if (Object.hasOwn(record, 'pred_text')) return 'pred_text';
  const named = Object.keys(record).filter((key) => key.startsWith('pred_text_'));
  return named.length === 1 ? (named[0] ?? 'pred_text') : 'pred_text';
}

function readText(
  record: Readonly<Record<string, unknown>>,
  key: string,
  report: ReportProblem,
): string | undefined {
  const text = record[key];
  if (typeof text === 'string') return text;
  if (text === undefined || text === null) return undefined;
  report('bad-field', `${key} is not a text`);
  return undefined;
}

function readPartials(
  record: Readonly<Record<string, unknown>>,
  key: string,
  report: ReportProblem,
): readonly string[] | undefined {
  const list = record[key];
  if (list === undefined) return undefined;
  if (Array.isArray(list) && list.every((partial) => typeof partial === 'string')) return list;
  report('bad-field', `${key} is not a list of texts`);
  return undefined;
}

import { METRIC_CATALOGUE } from '../../model/metric.js';
import type { Problem } from '../../model/problem.js';
import { countOf, problemAt, type RecordFields, refuse, toRecords, toReport } from './build-reading.js';
import { type ErrorCounts, errorsOf } from './error-counts.js';
import type { EvaluationReader, EvaluationSource, Row, ToolSlice } from './evaluation-reading.js';
import { readRows } from './json-rows.js';
import { isMap, numberIn } from './json-sets.js';
import { type LooseValue, parseLoose } from './loose-json.js';

const SIGN =
  /^(?:utmos|utmosv2|dns_overall|dnsmos_overall|dns_p808|plcmos|nisqa_[a-z]{1,12}_pred|spk_similarity|mcd|[a-z]{1,12}_[wc]er_(?:delete|insert|replace|equal))$/;
/** VERSA's names for metrics of the catalogue; its documentation says dnsmos_overall, its code writes dns_overall. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['utmos', 'utmos'],
  ['dns_overall', 'dnsmos'],
  ['dnsmos_overall', 'dnsmos'],
  ['nisqa_mos_pred', 'nisqa_mos'],
  ['spk_similarity', 'speaker_similarity'],
]);
/** The recognisers that VERSA reads a voice back with. */
const RECOGNISERS = ['whisper', 'espnet', 'owsm'] as const;
const SUMMARY = /(?:^|\s)Summary: \{/;
const READ_BACK = 'the word errors are those of a recogniser that reads the voice back: tts_wer, not wer';
const SEVERAL =
  'several recognisers read the voice back, and they are not interchangeable: their errors were left out';

/**
 * VERSA's scores of synthesised speech, an object a line with `key` (JSON with `Infinity`, or in older files a Python dictionary with single
 * quotes and `inf`): predicted opinion scores, similarity, and the counts of a recogniser that reads the voice back.
 */
export const versaScores: EvaluationReader = {
  id: 'versa',
  matches: ({ firstRow }) => firstRow !== undefined && isVersaRow(firstRow),
  read: (source) => {
    const { rows, problems: broken } = readRows(source);
    const recognisers = recognisersOf(rows[0]?.fields ?? new Map<string, LooseValue>(), 'wer');
    const [recogniser] = recognisers.length === 1 ? recognisers : [];
    const notes = { dropped: 0 };
    const problems = rows.flatMap((row) => findBroken(row, recogniser, source));
    const records = rows.map((row) => toRecord(row, recogniser, notes));
    const remarks = [
      ...(recogniser === undefined ? [] : [`${READ_BACK} (${recogniser})`]),
      ...(recognisers.length > 1 ? [SEVERAL] : []),
      ...(notes.dropped > 0 ? [`${countOf(notes.dropped, 'score')} not finite, left out`] : []),
    ];
    return toRecords('versa', source, records, [...broken, ...problems], remarks);
  },
};

/**
 * VERSA's summary over a test set: means of the scores, and sums of the counts. As a JSON file, or on the line `Summary: {...}` of its log.
 */
export const versaSummary: EvaluationReader = {
  id: 'versa-summary',
  matches: (source) => summaryOf(source) !== undefined,
  read: (source) => {
    const fields = summaryOf(source) ?? new Map<string, LooseValue>();
    const recognisers = recognisersOf(fields, 'wer').length + recognisersOf(fields, 'cer').length;
    const rates = (['wer', 'cer'] as const).flatMap((rate) => toRate(fields, rate));
    const scores = [...NAMES].flatMap(([name, metric]) => {
      const value = numberIn(fields, name);
      return value === undefined ? [] : [[metric, value] as const];
    });
    const overall: ToolSlice = { name: 'overall', metrics: new Map([...scores, ...rates]) };
    const broken = [...overall.metrics].find(([, value]) => !Number.isFinite(value));
    if (broken !== undefined || overall.metrics.size === 0) {
      const message = broken === undefined ? 'no score of the catalogue' : `${broken[0]} is no finite number`;
      return refuse('versa-summary', [
        problemAt(source, undefined, message, 'leave broken utterances out, and say so'),
      ]);
    }
    return toReport('versa-summary', { overall }, recognisers > rates.length ? [SEVERAL] : []);
  },
};

/** Whether a line holds VERSA's scores of one utterance. */
export function isVersaRow({ fields }: Row): boolean {
  return fields.has('key') && !fields.has('id') && hasSign(fields);
}

function hasSign(fields: Row['fields']): boolean {
  return [...fields.keys()].some((name) => SIGN.test(name));
}

function summaryOf({ document, head, lines }: EvaluationSource): Row['fields'] | undefined {
  const value = document ?? (SUMMARY.test(head) ? findSummary(lines) : undefined);
  return isMap(value) && !value.has('key') && hasSign(value) ? value : undefined;
}

function findSummary(lines: readonly string[]): LooseValue | undefined {
  const line = lines.find((text) => SUMMARY.test(text)) ?? '';
  const parsed = parseLoose(line.slice(line.indexOf('{')));
  return parsed.kind === 'value' ? parsed.value : undefined;
}

function recognisersOf(fields: Row['fields'], rate: 'wer' | 'cer'): readonly string[] {
  return RECOGNISERS.filter((name) => fields.has(`${name}_${rate}_equal`));
}

function countsOf(fields: Row['fields'], recogniser: string, rate: 'wer' | 'cer'): ErrorCounts | undefined {
  const [deletions, insertions, substitutions, equal] = ['delete', 'insert', 'replace', 'equal'].map(
    (name) => {
      const count = numberIn(fields, `${recogniser}_${rate}_${name}`);
      return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
    },
  );
  if (deletions === undefined || insertions === undefined) return undefined;
  if (substitutions === undefined || equal === undefined) return undefined;
  return { words: deletions + substitutions + equal, substitutions, deletions, insertions };
}

function toRate(fields: Row['fields'], rate: 'wer' | 'cer'): readonly (readonly [string, number])[] {
  const [recogniser, second] = recognisersOf(fields, rate);
  if (recogniser === undefined || second !== undefined) return [];
  const counts = countsOf(fields, recogniser, rate);
  return [
    [
      `tts_${rate}`,
      counts === undefined || counts.words === 0 ? Number.NaN : errorsOf(counts) / counts.words,
    ],
  ];
}

function findBroken(
  { fields, line }: Row,
  recogniser: string | undefined,
  source: EvaluationSource,
): readonly Problem[] {
  const at = (message: string): Problem => problemAt(source, line, message, 'score the utterance again');
  const broken = [...NAMES.keys()].filter(
    (name) => fields.has(name) && !Number.isFinite(numberIn(fields, name) ?? Number.NaN),
  );
  const isCounted = recogniser === undefined || countsOf(fields, recogniser, 'wer') !== undefined;
  return [
    ...(typeof fields.get('key') === 'string' ? [] : [at('no `key`')]),
    ...broken.map((name) => at(`\`${name}\` is no finite number`)),
    ...(isCounted ? [] : [at(`the counts of ${recogniser} are no whole numbers`)]),
  ];
}

function toRecord({ fields }: Row, recogniser: string | undefined, notes: { dropped: number }): RecordFields {
  const counts = recogniser === undefined ? undefined : countsOf(fields, recogniser, 'wer');
  const scores = [...fields].flatMap(([name, value]) => toScore(name, value, notes));
  const record = new Map<string, LooseValue>([...scores, ['id', fields.get('key') ?? null]]);
  if (counts === undefined) return record;
  return record
    .set('reference_words', counts.words)
    .set('errors', errorsOf(counts))
    .set('substitutions', counts.substitutions)
    .set('deletions', counts.deletions)
    .set('insertions', counts.insertions);
}

/** A score under the catalogue's name, or its own; one that would pass for another metric of the catalogue is left out. */
function toScore(
  name: string,
  value: LooseValue,
  notes: { dropped: number },
): readonly (readonly [string, LooseValue])[] {
  if (typeof value !== 'number' || /_[wc]er_/.test(name)) return [];
  const metric = NAMES.get(name);
  if (!Number.isFinite(value)) notes.dropped += 1;
  const isKept = Number.isFinite(value) && (metric !== undefined || !METRIC_CATALOGUE.has(name));
  return isKept ? [[metric ?? name, value]] : [];
}

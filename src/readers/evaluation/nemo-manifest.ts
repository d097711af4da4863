import type { Problem } from '../../model/problem.js';
import { countOf, problemAt, type RecordFields, toRecords } from './build-reading.js';
import type { EvaluationReader, EvaluationReading, EvaluationSource, Row } from './evaluation-reading.js';
import { readRows } from './json-rows.js';
import { isMap, numberIn } from './json-sets.js';
import { joinChunks } from './join-chunks.js';
import type { LooseValue } from './loose-json.js';

const PREDICTION = 'pred_text';
/** The leaderboard's file names: `MODEL_<org-model>_DATASET_<path>_<name>_<split>.jsonl`. */
const LEADERBOARD = /(?:^|\/)MODEL_(.{1,200}?)_DATASET_(.{1,200})\.jsonl$/;
/** Only records in which both sides, or counts, stand are a file of this gate's own. */
const OWN_FIELDS = ['baseline_text', 'candidate_text', 'reference_words', 'errors', 'baseline_errors'];
/** Per utterance, in seconds; the leaderboard writes -1 for what it does not know. */
const SECONDS: ReadonlySet<string> = new Set(['duration', 'time']);

/**
 * A NeMo manifest with transcripts (`audio_filepath`, `text`, `pred_text` or `pred_text_<model>`), and the result files of the Open ASR
 * leaderboard, which add `time`. Texts are handed on as they are. NeMo writes `Infinity` as the rate of an empty reference, and `wer` as a fraction
 * beside `tokens` and as a percentage elsewhere, so stated rates are only checked, never used. Chunks of one recording are joined.
 */
export const nemoManifest: EvaluationReader = {
  id: 'nemo-manifest',
  matches: ({ firstRow }) => firstRow !== undefined && isManifest(firstRow),
  read: readManifest,
};

function isManifest({ fields }: Row): boolean {
  if (OWN_FIELDS.some((name) => fields.has(name))) return false;
  const hasPrediction = predictionsOf(fields).length > 0;
  return hasPrediction ? fields.has('text') || fields.has('audio_filepath') : isBareManifest(fields);
}

function isBareManifest(fields: Row['fields']): boolean {
  return fields.has('audio_filepath') && fields.has('text') && fields.has('duration');
}

function predictionsOf(fields: Row['fields']): readonly string[] {
  return [...fields.keys()].filter((key) => key === PREDICTION || key.startsWith(`${PREDICTION}_`));
}

function readManifest(source: EvaluationSource): EvaluationReading {
  const { rows, problems: broken } = readRows(source);
  const { key, isClear } = choosePrediction(rows);
  const [, model, dataset] = LEADERBOARD.exec(source.path) ?? [];
  const notes: Notes = { dropped: 0, unknown: 0, fraction: 0, percent: 0 };
  const records = rows.map((row) => toRecord(row, key, dataset, notes));
  const joined = joinChunks(records, source);
  const several = problemAt(source, 1, 'transcripts of several models', 'keep one pred_text');
  const problems = [
    ...broken,
    ...(isClear ? [] : [several]),
    ...rows.flatMap((row) => findMissing(row, key, source)),
    ...joined.problems,
  ];
  const remarks = [...toRemarks(notes, key, joined.chunks), ...nameModel(model)];
  const isLeaderboard = dataset !== undefined || source.firstRow?.fields.has('time') === true;
  return toRecords(
    isLeaderboard ? 'open-asr-manifest' : 'nemo-manifest',
    source,
    joined.records,
    problems,
    remarks,
  );
}

/** The key of the transcripts; with several models' and no plain one, nobody can say whose are meant. */
function choosePrediction(rows: readonly Row[]): { readonly key: string; readonly isClear: boolean } {
  const names = [...new Set(rows.flatMap(({ fields }) => predictionsOf(fields)))];
  const [only = PREDICTION] = names;
  return names.includes(PREDICTION)
    ? { key: PREDICTION, isClear: true }
    : { key: only, isClear: names.length <= 1 };
}

function nameModel(model: string | undefined): readonly string[] {
  return model === undefined ? [] : [`the name of the file says model ${model.slice(0, 80)}`];
}

/** What was seen on the way. */
interface Notes {
  dropped: number;
  unknown: number;
  fraction: number;
  percent: number;
}

function findMissing({ fields, line }: Row, key: string, source: EvaluationSource): readonly Problem[] {
  const missing = [key, 'text'].filter((name) => typeof fields.get(name) !== 'string');
  const hint = 'every utterance has its reference and its transcript; an empty one is ""';
  return missing.map((name) => problemAt(source, line, `no \`${name === key ? PREDICTION : name}\``, hint));
}

function toRecord({ fields }: Row, key: string, dataset: string | undefined, notes: Notes): RecordFields {
  noteUnit(fields, notes);
  const record = new Map<string, LooseValue>();
  for (const [name, value] of fields) {
    const kept = keep(name, value, notes);
    if (kept === undefined) continue;
    if (name === key) record.set(PREDICTION, kept);
    else if (!name.startsWith(`${PREDICTION}_`)) record.set(name, kept);
  }
  if (dataset !== undefined && !record.has('dataset')) record.set('dataset', dataset);
  return record;
}

/** Texts, finite numbers and nested fields; lists (timestamps, beams) are of no use to the gate. */
function keep(name: string, value: LooseValue, notes: Notes): LooseValue | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    notes.dropped += 1;
    return undefined;
  }
  if (value === -1 && SECONDS.has(name)) {
    notes.unknown += 1;
    return undefined;
  }
  if (Array.isArray(value)) return undefined;
  if (!isMap(value)) return value;
  return new Map(
    [...value].flatMap(([inner, item]) => {
      const kept = keep(inner, item, notes);
      return kept === undefined ? [] : [[inner, kept] as const];
    }),
  );
}

/** NeMo's cal_write_wer adds tokens and ins_rate beside a fraction; compute_metrics_per_sample writes percentages. */
function noteUnit(fields: Row['fields'], notes: Notes): void {
  if (numberIn(fields, 'wer') === undefined && numberIn(fields, 'cer') === undefined) return;
  if (fields.has('tokens') || fields.has('ins_rate')) notes.fraction += 1;
  else notes.percent += 1;
}

function toRemarks(notes: Notes, key: string, chunks: number): readonly string[] {
  const { dropped, unknown, fraction, percent } = notes;
  return [
    ...(key === PREDICTION ? [] : ['the transcripts stand under a name with the model in it']),
    ...(dropped > 0
      ? [`${countOf(dropped, 'figure')} not finite, left out: an empty reference has no rate`]
      : []),
    ...(unknown > 0 ? [`${countOf(unknown, 'duration')} of -1, not known, left out`] : []),
    ...(fraction > 0
      ? [`stated rates are fractions in ${countOf(fraction, 'record')}; the texts are scored again`]
      : []),
    ...(percent > 0
      ? [
          `stated rates are percentages by NeMo's custom in ${countOf(percent, 'record')}; the texts are scored again`,
        ]
      : []),
    ...(chunks > 0 ? [`${countOf(chunks, 'chunk')} joined to whole recordings`] : []),
  ];
}

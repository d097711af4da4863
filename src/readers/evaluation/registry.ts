import { findImpossible } from '../check-range.js';
import { METRIC_CATALOGUE } from '../../model/metric.js';
import type { Problem } from '../../model/problem.js';
import { problemAt, refuse } from './build-reading.js';
import { espnetResults } from './espnet-results.js';
import type {
  EvaluationReader,
  EvaluationReading,
  EvaluationSource,
  Row,
  ToolSlice,
} from './evaluation-reading.js';
import { hfEvaluate } from './hf-evaluate.js';
import { jiwer } from './jiwer.js';
import { toRow } from './json-rows.js';
import { isMap } from './json-sets.js';
import { kaldiPerUtt } from './kaldi-per-utt.js';
import { kaldiWer } from './kaldi-wer.js';
import { type LooseValue, parseLoose } from './loose-json.js';
import { mlflowMetric, mlflowRun } from './mlflow-metrics.js';
import { nemoManifest } from './nemo-manifest.js';
import { sclitePra } from './sclite-pra.js';
import { scliteSgml } from './sclite-sgml.js';
import { scliteTable } from './sclite-table.js';
import { speechbrainWer } from './speechbrain-wer.js';
import { scliteTrn } from './transcripts.js';
import { isVersaRow, versaScores, versaSummary } from './versa.js';

export type { EvaluationReading, ToolSlice } from './evaluation-reading.js';

/** Every evaluation format that is read; the first that matches reads the file, what holds utterances before what sums them up. */
const EVALUATION_READERS: readonly EvaluationReader[] = [
  scliteSgml,
  sclitePra,
  scliteTable,
  espnetResults,
  speechbrainWer,
  kaldiPerUtt,
  kaldiWer,
  mlflowMetric,
  nemoManifest,
  versaScores,
  jiwer,
  mlflowRun,
  versaSummary,
  hfEvaluate,
  scliteTrn,
];

const HEAD = 65_536;
/** Slices of one file: a report of ours with as many is a megabyte. */
const MOST_SLICES = 2000;
const LONGEST_NAME = 200;

/**
 * Reads what an evaluation tool wrote, told by its content, then by its name; undefined where no reader recognises it. Figures are in the units of
 * the metric catalogue. What is recognised and broken is refused whole: a shorter file is not a better one.
 *
 * @param text the decoded file, at most as long as its caller reads files
 */
export function readEvaluationFile(text: string, path: string): EvaluationReading | undefined {
  const source = toSource(text, path);
  const reader = EVALUATION_READERS.find((candidate) => candidate.matches(source));
  const reading = reader?.read(source);
  return reading?.kind === 'report' ? checkReport(reading, source) : reading;
}

/**
 * Whether a first line is of a file whose lines are no records as they stand: chunks that have to be joined first, VERSA's scores, Python
 * dictionaries. Manifests of whole utterances are records already.
 */
export function isToolRow(line: string): boolean {
  const row = toRow(line, 1);
  if (!('fields' in row)) return false;
  const isChunk = row.fields.has('chunk_index') && row.fields.has('parent_id');
  const isPython = line.startsWith("{'");
  return isChunk || isPython || isVersaRow(row);
}

function toSource(written: string, path: string): EvaluationSource {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const head = text.slice(0, HEAD);
  const isJson = /^\s{0,1000}[[{]/.test(head);
  let lines: readonly string[] | undefined;
  let document: { readonly value: LooseValue | undefined } | undefined;
  const source: EvaluationSource = {
    path,
    text,
    head,
    get lines() {
      lines ??= text.split(/\r?\n/);
      return lines;
    },
    get document() {
      document ??= { value: isJson ? parseDocument(text) : undefined };
      return document.value;
    },
    get firstRow() {
      return isJson ? findFirstRow(source) : undefined;
    },
  };
  return source;
}

function parseDocument(text: string): LooseValue | undefined {
  const parsed = parseLoose(text);
  return parsed.kind === 'value' ? parsed.value : undefined;
}

function findFirstRow(source: EvaluationSource): Row | undefined {
  const index = source.lines.findIndex((line) => line.trim() !== '');
  const text = source.lines[index] ?? '';
  const row = text.trimStart().startsWith('{') ? toRow(text, index + 1) : undefined;
  if (row !== undefined && 'fields' in row) return row;
  const [first] = Array.isArray(source.document) ? (source.document as readonly LooseValue[]) : [];
  return isMap(first) ? { line: 1, fields: first } : undefined;
}

/** Figures that are possible for their metrics, under names that can be printed. */
function checkReport(
  reading: EvaluationReading & { kind: 'report' },
  source: EvaluationSource,
): EvaluationReading {
  const { reader, slices, overall } = reading;
  const all = [...slices, ...(overall === undefined ? [] : [overall])];
  const problems = all.slice(0, MOST_SLICES).flatMap((slice) => checkSlice(slice, source));
  if (slices.length > MOST_SLICES)
    problems.push(
      problemAt(source, undefined, `more than ${MOST_SLICES} slices`, 'keep those that are judged'),
    );
  return problems.length > 0 ? refuse(reader, problems) : reading;
}

function checkSlice({ name, line, metrics }: ToolSlice, source: EvaluationSource): readonly Problem[] {
  if (name.length > LONGEST_NAME)
    return [problemAt(source, line, `the name of a slice has ${name.length} characters`, 'shorten it')];
  const location = line === undefined ? { path: source.path } : { path: source.path, line };
  return [...metrics].flatMap(([metric, value]) => {
    const definition = METRIC_CATALOGUE.get(metric);
    return definition === undefined ? [] : (findImpossible(definition, 'candidate', value, location) ?? []);
  });
}

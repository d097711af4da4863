import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields } from './build-reading.js';
import type { EvaluationSource } from './evaluation-reading.js';
import type { LooseValue } from './loose-json.js';

const TEXTS = ['text', 'pred_text'] as const;
const SECONDS = ['duration', 'time'] as const;
/** What is said of a chunk and not of its recording. */
const OF_CHUNKS = ['chunk_index', 'parent_id', 'audio_filepath', 'wer', 'cer'];

/** Records of whole recordings, and what kept chunks from being joined. */
export interface Joined {
  readonly records: readonly RecordFields[];
  readonly problems: readonly Problem[];
  /** Chunks that were joined. */
  readonly chunks: number;
}

/**
 * Joins the chunks of long recordings (`parent_id`, `chunk_index`), which the Open ASR leaderboard scores as one text: an error at a
 * seam would otherwise count twice. A chunk that is missing or there twice is a problem.
 */
export function joinChunks(records: readonly RecordFields[], source: EvaluationSource): Joined {
  const parents = new Map<string, RecordFields[]>();
  const whole: RecordFields[] = [];
  for (const record of records) {
    const parent = record.get('parent_id');
    if (typeof parent !== 'string' && typeof parent !== 'number') whole.push(record);
    else addTo(parents, String(parent), record);
  }
  const joined = [...parents].map(([parent, chunks]) => join(parent, chunks));
  const isBroken = joined.includes(undefined);
  const hint = 'keep every chunk once, with chunk_index 0, 1, 2';
  return {
    records: [...whole, ...joined.filter((record) => record !== undefined)],
    problems: isBroken
      ? [problemAt(source, undefined, 'chunks of a recording are missing or there twice', hint)]
      : [],
    chunks: records.length - whole.length,
  };
}

function addTo(parents: Map<string, RecordFields[]>, parent: string, record: RecordFields): void {
  const chunks = parents.get(parent) ?? [];
  chunks.push(record);
  parents.set(parent, chunks);
}

function join(parent: string, chunks: readonly RecordFields[]): RecordFields | undefined {
  const sorted = [...chunks].sort((one, other) => indexOf(one) - indexOf(other));
  const [first] = sorted;
  if (first === undefined || !isComplete(sorted.map(indexOf))) return undefined;
  const record = new Map<string, LooseValue | undefined>(first);
  for (const name of OF_CHUNKS) record.delete(name);
  record.set('id', parent);
  for (const name of TEXTS) record.set(name, joinTexts(sorted, name));
  for (const name of SECONDS) {
    const sum = sumOf(sorted, name);
    if (sum === undefined) record.delete(name);
    else record.set(name, sum);
  }
  return record;
}

function isComplete(indices: readonly number[]): boolean {
  const [first] = indices;
  return (first === 0 || first === 1) && indices.every((index, at) => index === first + at);
}

function joinTexts(chunks: readonly RecordFields[], name: string): string {
  const texts = chunks.map((chunk) => textOf(chunk, name));
  return texts.filter((text) => text !== '').join(' ');
}

function sumOf(chunks: readonly RecordFields[], name: string): number | undefined {
  const parts = chunks.map((chunk) => chunk.get(name)).filter((value) => typeof value === 'number');
  return parts.length === chunks.length ? parts.reduce((sum, value) => sum + value, 0) : undefined;
}

function indexOf(chunk: RecordFields): number {
  const index = chunk.get('chunk_index');
  return typeof index === 'number' ? index : Number.NaN;
}

function textOf(chunk: RecordFields, name: string): string {
  const text = chunk.get(name);
  return typeof text === 'string' ? text.trim() : '';
}

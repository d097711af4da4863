import { METRIC_CATALOGUE } from '../model/metric.js';
import { compareRecords } from '../records/compare-records.js';
import { createRecordsReader } from '../records/records-reader.js';
import type { RecordsReading } from '../records/records-reading.js';
import {
  type EvaluationReading,
  readEvaluationFile,
  type ToolSlice,
} from '../readers/evaluation/registry.js';
import { isTranscript, readTranscripts, type Transcript } from '../readers/evaluation/transcripts.js';
import { toPlainText } from '../render/plain-text.js';
import type { Terminal } from './command.js';
import { INPUT_LIMIT, noteProblems, toJson } from './read-input.js';

/** A voice that is read back has errors of its own name. */
const READ_BACK: ReadonlyMap<string, string> = new Map([['versa', 'tts_wer']]);
const OF_WORDS: ReadonlySet<string> = new Set(['ser', 'ins_rate', 'del_rate', 'sub_rate']);
/** Fields of a record of one side; `text` alone may be a prompt. */
const ONE_SIDED: ReadonlySet<string> = new Set(['reference_words', 'errors', 'pred_text']);

/**
 * What the reader found in a file of an evaluation tool: its figures as an eval report writes them, or of utterances their sums alone, never a
 * text or an id; undefined for a file of another kind.
 */
export async function inspectEvaluation(path: string, terminal: Terminal): Promise<0 | 2 | undefined> {
  const text = await readText(path, terminal);
  const reading =
    text === undefined
      ? undefined
      : ((await readPair(path, text, terminal)) ?? readEvaluationFile(text, path) ?? readOwnRecords(text));
  if (reading === undefined) return undefined;
  if (reading.kind === 'refused') {
    noteProblems(reading.problems, terminal);
    return 2;
  }
  for (const remark of reading.remarks) terminal.note(toPlainText(remark, 300));
  return reading.kind === 'report' ? printReport(reading, terminal) : printRecords(reading, path, terminal);
}

async function readText(path: string, terminal: Terminal): Promise<string | undefined> {
  const file = await terminal.read(path, INPUT_LIMIT);
  try {
    return file.kind === 'file' ? new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** A `ref.trn` is one side of the words; the `hyp.trn` beside it, as ESPnet leaves them, is the other. */
async function readPair(
  path: string,
  text: string,
  terminal: Terminal,
): Promise<EvaluationReading | undefined> {
  const cut = path.lastIndexOf('/') + 1;
  const name = path.slice(cut);
  const isReference = /\bref\b/.test(name);
  const beside = isReference ? name.replace(/\bref\b/, 'hyp') : name.replace(/\bhyp\b/, 'ref');
  const own = toTranscript(path, text);
  if (beside === name || !isTranscript(own.lines)) return undefined;
  const otherPath = path.slice(0, cut) + beside;
  const other = await readText(otherPath, terminal);
  if (other === undefined) return undefined;
  const found = toTranscript(otherPath, other);
  return isReference ? readTranscripts(own, found) : readTranscripts(found, own);
}

function toTranscript(path: string, text: string): Transcript {
  return { path, lines: text.replace(/^\uFEFF/, '').split(/\r?\n/) };
}

function printReport(reading: EvaluationReading & { kind: 'report' }, terminal: Terminal): 0 {
  const { reader, slices, overall } = reading;
  const value = {
    slices: Object.fromEntries(slices.map((slice) => [slice.name, toWritten(slice)])),
    ...(overall === undefined ? {} : { overall: toWritten(overall) }),
  };
  terminal.print(toJson({ reader, kind: 'eval-report', value }));
  return 0;
}

/** A slice as eval-report/1 writes it; `assumed` beside a figure says which unit it was taken to have. */
function toWritten(slice: ToolSlice): Readonly<Record<string, unknown>> {
  const { dimensions, utterances, reference_words: words, metrics, assumed } = slice;
  const figures = [...metrics].map(([metric, candidate]): [string, unknown] => [
    metric,
    { candidate, ...(assumed?.has(metric) === true ? { assumed: assumed.get(metric) } : {}) },
  ]);
  return {
    ...(dimensions === undefined ? {} : { dimensions: Object.fromEntries(dimensions) }),
    ...(utterances === undefined ? {} : { utterances }),
    ...(words === undefined ? {} : { reference_words: words }),
    ...Object.fromEntries(figures),
  };
}

/** Records in this gate's own shapes, told by the fields of the first line. */
function readOwnRecords(text: string): EvaluationReading | undefined {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n', 1);
  const fields = Object.keys(parseObject(line));
  const isPaired = fields.some((name) => /^(?:baseline|candidate)_/.test(name));
  if (!isPaired && !fields.some((name) => ONE_SIDED.has(name))) return undefined;
  return { kind: 'records', reader: 'records', side: isPaired ? 'paired' : 'one', lines: text, remarks: [] };
}

function parseObject(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

type Records = EvaluationReading & { kind: 'records' };

function printRecords(records: Records, path: string, terminal: Terminal): 0 | 2 {
  const { reader, side } = records;
  const counted = count(records, path);
  if (counted.outcome !== 'read') {
    const said = new Map(counted.problems.map((problem) => [JSON.stringify(problem), problem]));
    noteProblems([...said.values()], terminal);
    return 2;
  }
  terminal.print(toJson({ reader, kind: 'records', value: { side, overall: toOverall(counted, records) } }));
  return 0;
}

/** Compared with itself, a file of one version shows its own sums. */
function count({ lines, side: held }: Records, path: string): RecordsReading {
  const bytes = new TextEncoder().encode(lines);
  const core = createRecordsReader();
  for (const side of held === 'paired' ? (['paired'] as const) : (['baseline', 'candidate'] as const)) {
    core.open(path, side);
    core.push(bytes);
    core.close();
  }
  return core.finish();
}

function toOverall(
  { tally, recordCount }: RecordsReading,
  { reader, side }: Records,
): Readonly<Record<string, unknown>> {
  const margin = { value: 0, kind: 'relative' } as const;
  const rows = compareRecords(tally, { margin, metrics: [...METRIC_CATALOGUE.keys()] });
  const renamed = READ_BACK.get(reader);
  const shown = rows.filter(({ metric }) => renamed === undefined || !OF_WORDS.has(metric));
  const figures = shown.map(({ metric, baseline, candidate }): [string, unknown] => [
    metric === 'wer' ? (renamed ?? metric) : metric,
    side === 'paired' ? { baseline, candidate } : { candidate },
  ]);
  const words = rows.find(({ reference_words: known }) => known !== null)?.reference_words;
  return {
    utterances: side === 'paired' ? recordCount : recordCount / 2,
    clusters: Math.max(0, ...rows.map(({ clusters }) => clusters)),
    ...(words === undefined || words === null ? {} : { reference_words: words }),
    ...Object.fromEntries(figures),
  };
}

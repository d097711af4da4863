import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { type MergedTally, mergeTallies, type PlacedTally } from '../records/merge-tallies.js';
import { isTallyText, readTally } from '../records/read-tally.js';
import type { FileSide } from '../records/record-layout.js';
import { createRecordsReader, type RecordsReader } from '../records/records-reader.js';
import type { RecordsReading } from '../records/records-reading.js';
import type { Tally } from '../records/tally.js';
import { detectBinaryFormat } from '../readers/binary-format.js';
import { decodeText, isLfsPointer, LFS_POINTER } from '../readers/parse-document.js';
import { readEvaluationFile } from '../readers/evaluation/registry.js';
import { isJsonLines } from './is-json-lines.js';

/** A file that is not JSON Lines is held in memory whole: a tally, or what an evaluation tool wrote. */
const WHOLE_FILE = 256 * 2 ** 20;

/** How records are grouped, and which metrics are read. */
export interface IntakeOptions {
  readonly sliceBy: readonly string[];
  readonly clusterBy: string | undefined;
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  /** Records of one side alone are read too: a tally of half a comparison, to be joined later. */
  readonly allowsOneSide?: boolean;
}

/** What any number of files came to together. */
export type Intake =
  | {
      readonly kind: 'read';
      readonly tally: Tally;
      /** Of the records that were read as records; undefined when there were only tallies. */
      readonly reading: RecordsReading | undefined;
      /** The tools that wrote the files, by reader. */
      readonly readers: readonly string[];
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'not-comparable' | 'unreadable';
      /** The first of each kind. */
      readonly problems: readonly Problem[];
      /** All that were found. */
      readonly problemCount: number;
    };

/**
 * Takes files piece by piece, whatever they are: JSON Lines go through the streaming reader, tallies are added
 * up, and what an evaluation tool wrote is turned into records first. The kind is told from the first piece.
 */
export interface RecordsIntake {
  open(path: string, side: FileSide): void;
  push(piece: Uint8Array): void;
  /** Ends the file. */
  close(): void;
  /** Ends the file, which could not be read to its end: what was taken of it must not be judged. */
  refuse(path: string, message: string): void;
  finish(): Intake;
}

/** An intake with nothing taken yet. */
export function createRecordsIntake(options: IntakeOptions): RecordsIntake {
  const reader = createRecordsReader(options);
  const state: State = { reader, tallies: [], problems: [], readers: new Set(), remarks: [], streamed: 0 };
  let file: OpenFile | undefined;
  return {
    open(path, side) {
      file = { path, side, kind: undefined, pieces: [], size: 0 };
    },
    push(piece) {
      if (file !== undefined && piece.length > 0) take(file, piece, state);
    },
    close() {
      if (file !== undefined) endFile(file, options.metrics, state);
      file = undefined;
    },
    refuse(path, message) {
      state.problems.push({ location: { path }, message });
      file = undefined;
    },
    finish: () => finishIntake(state, options.allowsOneSide ?? false),
  };
}

interface State {
  readonly reader: RecordsReader;
  readonly tallies: PlacedTally[];
  readonly problems: Problem[];
  readonly readers: Set<string>;
  readonly remarks: string[];
  /** Files that went through the records reader. */
  streamed: number;
}

interface OpenFile {
  readonly path: string;
  readonly side: FileSide;
  kind: 'lines' | 'whole' | 'refused' | undefined;
  pieces: Uint8Array[];
  size: number;
}

function take(file: OpenFile, piece: Uint8Array, state: State): void {
  if (file.kind === undefined) {
    const binary = detectBinaryFormat(piece);
    if (binary !== undefined) refuse(file, `a ${binary.name} file`, binary.hint, state);
    else file.kind = isJsonLines(piece) ? 'lines' : 'whole';
    if (file.kind === 'lines') openLines(file, state);
  }
  if (file.kind === 'lines') state.reader.push(piece);
  if (file.kind === 'whole') keep(file, piece, state);
}

function openLines(file: OpenFile, state: State): void {
  state.streamed += 1;
  state.reader.open(file.path, file.side);
}

function keep(file: OpenFile, piece: Uint8Array, state: State): void {
  file.size += piece.length;
  if (file.size > WHOLE_FILE) {
    const message = `larger than ${WHOLE_FILE / 2 ** 20} MiB and not JSON Lines`;
    refuse(
      file,
      message,
      'write one JSON object a line, or a tally of it: `speech-release-gate tally`',
      state,
    );
    return;
  }
  file.pieces.push(piece.slice());
}

function refuse(file: OpenFile, message: string, hint: string, state: State): void {
  file.kind = 'refused';
  file.pieces = [];
  state.problems.push({ location: { path: file.path }, message, hint });
}

function endFile(file: OpenFile, metrics: IntakeOptions['metrics'], state: State): void {
  if (file.kind === 'lines') state.reader.close();
  if (file.kind === undefined) readLines(file, new Uint8Array(0), state);
  if (file.kind !== 'whole') return;
  const bytes = Buffer.concat(file.pieces, file.size);
  const text = decodeText(bytes);
  if (text === undefined) refuse(file, 'not UTF-8 text', 'save it as UTF-8', state);
  else if (isLfsPointer(text)) refuse(file, LFS_POINTER.message, LFS_POINTER.hint, state);
  else if (isTallyText(text.trimStart())) readTallyFile(file, text, metrics, state);
  else readForeign(file, bytes, text, state);
}

function readLines(file: OpenFile, bytes: Uint8Array, state: State): void {
  openLines(file, state);
  state.reader.push(bytes);
  state.reader.close();
}

function readTallyFile(file: OpenFile, text: string, metrics: IntakeOptions['metrics'], state: State): void {
  const { path } = file;
  const document = parse(text);
  const read = readTally(document, path, metrics);
  if (!('tally' in read)) state.problems.push(...read.problems);
  else if (isOfOtherSide(read.tally, file.side)) {
    const message = `the tally does not hold the ${file.side} side alone`;
    state.problems.push({ location: { path }, message, hint: 'give a tally of both sides by itself' });
  } else state.tallies.push({ tally: read.tally, path });
}

/** Given as one side, a tally that holds the other as well, or instead, would be joined as something else. */
function isOfOtherSide({ records }: Tally, side: FileSide): boolean {
  if (side === 'paired') return false;
  return (side === 'baseline' ? records.candidate : records.baseline) > 0;
}

// What no reader knows goes to the records reader, which says at which line it is no record.
function readForeign(file: OpenFile, bytes: Uint8Array, text: string, state: State): void {
  const read = readEvaluationFile(text, file.path);
  if (read === undefined) readLines(file, bytes, state);
  else if (read.kind === 'refused') state.problems.push(...read.problems);
  else {
    state.readers.add(read.reader);
    state.remarks.push(...read.remarks);
    if (read.kind === 'records') readLines(file, new TextEncoder().encode(read.lines), state);
    else refuseFigures(file, read.reader, state);
  }
}

function refuseFigures(file: OpenFile, reader: string, state: State): void {
  const message = `${reader}: figures of a whole evaluation, not records`;
  const hint = 'point `records` at what the tool wrote utterance by utterance';
  state.problems.push({ location: { path: file.path }, message, hint });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function finishIntake(state: State, allowsOneSide: boolean): Intake {
  const { reader, problems, streamed } = state;
  const reading = streamed > 0 ? reader.finish() : undefined;
  if (problems.length > 0 || reading?.outcome === 'unreadable') return toUnreadable(problems, reading);
  if (reading?.outcome === 'not-comparable')
    return { kind: 'not-comparable', problems: reading.problems, problemCount: reading.problemCount };
  return finishMerged(state, reading, allowsOneSide);
}

function finishMerged(state: State, reading: RecordsReading | undefined, allowsOneSide: boolean): Intake {
  const { tallies, readers, remarks } = state;
  const merged = merge(reading?.tally, tallies);
  if (merged === undefined) return { kind: 'unreadable', problems: [], problemCount: 0 };
  const isHalf = allowsOneSide && isOfOneSide(merged.tally);
  const refused = merged.problems.filter(({ code }) => !(isHalf && code === 'one-side-only'));
  if (refused.length > 0) return toRefusal(refused);
  return { kind: 'read', tally: merged.tally, reading, readers: [...readers], remarks };
}

function toUnreadable(problems: readonly Problem[], reading: RecordsReading | undefined): Intake {
  const problemCount = problems.length + (reading?.problemCount ?? 0);
  return { kind: 'unreadable', problems: [...problems, ...(reading?.problems ?? [])], problemCount };
}

function isOfOneSide({ records }: Tally): boolean {
  return (records.baseline === 0) !== (records.candidate === 0);
}

function merge(records: Tally | undefined, tallies: readonly PlacedTally[]): MergedTally | undefined {
  const first = records === undefined ? [] : [{ tally: records, path: 'the records' }];
  return mergeTallies([...first, ...tallies]);
}

function toRefusal(problems: MergedTally['problems']): Intake {
  const isUnreadable = problems.some(({ code }) => code === 'duplicate-id');
  return { kind: isUnreadable ? 'unreadable' : 'not-comparable', problems, problemCount: problems.length };
}

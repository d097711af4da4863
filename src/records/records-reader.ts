import type { Location } from '../model/location.js';
import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import { parseLine } from './parse-line.js';
import { createRecordCounter } from './record-counter.js';
import type { RecordContext } from './record-context.js';
import { createDraft, resetDraft } from './record-draft.js';
import { createRecordLabels } from './record-labels.js';
import { createRecordLayout, type FileSide } from './record-layout.js';
import { createProblemLog } from './record-problems.js';
import { readRecord } from './read-record.js';
import { finishReading } from './finish-reading.js';
import type { RecordsReading } from './records-reading.js';
import { createRecordScanner, type RecordScanner } from './scan-record.js';
import { scoreTexts } from './score-texts.js';
import { createLineSplitter, type LineSink } from './split-lines.js';
import { createContribution, createTallyColumns } from './tally-columns.js';
import { createUnitWatch } from './unit-watch.js';

/** What to make of records. */
export interface RecordsOptions {
  /** Fields whose values make slices, `field=value`; dots reach into nested objects. */
  readonly sliceBy?: readonly string[];
  /** The field whose values are clusters; else the first of conversation, session, speaker, recording. */
  readonly clusterBy?: string | undefined;
  /** The metrics to read besides errors; the catalogue by default. */
  readonly metrics?: ReadonlyMap<string, MetricDefinition>;
  /** How many problems of each kind are listed; 20 by default. */
  readonly mostProblems?: number;
}

/** A fold over the bytes of any number of JSON Lines files. Memory grows with clusters, slices and ids only. */
export interface RecordsReader {
  /** Begins a file; `path` is for messages. */
  open(path: string, side: FileSide): void;
  push(chunk: Uint8Array): void;
  /** Ends the file. */
  close(): void;
  finish(): RecordsReading;
  /** Records so far, for a display of progress. */
  readonly recordCount: number;
}

/** Lines in a row that the scanner gave up on before it is no longer asked. */
const MOST_MISSES = 64;

/** A reader with nothing read yet. */
export function createRecordsReader(options: RecordsOptions = {}): RecordsReader {
  const layout = createRecordLayout(options.metrics ?? METRIC_CATALOGUE);
  const labels = createRecordLabels(options.sliceBy ?? [], options.clusterBy);
  const grammar = { layout, labels };
  const columns = createTallyColumns(layout);
  const log = createProblemLog(options.mostProblems ?? 20);
  const watch = createUnitWatch();
  const counter = createRecordCounter(grammar, columns, watch);
  const draft = createDraft(2 * layout.fields.length, labels.sliceBy.length);
  let path = '';
  let line = 0;
  let recordCount = 0;
  let misses = 0;
  let scanner: RecordScanner = createRecordScanner(grammar, 'paired');

  const locate = (): Location => ({ path, line });
  let faults = 0;
  const context: RecordContext = {
    layout,
    draft,
    contribution: createContribution(columns),
    report: (code, message, hint) => {
      faults += 1;
      log.add(code, locate(), message, hint);
    },
    locate,
    side: 'paired',
  };

  const parse = (bytes: Uint8Array, start: number, end: number): boolean => {
    const parsed = parseLine(bytes, start, end);
    if (!('record' in parsed)) {
      const location = parsed.column === undefined ? locate() : { ...locate(), column: parsed.column };
      log.add(parsed.code, location, parsed.message, parsed.hint);
      return false;
    }
    const { clusterBy } = labels;
    readRecord(parsed.record, context.side, grammar, draft, context.report);
    if (clusterBy !== labels.clusterBy) scanner = createRecordScanner(grammar, context.side);
    return true;
  };
  const begin = (number: number): void => {
    line = number;
    faults = 0;
    resetDraft(draft);
  };
  const sink: LineSink = {
    tryTake(bytes, start, number) {
      if (misses > MOST_MISSES) return -1;
      begin(number);
      const next = scanner(bytes, start, draft);
      misses = next < 0 ? misses + 1 : 0;
      if (next < 0) return -1;
      recordCount += 1;
      counter.count(context, false);
      return next;
    },
    take(bytes, start, end, number) {
      begin(number);
      recordCount += 1;
      if (!parse(bytes, start, end)) return;
      const textScored = scoreTexts(draft, context.side, context.report);
      if (faults === 0) counter.count(context, textScored);
    },
    passOver(number) {
      recordCount += 1;
      log.add('line-too-long', { path, line: number }, 'a line of more than 64 MiB');
    },
  };
  let splitter = createLineSplitter(sink);

  return {
    open(name, side) {
      path = name;
      context.side = side;
      misses = 0;
      scanner = createRecordScanner(grammar, side);
      splitter = createLineSplitter(sink);
    },
    push: (chunk) => { splitter.push(chunk); },
    close: () => { splitter.close(); },
    finish: () => finishReading({ grammar, columns, counter, log, watch, path, recordCount }),
    get recordCount() {
      return recordCount;
    },
  };
}

import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import { finishReading } from './finish-reading.js';
import { createRecordCounter } from './record-counter.js';
import { createRecordLabels } from './record-labels.js';
import { createRecordLayout, type FileSide } from './record-layout.js';
import { createProblemLog } from './record-problems.js';
import { createRecordTaker } from './record-taker.js';
import type { RecordsReading } from './records-reading.js';
import { createLineSplitter } from './split-lines.js';
import { createTallyColumns } from './tally-columns.js';
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

/**
 * A fold over the bytes of any number of JSON Lines files. Memory grows with clusters, slices and ids only.
 */
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

const MOST_PROBLEMS = 20;

/** A reader with nothing read yet. */
export function createRecordsReader(options: RecordsOptions = {}): RecordsReader {
  const { sliceBy = [], clusterBy, metrics = METRIC_CATALOGUE, mostProblems = MOST_PROBLEMS } = options;
  const layout = createRecordLayout(metrics);
  const grammar = { layout, labels: createRecordLabels(sliceBy, clusterBy) };
  const columns = createTallyColumns(layout);
  const log = createProblemLog(mostProblems);
  const watch = createUnitWatch();
  const counter = createRecordCounter(grammar, columns, watch);
  const taker = createRecordTaker(grammar, columns, counter, log);
  let splitter = createLineSplitter(taker);
  let before = 0;
  return {
    open(path, side) {
      taker.open(path, side);
      before = taker.progress().recordCount;
      splitter = createLineSplitter(taker);
    },
    push(chunk) {
      splitter.push(chunk);
    },
    close() {
      splitter.close();
      taker.close();
      const { path, recordCount } = taker.progress();
      if (recordCount === before) log.add('no-records', { path }, 'no records');
    },
    finish: () => finishReading({ grammar, columns, counter, log, watch, ...taker.progress() }),
    get recordCount() {
      return taker.progress().recordCount;
    },
  };
}

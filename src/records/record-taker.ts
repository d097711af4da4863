import { parseLine } from './parse-line.js';
import { readRecord, type RecordGrammar } from './read-record.js';
import type { RecordContext } from './record-context.js';
import type { RecordCounter } from './record-counter.js';
import { createDraft, resetDraft } from './record-draft.js';
import type { FileSide } from './record-layout.js';
import type { ProblemLog } from './record-problems.js';
import { createRecordScanner } from './scan-record.js';
import { scoreTexts } from './score-texts.js';
import type { LineSink } from './split-lines.js';
import { createContribution, type TallyColumns } from './tally-columns.js';

/** Takes the lines of one file after another as records. */
export interface RecordTaker extends LineSink {
  /** Begins a file. */
  open(path: string, side: FileSide): void;
  /** The file being read, or the last one, and the lines taken as records, good and bad. */
  /** Ends a file. */
  close(): void;
  progress(): { readonly path: string; readonly recordCount: number };
}

/** Lines in a row that the scanner gave up on before it is no longer asked in this file. */
const MOST_MISSES = 64;

/** A taker that gives every record it can read to `counter`, and every problem to `log`. */
export function createRecordTaker(
  grammar: RecordGrammar,
  columns: TallyColumns,
  counter: RecordCounter,
  log: ProblemLog,
): RecordTaker {
  const { labels } = grammar;
  let scanner = createRecordScanner(grammar, 'paired');
  let recordCount = 0;
  let misses = 0;

  const context = createContext(
    grammar,
    columns,
    (...problem) => {
      // Of earlier lines first, so that problems are listed in their order.
      counter.identity.settle(context);
      log.add(...problem);
    },
    log,
  );
  const { draft } = context;
  const begin = (number: number): void => {
    context.line = number;
    context.faults = 0;
    resetDraft(draft);
  };
  const parse = (bytes: Uint8Array, start: number, end: number): boolean => {
    const parsed = parseLine(bytes, start, end);
    if ('record' in parsed) {
      const { clusterBy } = labels;
      readRecord(parsed.record, context.side, grammar, draft, context.report);
      if (clusterBy !== labels.clusterBy) scanner = createRecordScanner(grammar, context.side);
      return true;
    }
    const { code, message, hint, ...column } = parsed;
    context.add(code, { ...context.locate(), ...column }, message, hint);
    return false;
  };

  return {
    open(name, side) {
      context.path = name;
      context.side = side;
      misses = 0;
      scanner = createRecordScanner(grammar, side);
    },
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
      if (context.faults === 0) counter.count(context, textScored);
    },
    passOver(number) {
      recordCount += 1;
      context.add('line-too-long', { path: context.path, line: number }, 'a line of more than 64 MiB');
    },
    close() {
      counter.identity.settle(context);
    },
    progress: () => ({ path: context.path, recordCount }),
  };
}

/** The context of one file after another, and what the taker keeps in it. */
interface TakerContext extends RecordContext {
  path: string;
  /** What was reported of the record at hand. */
  faults: number;
  readonly add: ProblemLog['add'];
}

function createContext(
  { layout, labels }: RecordGrammar,
  columns: TallyColumns,
  add: ProblemLog['add'],
  log: ProblemLog,
): TakerContext {
  const context: TakerContext = {
    layout,
    draft: createDraft(2 * layout.fields.length, labels.sliceBy.length),
    contribution: createContribution(columns),
    report: (code, message, hint) => {
      context.faults += 1;
      add(code, context.locate(), message, hint);
    },
    reportAt: (line, code, message) => {
      log.add(code, { path: context.path, line }, message);
    },
    locate: () => ({ path: context.path, line: context.line }),
    add,
    path: '',
    line: 0,
    faults: 0,
    side: 'paired',
  };
  return context;
}

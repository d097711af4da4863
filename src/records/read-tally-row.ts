import { isObject } from './is-object.js';
import type { TallySlice } from './tally.js';
import { type TallyColumns, toCountName, toSideName } from './tally-columns.js';
import { toClusterKey } from './to-tally.js';

/** Where the readers of a tally say what is wrong with it. */
export type ReportFault = (message: string) => void;

/** The columns of one tally. */
export interface RowGrammar {
  readonly columns: TallyColumns;
  /** The names that any row has. */
  readonly named: ReadonlySet<string>;
}

/** The sums of one row; absent columns are not in it. */
type RowSums = ReadonlyMap<string, number>;

const CLUSTER_KEY = /^[0-9a-f]{16}$/;
const KINDS = ['substitutions', 'deletions', 'insertions'];

/** Finds which columns the rows of a tally name. */
export function toRowGrammar(rows: readonly unknown[], columns: TallyColumns): RowGrammar {
  return { columns, named: new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))) };
}

/**
 * A row as a slice with one cluster; undefined when it has no slice or cluster. `place` begins every message.
 */
export function readTallyRow(
  row: unknown,
  place: string,
  grammar: RowGrammar,
  report: ReportFault,
): TallySlice | undefined {
  const fault: ReportFault = (message) => {
    report(`${place}: ${message}`);
  };
  const { slice, cluster: given, ...figures } = isObject(row) ? row : {};
  const cluster = typeof given === 'number' ? String(given) : given;
  if (!isName(slice)) fault('no slice');
  else if (!isName(cluster)) fault('no cluster');
  else {
    const sums = readSums(figures, grammar, fault);
    for (const side of ['baseline', 'candidate']) {
      checkErrors(sums, side, fault);
      checkKinds(sums, side, fault);
    }
    checkMeans(sums, grammar, fault);
    const key = CLUSTER_KEY.test(cluster) ? cluster : toClusterKey(cluster);
    const single = [...sums].map(([name, value]): [string, Float64Array] => [name, Float64Array.of(value)]);
    return { name: slice, clusters: [key], sums: new Map(single), samples: new Map() };
  }
  return undefined;
}

/** The figures of a row, each a possible sum of its column. */
function readSums(
  figures: Readonly<Record<string, unknown>>,
  grammar: RowGrammar,
  fault: ReportFault,
): RowSums {
  const { columns } = grammar;
  const sums = new Map<string, number>();
  for (const [column, value] of Object.entries(figures)) {
    if (columns.indexOf(column) < 0) fault(`${column} is not a column of a tally`);
    else if (isSum(column, value, columns)) sums.set(column, value);
    // Null is what SQL sums over no rows at all.
    else if (value !== null || !columns.isOfMetric(column)) fault(`${column} is not a possible sum`);
  }
  checkMissing(figures, grammar, fault);
  return sums;
}

/**
 * Only the columns of metrics may be left out of a row, where its slice has none: a sum left out is no
 * errors.
 */
function checkMissing(figures: object, { columns, named }: RowGrammar, fault: ReportFault): void {
  for (const name of named) {
    const isSteady = columns.indexOf(name) >= 0 && !columns.isOfMetric(name);
    if (isSteady && !Object.hasOwn(figures, name)) fault(`${name} is missing, which other rows have`);
  }
}

function isSum(column: string, value: unknown, columns: TallyColumns): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (columns.isOfMetric(column) && !column.endsWith('_utterances')) return true;
  return value >= 0 && (column.endsWith('_seconds') || Number.isSafeInteger(value));
}

/** What no errors of any records could sum to. */
function checkErrors(sums: RowSums, side: string, fault: ReportFault): void {
  const errors = sums.get(`${side}_errors`) ?? 0;
  const sentences = sums.get(`${side}_sentence_errors`) ?? 0;
  if (errors > 0 && sums.get('reference_words') === 0) fault(`${side} errors without reference words`);
  if (sentences > errors) fault(`${side} has more sentences with errors than errors`);
}

function checkKinds(sums: RowSums, side: string, fault: ReportFault): void {
  const kinds = KINDS.map((kind) => sums.get(`${side}_${kind}`)).filter((count) => count !== undefined);
  if (kinds.length === 0) return;
  const names = `${side} ${KINDS.join(', ')}`;
  if (kinds.length < KINDS.length) fault(`${names} go together`);
  else if (kinds.reduce((total, count) => total + count, 0) !== sums.get(`${side}_errors`))
    fault(`${names} do not sum to the errors`);
}

/** A mean needs its sums on every side that the tally has, and their number, or nothing of it. */
function checkMeans(sums: RowSums, { columns, named }: RowGrammar, fault: ReportFault): void {
  for (const metric of columns.means) {
    const names = [toSideName('baseline', metric), toSideName('candidate', metric), toCountName(metric)];
    const expected = names.filter((name) => named.has(name));
    const given = expected.filter((name) => sums.has(name));
    const isEmpty = given.every((name) => sums.get(name) === 0);
    if (given.length !== expected.length && !isEmpty) fault(`${expected.join(', ')} go together`);
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

import { isInRange } from '../model/metric.js';
import type { RecordLayout } from './record-layout.js';
import { createSampleDigest, type DigestContent, type SampleDigest } from './sample-digest.js';
import type { TallySlice } from './tally.js';
import { type TallyColumns, toCountName, toSideName } from './tally-columns.js';
import { toClusterKey } from './to-tally.js';

/** What is wrong with a tally, and in which of its rows. */
export interface RowFault {
  readonly message: string;
  readonly place: string | undefined;
}

/** Sums of other things than utterances and words need not be whole. */
const NOT_COUNTS = /(?:_seconds)$/;
const CLUSTER_KEY = /^[0-9a-f]{16}$/;

/** The columns of one tally. */
export interface RowGrammar {
  readonly columns: TallyColumns;
  /** The names that any row has. */
  readonly named: ReadonlySet<string>;
}

/** Finds which columns the rows of a tally name. */
export function toRowGrammar(rows: readonly unknown[], columns: TallyColumns): RowGrammar {
  return { columns, named: new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))) };
}

/** A row as a slice with one cluster; what is wrong goes to `faults`. undefined when it has no slice or cluster. */
export function readTallyRow(
  row: unknown,
  place: string,
  grammar: RowGrammar,
  faults: RowFault[],
): TallySlice | undefined {
  const fault = (message: string): void => void faults.push({ message, place });
  if (!isObject(row) || typeof row.slice !== 'string' || row.slice === '') {
    fault('no slice');
    return undefined;
  }
  const { slice, cluster, ...figures } = row;
  const name = typeof cluster === 'number' ? String(cluster) : cluster;
  if (typeof name !== 'string' || name === '') {
    fault('no cluster');
    return undefined;
  }
  const sums = new Map<string, Float64Array>();
  const { columns } = grammar;
  checkMissing(figures, grammar, fault);
  for (const [column, value] of Object.entries(figures)) {
    // What SQL sums over no rows at all.
    if (value === null && columns.isOfMetric(column)) continue;
    if (columns.indexOf(column) < 0) fault(`${column} is not a column of a tally`);
    else if (!isSum(column, value, columns)) fault(`${column} is not a possible sum`);
    else sums.set(column, Float64Array.of(value));
  }
  checkRow(sums, fault);
  checkMeans(sums, grammar, fault);
  return {
    name: slice,
    clusters: [CLUSTER_KEY.test(name) ? name : toClusterKey(name)],
    sums,
    samples: new Map(),
  };
}

function isSum(column: string, value: unknown, columns: TallyColumns): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (columns.isOfMetric(column) && !column.endsWith('_utterances')) return true;
  return value >= 0 && (NOT_COUNTS.test(column) || Number.isSafeInteger(value));
}

/**
 * Every row has the columns that any row has, but for those of metrics, which some slices may lack: a sum left out
 * would count as no errors.
 */
function checkMissing(
  figures: object,
  { columns, named }: RowGrammar,
  fault: (message: string) => void,
): void {
  for (const name of named) {
    const isSteady = columns.indexOf(name) >= 0 && !columns.isOfMetric(name);
    if (isSteady && !Object.hasOwn(figures, name)) fault(`${name} is missing, which other rows have`);
  }
}

/** What no set of records could sum to. */
function checkRow(sums: ReadonlyMap<string, Float64Array>, fault: (message: string) => void): void {
  const valueOf = (name: string): number | undefined => sums.get(name)?.[0];
  for (const side of ['baseline', 'candidate']) {
    const errors = valueOf(`${side}_errors`) ?? 0;
    const kinds = ['substitutions', 'deletions', 'insertions'].map((kind) => valueOf(`${side}_${kind}`));
    const known = kinds.filter((count) => count !== undefined);
    if (known.length === 3 && known.reduce((sum, count) => sum + count, 0) !== errors) {
      fault(`${side} substitutions, deletions and insertions do not sum to the errors`);
    }
    if (known.length === 1 || known.length === 2)
      fault(`${side} substitutions, deletions and insertions go together`);
    if (errors > 0 && valueOf('reference_words') === 0) fault(`${side} errors without reference words`);
    if ((valueOf(`${side}_sentence_errors`) ?? 0) > errors)
      fault(`${side} has more sentences with errors than errors`);
  }
}

/** A mean needs its sums on every side that the tally has, and their number, or nothing of it. */
function checkMeans(
  sums: ReadonlyMap<string, Float64Array>,
  { columns, named }: RowGrammar,
  fault: (message: string) => void,
): void {
  for (const metric of columns.means) {
    const names = [toSideName('baseline', metric), toSideName('candidate', metric), toCountName(metric)];
    const expected = names.filter((name) => named.has(name));
    const given = expected.filter((name) => sums.has(name));
    const isEmpty = given.every((name) => sums.get(name)?.[0] === 0);
    if (given.length !== expected.length && !isEmpty) fault(`${expected.join(', ')} go together`);
  }
}

/** A sample as a slice without clusters; what is wrong goes to `faults`. */
export function readTallySample(
  sample: unknown,
  place: string,
  layout: RecordLayout,
  faults: RowFault[],
): TallySlice | undefined {
  const fault = (message: string): undefined => void faults.push({ message, place });
  if (!isObject(sample) || typeof sample.slice !== 'string') { fault('no slice'); return; }
  const field = layout.fields.find(
    ({ name, percentiles }) => name === sample.field && percentiles.length > 0,
  );
  if (field === undefined) { fault('field is not one that percentiles are taken of'); return; }
  const isValue = (value: unknown): boolean =>
    typeof value === 'number' && value >= 0 && (field.metric === undefined || isInRange(field.metric, value));
  const baseline = toDigest(sample.baseline, isValue);
  const candidate = toDigest(sample.candidate, isValue);
  if (baseline === undefined || candidate === undefined)
    { fault('values or buckets are wrong on one side'); return; }
  const samples = new Map([[field.name, { baseline, candidate }]]);
  return { name: sample.slice, clusters: [], sums: new Map(), samples };
}

function toDigest(content: unknown, isValue: (value: unknown) => boolean): SampleDigest | undefined {
  if (content === undefined) return createSampleDigest();
  if (!isObject(content)) return undefined;
  const { values, buckets } = content;
  if (Array.isArray(values) && values.every(isValue)) return createSampleDigest({ values });
  if (Array.isArray(buckets) && buckets.every(isBucket))
    return createSampleDigest({ buckets });
  return undefined;
}

function isBucket(bucket: unknown): boolean {
  return (
    Array.isArray(bucket) &&
    bucket.length === 2 &&
    bucket.every((part) => Number.isSafeInteger(part) && Number(part) >= 0)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

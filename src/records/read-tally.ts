import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import { isObject } from './is-object.js';
import { addSlices, sortSliceNames } from './merge-tallies.js';
import { readTallyRow, type ReportFault, toRowGrammar } from './read-tally-row.js';
import { readTallySample } from './read-tally-sample.js';
import { createRecordLayout } from './record-layout.js';
import type { RecordProblem } from './record-problems.js';
import { type Tally, type TallyRecords, type TallySlice, toSliceSize } from './tally.js';
import { createTallyColumns } from './tally-columns.js';

/** A tally, or what is wrong with it. */
export type TallyReading =
  { readonly tally: Tally } | { readonly problems: readonly RecordProblem[]; readonly problemCount: number };

/** Problems beyond this many are counted but not listed. */
const MOST_PROBLEMS = 20;
const IDS = /^[0-9a-f]{16}$/;
const KEYS: ReadonlySet<string> = new Set([
  ...['format', 'slice_by', 'cluster_by', 'text_units', 'records', 'rows', 'samples'],
]);
const RECORDS_KEYS: ReadonlySet<string> = new Set([
  ...['baseline', 'candidate', 'baseline_ids', 'candidate_ids', 'without_id', 'unclustered', 'unsliced'],
]);

/** The keys of a tally that no other file begins with, for one that does not say what it is. */
const FIRST_KEY = /^\s*\{\s*"(?:slice_by|cluster_by|text_units|rows|samples)"\s*:/;

/** Whether a file that begins with this text is a tally: JSON that says so, or that begins as only a tally does. */
export function isTallyText(beginning: string): boolean {
  return /^\s*\{[^]*?"format"\s*:\s*"tally\//.test(beginning) || FIRST_KEY.test(beginning);
}

/**
 * Reads a parsed `tally/1` document.
 *
 * Written by this project or by SQL: then `rows` (and `samples`) are enough, clusters may be plain names
 * (they are hashed as those of records are), and a cluster may have several rows. Anything that is not
 * understood is a problem: an unknown column, a count that is not whole, errors without words, no rows of
 * `overall`.
 */
export function readTally(
  document: unknown,
  path: string,
  metrics: ReadonlyMap<string, MetricDefinition> = METRIC_CATALOGUE,
): TallyReading {
  const problems: RecordProblem[] = [];
  let problemCount = 0;
  const report: ReportFault = (message) => {
    problemCount += 1;
    if (problemCount <= MOST_PROBLEMS) problems.push({ code: 'bad-tally', location: { path }, message });
  };
  const envelope = readEnvelope(document, report);
  if (envelope === undefined) return { problems, problemCount };
  const slices = readSlices(envelope, metrics, report);
  const overall = slices.find((slice) => slice.name === 'overall');
  if (overall === undefined) report('no rows of the slice overall');
  const records = readRecords(envelope.records, overall, report);
  if (problemCount > 0) return { problems, problemCount };
  const { sliceBy, clusterBy, textUnits } = envelope;
  return { tally: { sliceBy, clusterBy, textUnits, records, slices } };
}

/** The parts of a tally, of the right kind but with nothing inside them looked at. */
interface Envelope {
  readonly sliceBy: readonly string[];
  readonly clusterBy: string;
  readonly textUnits: string | null;
  readonly records: Readonly<Record<string, unknown>>;
  readonly rows: readonly unknown[];
  readonly samples: readonly unknown[];
}

function readEnvelope(document: unknown, report: ReportFault): Envelope | undefined {
  if (!isObject(document)) {
    report('not a JSON object');
    return undefined;
  }
  if ((document.format ?? 'tally/1') !== 'tally/1') report('format is not tally/1');
  reportUnknown(document, KEYS, '', report);
  const rows = readList(document, 'rows', report);
  if (rows.length === 0) report('no rows');
  return {
    sliceBy: readList(document, 'slice_by', report).map((field) => readText(field, 'slice_by', report)),
    clusterBy: readText(document.cluster_by ?? 'unknown', 'cluster_by', report),
    textUnits: isAbsent(document.text_units) ? null : readText(document.text_units, 'text_units', report),
    records: readHead(document.records, report),
    rows,
    samples: readList(document, 'samples', report),
  };
}

/** What is said of the records as a set; nothing where the tally does not say it. */
function readHead(records: unknown, report: ReportFault): Readonly<Record<string, unknown>> {
  if (isAbsent(records)) return {};
  if (!isObject(records)) {
    report('records is not an object');
    return {};
  }
  reportUnknown(records, RECORDS_KEYS, 'records: ', report);
  return records;
}

function reportUnknown(
  written: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  place: string,
  report: ReportFault,
): void {
  for (const key of Object.keys(written))
    if (!known.has(key)) report(`${place}${key} is not a key of a tally`);
}

function readList(
  document: Readonly<Record<string, unknown>>,
  name: string,
  report: ReportFault,
): readonly unknown[] {
  const list = document[name] ?? [];
  if (Array.isArray(list)) return list;
  report(`${name} is not a list`);
  return [];
}

function readText(value: unknown, name: string, report: ReportFault): string {
  if (typeof value === 'string') return value;
  report(`${name} is not a text`);
  return '';
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function readSlices(
  { rows, samples, sliceBy }: Envelope,
  metrics: ReadonlyMap<string, MetricDefinition>,
  report: ReportFault,
): TallySlice[] {
  const layout = createRecordLayout(metrics);
  const grammar = toRowGrammar(rows, createTallyColumns(layout));
  const byName = new Map<string, TallySlice[]>();
  const keep = (part: TallySlice | undefined): void => {
    if (part === undefined) return;
    const known = byName.get(part.name) ?? [];
    known.push(part);
    byName.set(part.name, known);
  };
  for (const [index, row] of rows.entries()) keep(readTallyRow(row, `rows[${index}]`, grammar, report));
  for (const [index, sample] of samples.entries()) {
    keep(readTallySample(sample, `samples[${index}]`, layout, report));
  }
  return sortSliceNames([...byName.keys()], sliceBy).map((name) => addSlices(name, byName.get(name) ?? []));
}

/** Without `records` (SQL) the sides are taken to hold the same utterances: those of overall. */
function readRecords(
  given: Readonly<Record<string, unknown>>,
  overall: TallySlice | undefined,
  report: ReportFault,
): TallyRecords {
  const utterances = overall === undefined ? 0 : (toSliceSize(overall).utterances ?? 0);
  const countOf = (name: string, otherwise: number): number => {
    const count = given[name] ?? otherwise;
    if (isCount(count)) return count;
    report(`records: ${name} is not a whole number from 0`);
    return 0;
  };
  const idsOf = (name: string): string | null => {
    const ids = given[name] ?? null;
    if (ids === null || (typeof ids === 'string' && IDS.test(ids))) return ids;
    report(`records: ${name} is not 16 hexadecimal digits`);
    return null;
  };
  const unsliced = Object.entries(isObject(given.unsliced) ? given.unsliced : {});
  if (unsliced.some(([, count]) => !isCount(count)))
    report('records: unsliced holds something else than counts');
  const baseline = countOf('baseline', utterances);
  // Every utterance is a row's of overall: rows that were taken out since would leave a better rest.
  if (baseline > 0 && baseline !== utterances)
    report(`records: ${baseline} of the baseline, but the rows of overall hold ${utterances} utterances`);
  return {
    baseline,
    candidate: countOf('candidate', utterances),
    baselineIds: idsOf('baseline_ids'),
    candidateIds: idsOf('candidate_ids'),
    withoutId: countOf('without_id', 0),
    unclustered: countOf('unclustered', 0),
    unsliced: new Map(
      unsliced.flatMap(([name, count]): [string, number][] => (isCount(count) ? [[name, count]] : [])),
    ),
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

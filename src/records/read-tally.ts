import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import { addSlices, sortSliceNames } from './merge-tallies.js';
import { readTallyRow, readTallySample, type RowFault, toRowGrammar } from './read-tally-row.js';
import { createRecordLayout } from './record-layout.js';
import type { RecordProblem } from './record-problems.js';
import { type Tally, type TallyRecords, type TallySlice, toSliceSize, UTTERANCE_CLUSTERS } from './tally.js';
import { createTallyColumns } from './tally-columns.js';

/** A tally, or what is wrong with it. */
export type TallyReading =
  { readonly tally: Tally } | { readonly problems: readonly RecordProblem[]; readonly problemCount: number };

/** Problems beyond this many are counted but not listed. */
const MOST_PROBLEMS = 20;
const IDS = /^[0-9a-f]{16}$/;

/** Whether a file that begins with this text is a tally: JSON that says so. */
export function isTallyText(beginning: string): boolean {
  return /^\s*\{[^]*?"format"\s*:\s*"tally\//.test(beginning);
}

/**
 * Reads a parsed `tally/1` document.
 *
 * Written by this project or by SQL: then `rows` (and `samples`) are enough, clusters may be plain names (they are
 * hashed as those of records are), and a cluster may have several rows. Anything that is not understood is a
 * problem: an unknown column, a count that is not whole, errors without words, no rows of `overall`.
 */
export function readTally(
  document: unknown,
  path: string,
  metrics: ReadonlyMap<string, MetricDefinition> = METRIC_CATALOGUE,
): TallyReading {
  const faults: RowFault[] = [];
  const tally = toTally(document, metrics, faults);
  if (tally !== undefined && faults.length === 0) return { tally };
  const problems = faults.slice(0, MOST_PROBLEMS).map(({ message, place }): RecordProblem => ({
    code: 'bad-tally',
    location: { path },
    message: place === undefined ? message : `${place}: ${message}`,
  }));
  return { problems, problemCount: faults.length };
}

function toTally(
  document: unknown,
  metrics: ReadonlyMap<string, MetricDefinition>,
  faults: RowFault[],
): Tally | undefined {
  if (!isObject(document)) { fail(faults, 'not a JSON object'); return; }
  const {
    format = 'tally/1',
    rows,
    samples = [],
    slice_by = [],
    cluster_by = 'unknown',
    text_units = null,
  } = document;
  if (format !== 'tally/1') { fail(faults, 'format is not tally/1'); return; }
  if (!Array.isArray(rows) || rows.length === 0)
    { fail(faults, 'rows is not a list with at least one row'); return; }
  if (!Array.isArray(samples)) { fail(faults, 'samples is not a list'); return; }
  if (!isTextList(slice_by) || typeof cluster_by !== 'string')
    { fail(faults, 'slice_by or cluster_by is wrong'); return; }
  if (text_units !== null && typeof text_units !== 'string') { fail(faults, 'text_units is not a text'); return; }
  const slices = toSlices(rows, samples, slice_by, metrics, faults);
  const overall = slices.find((slice) => slice.name === 'overall');
  if (overall === undefined) { fail(faults, 'no rows of the slice overall'); return; }
  const records = toRecords(document.records, overall, faults);
  return { sliceBy: slice_by, clusterBy: cluster_by, textUnits: text_units, records, slices };
}

function toSlices(
  rows: readonly unknown[],
  samples: readonly unknown[],
  sliceBy: readonly string[],
  metrics: ReadonlyMap<string, MetricDefinition>,
  faults: RowFault[],
): TallySlice[] {
  const layout = createRecordLayout(metrics);
  const grammar = toRowGrammar(rows, createTallyColumns(layout));
  const parts = [
    ...rows.map((row, index) => readTallyRow(row, `rows[${index}]`, grammar, faults)),
    ...samples.map((sample, index) => readTallySample(sample, `samples[${index}]`, layout, faults)),
  ];
  const byName = new Map<string, TallySlice[]>();
  for (const part of parts) {
    if (part === undefined) continue;
    const known = byName.get(part.name) ?? [];
    known.push(part);
    byName.set(part.name, known);
  }
  return sortSliceNames([...byName.keys()], sliceBy).map((name) => addSlices(name, byName.get(name) ?? []));
}

/** Without `records` (SQL) the sides are taken to hold the same utterances: those of overall. */
function toRecords(value: unknown, overall: TallySlice, faults: RowFault[]): TallyRecords {
  const utterances = toSliceSize(overall).utterances ?? 0;
  const given = isObject(value) ? value : {};
  const countOf = (name: string, otherwise: number): number => {
    const count = given[name] ?? otherwise;
    if (isCount(count)) return count;
    faults.push({ message: `${name} is not a whole number from 0`, place: 'records' });
    return 0;
  };
  const idsOf = (name: string): string | null => {
    const ids = given[name] ?? null;
    if (ids === null || (typeof ids === 'string' && IDS.test(ids))) return ids;
    faults.push({ message: `${name} is not 16 hexadecimal digits`, place: 'records' });
    return null;
  };
  const unsliced = Object.entries(isObject(given.unsliced) ? given.unsliced : {});
  return {
    baseline: countOf('baseline', utterances),
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

function fail(faults: RowFault[], message: string): undefined {
  faults.push({ message, place: undefined });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** What a reader of a tally may want to say of it: what weakens the comparison without preventing it. */
export function listTallyWarnings(tally: Tally): string[] {
  const { records, clusterBy } = tally;
  const unsliced = [...records.unsliced].map(
    ([name, count]) => `${count} records without ${name}: in no slice of it`,
  );
  const warnings: (string | false)[] = [
    clusterBy === UTTERANCE_CLUSTERS &&
      'no speaker or conversation is known: every utterance is a cluster, uncertainty is understated',
    clusterBy !== UTTERANCE_CLUSTERS &&
      records.unclustered > 0 &&
      `${records.unclustered} records without ${clusterBy}: each is a cluster of its own, uncertainty is understated`,
    records.withoutId > 0 && `${records.withoutId} records without id: duplicates among them cannot be seen`,
    (records.baselineIds === null || records.candidateIds === null) &&
      'the tally has no fingerprint of its records: that both sides hold the same utterances is taken on trust',
    ...unsliced,
  ];
  return warnings.filter((warning) => warning !== false);
}

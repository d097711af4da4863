import type { Disagreement, MeasuredRecords } from '../model/measured-records.js';
import type { EvalReport } from '../model/report.js';
import { type MetricFigures, type Slice, type SliceSize, toRecordsName } from '../model/slice.js';
import type { SliceEvidence } from '../model/slice-evidence.js';
import { toPooledRatios } from '../statistics/cluster-sums.js';
import { OVERALL } from '../statistics/holm-families.js';
import type { StatedRates } from '../records/check-stated-rates.js';
import { NO_NORMALISER } from '../readers/evaluation/build-reading.js';
import { toSliceEvidence } from '../records/slice-metrics.js';
import { type Tally, toSliceSize } from '../records/tally.js';
import { listTallyWarnings } from '../records/tally-warnings.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Intake } from './records-intake.js';

/** A stated figure further from the recomputed one than this share of it is a disagreement (gates.md). */
const AGREED = 0.005;

type Taken = Intake & { kind: 'read' };
type ReadRecords = MeasuredRecords & { kind: 'read' };
type Evidence = ReadonlyMap<string, ReadonlyMap<string, SliceEvidence>>;

/**
 * A report whose slices are what its records say: recomputed figures take the place of stated ones, what
 * records do not measure stays as stated, and slices that only the records have come after the stated ones.
 */
export function recomputeReport(
  report: EvalReport,
  taken: Taken,
  files: number,
  metrics: ReadonlyMap<string, MetricDefinition>,
): EvalReport {
  const location = report.records?.location ?? report.location;
  const { clusterBy } = taken.tally;
  const evidence = groupBySlice(
    toSliceEvidence(taken.tally, metrics).map((one) => ({
      ...one,
      metric: toOwnName(one.metric, taken.readers),
      clusterBy,
    })),
  );
  const recomputed = new Map(taken.tally.slices.map((slice) => [slice.name, slice]));
  const disagreements: Disagreement[] = [];
  const refresh = (stated: Slice, name: string): Slice => {
    const slice = recomputed.get(name);
    const known = evidence.get(name) ?? new Map<string, SliceEvidence>();
    if (slice === undefined) return stated;
    const size = toSliceSize(slice);
    disagreements.push(...findDisagreements(stated, known), ...findOtherSizes(stated, size));
    const best = withRuns(stated, known);
    return {
      ...stated,
      size: { ...stated.size, ...size },
      metrics: withRecomputed(stated, best, known),
      evidence: best,
    };
  };
  const names = new Set<string>();
  const stated = [...report.slices.values()].map((slice): [string, Slice] => {
    const name = findInRecords(slice, recomputed, taken.tally.sliceBy);
    if (name === undefined) return [slice.name, slice];
    names.add(name);
    return [slice.name, refresh(slice, name)];
  });
  const others = [...recomputed.keys()].filter((name) => name !== OVERALL && !names.has(name));
  const added = others.map((name): [string, Slice] => [
    name,
    refresh(toEmptySlice(name, taken.tally, location), name),
  ]);
  const overall = report.overall ?? toEmptySlice(OVERALL, taken.tally, location);
  return {
    ...report,
    slices: new Map([...stated, ...added]),
    overall: refresh(overall, OVERALL),
    measured: { ...toMeasured(taken, files, disagreements, location), warnings: listWarnings(report, taken) },
  };
}

function groupBySlice(all: readonly SliceEvidence[]): Evidence {
  const groups = new Map<string, Map<string, SliceEvidence>>();
  for (const one of all) {
    const group = groups.get(one.slice) ?? new Map<string, SliceEvidence>();
    groups.set(one.slice, group.set(one.metric, one));
  }
  return groups;
}

/**
 * The records' name of a stated slice: its own, else its one dimension (`noise: noisy` is `noise=noisy`), else
 * the one field that has its name for a value, unless the slice is a part of that field's. A slice that records do
 * not make has none.
 */
function findInRecords(
  slice: Slice,
  recomputed: ReadonlyMap<string, unknown>,
  sliceBy: readonly string[],
): string | undefined {
  const byValue = sliceBy
    .filter((field) => !slice.dimensions.has(field))
    .map((field) => `${field}=${slice.name}`);
  const known = byValue.filter((name) => recomputed.has(name));
  const named = [slice.name, toRecordsName(slice), ...(known.length === 1 ? known : [])];
  return named.find((name) => name !== undefined && name !== OVERALL && recomputed.has(name));
}

function toEmptySlice(name: string, { sliceBy }: Tally, location: Slice['location']): Slice {
  const field = sliceBy.find((by) => name.startsWith(`${by}=`));
  const dimensions: [string, string][] = field === undefined ? [] : [[field, name.slice(field.length + 1)]];
  return { name, dimensions: new Map(dimensions), size: {}, isNew: false, metrics: new Map(), location };
}

function withRecomputed(
  stated: Slice,
  best: ReadonlyMap<string, SliceEvidence>,
  known: ReadonlyMap<string, SliceEvidence>,
): ReadonlyMap<string, MetricFigures> {
  const metrics = new Map(stated.metrics);
  for (const [metric, records] of known) {
    const evidence = best.get(metric) ?? records;
    const { baseline, candidate } = toSides(evidence);
    if (baseline === null || candidate === null) continue;
    const location = stated.metrics.get(metric)?.location ?? stated.location;
    metrics.set(metric, { metric, baseline, candidate, ...toOneRun(evidence, records), location });
  }
  return metrics;
}

/** The change in the records, which are one run's, beside the mean of repeated runs: a limit has to hold for both. */
function toOneRun(best: SliceEvidence, records: SliceEvidence): Pick<MetricFigures, 'delta'> {
  if (records === best) return {};
  const { baseline, candidate } = toSides(records);
  return baseline === null || candidate === null ? {} : { delta: candidate - baseline };
}

/** VERSA's word errors are those of a recogniser that reads the voice back. */
function toOwnName(metric: string, readers: readonly string[]): string {
  const isReadBack = readers.length > 0 && readers.every((reader) => reader === 'versa');
  return metric === 'wer' && isReadBack ? 'tts_wer' : metric;
}

/** Both sides' figures of one piece of evidence: pooled ratios, or percentiles. */
function toSides({ figures }: SliceEvidence): {
  readonly baseline: number | null;
  readonly candidate: number | null;
} {
  return figures.kind === 'percentiles' ? figures : toPooledRatios(figures.sums);
}

/** Repeated runs prove what one run's percentiles cannot; records prove everything else better. */
function withRuns(
  stated: Slice,
  known: ReadonlyMap<string, SliceEvidence>,
): ReadonlyMap<string, SliceEvidence> {
  const runs = [...(stated.evidence ?? [])].filter(
    ([metric]) => known.get(metric)?.figures.kind !== 'clusters',
  );
  return new Map([...known, ...runs]);
}

function findDisagreements(stated: Slice, known: ReadonlyMap<string, SliceEvidence>): Disagreement[] {
  return [...known].flatMap(([metric, evidence]) => {
    const figures = stated.metrics.get(metric);
    if (figures === undefined || isOfRuns(stated, metric, evidence)) return [];
    const recomputed = toSides(evidence);
    return (['baseline', 'candidate'] as const).flatMap((side) => {
      const [found, told] = [recomputed[side], toStated(figures, side, recomputed.baseline)];
      if (found === null || told === undefined || agrees(told, found)) return [];
      const { location } = figures;
      return [{ slice: stated.name, metric, side, stated: told, recomputed: found, location }];
    });
  });
}

/** Percentiles differ from run to run: the records of one contradict no mean of several. */
function isOfRuns({ evidence }: Slice, metric: string, { figures }: SliceEvidence): boolean {
  return figures.kind === 'percentiles' && evidence?.has(metric) === true;
}

/** Each once, whatever the number of files; a report that names its normaliser has recorded it. */
function listWarnings({ scoring }: EvalReport, { tally, remarks }: Taken): readonly string[] {
  const isNamed = scoring.candidate.has('text_normalizer') && scoring.baseline.has('text_normalizer');
  const told = remarks.filter((remark) => !isNamed || remark !== NO_NORMALISER);
  return [...new Set([...listTallyWarnings(tally), ...told])];
}

/** A change that is stated alone says what the candidate's figure would be. */
function toStated(
  figures: MetricFigures,
  side: 'baseline' | 'candidate',
  baseline: number | null,
): number | undefined {
  const stated = figures[side];
  if (stated !== undefined || side === 'baseline' || baseline === null) return stated;
  if (figures.relativeDelta !== undefined) return baseline * (1 + figures.relativeDelta);
  return figures.delta === undefined ? undefined : baseline + figures.delta;
}

function findOtherSizes({ name, size, location }: Slice, recomputed: SliceSize): Disagreement[] {
  return (['utterances', 'reference_words', 'audio_hours'] as const).flatMap((count) => {
    const [told, found] = [size[count], recomputed[count]];
    if (told === undefined || found === undefined || agrees(told, found)) return [];
    return [{ slice: name, metric: count, side: 'candidate', stated: told, recomputed: found, location }];
  });
}

function agrees(stated: number, recomputed: number): boolean {
  return Math.abs(stated - recomputed) <= AGREED * Math.abs(recomputed) + Number.EPSILON;
}

function toMeasured(
  { tally, reading, readers }: Taken,
  files: number,
  disagreements: readonly Disagreement[],
  location: Slice['location'],
): Omit<ReadRecords, 'warnings'> {
  const contradictions = [...(reading?.statedRates ?? [])].flatMap(
    ([metric, rates]: [string, StatedRates]): [string, number][] =>
      rates.other > 0 ? [[metric, rates.other]] : [],
  );
  return {
    kind: 'read',
    records: tally.records.candidate,
    files,
    readers,
    clusterBy: tally.clusterBy,
    disagreements,
    contradictions: new Map(contradictions),
    location,
  };
}

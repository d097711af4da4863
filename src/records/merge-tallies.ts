import type { Side } from './id-table.js';
import type { RecordProblem } from './record-problems.js';
import { addSumTexts } from './record-sums.js';
import { createSampleDigest } from './sample-digest.js';
import type { SampledSides, Tally, TallyRecords, TallySlice } from './tally.js';

const SIDES: readonly Side[] = ['baseline', 'candidate'];
/** Columns of word evidence and partials, which all records of a set give or none. */
const COUNTS = /errors|substitutions|deletions|insertions|words$/;

/** A tally and the file that it came from. */
export interface PlacedTally {
  readonly tally: Tally;
  readonly path: string;
}

/** Tallies together, and what keeps them apart. */
export interface MergedTally {
  readonly tally: Tally;
  readonly problems: readonly RecordProblem[];
}

/**
 * Adds tallies up; a cluster may be split between them. undefined for none.
 *
 * They must group by the same fields, count words in the same way and hold the same figures, and none may be
 * there twice. Tallies hold no ids, so that records which two different tallies share are counted twice:
 * shards must not overlap. The sides are then checked against each other (`checkSides`).
 */
export function mergeTallies(tallies: readonly PlacedTally[]): MergedTally | undefined {
  const [first] = tallies;
  if (first === undefined) return undefined;
  const tally = tallies.length === 1 ? first.tally : addAll(tallies.map((placed) => placed.tally));
  const problems = tallies.flatMap((placed, index) =>
    listDifferences(placed, first, tallies.slice(0, index)),
  );
  problems.push(...listWholes(tallies, tally.records));
  return { tally, problems: problems.length > 0 ? problems : checkSides(tally.records, first.path) };
}

/** A tally of all the others together, beside them: a glob that also finds what an earlier run made of it. */
function listWholes(tallies: readonly PlacedTally[], all: TallyRecords): RecordProblem[] {
  if (tallies.length < 3) return [];
  const whole = tallies.find(({ tally: { records } }) => isSame(addRecords(records, records), all));
  if (whole === undefined) return [];
  const message = 'the same records as all the others together';
  return [{ code: 'duplicate-id', location: { path: whole.path }, message }];
}

/**
 * Whether both sides hold the same utterances with the same references and groups, as far as the tally can
 * tell.
 */
export function checkSides(records: TallyRecords, path: string): RecordProblem[] {
  const { baseline, candidate, baselineIds, candidateIds } = records;
  if (baseline !== candidate) {
    const message = `${baseline} utterances on the baseline side, ${candidate} on the candidate side`;
    return [{ code: 'one-side-only', location: { path }, message }];
  }
  if (baselineIds === candidateIds) return [];
  const message = 'the sides differ in ids, references or groups';
  return [{ code: 'reference-differs', location: { path }, message }];
}

function listDifferences(
  placed: PlacedTally,
  first: PlacedTally,
  before: readonly PlacedTally[],
): RecordProblem[] {
  const { tally, path } = placed;
  const problem = (code: RecordProblem['code'], message: string): RecordProblem => ({
    code,
    location: { path },
    message,
  });
  const differing = [
    differs(tally.sliceBy, first.tally.sliceBy) && 'slice_by',
    tally.clusterBy !== first.tally.clusterBy && 'cluster_by',
    tally.textUnits !== first.tally.textUnits && 'text_units',
    ...SIDES.map(
      (side) => before.some((other) => haveOtherFigures(tally, other.tally, side)) && `${side} figures`,
    ),
  ].filter((name) => name !== false);
  const twin = before.find((other) => isSame(tally.records, other.tally.records));
  return [
    ...differing.map((name) => problem('tallies-differ', `${name}: not as in ${first.path}`)),
    ...(twin === undefined ? [] : [problem('duplicate-id', `the same records as ${twin.path}`)]),
  ];
}

/** Two tallies of one side that count different things would add up to a side with errors left out. */
function haveOtherFigures(a: Tally, b: Tally, side: Side): boolean {
  if (a.records[side] === 0 || b.records[side] === 0) return false;
  return differs(toFigures(a, side), toFigures(b, side));
}

function toFigures(tally: Tally, side: Side): string[] {
  const names = [...(tally.slices[0]?.sums.keys() ?? [])];
  return names.filter((name) => name.startsWith(`${side}_`) && COUNTS.test(name)).sort();
}

function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((value, index) => value !== b[index]);
}

function isSame(a: TallyRecords, b: TallyRecords): boolean {
  const ids = (records: TallyRecords): string => `${records.baselineIds ?? ''} ${records.candidateIds ?? ''}`;
  return a.baselineIds !== null && a.baseline + a.candidate > 0 && ids(a) === ids(b);
}

function addAll(tallies: readonly Tally[]): Tally {
  const [first] = tallies;
  const names = new Set(tallies.flatMap((tally) => tally.slices.map((slice) => slice.name)));
  const sliceBy = first?.sliceBy ?? [];
  return {
    sliceBy,
    clusterBy: first?.clusterBy ?? '',
    textUnits: first?.textUnits ?? null,
    records: tallies.map((tally) => tally.records).reduce(addRecords),
    slices: sortSliceNames([...names], sliceBy).map((name) =>
      addSlices(
        name,
        tallies.flatMap((tally) => tally.slices.filter((slice) => slice.name === name)),
      ),
    ),
  };
}

/** `overall` first, then by dimension in the order of slice_by, then by value in code unit order. */
export function sortSliceNames(names: readonly string[], sliceBy: readonly string[]): string[] {
  const rankOf = (name: string): number => {
    if (name === 'overall') return -1;
    const rank = sliceBy.findIndex((field) => name.startsWith(`${field}=`));
    return rank < 0 ? sliceBy.length : rank;
  };
  return [...names].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

function addRecords(a: TallyRecords, b: TallyRecords): TallyRecords {
  const unsliced = new Map(a.unsliced);
  for (const [name, count] of b.unsliced) unsliced.set(name, (unsliced.get(name) ?? 0) + count);
  return {
    baseline: a.baseline + b.baseline,
    candidate: a.candidate + b.candidate,
    baselineIds: addSumTexts(a.baselineIds, b.baselineIds),
    candidateIds: addSumTexts(a.candidateIds, b.candidateIds),
    withoutId: a.withoutId + b.withoutId,
    unclustered: a.unclustered + b.unclustered,
    unsliced,
  };
}

/**
 * Adds slices of one name cluster by cluster, in the order of keys; a column that a slice lacks adds nothing.
 */
export function addSlices(
  name: string,
  slices: readonly Pick<TallySlice, 'clusters' | 'sums' | 'samples'>[],
): TallySlice {
  const keys = [...new Set(slices.flatMap(({ clusters }) => clusters))].sort();
  const rows = new Map(keys.map((key, index) => [key, index]));
  const sums = new Map<string, Float64Array>();
  const samples = new Map<string, SampledSides>();
  for (const slice of slices) {
    addSums(slice, rows, sums);
    addSamples(slice, samples);
  }
  return { name, clusters: keys, sums, samples };
}

function addSums(
  slice: Pick<TallySlice, 'clusters' | 'sums'>,
  rows: ReadonlyMap<string, number>,
  sums: Map<string, Float64Array>,
): void {
  const places = slice.clusters.map((key) => rows.get(key) ?? 0);
  for (const [column, values] of slice.sums) {
    const into = sums.get(column) ?? new Float64Array(rows.size);
    sums.set(column, into);
    for (const [index, place] of places.entries()) into[place] = (into[place] ?? 0) + (values[index] ?? 0);
  }
}

function addSamples(slice: Pick<TallySlice, 'samples'>, samples: Map<string, SampledSides>): void {
  for (const [field, sides] of slice.samples) {
    const into = samples.get(field) ?? { baseline: createSampleDigest(), candidate: createSampleDigest() };
    samples.set(field, into);
    into.baseline.merge(sides.baseline);
    into.candidate.merge(sides.candidate);
  }
}

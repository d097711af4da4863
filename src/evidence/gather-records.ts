import { isGlob } from '../model/glob.js';
import type { Location } from '../model/location.js';
import type { RecordsTerms } from '../model/measured-records.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { StreamReading, Tree } from '../ports.js';
import type { FileSide } from '../records/record-layout.js';
import type { Tally } from '../records/tally.js';
import type { DocumentReader } from './read-files.js';
import type { RecordsIntake } from './records-intake.js';

/** Largest file of records in the working tree: it is streamed, so that only patience limits it. */
const RECORDS_FILE = 2 ** 40;
/** Largest file of records of a tree that cannot stream: a commit of the base. */
const HELD_FILE = 64 * 2 ** 20;
/** Shards that one report may name. */
const MOST_FILES = 2000;

/** Problems of records that a verdict lists. */
const LISTED = 5;

/** Where records are read from. */
export interface RecordsSource {
  readonly tree: Tree;
  readonly reader: DocumentReader;
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
}

interface Named {
  readonly path: string;
  readonly side: FileSide;
}

type Files =
  | { readonly kind: 'found'; readonly files: readonly Named[] }
  | { readonly kind: 'absent'; readonly lookedIn: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Recomputes a report from its raw records, where it names any; a report without them is left as it is.
 *
 * Unreadable records make the report unreadable (a shorter file is not a better one). Records that are not
 * there leave a report that states its slices standing, to be found by `eval-consistent`; without stated slices
 * there is no report.
 */
export async function withRecords(
  report: Reading<EvalReport>,
  source: RecordsSource,
): Promise<Reading<EvalReport>> {
  if (report.kind !== 'present') return report;
  const value = await withRuns(report.value, source.metrics);
  const { records } = value;
  if (records === undefined) return { ...report, value };
  const files = await findFiles(records, source.tree);
  if (files.kind === 'refused') return refuse([{ location: records.location, message: files.message }]);
  if (files.kind === 'absent') return toAbsent(files.lookedIn, value, report, records);
  const read = await readAll(files.files, records, source);
  return read.kind === 'absent'
    ? toAbsent(read.lookedIn, value, report, records)
    : await recompute(read.intake, files.files.length, { ...report, value }, source.metrics);
}

async function withRuns(report: EvalReport, metrics: RecordsSource['metrics']): Promise<EvalReport> {
  if (report.runs === undefined) return report;
  const { foldRuns } = await import('./fold-runs.js');
  return foldRuns(report, report.runs, metrics);
}

async function recompute(
  intake: RecordsIntake,
  files: number,
  report: Reading<EvalReport> & { kind: 'present' },
  metrics: RecordsSource['metrics'],
): Promise<Reading<EvalReport>> {
  const { value } = report;
  const taken = intake.finish();
  const location = value.records?.location ?? value.location;
  if (taken.kind !== 'read') {
    const problems = toListed(taken.problems, taken.problemCount, location);
    if (taken.kind === 'unreadable') return refuse(problems);
    const measured = { kind: 'not-comparable', problems, location } as const;
    return { ...report, value: { ...value, measured } };
  }
  const misgrouped = findMisgrouped(taken.tally, value.records);
  if (misgrouped !== undefined) return refuse([{ location, message: misgrouped }]);
  const { recomputeReport } = await import('./recompute-report.js');
  return { ...report, value: recomputeReport(value, taken, files, metrics) };
}

/** A tally has its groups already: others than it was made with cannot be made of it. */
function findMisgrouped({ sliceBy, clusterBy }: Tally, terms: RecordsTerms | undefined): string | undefined {
  const lacking = terms?.sliceBy.filter((name) => !sliceBy.includes(name)) ?? [];
  const asked = terms?.clusterBy ?? clusterBy;
  if (lacking.length === 0 && asked === clusterBy) return undefined;
  const made = sliceBy.length === 0 ? 'no slices' : `slices by ${sliceBy.join(', ')}`;
  return `the tallies were made with ${made} and clusters by ${clusterBy}; \`slice_by\` and \`cluster_by\` ask for other groups, which take the records themselves`;
}

function toAbsent(
  lookedIn: string,
  value: EvalReport,
  report: Reading<EvalReport> & { kind: 'present' },
  { location }: RecordsTerms,
): Reading<EvalReport> {
  if (value.slices.size === 0) return { kind: 'absent', lookedIn, location };
  return { ...report, value: { ...value, measured: { kind: 'absent', lookedIn, location } } };
}

function refuse(problems: readonly Problem[]): Reading<never> {
  const location: Location = problems[0]?.location ?? { path: '' };
  return { kind: 'unreadable', problems, location };
}

/** The first problems, and how many there are: a million broken lines are one broken file. */
function toListed(problems: readonly Problem[], count: number, location: Location): readonly Problem[] {
  if (count <= LISTED) return problems;
  const listed = problems.slice(0, LISTED);
  return [...listed, { location, message: `the records have ${count} such problems; these are the first` }];
}

async function findFiles(terms: RecordsTerms, tree: Tree): Promise<Files> {
  const named: Named[] = [];
  for (const side of ['paired', 'baseline', 'candidate'] as const) {
    for (const written of terms[side]) {
      const paths = isGlob(written) ? await tree.list([written]) : [written];
      if (paths.length === 0) return { kind: 'absent', lookedIn: written };
      named.push(...paths.map((path) => ({ path, side })));
    }
  }
  if (named.length === 0) return { kind: 'refused', message: '`records` names no file' };
  if (named.length > MOST_FILES)
    return {
      kind: 'refused',
      message: `\`records\` means ${named.length} files; at most ${MOST_FILES} are read`,
    };
  return { kind: 'found', files: withoutRepeats(named) };
}

/** Two globs that overlap mean each file once; one file on both sides stays, and is told by its ids. */
function withoutRepeats(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((file) => [`${file.side} ${file.path}`, file])).values()];
}

async function readAll(
  files: readonly Named[],
  terms: RecordsTerms,
  { tree, reader, metrics }: RecordsSource,
): Promise<{ kind: 'read'; intake: RecordsIntake } | { kind: 'absent'; lookedIn: string }> {
  // Reading records is most of this program's code, and most repositories state their slices.
  const { createRecordsIntake } = await import('./records-intake.js');
  const intake = createRecordsIntake({ sliceBy: terms.sliceBy, clusterBy: terms.clusterBy, metrics });
  for (const { path, side } of files) {
    intake.open(path, side);
    const file = await streamOrRead(tree, path, (piece) => {
      intake.push(piece);
    });
    if (file.kind === 'absent') return { kind: 'absent', lookedIn: path };
    if (file.kind === 'unreadable') intake.refuse(path, file.problem);
    else reader.sources.push({ path: file.path, ref: file.ref, sha256: file.sha256, bytes: file.size });
    intake.close();
  }
  return { kind: 'read', intake };
}

async function streamOrRead(
  tree: Tree,
  path: string,
  take: (piece: Uint8Array) => void,
): Promise<StreamReading> {
  if (tree.stream !== undefined) return tree.stream(path, RECORDS_FILE, take);
  const file = await tree.read(path, HELD_FILE);
  if (file.kind !== 'file') return file;
  take(file.bytes);
  return { kind: 'streamed', path: file.path, ref: file.ref, sha256: file.sha256, size: file.bytes.length };
}

import type { Reference } from '../model/entry.js';
import type { LoadReport } from '../model/load-report.js';
import type { Location } from '../model/location.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import type { Tree } from '../ports.js';
import { mergeResults } from '../readers/load/merge-results.js';
import { readLoadFile } from '../readers/load/read-load-file.js';
import { readEach } from './read-each.js';
import { type DocumentReader, REPORT_FILE } from './read-files.js';

interface Places {
  readonly policy: Policy;
  readonly reader: DocumentReader;
}

/** Result files of tools behind one report. */
const MOST_RESULTS = 100;
/** Largest file of one request a line, in bytes: some 50 000 requests. */
const RECORDS_FILE = 67_108_864;

/** Reads load tests: reports of our own with the tools' files behind them, or those files as they are. */
export async function gatherLoad(
  references: readonly Reference[],
  tree: Tree,
  places: Places,
  location: Location,
  lookedIn = 'evidence.load_test',
): Promise<Reading<readonly LoadReport[]>> {
  return readEach(references, lookedIn, location, async (reference) => {
    const reading = await readOne(reference.path, reference.location, tree, places);
    if (reading.kind !== 'present' || reading.value.results.length === 0) return reading;
    return withResults(reading, tree, places);
  });
}

async function readOne(
  path: string,
  from: Location,
  tree: Tree,
  { policy, reader }: Places,
): Promise<Reading<LoadReport>> {
  const file = await tree.read(path, /\.jsonl$/i.test(path) ? RECORDS_FILE : REPORT_FILE);
  if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location: from };
  if (file.kind === 'unreadable')
    return {
      kind: 'unreadable',
      problems: [{ location: { path }, message: file.problem }],
      location: { path },
    };
  const source = reader.remember(file);
  const read = readLoadFile(file.bytes, path, policy.metrics);
  return read.kind === 'refused'
    ? { kind: 'unreadable', problems: read.problems, location: { path } }
    : { kind: 'present', value: read.value, source };
}

/** A report of its own image cannot lend its figures to another one. */
function findProblems(
  result: Reading<LoadReport>,
  { location }: { readonly location: Location },
): readonly Problem[] {
  if (result.kind === 'unreadable') return result.problems;
  if (result.kind === 'absent' || result.value.reader !== 'load-report/1') return [];
  const message = `${result.source.path} is a load report itself: \`results\` are what tools wrote`;
  return [{ location, message, hint: 'list it under `evidence.load_test` of the entry' }];
}

async function withResults(
  reading: Reading<LoadReport> & { kind: 'present' },
  tree: Tree,
  places: Places,
): Promise<Reading<LoadReport>> {
  const { value: report, source } = reading;
  const paths = report.results.slice(0, MOST_RESULTS);
  const results = await Promise.all(paths.map(({ path, location }) => readOne(path, location, tree, places)));
  const problems = results.flatMap((result, index) => findProblems(result, paths[index] ?? report));
  if (problems.length > 0) return { kind: 'unreadable', problems, location: report.location };
  const absent = results.find((result) => result.kind === 'absent');
  if (absent !== undefined) return absent;
  const read = results.flatMap((result) => (result.kind === 'present' ? [result.value] : []));
  return { kind: 'present', value: mergeResults(report, read), source };
}

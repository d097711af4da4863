import type { Reference } from '../model/entry.js';
import { isGlob } from '../model/glob.js';
import type { Location } from '../model/location.js';
import type { Reading } from '../model/reading.js';
import type { TestReport } from '../model/test-report.js';
import type { Tree } from '../ports.js';
import { readEach } from './read-each.js';
import { type DocumentReader, REPORT_FILE } from './read-files.js';

/** Report files behind one entry; a runner writes one for each module. */
const FILES_LIMIT = 200;
const LOOKED_IN = 'evidence.unit_tests';

interface Places {
  readonly head: Tree;
  readonly reader: DocumentReader;
}

/** Reads the JUnit reports that an entry names by path or glob. The XML reader is loaded with the first of them. */
export async function gatherUnitTests(
  references: readonly Reference[],
  location: Location,
  { head, reader }: Places,
): Promise<Reading<readonly TestReport[]>> {
  if (references.length === 0) return { kind: 'absent', lookedIn: LOOKED_IN, location };
  const found = await expandAll(references, head);
  if (found.kind === 'refused') {
    const problem = { location, message: found.problem, hint: 'name the reports, or one for all suites' };
    return { kind: 'unreadable', problems: [problem], location };
  }
  const { readJUnit } = await import('../readers/junit/read-junit.js');
  return readEach(found.files, LOOKED_IN, location, async ({ path, location: from }) => {
    const file = await head.read(path, REPORT_FILE);
    if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location: from };
    if (file.kind === 'unreadable') {
      const hint = 'name a JUnit XML file, or a glob such as build/test-results/*.xml';
      const problems = [{ location: { path }, message: file.problem, hint }];
      return { kind: 'unreadable', problems, location: { path } };
    }
    const source = reader.remember(file);
    const read = readJUnit(file.bytes, path);
    return read.kind === 'read'
      ? { kind: 'present', value: read.value, source }
      : { kind: 'unreadable', problems: read.problems, location: { path } };
  });
}

type Expanded =
  | { readonly kind: 'found'; readonly files: readonly Reference[] }
  | { readonly kind: 'refused'; readonly problem: string };

/** A pattern stands for its files; one that matches none stands for itself, and is absent. */
async function expandAll(references: readonly Reference[], head: Tree): Promise<Expanded> {
  const files: Reference[] = [];
  for (const reference of references) {
    const isPattern = !reference.external && isGlob(reference.path);
    try {
      const paths = isPattern ? await head.list([reference.path]) : [];
      files.push(...(paths.length === 0 ? [reference] : paths.map((path) => ({ ...reference, path }))));
    } catch (error) {
      // A pattern that leaves the repository, or that half of it matches.
      return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
    }
    if (files.length > FILES_LIMIT)
      return { kind: 'refused', problem: `more than ${FILES_LIMIT} unit test reports` };
  }
  return { kind: 'found', files };
}

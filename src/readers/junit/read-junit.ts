import { SaxesParser } from 'saxes';
import type { Location } from '../../model/location.js';
import type { Problem } from '../../model/problem.js';
import type { TestReport } from '../../model/test-report.js';
import { isLfsPointer } from '../parse-document.js';
import type { Read } from '../read-report.js';
import { CaseCounter } from './count-cases.js';
import { decodeXml } from './decode-xml.js';

/** Suites lie in suites, a few deep; millions of open elements would fill the memory. */
const DEPTH_LIMIT = 64;
const ROOTS: ReadonlySet<string> = new Set(['testsuites', 'testsuite']);

/** Why reading stopped; thrown out of the parser's events. */
class Refusal extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/**
 * Reads a JUnit report, as pytest, GoogleTest, CTest, Surefire, jest-junit and their kin write it.
 *
 * The XML has to be well-formed to its end. A document type is refused, entities of its own with it: they could
 * stand for other files, or for a billion laughs. No tree is built: memory does not grow with the number of tests.
 */
export function readJUnit(bytes: Uint8Array, path: string): Read<TestReport> {
  const text = decodeXml(bytes);
  if (text === undefined) return refuse({ location: { path }, message: 'text in no encoding that is read' });
  if (isLfsPointer(text)) {
    const hint = 'fetch the file itself: `lfs: true` on actions/checkout';
    return refuse({ location: { path }, message: 'a Git LFS pointer, not the file', hint });
  }
  const counter = new CaseCounter();
  const problem = parse(text, path, counter);
  const [first] = counter.problems;
  const stopped = problem ?? first;
  return stopped === undefined ? { kind: 'read', value: counter.report({ path }) } : refuse(stopped);
}

function parse(text: string, path: string, counter: CaseCounter): Problem | undefined {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  const here = (): Location => ({ path, line: parser.line, column: parser.column + 1 });
  let depth = 0;
  let opened: Location = { path };
  parser.on('doctype', () => {
    throw new Refusal('a document type (DOCTYPE) is not read', 'write the report without it');
  });
  parser.on('opentagstart', ({ name }) => {
    if (depth === 0 && !ROOTS.has(name)) throw noReport(name);
    depth += 1;
    if (depth > DEPTH_LIMIT) throw new Refusal(`more than ${DEPTH_LIMIT} elements inside each other`, ANEW);
    opened = { path, line: parser.line };
  });
  parser.on('opentag', ({ name, attributes }) => {
    counter.open({ name, attributes, location: opened });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    counter.close(name);
  });
  try {
    parser.write(text).close();
    return undefined;
  } catch (error) {
    return toProblem(error, here());
  }
}

const ANEW = 'write the report anew: `pytest --junitxml=<path>`, or `--gtest_output=xml:<path>`';

function noReport(root: string): Refusal {
  return new Refusal(
    `no JUnit report: the outermost element is <${root.slice(0, 40)}>, not <testsuites> or <testsuite>`,
    'convert it to JUnit XML, or let the test runner write that',
  );
}

function toProblem(error: unknown, location: Location): Problem {
  if (error instanceof Refusal) return { location, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { location, message: `no well-formed XML: ${message.slice(0, 200)}`, hint: ANEW };
}

function refuse(problem: Problem): Read<TestReport> {
  return { kind: 'refused', problems: [problem] };
}

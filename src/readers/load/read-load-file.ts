import type { LoadReport } from '../../model/load-report.js';
import type { MetricDefinition } from '../../model/metric.js';
import { findDisorder } from '../percentile-order.js';
import { at, type Node } from '../node.js';
import { parseDocument } from '../parse-document.js';
import { readLoadReport } from '../read-load-report.js';
import type { Read } from '../read-report.js';
import { LOAD_READERS } from './registry.js';

const HEAD = 4096;
const OWN_KEYS = ['levels', 'peak_concurrency', 'serving_image', 'results', 'memory'];

/** Whether a document is a load report of ours: it says so, or has two of its keys. */
function isLoadReport(root: Node): boolean {
  const format = at(root, 'format');
  if (format?.kind === 'scalar') return String(format.value).startsWith('load-report');
  return OWN_KEYS.filter((key) => at(root, key) !== undefined).length >= 2;
}

/** Reads a load test in whatever form it was written; the reader is found by content. */
export function readLoadFile(
  bytes: Uint8Array,
  path: string,
  metrics: ReadonlyMap<string, MetricDefinition>,
): Read<LoadReport> {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const ofText = LOAD_READERS.find((reader) => reader.form === 'text' && reader.matches(head));
  if (ofText?.form === 'text') return inOrder(ofText.read(new TextDecoder().decode(bytes), path));
  const parsed = parseDocument(bytes, path);
  if (parsed.kind === 'broken') return { kind: 'refused', problems: parsed.problems };
  return readDocument(parsed.root, path, metrics);
}

function readDocument(
  root: Node,
  path: string,
  metrics: ReadonlyMap<string, MetricDefinition>,
): Read<LoadReport> {
  const reader = LOAD_READERS.find((candidate) => candidate.form === 'json' && candidate.matches(root));
  if (reader?.form === 'json') return inOrder(reader.read(root, path));
  return isLoadReport(root) ? readLoadReport(root, metrics) : unknownFormat(path);
}

/** Whether a document is a load test in one of the forms that are known. */
export function isLoadDocument(root: Node): boolean {
  return LOAD_READERS.some((reader) => reader.form === 'json' && reader.matches(root)) || isLoadReport(root);
}

/** Whether a text is a load test in one of the forms that are known. */
export function isLoadText(head: string): boolean {
  return LOAD_READERS.some((reader) => reader.form === 'text' && reader.matches(head));
}

// A tool's own figures can be of two runs as well: a concatenated or a hand-edited file.
function inOrder(read: Read<LoadReport>): Read<LoadReport> {
  if (read.kind === 'refused') return read;
  const problems = read.value.levels.flatMap(({ metrics, location }) => findDisorder(metrics, location));
  return problems.length > 0 ? { kind: 'refused', problems } : read;
}

function unknownFormat(path: string): Read<LoadReport> {
  const known = LOAD_READERS.map(({ id }) => id).join(', ');
  const message = 'this is no load test that is known';
  return {
    kind: 'refused',
    problems: [
      { location: { path }, message, expected: `load-report/1, ${known}`, hint: 'write a load-report/1' },
    ],
  };
}

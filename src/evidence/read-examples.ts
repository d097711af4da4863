import { measureJson } from '../compatibility/json-value.js';
import type { UnreadExamples } from '../model/compatibility.js';
import type { Location } from '../model/location.js';
import type { Tree } from '../ports.js';
import { at, itemsOf, type Node, toPlain } from '../readers/node.js';
import { parseDocument, parseText } from '../readers/parse-document.js';
import { textsAt } from './compare-documents.js';
import type { Documents } from './load-document.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** One recorded request or response. */
export interface Example {
  readonly value: unknown;
  /** How many values it has. */
  readonly size: number;
  readonly location: Location;
}

/** Recorded examples, and why some are missing. */
export interface Examples {
  readonly examples: readonly Example[];
  readonly skipped: readonly string[];
  readonly unread: readonly UnreadExamples[];
}

/** Files of examples, and examples of one side, that are read. */
const FILES_AT_MOST = 20;
const EXAMPLES_AT_MOST = 200;
const EXAMPLE_LIMITS = { count: 5_000, depth: 64 } as const;

const SIDES = { input: 'example_requests', output: 'example_responses' } as const;

/**
 * The recorded requests (`input`) or responses (`output`) of a version: the `examples` of its schema, and the files that
 * its serving contract names, JSON (a list is one example an item) or JSON Lines. The first tree that has a file counts.
 */
export async function readExamples(
  documents: Documents,
  side: 'input' | 'output',
  trees: readonly Tree[],
  reader: DocumentReader,
): Promise<Examples> {
  const schema = documents[side];
  const own = schema.kind === 'file' ? itemsOf(at(schema.root, 'examples')) : [];
  const found: Node[] = [...own];
  const unread: UnreadExamples[] = [];
  for (const path of textsAt(documents.contract, 'schema', SIDES[side]).slice(0, FILES_AT_MOST)) {
    const nodes = await readFile(path, trees, reader);
    if ('problem' in nodes) unread.push(nodes);
    else found.push(...nodes);
  }
  const examples = found.slice(0, EXAMPLES_AT_MOST).map(toExample);
  const large = examples.filter((example) => example === undefined).length;
  const more = found.length - EXAMPLES_AT_MOST;
  return {
    examples: examples.filter((example) => example !== undefined),
    unread,
    skipped: [
      ...unread.map(({ path, problem }) => `${path} ${problem}`),
      ...(large > 0 ? [`${large} examples are too large to be validated`] : []),
      ...(more > 0 ? [`${more} further examples were not validated`] : []),
    ],
  };
}

function toExample(node: Node): Example | undefined {
  const value = toPlain(node);
  const measure = measureJson(value, EXAMPLE_LIMITS);
  return measure.ok ? { value, size: measure.count, location: node.location } : undefined;
}

async function readFile(
  path: string,
  trees: readonly Tree[],
  reader: DocumentReader,
): Promise<readonly Node[] | UnreadExamples> {
  for (const tree of trees) {
    const file = await tree.read(path, SMALL_FILE);
    if (file.kind === 'absent') continue;
    if (file.kind === 'unreadable') return { path, isAbsent: false, problem: `is ${file.problem}` };
    reader.remember(file);
    return /\.(?:jsonl|ndjson)$/i.test(path) ? fromLines(file.bytes, path) : fromDocument(file.bytes, path);
  }
  return { path, isAbsent: true, problem: 'is not there' };
}

function fromDocument(bytes: Uint8Array, path: string): readonly Node[] | UnreadExamples {
  const parsed = parseDocument(bytes, path);
  if (parsed.kind === 'broken') return { path, isAbsent: false, problem: 'cannot be read' };
  return parsed.root.kind === 'list' ? parsed.root.items : [parsed.root];
}

function fromLines(bytes: Uint8Array, path: string): readonly Node[] | UnreadExamples {
  const nodes: Node[] = [];
  for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    if (nodes.length > EXAMPLES_AT_MOST) break;
    const parsed = parseText(line, path);
    if (parsed.kind === 'broken')
      return { path, isAbsent: false, problem: `cannot be read at line ${index + 1}` };
    nodes.push({ ...parsed.root, location: { path, line: index + 1 } });
  }
  return nodes;
}

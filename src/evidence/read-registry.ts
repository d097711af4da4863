import type { RegistryEntry } from '../model/entry.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { toReleaseName } from '../model/report.js';
import type { Tree } from '../ports.js';
import { at, type Node, textOf } from '../readers/node.js';
import { readEntry, splitEntries } from '../readers/read-entry.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** An entry of the registry, or what is wrong with the file that should hold it. */
export type Registered =
  | { readonly kind: 'entry'; readonly path: string; readonly name: string; readonly entry: RegistryEntry }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problems: readonly Problem[] };

const OTHER_FORMATS =
  /^(releases|waivers|policy|eval-report|canary-report|canary-plan|load-report|rollback-drill)\//;

/**
 * Reads every entry of the registry, by path.
 *
 * @param named entries that were asked for: a path of a file counts wherever it lies
 */
export function readRegistry(
  tree: Tree,
  policy: Policy,
  reader: DocumentReader,
  named: readonly string[] = [],
): Promise<readonly Registered[]> {
  // No path has a control character in it.
  const key = `\0${named.join('\0')}`;
  return readOnce(tree, reader, key, () => readAll(tree, policy, reader, named));
}

async function readAll(
  tree: Tree,
  policy: Policy,
  reader: DocumentReader,
  named: readonly string[],
): Promise<readonly Registered[]> {
  const { entries, releases, waivers } = policy.registry;
  const listed = (await tree.list(entries)).filter((path) => path !== releases && path !== waivers);
  const others = named.map(toPlainPath).filter((path) => FILE.test(path) && !listed.includes(path));
  const paths = [...listed, ...new Set(others)];
  const files = await Promise.all(paths.map((path) => readEntries(tree, path, policy, reader)));
  return files.flat();
}

const FILE = /\.(?:ya?ml|json)$/i;

/** A path as the tree knows it: `./registry/a.yaml` is `registry/a.yaml`. */
export function toPlainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

type Entries = readonly Registered[];
type Known = Map<string, Promise<Entries>>;

/** What one run has read: a file of many entries is parsed once, not once for each release that looks into it. */
const READ = new WeakMap<DocumentReader, WeakMap<Tree, Known>>();

function readOnce(
  tree: Tree,
  reader: DocumentReader,
  key: string,
  read: () => Promise<Entries>,
): Promise<Entries> {
  const trees = READ.get(reader) ?? new WeakMap<Tree, Known>();
  READ.set(reader, trees);
  const known = trees.get(tree) ?? (new Map() as Known);
  trees.set(tree, known);
  const reading = known.get(key) ?? read();
  known.set(key, reading);
  return reading;
}

/** Reads the entries of one file, once a run: one, or several under `entries`. */
export function readEntries(
  tree: Tree,
  path: string,
  policy: Policy,
  reader: DocumentReader,
): Promise<Entries> {
  return readOnce(tree, reader, path, () => readFile(tree, path, policy, reader));
}

async function readFile(
  tree: Tree,
  path: string,
  policy: Policy,
  reader: DocumentReader,
): Promise<readonly Registered[]> {
  const reading = await reader.read(tree, path, SMALL_FILE, (root) => ({ kind: 'read', value: root }));
  if (reading.kind === 'absent') {
    const message = `there is no file ${path}`;
    return [
      { kind: 'unreadable', path, problems: [{ location: { path }, message, hint: 'check the path' }] },
    ];
  }
  if (reading.kind === 'unreadable') return [{ kind: 'unreadable', path, problems: reading.problems }];
  if (OTHER_FORMATS.test(textOf(at(reading.value, 'format')) ?? '')) return [];
  const nodes = splitEntries(reading.value);
  if ('message' in nodes) return [{ kind: 'unreadable', path, problems: [nodes] }];
  return nodes.map((node) => toRegistered(node, path, policy));
}

function toRegistered(node: Node, path: string, policy: Policy): Registered {
  const read = readEntry(node, policy.metrics);
  if (read.kind === 'refused') return { kind: 'unreadable', path, problems: read.problems };
  const { modelId, version } = read.value;
  return { kind: 'entry', path, name: toReleaseName({ model_id: modelId, version }), entry: read.value };
}

const INDEXES = new WeakMap<readonly Registered[], ReadonlyMap<string, Named>>();

type Named = Registered & { readonly kind: 'entry' };

/** The first entry of that name; the index over a list is made when it is first asked. */
export function findByName(items: readonly Registered[], name: string): Named | undefined {
  const known = INDEXES.get(items);
  if (known !== undefined) return known.get(name);
  const entries = items.filter((item) => item.kind === 'entry').toReversed();
  const index = new Map(entries.map((item) => [item.name, item]));
  INDEXES.set(items, index);
  return index.get(name);
}

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
export async function readRegistry(
  tree: Tree,
  policy: Policy,
  reader: DocumentReader,
  named: readonly string[] = [],
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

/** Reads the entries of one file: one, or several under `entries`. */
export async function readEntries(
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

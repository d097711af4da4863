import type { Reference } from '../model/entry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import type { Reading } from '../model/reading.js';
import type { Tree } from '../ports.js';
import { readFeatureFile } from '../readers/read-feature-file.js';
import type { Read } from '../readers/read-report.js';
import { type DocumentReader, REPORT_FILE } from './read-files.js';

/** Largest file of statistics whose digest is computed, in bytes. */
const STATISTICS_LIMIT = 268_435_456;
/** A configuration names one such file; more are somebody's joke. */
const NAMED_AT_MOST = 4;

/** Reads a feature contract or a toolkit's configuration, with the digests of the files that it names. */
export async function readContract(
  { path, external, location }: Reference,
  tree: Tree,
  reader: DocumentReader,
): Promise<Reading<FeatureContract>> {
  if (external) {
    const message = `${path} is not in the repository: contracts are compared by their content`;
    return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the contract' }], location };
  }
  const file = await tree.read(path, REPORT_FILE);
  if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location };
  if (file.kind === 'unreadable')
    return {
      kind: 'unreadable',
      problems: [{ location: { path }, message: file.problem }],
      location: { path },
    };
  const source = reader.remember(file);
  const read = await readWithDigests(file.bytes, path, tree);
  return read.kind === 'refused'
    ? { kind: 'unreadable', problems: read.problems, location: { path } }
    : { kind: 'present', value: read.value, source };
}

/** Reading it once asks for the files whose digests it needs; most configurations need none. */
async function readWithDigests(bytes: Uint8Array, path: string, tree: Tree): Promise<Read<FeatureContract>> {
  const named = new Set<string>();
  const first = readFeatureFile(bytes, path, (name) => {
    if (named.size < NAMED_AT_MOST) named.add(name);
    return undefined;
  });
  if (named.size === 0) return first;
  const digests = new Map<string, string>();
  for (const name of named) {
    const digest = await digestNear(name, path, tree);
    if (digest !== undefined) digests.set(name, digest);
  }
  return readFeatureFile(bytes, path, (name) => digests.get(name));
}

/** Toolkits write paths from their recipe's folder: as written, or beside the configuration. */
async function digestNear(name: string, path: string, tree: Tree): Promise<string | undefined> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  for (const candidate of new Set([name, `${folder}${name}`])) {
    const digest = await digestOf(candidate, tree);
    if (digest !== undefined) return digest;
  }
  return undefined;
}

async function digestOf(path: string, tree: Tree): Promise<string | undefined> {
  if (tree.digest !== undefined) {
    const found = await tree.digest(path, STATISTICS_LIMIT);
    return found.kind === 'file' || found.kind === 'lfs' ? found.sha256 : undefined;
  }
  const file = await tree.read(path, STATISTICS_LIMIT);
  return file.kind === 'file' ? file.sha256 : undefined;
}

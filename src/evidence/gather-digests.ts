import type { RegistryEntry } from '../model/entry.js';
import type { Digests, FileDigest } from '../model/file-digest.js';
import type { Reading } from '../model/reading.js';
import type { Tree } from '../ports.js';

/** Largest artefact whose digest is recomputed, in bytes: weights of tens of gigabytes live elsewhere. */
const ARTIFACT_LIMIT = 4 * 1024 ** 3;

/** Digests of the files of head that the entry points at, each path once. */
export async function gatherDigests(entry: RegistryEntry, head: Tree): Promise<Reading<Digests>> {
  const report = entry.evalReport === undefined || 'inline' in entry.evalReport ? [] : [entry.evalReport];
  const { training, serving } = entry.featureContract ?? {};
  const contracts = [training, serving].filter((reference) => reference !== undefined);
  const references = [...entry.artifacts.values(), ...entry.documents.values(), ...contracts, ...report];
  const paths = [...new Set(references.filter(({ external }) => !external).map(({ path }) => path))];
  const digests = await Promise.all(paths.map(async (path) => [path, await digest(path, head)] as const));
  const source = { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 };
  return { kind: 'present', value: new Map(digests), source };
}

async function digest(path: string, head: Tree): Promise<FileDigest> {
  if (head.digest !== undefined) return head.digest(path, ARTIFACT_LIMIT);
  const file = await head.read(path, ARTIFACT_LIMIT);
  if (file.kind !== 'file')
    return file.kind === 'absent' ? { kind: 'absent' } : { kind: 'unreadable', problem: file.problem };
  return { kind: 'file', sha256: file.sha256, bytes: file.bytes.length };
}

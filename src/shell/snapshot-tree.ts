import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { FileReading, Tree } from '../ports.js';
import { listFiles } from './list-files.js';
import { checkPath } from './repository-path.js';
import { tooLarge } from './regular-file.js';

/** What one name in a folder of a commit stands for. */
export interface SnapshotEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  /** The object's id in git. */
  readonly id: string;
}

/** The bytes of a blob, or its size, as far as it is known, where that is over the limit. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size?: number };

/** One commit's files, by path from the repository's root. What cannot be had throws: it is never absent. */
export interface Snapshot {
  /** Says which files are wanted soon, so that they can be had together. */
  expect(paths: readonly string[]): Promise<void>;
  /** The names in a folder; undefined when there is no such folder. */
  folder(path: string): Promise<ReadonlyMap<string, SnapshotEntry> | undefined>;
  content(path: string, entry: SnapshotEntry, limit: number): Promise<Content>;
}

const LINK_LIMIT = 4096;
const LINK_HOPS = 20;
const SUBMODULE = 'a submodule; its files are in another repository';
const LEAVES = 'a symbolic link that leaves the repository; only files of the repository are read';
const LOOPS = 'a symbolic link that leads back to itself';
const DANGLES = 'a symbolic link to something that does not exist';

const ROOT: SnapshotEntry = { kind: 'folder', id: '' };

type Found =
  | { readonly kind: 'found'; readonly path: string; readonly entry: SnapshotEntry }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** One commit as a tree; with the same rules for links and paths as the working tree. */
export class SnapshotTree implements Tree {
  readonly ref: string;
  readonly #snapshot: Snapshot;
  readonly #prefix: string;

  /** @param prefix where the working directory lies in the repository, `` at its root */
  constructor(snapshot: Snapshot, ref: string, prefix = '') {
    this.#snapshot = snapshot;
    this.ref = ref;
    this.#prefix = prefix;
  }

  async read(written: string, limit: number): Promise<FileReading> {
    const checked = checkPath(written);
    if (checked.kind === 'refused') return { kind: 'unreadable', path: written, problem: checked.problem };
    const { path } = checked;
    await this.#snapshot.expect([this.#full(path)]);
    const found = await this.#find(path, 0);
    if (found.kind === 'absent') return { kind: 'absent', path };
    const problem = toProblem(found);
    if (found.kind !== 'found' || problem !== undefined)
      return { kind: 'unreadable', path, problem: problem ?? SUBMODULE };
    const content = await this.#snapshot.content(this.#full(found.path), found.entry, limit);
    if (content.kind === 'too-large')
      return { kind: 'unreadable', path, problem: tooLarge(content.size, limit) };
    const sha256 = createHash('sha256').update(content.bytes).digest('hex');
    return { kind: 'file', path, ref: this.ref, bytes: content.bytes, sha256 };
  }

  async expect(paths: readonly string[]): Promise<void> {
    const checked = paths.map(checkPath).filter((one) => one.kind === 'path');
    await this.#snapshot.expect(checked.map(({ path }) => this.#full(path)));
  }

  list(globs: readonly string[]): Promise<readonly string[]> {
    return listFiles(globs, async (folder) => {
      const entries = await this.#snapshot.folder(this.#full(folder));
      return entries && [...entries].map(([name, { kind }]) => ({ name, isFolder: kind === 'folder' }));
    });
  }

  #full(path: string): string {
    return posix.join(this.#prefix, path).replace(/^\.$|\/$/, '');
  }

  /** Walks from the root, one name at a time, and follows links that stay in the repository. */
  async #find(path: string, hops: number): Promise<Found> {
    let entry: SnapshotEntry = ROOT;
    const parts = path === '' ? [] : path.split('/');
    for (const [index, name] of parts.entries()) {
      const next = (await this.#snapshot.folder(this.#full(parts.slice(0, index).join('/'))))?.get(name);
      if (next === undefined) return { kind: 'absent' };
      const here = parts.slice(0, index + 1).join('/');
      if (next.kind === 'link') return this.#follow(here, next, parts.slice(index + 1), hops);
      if (next.kind === 'submodule') return { kind: 'unreadable', problem: SUBMODULE };
      entry = next;
    }
    return { kind: 'found', path, entry };
  }

  async #follow(link: string, entry: SnapshotEntry, rest: readonly string[], hops: number): Promise<Found> {
    if (hops >= LINK_HOPS) return { kind: 'unreadable', problem: LOOPS };
    const content = await this.#snapshot.content(this.#full(link), entry, LINK_LIMIT);
    const target = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : '/';
    const path = posix.join(posix.dirname(link), target, ...rest).replace(/^\.$|\/$/, '');
    const stays = !target.startsWith('/') && checkPath(path).kind === 'path';
    if (!stays) return { kind: 'unreadable', problem: LEAVES };
    const found = await this.#find(path, hops + 1);
    return found.kind === 'absent' ? { kind: 'unreadable', problem: DANGLES } : found;
  }
}

function toProblem(found: Exclude<Found, { kind: 'absent' }>): string | undefined {
  if (found.kind === 'unreadable') return found.problem;
  return found.entry.kind === 'folder' ? 'a directory, not a file' : undefined;
}

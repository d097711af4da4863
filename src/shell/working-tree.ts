import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileDigest } from '../model/file-digest.js';
import type { FileReading, StreamReading, Tree } from '../ports.js';
import { digestFile } from './digest-file.js';
import { type Child, listFiles } from './list-files.js';
import type { ReadingProgress } from './reading-progress.js';
import { codeOf, readRegularFile, toReason } from './regular-file.js';
import { checkPath } from './repository-path.js';
import { StreamRefused, streamFile } from './stream-file.js';

/** Where a path leads on the disk. */
type Resolved =
  | { readonly kind: 'at'; readonly place: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: string };

/**
 * A directory as it is on disk, the one door to the file system: what earlier steps of the job wrote counts,
 * what lies outside does not exist.
 */
export class WorkingTree implements Tree {
  readonly ref: string;
  readonly #root: string;
  readonly #progress: ReadingProgress | undefined;

  /**
   * @param progress told of long reading
   * @throws when the directory does not exist
   */
  constructor(directory: string, ref = 'head', progress?: ReadingProgress) {
    this.#root = realpathSync.native(directory);
    this.ref = ref;
    this.#progress = progress;
  }

  read(path: string, limit: number): Promise<FileReading> {
    return Promise.resolve(this.#read(path, limit));
  }

  digest(written: string, limit: number): Promise<FileDigest> {
    const checked = checkPath(written);
    if (checked.kind === 'refused') return Promise.resolve({ kind: 'unreadable', problem: checked.problem });
    const resolved = this.#resolve(checked.path);
    return Promise.resolve(resolved.kind === 'at' ? digestFile(resolved.place, limit) : resolved);
  }

  async stream(written: string, limit: number, take: (piece: Uint8Array) => void): Promise<StreamReading> {
    const checked = checkPath(written);
    if (checked.kind === 'refused') return { kind: 'unreadable', path: written, problem: checked.problem };
    const { path } = checked;
    const resolved = this.#resolve(path);
    if (resolved.kind !== 'at') return { ...resolved, path };
    const hash = createHash('sha256');
    let size = 0;
    const onProgress = (read: number, whole: number): void => this.#progress?.update(read, whole);
    try {
      for await (const piece of streamFile(resolved.place, { limit, onProgress })) {
        hash.update(piece);
        size += piece.length;
        take(piece);
      }
    } catch (error) {
      if (error instanceof StreamRefused) return { kind: 'unreadable', path, problem: error.message };
      throw error;
    } finally {
      this.#progress?.close();
    }
    return { kind: 'streamed', path, ref: this.ref, sha256: hash.digest('hex'), size };
  }

  list(globs: readonly string[]): Promise<readonly string[]> {
    return listFiles(globs, (folder) => Promise.resolve(this.#children(folder)));
  }

  #read(written: string, limit: number): FileReading {
    const checked = checkPath(written);
    if (checked.kind === 'refused') return { kind: 'unreadable', path: written, problem: checked.problem };
    const { path } = checked;
    const resolved = this.#resolve(path);
    if (resolved.kind !== 'at') return { ...resolved, path };
    const bytes = readRegularFile(resolved.place, limit);
    if (typeof bytes === 'string') return { kind: 'unreadable', path, problem: bytes };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { kind: 'file', path, ref: this.ref, bytes, sha256 };
  }

  /** Symbolic links are followed as long as they end in the repository; `realpath` looks at every component. */
  #resolve(path: string): Resolved {
    const place = join(this.#root, path);
    try {
      const real = realpathSync.native(place);
      if (real === place) return { kind: 'at', place };
      return this.#isInside(real) ? { kind: 'at', place: real } : { kind: 'unreadable', problem: LEAVES };
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return { kind: 'unreadable', problem: toReason(code) };
      return isLink(place) ? { kind: 'unreadable', problem: DANGLES } : { kind: 'absent' };
    }
  }

  #isInside(real: string): boolean {
    if (real === this.#root) return true;
    const root = this.#root.endsWith(sep) ? this.#root : this.#root + sep;
    if (!real.startsWith(root)) return false;
    return checkPath(real.slice(root.length).split(sep).join('/')).kind === 'path';
  }

  #children(folder: string): readonly Child[] | undefined {
    const place = join(this.#root, folder);
    try {
      if (realpathSync.native(place) !== withoutTrailing(place)) return undefined;
      return readdirSync(place, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      }));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
      throw error;
    }
  }
}

const LEAVES = 'a symbolic link that leaves the repository; only files of the repository are read';
const DANGLES = 'a symbolic link to something that does not exist';

function withoutTrailing(place: string): string {
  return place.length > 1 && place.endsWith(sep) ? place.slice(0, -1) : place;
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink();
  } catch {
    return false;
  }
}

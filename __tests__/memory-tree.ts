import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Changes, FileReading, RemoteAddress, Tree, World } from '../src/ports.js';

/** What stands at a path: its content, or the sentence that says why it cannot be read. */
export type Stored = string | Uint8Array | { readonly problem: string };

/** Files by path, as a repository has them. */
export type Files = Readonly<Record<string, Stored>>;

/** A version of a repository that is held in memory. */
export class MemoryTree implements Tree {
  readonly ref: string;
  readonly #files: ReadonlyMap<string, Stored>;

  constructor(files: Files, ref = 'head') {
    this.ref = ref;
    this.#files = new Map(Object.entries(files));
  }

  read(path: string, limit: number): Promise<FileReading> {
    return Promise.resolve(this.#read(path, limit));
  }

  list(globs: readonly string[]): Promise<readonly string[]> {
    const matches = picomatch([...globs], { dot: true, nonegate: true, noextglob: true });
    return Promise.resolve([...this.#files.keys()].filter((path) => matches(path)).sort());
  }

  #read(path: string, limit: number): FileReading {
    const stored = this.#files.get(path);
    if (stored === undefined) return this.#readNothing(path);
    if (typeof stored !== 'string' && 'problem' in stored)
      return { kind: 'unreadable', path, problem: stored.problem };
    const bytes = typeof stored === 'string' ? new TextEncoder().encode(stored) : stored;
    if (bytes.length > limit) return { kind: 'unreadable', path, problem: `larger than ${limit} bytes` };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { kind: 'file', path, ref: this.ref, bytes, sha256 };
  }

  #readNothing(path: string): FileReading {
    const isFolder = [...this.#files.keys()].some((known) => known.startsWith(`${path}/`));
    return isFolder
      ? { kind: 'unreadable', path, problem: 'a directory, not a file' }
      : { kind: 'absent', path };
  }
}

/** What a world in memory is made of. */
export interface MemoryWorld {
  readonly head: Files;
  readonly base?: Files;
  /** The files that the change touches; all of them when it is not said. */
  readonly changed?: readonly string[];
  /** Files of other repositories, as `owner/repo/path@ref`. */
  readonly remote?: Files;
}

/** The world of one run, in memory. */
export function memoryWorld({ head, base, changed, remote = {} }: MemoryWorld): World {
  const central = new MemoryTree(remote, 'central');
  const changes: Changes =
    changed === undefined ? { kind: 'all' } : { kind: 'paths', paths: new Set(changed) };
  return {
    head: new MemoryTree(head),
    ...(base === undefined ? {} : { base: new MemoryTree(base, 'main at 9c1e7ab') }),
    changes: () => Promise.resolve(changes),
    readRemote: ({ repository, path, ref }: RemoteAddress) =>
      central.read(`${repository}/${path}@${ref}`, 1_048_576),
  };
}

import { execFileSync } from 'node:child_process';

/** Runs git in a repository. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The same, undefined where git refuses. */
export function tryGit(directory: string, ...args: readonly string[]): string | undefined {
  try {
    return git(directory, ...args).trim();
  } catch {
    return undefined;
  }
}

/** A name in a folder of a commit. */
export interface TreeLine {
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
  readonly name: string;
}

/** The names in a folder of a commit. */
export function listTree(directory: string, id: string): readonly TreeLine[] {
  return git(directory, 'ls-tree', '-z', id)
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', name = ''] = line.split('\t');
      const [mode = '', type = '', oid = ''] = head.split(' ');
      return { mode, type, oid, name };
    });
}

/** A blob's bytes. */
export function readBlob(directory: string, id: string): Uint8Array {
  return new Uint8Array(execFileSync('git', ['cat-file', 'blob', id], { cwd: directory, maxBuffer: 1e9 }));
}

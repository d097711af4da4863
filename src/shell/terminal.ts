import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Terminal } from '../commands/command.js';
import type { FileReading, World } from '../ports.js';
import { listNamed } from './list-named.js';
import { createTerminalLog } from './log.js';
import { createReadingProgress, type ReadingProgress } from './reading-progress.js';
import { codeOf, readRegularFile } from './regular-file.js';
import { streamFile } from './stream-file.js';
import { showsColours, showsLinks, toFileUrl } from './terminal-abilities.js';
import { WorkingTree } from './working-tree.js';

const DEFAULT_COLUMNS = 80;

/** The terminal that the process runs in. */
export function openTerminal(): Terminal {
  const log = createTerminalLog((line) => process.stderr.write(`${line}\n`));
  const progress = createReadingProgress({
    isTerminal: process.stderr.isTTY,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  });
  return {
    print: (text) => {
      process.stdout.write(text);
    },
    note: (text) => {
      for (const line of text.split('\n')) log.info(line);
    },
    isTerminal: showsColours(process.stdout.isTTY, process.env),
    ...(showsLinks(process.stdout.isTTY, process.env) ? { fileUrl: toFileUrl } : {}),
    columns: columnsOf(process.stdout),
    now: Date.now(),
    read: (path, limit) => Promise.resolve(readNamed(path, limit)),
    stream: (path) => streamNamed(path, progress),
    list: listNamed,
    write: (path, text) => {
      writeFileSync(path, text);
      return Promise.resolve();
    },
    create: (path, text) => Promise.resolve(createFile(path, text)),
    openWorld: (repository, base) => openWorld(repository, base, progress),
  };
}

// Undefined where the output goes to a file or a pipe, whatever the types say.
function columnsOf({ columns }: { readonly columns?: number }): number {
  return columns ?? DEFAULT_COLUMNS;
}

// A path that a person typed may lead anywhere, links included: it is not a path from the repository under judgement.
function readNamed(path: string, limit: number): FileReading {
  if (!isThere(path)) return { kind: 'absent', path };
  const bytes = readRegularFile(realpathSync(path), limit);
  if (typeof bytes === 'string') return { kind: 'unreadable', path, problem: bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', path, ref: 'command line', bytes, sha256 };
}

/** A path below a file (`big.jsonl/MLmodel`) is no path at all. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

async function* streamNamed(path: string, progress: ReadingProgress): AsyncGenerator<Uint8Array> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new Error('there is no such file');
  const onProgress = (read: number, size: number): void => {
    progress.update(read, size);
  };
  try {
    yield* streamFile(realpathSync(path), { onProgress });
  } finally {
    progress.close();
  }
}

// `wx` never follows a link that stands where the file should: what is there stays as it is.
function createFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function openWorld(
  repository: string,
  base: string | undefined,
  progress: ReadingProgress,
): Promise<World> {
  const head = new WorkingTree(repository, 'head', progress);
  const tree =
    base === undefined ? undefined : await (await import('./git-tree.js')).openBase(base, repository);
  return {
    head,
    ...(tree === undefined ? {} : { base: tree }),
    changes: () => Promise.resolve({ kind: 'all' }),
    readRemote: ({ repository: name, path, ref }) =>
      Promise.resolve({
        kind: 'unreadable',
        path: `${name}/${path}@${ref}`,
        problem: 'the command line does not fetch policies: give the file with --policy',
      }),
  };
}

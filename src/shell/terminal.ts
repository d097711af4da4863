import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Terminal } from '../commands/command.js';
import type { FileReading, World } from '../ports.js';
import { createTerminalLog } from './log.js';
import { codeOf, readRegularFile } from './regular-file.js';
import { showsColours, showsLinks, toFileUrl } from './terminal-abilities.js';
import { WorkingTree } from './working-tree.js';

const DEFAULT_COLUMNS = 80;

/** The terminal that the process runs in. */
export function openTerminal(): Terminal {
  const log = createTerminalLog((line) => process.stderr.write(`${line}\n`));
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
    write: (path, text) => {
      writeFileSync(path, text);
      return Promise.resolve();
    },
    create: (path, text) => Promise.resolve(createFile(path, text)),
    openWorld,
  };
}

// Undefined where the output goes to a file or a pipe, whatever the types say.
function columnsOf({ columns }: { readonly columns?: number }): number {
  return columns ?? DEFAULT_COLUMNS;
}

// A path that a person typed may lead anywhere, links included: it is not a path from the repository under judgement.
function readNamed(path: string, limit: number): FileReading {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state === undefined) return { kind: 'absent', path };
  const bytes = readRegularFile(realpathSync(path), limit);
  if (typeof bytes === 'string') return { kind: 'unreadable', path, problem: bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', path, ref: 'command line', bytes, sha256 };
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

async function openWorld(repository: string, base: string | undefined): Promise<World> {
  const head = new WorkingTree(repository);
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

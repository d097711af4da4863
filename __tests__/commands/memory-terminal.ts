import { type Command, type Exit, type Terminal, UsageError } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/index.js';
import { type Files, MemoryTree, memoryWorld } from '../memory-tree.js';

/** What a command did: its exit code, standard output, standard error by line, and the files it wrote. */
export interface Done {
  readonly exit: Exit;
  readonly out: string;
  readonly notes: readonly string[];
  readonly written: ReadonlyMap<string, string>;
}

/** 2026-11-22T09:14:03Z, the moment at which every test runs. */
export const NOW = Date.UTC(2026, 10, 22, 9, 14, 3);

/** Runs a command over files in memory, as the command line does: a usage error is exit code 2. */
export async function runCommand(name: string, args: readonly string[], files: Files): Promise<Done> {
  const load = COMMANDS[name];
  if (load === undefined) throw new Error(`there is no command ${name}`);
  return runLoaded(await load(), args, files);
}

async function runLoaded(command: Command, args: readonly string[], files: Files): Promise<Done> {
  const tree = new MemoryTree(files, 'command line');
  const notes: string[] = [];
  const printed: string[] = [];
  const written = new Map<string, string>();
  const terminal: Terminal = {
    print: (text) => {
      printed.push(text);
    },
    note: (line) => {
      notes.push(line);
    },
    isTerminal: false,
    columns: 100,
    now: NOW,
    read: (path, limit) => tree.read(path, limit),
    stream: (path) => streamStored(tree, path),
    list: async (glob) => (glob in files ? [glob] : tree.list([glob])),
    write: (path, text) => {
      written.set(path, text);
      return Promise.resolve();
    },
    create: (path, text) => {
      const isFree = !(path in files) && !written.has(path);
      if (isFree) written.set(path, text);
      return Promise.resolve(isFree);
    },
    openWorld: () => Promise.resolve(memoryWorld({ head: files })),
  };
  const exit = await exitOf(command, args, terminal);
  return { exit, out: printed.join(''), notes, written };
}

/** In chunks that cut lines, characters and numbers, through one buffer as the shell has it. */
async function* streamStored(tree: MemoryTree, path: string): AsyncGenerator<Uint8Array> {
  const reading = await tree.read(path, Number.POSITIVE_INFINITY);
  if (reading.kind === 'absent') throw new Error('there is no such file');
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  const buffer = new Uint8Array(97);
  for (let at = 0; at < reading.bytes.length; at += buffer.length) {
    const part = reading.bytes.subarray(at, at + buffer.length);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

async function exitOf(command: Command, args: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.note(error.message);
    return 2;
  }
}

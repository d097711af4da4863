import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { FileReading, World } from '../ports.js';

/** What a command asks of the terminal it runs in. */
export interface Terminal {
  /** Writes to standard output: the answer, and nothing else. */
  print(text: string): void;
  /** Writes a line to standard error: progress and notes. */
  note(line: string): void;
  /** Standard output is a terminal that shows colours. */
  readonly isTerminal: boolean;
  /** The address of a file of a repository, where standard output is a terminal that links (OSC 8). */
  readonly fileUrl?: (repository: string, path: string) => string | undefined;
  readonly columns: number;
  readonly now: number;
  /** Reads a file by a path of the working directory. */
  read(path: string, limit: number): Promise<FileReading>;
  /**
   * The bytes of a file of any size by a path of the working directory, a chunk at a time; a chunk is overwritten by
   * the next. Long reading shows its progress. Throws an Error whose message is a clause: why it cannot be read.
   */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** The files that a glob of the working directory matches, sorted; a name that is a file stands for itself. */
  list(glob: string): Promise<readonly string[]>;
  /** Writes a file by a path of the working directory. */
  write(path: string, text: string): Promise<void>;
  /** Creates a file and the folders above it; false where something stands there already, which stays as it is. */
  create(path: string, text: string): Promise<boolean>;
  /** The world of `check`: a repository, and its base where one is named. */
  openWorld(repository: string, base: string | undefined): Promise<World>;
}

/** 0: the answer; 1: held, blocked, no target, not compatible; 2: the question could not be judged. */
export type Exit = 0 | 1 | 2;

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[], terminal: Terminal): Promise<Exit>;
}

/** A mistake in the arguments; the message and the usage are shown, and the exit code is 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Parses arguments strictly: an unknown flag or a wrong number of names is a usage error. */
export function readArguments(
  args: readonly string[],
  options: Options,
  names: { readonly least: number; readonly most: number },
): { readonly values: Values; readonly names: readonly string[] } {
  const parsed = parseSafely(args, options);
  const given = parsed.positionals;
  if (given.length < names.least)
    throw new UsageError(`expected ${names.least} arguments, got ${given.length}`);
  if (given.length > names.most)
    throw new UsageError(`unexpected argument ${JSON.stringify(given[names.most])}`);
  return { values: parsed.values, names: given };
}

function parseSafely(args: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of a flag that takes a text. */
export function textFlag(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every value of a flag that may be repeated. */
export function textFlags(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** One of a few words, or a usage error that lists them. */
export function wordFlag<const W extends string>(
  values: Values,
  name: string,
  words: readonly W[],
): W | undefined {
  const text = textFlag(values, name);
  const word = words.find((candidate) => candidate === text);
  if (text !== undefined && word === undefined)
    throw new UsageError(`--${name} is one of ${words.join(', ')}, not ${JSON.stringify(text)}`);
  return word;
}

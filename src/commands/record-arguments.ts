import { parseArgs } from 'node:util';
import type { FileSide } from '../records/record-layout.js';
import { UsageError } from './command.js';

/** A file, or a glob, as it was written, and which side of the comparison its records are. */
export interface WrittenFile {
  readonly name: string;
  readonly side: FileSide;
}

/** The arguments of a command over records. */
export interface RecordArguments {
  readonly files: readonly WrittenFile[];
  /** undefined where it was not asked for. */
  readonly sliceBy: readonly string[] | undefined;
  readonly clusterBy: string | undefined;
  /** The command's own flags. */
  readonly own: ReadonlyMap<string, string>;
}

/** Flags after which file names are of that side, until the next one. */
const SIDES: ReadonlySet<string> = new Set(['baseline', 'candidate']);
const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const SHARED = { baseline: TEXTS, candidate: TEXTS, 'slice-by': TEXTS, 'cluster-by': TEXT };

/**
 * Reads the arguments: `FILE...`, or `--baseline FILE...` and `--candidate FILE...`.
 *
 * @param ownFlags further flags, each with one text
 * @throws UsageError for an unknown flag, no file, or files of both kinds
 */
export function readRecordArguments(args: readonly string[], ownFlags: readonly string[]): RecordArguments {
  const options = { ...SHARED, ...Object.fromEntries(ownFlags.map((name) => [name, TEXT])) };
  const { values, tokens } = parse(args, options);
  const files = toFiles(tokens);
  checkFiles(files);
  return {
    files,
    sliceBy: values['slice-by'] === undefined ? undefined : toFields(values['slice-by']),
    clusterBy: values['cluster-by'] === undefined ? undefined : toField(values['cluster-by'], 'cluster-by'),
    own: new Map(
      ownFlags.flatMap((name): [string, string][] => {
        const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    ),
  };
}

interface Config {
  options: typeof SHARED;
  allowPositionals: true;
  strict: true;
  tokens: true;
}
type Parsed = ReturnType<typeof parseArgs<Config & { args: string[] }>>;

function parse(args: readonly string[], options: typeof SHARED): Parsed {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function toFiles(tokens: Parsed['tokens']): WrittenFile[] {
  const files: WrittenFile[] = [];
  let side: FileSide = 'paired';
  for (const token of tokens) {
    if (token.kind === 'option' && SIDES.has(token.name)) {
      side = token.name === 'baseline' ? 'baseline' : 'candidate';
      files.push({ name: token.value, side });
    } else if (token.kind === 'positional') files.push({ name: token.value, side });
  }
  return files;
}

function checkFiles(files: readonly WrittenFile[]): void {
  if (files.length === 0) throw new UsageError('expected files of records, or tallies');
  if (files.some(({ name }) => name === '')) throw new UsageError('a file name is empty');
  const paired = files.find(({ side }) => side === 'paired');
  if (paired !== undefined && files.some(({ side }) => side !== 'paired'))
    throw new UsageError(
      `${JSON.stringify(paired.name)} is given beside --baseline or --candidate: which side?`,
    );
}

function toFields(written: readonly string[]): readonly string[] {
  return [...new Set(written.flatMap((list) => list.split(',').map((name) => toField(name, 'slice-by'))))];
}

function toField(written: string, flag: string): string {
  const name = written.trim();
  if (name === '') throw new UsageError(`--${flag} names no field`);
  return name;
}

import { adapterFor } from '../../features/registry.js';
import type { Tree } from '../../ports.js';
import { at, type Node, textOf, toPlain } from '../../readers/node.js';
import { importReaderFor, toImportSource } from '../../readers/import/registry.js';
import { parseText } from '../../readers/parse-document.js';

/** What a starter entry can point at. */
export const FOUND_KINDS = [
  'eval-report',
  'unit-tests',
  'records',
  'feature-contract',
  'toolkit-config',
  'model-record',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A file that was told by its content. */
export interface Found {
  readonly kind: FoundKind;
  readonly path: string;
  /** Which toolkit or tool wrote it. */
  readonly format: string;
}

/** What a repository holds before there is a gate. */
export interface Findings {
  readonly found: readonly Found[];
  /** Paths of registry entries. */
  readonly entries: readonly string[];
  /** A workflow that uses the gate already. */
  readonly workflow: string | undefined;
  readonly notes: readonly string[];
}

const FILES = ['**/*.{yaml,yml,json,jsonl,xml,conf,md}', '**/MLmodel'];
const NEAR_FILES = ['*', '*/*', '{conf,config,evidence,eval,out,models}/**'];
const ENTRIES = ['registry.{yaml,yml,json}', 'registry/**/*.{yaml,yml,json}'];
const NO_ENTRIES = /^registry\/(?:releases|waivers)\.(?:ya?ml|json)$/;
const WORKFLOWS = ['.github/workflows/*.{yml,yaml}'];
/** Files that are looked at, those nearest to the root first. */
const MOST_FILES = 400;
/** Largest file that is looked at, in bytes. */
const FILE_LIMIT = 4_194_304;
const RECORDS = /\.jsonl$/i;
/** Of records, in bytes: the first one says what the others are. */
const RECORDS_START = 65_536;

/** Looks through a repository for what a starter entry can point at, each file told by its content. */
export async function findInRepository(head: Tree): Promise<Findings> {
  const { paths, notes } = await listNear(head);
  const looked = await Promise.all(paths.slice(0, MOST_FILES).map((path) => lookAt(path, head)));
  const entries = (await head.list(ENTRIES)).filter((path) => !NO_ENTRIES.test(path));
  const found = looked.filter((one) => one !== undefined && !entries.includes(one.path));
  const more =
    paths.length > MOST_FILES ? [`${paths.length - MOST_FILES} files deeper down were not looked at`] : [];
  return {
    found: found.filter((one) => one !== undefined),
    entries,
    workflow: await findWorkflow(head),
    notes: [...notes, ...more],
  };
}

async function listNear(head: Tree): Promise<{ paths: readonly string[]; notes: readonly string[] }> {
  const depth = (path: string): number => path.split('/').length;
  try {
    const paths = await head.list(FILES);
    const own = paths.filter((path) => !path.startsWith('.github/'));
    return { paths: [...own].sort((one, other) => depth(one) - depth(other)), notes: [] };
  } catch {
    // A repository with more files than are ever listed: audio, for instance.
    const paths = await head.list(NEAR_FILES).catch((): readonly string[] => []);
    return { paths, notes: ['there are too many files to look at all of them: name a file with --from'] };
  }
}

async function findWorkflow(head: Tree): Promise<string | undefined> {
  for (const path of await head.list(WORKFLOWS)) {
    const file = await head.read(path, FILE_LIMIT);
    if (file.kind === 'file' && new TextDecoder().decode(file.bytes).includes('speech-release-gate/'))
      return path;
  }
  return undefined;
}

async function lookAt(path: string, head: Tree): Promise<Found | undefined> {
  const file = await head.read(path, FILE_LIMIT);
  const bytes = file.kind === 'file' ? file.bytes : await readStart(path, head);
  const told = bytes === undefined ? undefined : tell(path, bytes);
  return told === undefined ? undefined : { ...told, path };
}

/** The first bytes of records that are too large to be held: most evaluations are. */
async function readStart(path: string, head: Tree): Promise<Uint8Array | undefined> {
  if (!RECORDS.test(path) || head.stream === undefined) return undefined;
  let start: Uint8Array | undefined;
  const stop = new Error('enough was read');
  try {
    await head.stream(path, Number.MAX_SAFE_INTEGER, (piece) => {
      start = piece.slice(0, RECORDS_START);
      throw stop;
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return start;
}

type Told = Omit<Found, 'path'>;

function tell(path: string, bytes: Uint8Array): Told | undefined {
  if (RECORDS.test(path)) return tellRecords(bytes);
  const source = toImportSource(path, bytes);
  if (source === undefined) return undefined;
  const { text, root } = source;
  if (/\.xml$/i.test(path)) return tellJUnit(text);
  return tellReport(root) ?? tellFeatures(path, text, root) ?? tellModelRecord(source);
}

function tellJUnit(text: string): Told | undefined {
  return /<testsuites?[\s/>]/.test(text.slice(0, 4096))
    ? { kind: 'unit-tests', format: 'JUnit XML' }
    : undefined;
}

/** The first record says what the others are. */
function tellRecords(bytes: Uint8Array): Told | undefined {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, RECORDS_START)).trimStart().split('\n', 1);
  const parsed = parseText(line, 'record');
  const root = parsed.kind === 'parsed' ? parsed.root : undefined;
  const has = (...keys: readonly string[]): boolean => keys.every((key) => at(root, key) !== undefined);
  const isRecord =
    has('text', 'pred_text') ||
    has('text', 'baseline_text', 'candidate_text') ||
    has('reference_words', 'candidate_errors') ||
    has('reference_words', 'errors');
  return isRecord ? { kind: 'records', format: 'JSON Lines' } : undefined;
}

const CANARY_KEYS = ['cohort', 'window', 'routing'];

function tellReport(root: Node | undefined): Told | undefined {
  if (root === undefined || !isReport(root)) return undefined;
  const isCanary = CANARY_KEYS.some((key) => at(root, key) !== undefined);
  const format = textOf(at(root, 'format')) ?? 'eval-report/1';
  return isCanary || format !== 'eval-report/1' ? undefined : { kind: 'eval-report', format };
}

function isReport(root: Node): boolean {
  const hasRecords = at(root, 'records') !== undefined && at(root, 'eval_pack') !== undefined;
  return at(root, 'slices')?.kind === 'map' || hasRecords;
}

function tellFeatures(path: string, text: string, root: Node | undefined): Told | undefined {
  if (/\.md$/i.test(path)) return undefined;
  const value = root === undefined ? undefined : toPlain(root);
  const adapter = adapterFor({ path, text, ...(value === undefined ? {} : { value }) });
  if (adapter === undefined) return undefined;
  const kind = adapter.format.startsWith('feature-contract/') ? 'feature-contract' : 'toolkit-config';
  return { kind, format: adapter.format };
}

function tellModelRecord(source: Parameters<typeof importReaderFor>[0]): Told | undefined {
  const reader = at(source.root, 'format') === undefined ? importReaderFor(source) : undefined;
  return reader === undefined ? undefined : { kind: 'model-record', format: reader.format };
}

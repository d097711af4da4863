import { METRIC_CATALOGUE } from '../model/metric.js';
import type { RegistryEntry } from '../model/entry.js';
import { RELEASE_STATES, type ReleaseState } from '../model/ledger.js';
import { readEntry, splitEntries } from '../readers/read-entry.js';
import { type Command, readArguments, type Terminal, textFlag, UsageError, wordFlag } from './command.js';
import { appendLine, changeLedger } from './edit-ledger.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

const LEDGER = 'registry/releases.yaml';
const LEDGER_LIMIT = 1_048_576;
/** Fields without which a line of the ledger names no release. */
const NEEDED = ['model_id', 'version', 'serving_image'] as const;

/** Writes a release's line in the ledger, and shows the change. */
export const record: Command = {
  name: 'record',
  usage: 'record ENTRY --state S [--ledger FILE]',
  summary: 'writes the state of a release into the ledger',
  async run(args, terminal) {
    const options = { state: { type: 'string' }, ledger: { type: 'string', default: LEDGER } } as const;
    const { values, names } = readArguments(args, options, { least: 1, most: 1 });
    const state = wordFlag(values, 'state', RELEASE_STATES);
    if (state === undefined) throw new UsageError(`--state is required: one of ${RELEASE_STATES.join(', ')}`);
    const entry = await readOne(names[0] ?? '', terminal);
    if (entry === undefined) return 2;
    return write(entry, state, textFlag(values, 'ledger') ?? LEDGER, terminal);
  },
};

async function readOne(path: string, terminal: Terminal): Promise<RegistryEntry | undefined> {
  const root = await readDocument(path, terminal);
  if (root === undefined) return undefined;
  const nodes = splitEntries(root);
  if ('message' in nodes || nodes.length !== 1) {
    terminal.note(`${path}: one registry entry is expected`);
    return undefined;
  }
  const read = readEntry(nodes[0] ?? root, METRIC_CATALOGUE);
  if (read.kind === 'read' && isIdentified(read.value)) return read.value;
  const unidentified = { location: root.location, message: 'model_id, version and serving_image are needed' };
  noteProblems(read.kind === 'refused' ? read.problems : [unidentified], terminal);
  return undefined;
}

function isIdentified({ missing }: RegistryEntry): boolean {
  return !NEEDED.some((field) => missing.critical.includes(field));
}

async function write(
  entry: RegistryEntry,
  state: ReleaseState,
  path: string,
  terminal: Terminal,
): Promise<0 | 2> {
  const file = await terminal.read(path, LEDGER_LIMIT);
  if (file.kind === 'unreadable') {
    terminal.note(`${path}: ${file.problem}`);
    return 2;
  }
  const source = file.kind === 'file' ? new TextDecoder().decode(file.bytes) : '';
  const changed =
    file.kind === 'file'
      ? changeLedger(source, path, entry, state, terminal)
      : appendLine('releases:\n', entry, state, terminal.now);
  if (changed === undefined) return 2;
  await terminal.write(path, changed.text);
  terminal.print(toJson({ ledger: path, before: changed.before, after: changed.after }));
  return 0;
}

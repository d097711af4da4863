import { ARTIFACT_FIELDS, DOCUMENT_FIELDS, type Reference } from '../model/entry.js';
import type { FileReading } from '../ports.js';
import { at, type Node } from '../readers/node.js';
import { parseDocument } from '../readers/parse-document.js';
import { readReference } from '../readers/read-reference.js';
import { splitEntries } from '../readers/read-entry.js';
import { type Command, readArguments, type Terminal } from './command.js';
import { applyEdits, type Edit, findScalar, quoteText } from './edit-text.js';
import { noteProblems, toJson } from './read-input.js';

const ENTRY_LIMIT = 1_048_576;
/** Largest artefact whose digest is computed here, in bytes. */
const ARTIFACT_LIMIT = 2_147_483_647;
const FIELDS: readonly string[] = [...ARTIFACT_FIELDS, ...DOCUMENT_FIELDS, 'eval_report'];

/** What happened to one reference. */
interface Pinned {
  readonly field: string;
  readonly path: string;
  readonly sha256: string | null;
  readonly state: 'pinned' | 'unchanged' | 'skipped';
  readonly reason?: string;
}

/** Writes the digests that can be computed into a registry entry. */
export const pin: Command = {
  name: 'pin',
  usage: 'pin ENTRY',
  summary: 'writes the digests of files in the repository into an entry (run it at the root)',
  async run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 1, most: 1 });
    const [path = ''] = names;
    const document = await readEntries(path, terminal);
    if (document === undefined) return 2;
    const { source, entries } = document;
    const results = await Promise.all(
      entries.flatMap((entry) => FIELDS.map((field) => pinField(field, at(entry, field), source, terminal))),
    );
    const known = results.filter((result) => result !== undefined);
    const edits = known.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
    if (edits.length > 0) await terminal.write(path, applyEdits(source, edits));
    terminal.print(toJson({ entry: path, references: known.map(({ pinned }) => pinned) }));
    return 0;
  },
};

interface Entries {
  /** The text of the file, in which digests are replaced. */
  readonly source: string;
  readonly entries: readonly Node[];
}

/** The entries of a file; what stands in the way is noted. */
async function readEntries(path: string, terminal: Terminal): Promise<Entries | undefined> {
  const file = await terminal.read(path, ENTRY_LIMIT);
  if (file.kind !== 'file') {
    terminal.note(`${path}: ${whyUnread(file)}`);
    return undefined;
  }
  const parsed = parseDocument(file.bytes, path);
  if (parsed.kind === 'broken') {
    noteProblems(parsed.problems, terminal);
    return undefined;
  }
  const entries = splitEntries(parsed.root);
  return 'message' in entries ? undefined : { source: new TextDecoder().decode(file.bytes), entries };
}

function whyUnread(file: Exclude<FileReading, { kind: 'file' }>): string {
  return file.kind === 'absent' ? 'there is no such file' : file.problem;
}

interface Result {
  readonly pinned: Pinned;
  readonly edit?: Edit;
}

async function pinField(
  field: string,
  node: Node | undefined,
  source: string,
  terminal: Terminal,
): Promise<Result | undefined> {
  const reference = readReference(node);
  if (node === undefined || reference === undefined || reference.path === '') return undefined;
  if (reference.external) return skip(field, reference, 'not in the repository');
  const file = await terminal.read(reference.path, ARTIFACT_LIMIT);
  if (file.kind !== 'file') return skip(field, reference, whyUnread(file));
  return pinDigest(field, node, reference, file.sha256, source);
}

function pinDigest(field: string, node: Node, reference: Reference, sha256: string, source: string): Result {
  const { path } = reference;
  if (reference.sha256 === sha256) return { pinned: { field, path, sha256, state: 'unchanged' } };
  const edit = toEdit(node, reference, sha256, source);
  if (edit === undefined)
    return skip(field, reference, `write sha256: ${sha256} by hand: the value cannot be replaced safely`);
  return { pinned: { field, path, sha256, state: 'pinned' }, edit };
}

function skip(field: string, { path, sha256 }: Reference, reason: string): Result {
  return { pinned: { field, path, sha256: sha256 ?? null, state: 'skipped', reason } };
}

function toEdit(node: Node, reference: Reference, sha256: string, source: string): Edit | undefined {
  if (node.kind === 'scalar') {
    const place = findScalar(source, node);
    return place === undefined
      ? undefined
      : { ...place, text: quoteText(`${reference.path}@sha256:${sha256}`) };
  }
  const digest = at(node, 'sha256');
  const place = digest === undefined ? undefined : findScalar(source, digest);
  return place === undefined ? undefined : { ...place, text: quoteText(sha256) };
}

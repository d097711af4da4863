import { CannotJudge } from './cannot-judge.js';
import type { GitObjects } from './git-objects.js';
import type { Content, Snapshot, SnapshotEntry } from './snapshot-tree.js';

/** A folder with its entries in order of name, as git keeps them. */
export type Folder = ReadonlyMap<string, SnapshotEntry>;

/** A tree object of a hundred thousand names is about this large. */
const FOLDER_LIMIT = 16 * 1024 * 1024;
const EMPTY: Folder = new Map();

/** A commit's files, read from the local objects. */
export class GitSnapshot implements Snapshot {
  readonly #objects: GitObjects;
  readonly #root: string;
  readonly #folders = new Map<string, Promise<Folder>>();

  /** @param root the id of the commit's tree */
  constructor(objects: GitObjects, root: string) {
    this.#objects = objects;
    this.#root = root;
  }

  expect(): Promise<void> {
    return Promise.resolve();
  }

  async folder(path: string): Promise<Folder | undefined> {
    const id = await this.folderId(path);
    return id === undefined ? undefined : this.open(id);
  }

  /** The id of a folder's tree object; undefined when there is no such folder. */
  async folderId(path: string): Promise<string | undefined> {
    if (path === '') return this.#root;
    const slash = path.lastIndexOf('/');
    const entries = await this.folder(slash < 0 ? '' : path.slice(0, slash));
    return toFolderId(entries?.get(path.slice(slash + 1)));
  }

  async content(path: string, entry: SnapshotEntry, limit: number): Promise<Content> {
    const object = await this.#objects.get(entry.id, limit);
    if (object === undefined) throw notHere(path);
    if (object.content === undefined) return { kind: 'too-large', size: object.size };
    return { kind: 'bytes', bytes: object.content };
  }

  /** A tree object by its id. */
  open(id: string): Promise<Folder> {
    const known = this.#folders.get(id) ?? this.#read(id);
    this.#folders.set(id, known);
    return known;
  }

  async #read(id: string): Promise<Folder> {
    const object = await this.#objects.get(id, FOLDER_LIMIT);
    if (object?.content === undefined) throw notHere(`tree ${id}`);
    return parseFolder(object.content, id.length / 2);
  }
}

/** The checkout is partial (`filter: blob:none`): the name is known, the content was never fetched. */
function notHere(what: string): CannotJudge {
  return new CannotJudge(
    `${what} is not among the objects of this checkout; use actions/checkout without \`filter\`, or with \`fetch-depth: 2\``,
  );
}

/** A tree object: `<mode> <name>\0<id>` again and again (git's Documentation/gitformat-*; ids are 20 or 32 bytes). */
function parseFolder(content: Buffer, idBytes: number): Folder {
  const entries = new Map<string, SnapshotEntry>();
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const next = end + 1 + idBytes;
    if (space < 0 || end < 0 || next > content.length) throw new CannotJudge('a tree object is damaged');
    const kind = toKind(content.toString('latin1', at, space));
    entries.set(content.toString('utf8', space + 1, end), {
      kind,
      id: content.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}

/** The kind that a git mode (octal text) stands for. */
function toKind(mode: string): SnapshotEntry['kind'] {
  if (mode === '40000') return 'folder';
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}

/**
 * The paths that differ between two folders: added, removed, edited, changed in kind; both names of a rename.
 * Folders with one id are equal and not opened.
 */
export async function* compareFolders(
  snapshot: GitSnapshot,
  from: string | undefined,
  to: string | undefined,
  at = '',
): AsyncGenerator<string> {
  const before = await openOrEmpty(snapshot, from);
  const after = await openOrEmpty(snapshot, to);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (isSame(old, now)) continue;
    const path = at === '' ? name : `${at}/${name}`;
    if (isLeaf(old) || isLeaf(now)) yield path;
    yield* compareFolders(snapshot, toFolderId(old), toFolderId(now), path);
  }
}

function openOrEmpty(snapshot: GitSnapshot, id: string | undefined): Promise<Folder> {
  return id === undefined ? Promise.resolve(EMPTY) : snapshot.open(id);
}

function isSame(old: SnapshotEntry | undefined, now: SnapshotEntry | undefined): boolean {
  return old?.id === now?.id && old?.kind === now?.kind;
}

function isLeaf(entry: SnapshotEntry | undefined): boolean {
  return entry !== undefined && entry.kind !== 'folder';
}

function toFolderId(entry: SnapshotEntry | undefined): string | undefined {
  return entry?.kind === 'folder' ? entry.id : undefined;
}

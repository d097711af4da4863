import { createHash } from 'node:crypto';
import type { SnapshotEntry } from '../snapshot-tree.js';
import type { GithubClient } from './client.js';

/** A folder's names. */
export type Folder = ReadonlyMap<string, SnapshotEntry>;

/** A blob as GraphQL gives it; `text` only where it is exactly the blob's bytes. */
export interface Blob {
  readonly size: number;
  readonly bytes: Uint8Array | undefined;
}

/** What one request brought: the commit, and for every path that was asked for what is there. */
export interface Fetched {
  readonly commit: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly folders: ReadonlyMap<string, Folder | undefined>;
  readonly blobs: ReadonlyMap<string, Blob>;
}

/** What is wanted of one commit. */
export interface Wanted {
  /** A commit id, or a revision as `git rev-parse` takes it. */
  readonly revision: string;
  /** Paths of files, and of the folders above them. */
  readonly paths: readonly string[];
  /** Folders that are wanted with what is below them, a few levels deep. */
  readonly nested: readonly string[];
}

interface RawEntry {
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
  readonly object?: { readonly entries?: readonly RawEntry[] } | null;
}

interface RawObject {
  readonly __typename: string;
  readonly oid: string;
  readonly target?: { readonly oid: string };
  readonly entries?: readonly RawEntry[];
  readonly byteSize?: number;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
}

interface RawAnswer {
  readonly repository:
    | ({ readonly defaultBranchRef: { readonly name: string } | null } & Readonly<
        Record<`${'p' | 'n'}${number}` | 'commit', RawObject | null>
      >)
    | null;
}

const ENTRIES = 'entries { name mode oid }';
const BELOW = `entries { name mode oid object { ... on Tree { entries { name mode oid object { ... on Tree { ${ENTRIES} } } } } } }`;

/**
 * Asks for files and folders of one commit in one GraphQL request. Paths travel as variables, so that no path can be
 * read as a part of the query.
 */
export async function fetchFiles(client: GithubClient, wanted: Wanted): Promise<Fetched> {
  const { revision, paths, nested } = wanted;
  const variables = [
    ...paths.map((path, index) => ({ name: `p${index}`, path })),
    ...nested.map((path, index) => ({ name: `n${index}`, path })),
  ];
  const declared = variables.map(({ name }) => `, $${name}: String!`).join('');
  const fields = variables
    .map(({ name }) => `${name}: object(expression: $${name}) { ${toSelection(name)} }`)
    .join('\n');
  const text = `query Files($owner: String!, $name: String!, $revision: String!${declared}) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { name }
      commit: object(expression: $revision) { __typename oid ... on Tag { target { oid } } }
      ${fields}
    }
  }`;
  const values: Record<string, string> = { revision };
  for (const { name, path } of variables) values[name] = `${revision}:${path}`;
  const answer = await client.query<RawAnswer>(text, values);
  return toFetched(answer, wanted);
}

function toSelection(name: string): string {
  const tree = name.startsWith('n') ? BELOW : ENTRIES;
  return `__typename oid ... on Tree { ${tree} } ... on Blob { byteSize isBinary isTruncated text }`;
}

function toFetched({ repository }: RawAnswer, { paths, nested }: Wanted): Fetched {
  const folders = new Map<string, Folder | undefined>();
  const blobs = new Map<string, Blob>();
  const named = [
    ...paths.map((path, index) => ({ path, object: repository?.[`p${index}`] })),
    ...nested.map((path, index) => ({ path, object: repository?.[`n${index}`] })),
  ];
  for (const { path, object } of named) {
    if (object?.__typename === 'Blob') blobs.set(path, toBlob(object));
    keepFolders(folders, path, object?.entries);
  }
  return {
    commit: toCommit(repository?.commit),
    defaultBranch: repository?.defaultBranchRef?.name,
    folders,
    blobs,
  };
}

/** An annotated tag is an object of its own, and names the commit. */
function toCommit(object: RawObject | null | undefined): string | undefined {
  return object?.target === undefined ? object?.oid : object.target.oid;
}

function keepFolders(
  folders: Map<string, Folder | undefined>,
  path: string,
  entries: readonly RawEntry[] | undefined,
): void {
  folders.set(
    path,
    entries && new Map(entries.map((entry) => [entry.name, { kind: toKind(entry.mode), id: entry.oid }])),
  );
  for (const { name, object } of entries ?? []) {
    if (object?.entries !== undefined)
      keepFolders(folders, path === '' ? name : `${path}/${name}`, object.entries);
  }
}

/** The kind that a git mode stands for; GraphQL gives it as a number. */
function toKind(mode: number): SnapshotEntry['kind'] {
  if (mode === 0o040000) return 'folder';
  if (mode === 0o120000) return 'link';
  return mode === 0o160000 ? 'submodule' : 'file';
}

/** The text is kept only when it hashes to the blob's id: GitHub cuts long texts and recodes what is not UTF-8. */
function toBlob({ oid, byteSize = 0, isTruncated, text }: RawObject): Blob {
  if (isTruncated === true || typeof text !== 'string') return { size: byteSize, bytes: undefined };
  const bytes = new TextEncoder().encode(text);
  return { size: byteSize, bytes: hasId(bytes, oid) ? bytes : undefined };
}

/** Whether these bytes are the blob of that id (git hashes `blob <size>\0` before the content). */
export function hasId(bytes: Uint8Array, id: string): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

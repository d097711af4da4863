import { CannotJudge } from '../cannot-judge.js';
import { type Content, type Snapshot, type SnapshotEntry, SnapshotTree } from '../snapshot-tree.js';
import type { Tree } from '../../ports.js';
import { describeFailure, type GithubClient, isWithoutGraphql } from './client.js';
import { fetchCommit, fetchContent, fetchFolder } from './contents-api.js';
import { type Blob, type Fetched, fetchFiles, type Folder, hasId } from './files-query.js';

const READ = 'contents: read';

/** What to open, and what is likely to be read of it. */
export interface GithubTreeRequest {
  /** A commit id, `refs/heads/<branch>`, a tag, or `HEAD` for the default branch. */
  readonly revision: string;
  /** How the tree is called beside its commit: the name of the branch. */
  readonly name?: string;
  /** Where the working directory lies in the repository. */
  readonly prefix: string;
  /** Files and folders, below the prefix, that come with the first request. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * A commit on GitHub as a tree. One GraphQL request resolves the commit and brings what is likely to be needed;
 * files that are read together later come together, in one request more.
 *
 * @throws CannotJudge when the commit cannot be had: never taken for a repository without a policy
 */
export async function openGithubTree(
  client: GithubClient,
  request: GithubTreeRequest,
): Promise<Tree & { readonly commit: string }> {
  const at = (path: string): string => (request.prefix === '' ? path : `${request.prefix}/${path}`);
  const paths = withParents(request.files.map(at));
  const fetched = await tryFetch(client, {
    revision: request.revision,
    paths,
    nested: request.folders.map(at),
  });
  const commit = fetched === undefined ? await fetchCommit(client, request.revision) : fetched.commit;
  if (commit === undefined)
    throw new CannotJudge(
      `${request.revision} is not in ${client.repository}, or the token lacks \`${READ}\``,
    );
  const snapshot = new GithubSnapshot(client, commit, fetched);
  const name = request.name ?? fetched?.defaultBranch;
  const short = commit.slice(0, 7);
  const ref = name === undefined || commit.startsWith(name) ? short : `${name} at ${short}`;
  return Object.assign(new SnapshotTree(snapshot, ref, request.prefix), { commit });
}

/** What GraphQL brought; undefined where there is no GraphQL. */
async function tryFetch(
  client: GithubClient,
  wanted: Parameters<typeof fetchFiles>[1],
): Promise<Fetched | undefined> {
  try {
    return await fetchFiles(client, wanted);
  } catch (error) {
    if (isWithoutGraphql(error)) return undefined;
    throw new CannotJudge(
      `the base ${wanted.revision} of ${client.repository} was not read: ${describeFailure(error, READ)}`,
    );
  }
}

/** Paths with the folders above them, the root included: a file is absent only when its folder lacks the name. */
function withParents(paths: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) all.add(parts.slice(0, index).join('/'));
    all.add(path);
  }
  return [...all];
}

/** A commit's files as they come from GitHub. */
class GithubSnapshot implements Snapshot {
  readonly #client: GithubClient;
  readonly #commit: string;
  readonly #folders = new Map<string, Folder | undefined>();
  readonly #blobs = new Map<string, Blob>();
  readonly #hasGraphql: boolean;
  #wanted = new Set<string>();
  #batch: Promise<void> | undefined;

  constructor(client: GithubClient, commit: string, fetched: Fetched | undefined) {
    this.#client = client;
    this.#commit = commit;
    this.#hasGraphql = fetched !== undefined;
    if (fetched !== undefined) this.#keep(fetched);
  }

  /** Everything that is expected before the next turn of the event loop comes in one request. */
  async expect(paths: readonly string[]): Promise<void> {
    if (!this.#hasGraphql) return;
    for (const path of withParents(paths)) if (this.#isUnknown(path)) this.#wanted.add(path);
    if (this.#wanted.size > 0) await (this.#batch ??= this.#fetchBatch());
  }

  async folder(path: string): Promise<Folder | undefined> {
    if (!this.#folders.has(path)) {
      if (this.#hasGraphql) this.#keep(await this.#fetch([], [path]));
      else this.#folders.set(path, await fetchFolder(this.#client, this.#commit, path));
    }
    return this.#folders.get(path);
  }

  async content(path: string, entry: SnapshotEntry, limit: number): Promise<Content> {
    const blob = this.#blobs.get(path);
    if (blob !== undefined && blob.size > limit) return { kind: 'too-large', size: blob.size };
    if (blob?.bytes !== undefined) return { kind: 'bytes', bytes: blob.bytes };
    return this.#download(path, entry, limit);
  }

  /** By the Contents API: what GraphQL does not give, or everything where there is no GraphQL. */
  async #download(path: string, entry: SnapshotEntry, limit: number): Promise<Content> {
    if (entry.kind === 'link') throw unfollowed(path);
    const content = await fetchContent(this.#client, this.#commit, path, limit);
    if (content.kind === 'bytes' && !hasId(content.bytes, entry.id))
      throw new CannotJudge(`\`${path}\` at ${this.#commit} came with other bytes than its id says`);
    return content;
  }

  async #fetchBatch(): Promise<void> {
    await new Promise(setImmediate);
    const paths = [...this.#wanted];
    this.#wanted = new Set();
    this.#batch = undefined;
    this.#keep(await this.#fetch(paths, []));
  }

  async #fetch(paths: readonly string[], nested: readonly string[]): Promise<Fetched> {
    const fetched = await tryFetch(this.#client, { revision: this.#commit, paths, nested });
    if (fetched?.commit !== this.#commit)
      throw new CannotJudge(`${this.#commit} could be read before and not now`);
    return fetched;
  }

  #keep({ folders, blobs }: Fetched): void {
    for (const [path, folder] of folders) this.#folders.set(path, folder);
    for (const [path, blob] of blobs) this.#blobs.set(path, blob);
  }

  /** Nothing is asked about a file whose folder is known and lacks it, or that is here already. */
  #isUnknown(path: string): boolean {
    if (this.#folders.has(path) || this.#blobs.has(path)) return false;
    if (path === '') return true;
    const slash = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(slash, 0));
    if (!this.#folders.has(parent)) return this.#isUnknown(parent);
    return this.#folders.get(parent)?.has(path.slice(slash + 1)) ?? false;
  }
}

/** The Contents API follows links by itself and shows no target. */
function unfollowed(path: string): CannotJudge {
  return new CannotJudge(
    `\`${path}\` is a symbolic link in the base; check out with \`fetch-depth: 2\` so that it can be followed`,
  );
}

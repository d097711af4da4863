import { CannotJudge } from '../cannot-judge.js';
import type { Content, SnapshotEntry } from '../snapshot-tree.js';
import { describeFailure, type GithubClient } from './client.js';
import type { Folder } from './files-query.js';
import { readFailure } from './octokit.js';

const READ = 'contents: read';
/** The Contents API lists no more names of a folder (docs.github.com, repository contents). */
const NAMES_LIMIT = 1000;
const KINDS: Readonly<Record<string, SnapshotEntry['kind']>> = {
  dir: 'folder',
  symlink: 'link',
  submodule: 'submodule',
};

/** The commit that a branch, tag or id names; the proof that the token may read at all, since 404 alone proves nothing. */
export async function fetchCommit(client: GithubClient, revision: string): Promise<string> {
  const octokit = await client.octokit();
  const { owner, name: repo } = client;
  try {
    const ref = revision.replace(/^refs\/(heads|tags)\//, '');
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
    return data.sha;
  } catch (error) {
    throw new CannotJudge(
      `${revision} of ${client.repository} could not be looked up: ${describeFailure(error, READ)}`,
    );
  }
}

/** The names in a folder by the Contents API; undefined when it is not there, or no folder. */
export async function fetchFolder(
  client: GithubClient,
  commit: string,
  path: string,
): Promise<Folder | undefined> {
  const answer = await ask(client, commit, path, 'object');
  if (answer === undefined) return undefined;
  const names = toNames(answer);
  // Anything unexpected must not pass for a folder that is not there.
  if (names === undefined) throw new CannotJudge(`GitHub answered something unexpected about \`${path}\``);
  if (names.length >= NAMES_LIMIT) throw tooMany(path);
  return names.length === 0 && isFile(answer) ? undefined : new Map(names.map(toEntry));
}

function tooMany(path: string): CannotJudge {
  const remedy = 'check out with `fetch-depth: 2`';
  return new CannotJudge(`\`${path}\` has too many files for GitHub's Contents API; ${remedy}`);
}

function toEntry({ name, type, sha }: Named): readonly [string, SnapshotEntry] {
  return [name, { kind: KINDS[type] ?? 'file', id: sha }];
}

interface Named {
  readonly name: string;
  readonly type: string;
  readonly sha: string;
}

/** GitHub answers an object with `entries`, Gitea the list alone; a file has none. */
function toNames(answer: unknown): readonly Named[] | undefined {
  if (isFile(answer)) return [];
  const isObject = typeof answer === 'object' && answer !== null;
  const entries = isObject && 'entries' in answer ? answer.entries : answer;
  return Array.isArray(entries) && entries.every(isNamed) ? entries : undefined;
}

function isFile(answer: unknown): boolean {
  return isNamed(answer) && answer.type !== 'dir';
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'name' in value && 'type' in value && 'sha' in value;
}

/** The bytes of a file by the Contents API, which gives up to 100 MB in this form; no more than the limit is read. */
export async function fetchContent(
  client: GithubClient,
  commit: string,
  path: string,
  limit: number,
): Promise<Content> {
  const answer = await ask(client, commit, path, 'raw');
  if (answer === undefined) throw new CannotJudge(`\`${path}\` was listed at ${commit} and then not found`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: new Uint8Array(Buffer.concat(chunks)) };
}

async function ask(
  client: GithubClient,
  ref: string,
  path: string,
  format: 'raw' | 'object',
): Promise<unknown> {
  const octokit = await client.octokit();
  const { owner, name: repo } = client;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  try {
    const route = `GET /repos/{owner}/{repo}/contents/${encoded}`;
    const response = await octokit.request(route, {
      owner,
      repo,
      ref,
      mediaType: { format },
      // Octokit would decode the bytes as text.
      request: { parseSuccessResponseBody: format === 'object' },
    });
    const data = response.data as unknown;
    // The media type is not `application/json`, so Octokit leaves the text as it is.
    return typeof data === 'string' ? (JSON.parse(data) as unknown) : data;
  } catch (error) {
    if (readFailure(error).status === 404) return undefined;
    throw new CannotJudge(
      `\`${path}\` of ${client.repository} was not read: ${describeFailure(error, READ)}`,
    );
  }
}

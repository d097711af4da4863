import { toMarker } from '../../render/markdown.js';
import type { Log } from '../log.js';
import type { When } from '../inputs.js';
import { type GithubClient, isWithoutGraphql } from './client.js';

/** What should stand under a pull request. */
export interface CommentRequest {
  readonly number: number;
  /** Tells the comments of several jobs apart. */
  readonly key: string;
  readonly body: string;
  readonly when: When;
  readonly isHeld: boolean;
  /** No release was concerned: nobody asked for a comment, but one that is there must not go stale. */
  readonly isEmpty: boolean;
  /** On github.com only a bot can have a login with brackets. */
  readonly isGithub: boolean;
}

interface Comment {
  readonly id: string;
  readonly body: string;
  readonly isOwn: boolean;
}

const BODY_LIMIT = 65_536;
const PAGE = 100;
const MOST_PAGES = 100;

const COMMENTS = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor isMinimized }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface CommentNode {
  /** Comments have outgrown the 32 bits of `databaseId`. */
  readonly fullDatabaseId: string | number;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

interface CommentPage {
  readonly nodes: readonly CommentNode[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface CommentsAnswer {
  readonly repository: { readonly pullRequest: { readonly comments: CommentPage } | null } | null;
}

const NO_COMMENTS: CommentPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * Brings the one comment of this key up to date (reference/platform.md 1.2): the oldest that we wrote and nobody
 * hid is updated, an unchanged one is left alone, a green one is created only under `always`. Anybody can paste the
 * marker, so who wrote a comment is asked of GitHub, and nothing is ever read back from a comment.
 *
 * @returns the comment's id, undefined when there is none
 * @throws what Octokit throws; the caller warns
 */
export async function updateComment(
  client: GithubClient,
  request: CommentRequest,
  log: Log,
): Promise<string | undefined> {
  if (request.when === 'never') return undefined;
  const marker = toMarker(request.key);
  const mine = (await listComments(client, request)).filter(
    ({ isOwn, body }) => isOwn && body.startsWith(marker),
  );
  if (mine.length > 1)
    log.warning(`${mine.length} comments carry ${request.key}; the oldest is kept up to date`);
  const [existing] = mine.sort((one, other) => Number(one.id) - Number(other.id));
  const body = fit(request.body.startsWith(marker) ? request.body : `${marker}\n${request.body}`);
  if (existing !== undefined) return patch(client, existing, body);
  const wanted = request.when === 'always' || request.isHeld;
  return wanted && !request.isEmpty ? create(client, request.number, body) : undefined;
}

async function patch(client: GithubClient, existing: Comment, body: string): Promise<string> {
  if (toEssence(existing.body) === toEssence(body)) return existing.id;
  const octokit = await client.octokit();
  const target = { owner: client.owner, repo: client.name, comment_id: Number(existing.id) };
  await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...target, body });
  return existing.id;
}

async function create(client: GithubClient, number: number, body: string): Promise<string> {
  const octokit = await client.octokit();
  const target = { owner: client.owner, repo: client.name, issue_number: number };
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...target,
    body,
  });
  return String(data.id);
}

/** A re-run uploads its report again: another artifact of the same run is no change worth a write. */
function toEssence(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/(\/actions\/runs\/\d+)\/artifacts\/\d+/g, '$1')
    .trim();
}

/** The renderer keeps to the limit; should it ever not, a cut comment is better than a refused one. */
function fit(body: string): string {
  if (body.length <= BODY_LIMIT) return body;
  const note = '\n\n… cut here; the whole report is in the job summary.';
  const cut = body.slice(0, BODY_LIMIT - note.length);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}${note}`;
}

async function listComments(client: GithubClient, request: CommentRequest): Promise<readonly Comment[]> {
  try {
    return await listByGraphql(client, request.number);
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error;
    return listByRest(client, request);
  }
}

async function listByGraphql(client: GithubClient, number: number): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: CommentsAnswer = await client.query(COMMENTS, { number, after });
    const { nodes, pageInfo } = answer.repository?.pullRequest?.comments ?? NO_COMMENTS;
    found.push(...nodes.map(toComment));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}

function toComment({ fullDatabaseId, body, viewerDidAuthor, isMinimized }: CommentNode): Comment {
  return { id: String(fullDatabaseId), body, isOwn: viewerDidAuthor && !isMinimized };
}

async function listByRest(
  client: GithubClient,
  { number, isGithub }: CommentRequest,
): Promise<readonly Comment[]> {
  const octokit = await client.octokit();
  const target = { owner: client.owner, repo: client.name, issue_number: number };
  const found: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = { ...target, per_page: PAGE, page };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query);
    for (const { id, body, user } of data)
      found.push({ id: String(id), body: body ?? '', isOwn: isBot(user?.login, isGithub) });
    if (data.length < PAGE) break;
  }
  return found;
}

/** Who GITHUB_TOKEN writes as; the plain names could be anybody's on github.com. */
function isBot(login: string | undefined, isGithub: boolean): boolean {
  if (login === 'github-actions[bot]') return true;
  return !isGithub && (login === 'gitea-actions' || login === 'forgejo-actions');
}

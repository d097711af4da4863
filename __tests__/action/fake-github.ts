import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Node, runQuery } from './graphql.js';
import { git, listTree, readBlob, tryGit } from './git-content.js';
import { findDeviations } from './openapi.js';
import {
  type Answer,
  commit,
  contents,
  NOT_FOUND,
  toCommit,
  toDiffEntry,
  toRest,
  URL_,
} from './rest-answers.js';

/** A comment under the pull request. */
export interface StoredComment {
  id: number;
  body: string;
  login: string;
  isMinimized: boolean;
}

/** What a request is answered with instead. */
export interface Failure {
  readonly method?: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** How often; always, when it is not given. */
  times?: number;
}

/** A request that arrived. */
export interface Recorded {
  readonly service: 'rest' | 'graphql' | 'results' | 'storage';
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

const BOT = 'github-actions[bot]';
const PAGE = 100;

/**
 * GitHub on the loopback: a real git repository behind its GraphQL and REST interfaces, the comments of one pull
 * request, and the artifact service. Every REST exchange is held against GitHub's OpenAPI description, both ways.
 */
export class FakeGithub {
  readonly requests: Recorded[] = [];
  readonly deviations: string[] = [];
  readonly comments: StoredComment[] = [];
  readonly failures: Failure[] = [];
  readonly artifacts = new Map<string, number>();
  files: { filename: string; previous_filename?: string }[] = [];
  hasGraphql = true;
  defaultBranch = 'main';
  /** Repositories by name; each a directory with a real repository. */
  readonly repositories = new Map<string, string>();
  /** The longest text that GraphQL gives whole. */
  textLimit = 500_000;
  #nextId = 3_000_000_000;
  #port = 9;
  #server: Server | undefined;

  /** Starts empty: nothing is left of what was served before. */
  async start(): Promise<this> {
    for (const list of [this.requests, this.deviations, this.comments, this.failures, this.files])
      list.length = 0;
    for (const map of [this.artifacts, this.repositories]) map.clear();
    this.hasGraphql = true;
    this.textLimit = 500_000;
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The requests that count against the token's limits. */
  get apiRequests(): readonly string[] {
    return this.requests
      .filter(({ service }) => service === 'rest' || service === 'graphql')
      .map(({ service, method, path, body }) =>
        service === 'graphql' ? `GRAPHQL ${operation(body)}` : `${method} ${path}`,
      );
  }

  addComment(body: string, login = BOT, isMinimized = false): StoredComment {
    const comment = { id: (this.#nextId += 1), body, login, isMinimized };
    this.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes: Buffer[] = [];
    for await (const chunk of request) bytes.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', this.url);
    const path = url.pathname
      .split('/')
      .map(decodeURIComponent)
      .join('/')
      .replace(/^\/api\/v3/, '');
    const method = request.method ?? 'GET';
    const isJson = (request.headers['content-type'] ?? '').includes('json');
    const text = Buffer.concat(bytes).toString('utf8');
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    const service = toService(path);
    const query = Object.fromEntries(url.searchParams);
    const answer =
      this.#fail(method, path) ??
      this.#answer(service, method, path, query, body, request.headers.accept ?? '');
    this.requests.push({ service, method, path, body, status: answer.status });
    const contentType = answer.headers?.['content-type'] ?? 'application/json; charset=utf-8';
    if (service === 'rest')
      this.deviations.push(
        ...findDeviations({
          method,
          path,
          query,
          body,
          status: answer.status,
          contentType,
          answer: answer.body,
        }),
      );
    response.writeHead(answer.status, { 'content-type': contentType, ...answer.headers });
    response.end(answer.body instanceof Uint8Array ? answer.body : JSON.stringify(answer.body));
  }

  #fail(method: string, path: string): Answer | undefined {
    const failure = this.failures.find(
      (one) => one.path.test(path) && (one.method ?? method) === method && (one.times ?? 1) > 0,
    );
    if (failure === undefined) return undefined;
    if (failure.times !== undefined) failure.times -= 1;
    const { status, headers = {}, message = 'Resource not accessible by integration' } = failure;
    return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } };
  }

  #answer(
    service: Recorded['service'],
    method: string,
    path: string,
    query: Record<string, string>,
    body: unknown,
    accept: string,
  ): Answer {
    switch (service) {
      case 'graphql':
        return this.#graphql(body as { query: string; variables: Record<string, unknown> });
      case 'results':
        return this.#results(path, body as { name: string });
      case 'storage':
        return { status: 201, body: {} };
      case 'rest':
        return this.#rest(method, path, query, body as { body: string }, accept);
    }
  }

  #rest(
    method: string,
    path: string,
    query: Record<string, string>,
    body: { body: string },
    accept: string,
  ): Answer {
    const [, , owner = '', name = '', ...rest] = path.split('/');
    const what = rest.join('/');
    const comment = /^issues\/comments\/(\d+)$/.exec(what)?.[1];
    if (method === 'PATCH' && comment !== undefined) return this.#update(Number(comment), body.body);
    if (method === 'POST' && /^issues\/\d+\/comments$/.test(what))
      return { status: 201, body: toRest(this.addComment(body.body)) };
    if (/^issues\/\d+\/comments$/.test(what))
      return { status: 200, body: page(this.comments.map(toRest), query) };
    if (/^pulls\/\d+\/files$/.test(what))
      return { status: 200, body: page(this.files.map(toDiffEntry), query) };
    const directory = this.repositories.get(`${owner}/${name}`);
    if (directory === undefined) return NOT_FOUND;
    if (what.startsWith('compare/')) return this.#compare(directory, what.slice('compare/'.length));
    if (what.startsWith('contents/') || what === 'contents')
      return contents(directory, query.ref ?? 'HEAD', what.slice('contents/'.length), accept);
    if (what.startsWith('commits/')) return commit(directory, what.slice('commits/'.length));
    return NOT_FOUND;
  }

  #update(id: number, body: string): Answer {
    const comment = this.comments.find((one) => one.id === id);
    if (comment === undefined) return NOT_FOUND;
    comment.body = body;
    return { status: 200, body: toRest(comment) };
  }

  #compare(directory: string, range: string): Answer {
    const [base = '', head = ''] = range.split('...');
    const names = git(directory, 'diff', '--name-only', '--no-renames', '-z', base, head)
      .split('\0')
      .filter((name) => name !== '');
    const full = toCommit(head);
    return {
      status: 200,
      body: {
        url: URL_,
        html_url: URL_,
        permalink_url: URL_,
        diff_url: URL_,
        patch_url: URL_,
        base_commit: full,
        merge_base_commit: full,
        status: 'ahead',
        ahead_by: 1,
        behind_by: 0,
        total_commits: 1,
        commits: [full],
        files: names.map((filename) => toDiffEntry({ filename })),
      },
    };
  }

  #graphql({ query, variables }: { query: string; variables: Record<string, unknown> }): Answer {
    if (!this.hasGraphql) return NOT_FOUND;
    try {
      const root: Node = {
        __typename: 'Query',
        repository: ({ owner, name }: { owner: string; name: string }) =>
          this.#repository(`${owner}/${name}`),
      };
      return { status: 200, body: { data: runQuery(query, variables, root) } };
    } catch (error) {
      return { status: 200, body: { errors: [{ message: String(error) }] } };
    }
  }

  #repository(name: string): Node | null {
    const directory = this.repositories.get(name);
    if (directory === undefined && name !== 'acme/speech') return null;
    return {
      __typename: 'Repository',
      defaultBranchRef: { __typename: 'Ref', name: this.defaultBranch },
      object: ({ expression }: { expression: string }) =>
        directory === undefined ? null : this.#object(directory, expression),
      pullRequest: () => ({
        __typename: 'PullRequest',
        comments: ({ first, after }: { first: number; after: string | null }) =>
          this.#comments(first, Number(after ?? 0)),
      }),
    };
  }

  #comments(first: number, start: number): Node {
    const nodes = this.comments.slice(start, start + first).map(({ id, body, login, isMinimized }) => ({
      __typename: 'IssueComment',
      fullDatabaseId: String(id),
      body,
      isMinimized,
      viewerDidAuthor: login === BOT,
    }));
    const hasNextPage = start + first < this.comments.length;
    const pageInfo = {
      __typename: 'PageInfo',
      hasNextPage,
      endCursor: hasNextPage ? String(start + first) : null,
    };
    return { __typename: 'IssueCommentConnection', nodes, pageInfo };
  }

  #object(directory: string, expression: string): Node | null {
    const id = tryGit(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', expression);
    if (id === undefined) return null;
    const type = tryGit(directory, 'cat-file', '-t', id);
    if (type === undefined) return null;
    if (type === 'commit') return { __typename: 'Commit', oid: id };
    if (type === 'tag')
      return {
        __typename: 'Tag',
        oid: id,
        target: { __typename: 'Commit', oid: git(directory, 'rev-parse', `${id}^{commit}`).trim() },
      };
    return type === 'tree' ? this.#tree(directory, id) : this.#blob(directory, id);
  }

  #tree(directory: string, id: string): Node {
    const entries = listTree(directory, id).map(({ mode, type, oid, name }) => ({
      __typename: 'TreeEntry',
      name,
      type,
      oid,
      mode: parseInt(mode, 8),
      object: () =>
        type === 'tree' ? this.#tree(directory, oid) : type === 'blob' ? this.#blob(directory, oid) : null,
    }));
    return { __typename: 'Tree', oid: id, entries };
  }

  /** As GitHub: no text of what looks binary, the beginning of what is long, and what is no UTF-8 recoded. */
  #blob(directory: string, oid: string): Node {
    const bytes = readBlob(directory, oid);
    const isBinary = bytes.includes(0);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isTruncated = text.length > this.textLimit;
    return {
      __typename: 'Blob',
      oid,
      byteSize: bytes.length,
      isBinary,
      isTruncated,
      text: isBinary ? null : text.slice(0, this.textLimit),
    };
  }

  #results(path: string, { name }: { name: string }): Answer {
    if (path.endsWith('/FinalizeArtifact'))
      return { status: 200, body: { ok: true, artifact_id: String(this.artifacts.get(name)) } };
    if (this.artifacts.has(name))
      return {
        status: 409,
        body: {
          code: 'already_exists',
          msg: 'an artifact with this name already exists on the workflow run',
        },
      };
    this.artifacts.set(name, 42 + this.artifacts.size);
    return {
      status: 200,
      body: { ok: true, signed_upload_url: `${this.url}/storage/artifact?sig=secret-signature` },
    };
  }
}

function toService(path: string): Recorded['service'] {
  if (path === '/graphql' || path === '/api/graphql') return 'graphql';
  if (path.startsWith('/twirp/')) return 'results';
  return path.startsWith('/storage/') ? 'storage' : 'rest';
}

function operation(body: unknown): string {
  return /query (\w+)/.exec((body as { query: string }).query)?.[1] ?? '?';
}

function page<T>(
  all: readonly T[],
  { per_page: size = '30', page: number = '1' }: Record<string, string>,
): readonly T[] {
  const length = Math.min(Number(size), PAGE);
  return all.slice((Number(number) - 1) * length, Number(number) * length);
}

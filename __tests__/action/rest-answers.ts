import type { StoredComment } from './fake-github.js';
import { git, listTree, readBlob, tryGit } from './git-content.js';

/** What the server answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A link to somewhere. */
export const URL_ = 'https://api.github.com/x';
/** What is not there, or may not be seen. */
export const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** The Contents API: a folder's names, or a file's bytes in the raw form. */
export function contents(directory: string, ref: string, path: string, accept: string): Answer {
  const id = tryGit(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}:${path}`);
  if (id === undefined) return NOT_FOUND;
  const isTree = git(directory, 'cat-file', '-t', id).trim() === 'tree';
  if (!isTree && accept.includes('raw')) {
    const bytes = readBlob(directory, id);
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: bytes,
    };
  }
  const links = {
    url: URL_,
    git_url: URL_,
    html_url: URL_,
    download_url: URL_,
    _links: { self: URL_, git: URL_, html: URL_ },
  };
  const entry = (name: string, type: string, sha: string): object => ({
    name,
    path: path === '' ? name : `${path}/${name}`,
    type,
    sha,
    size: 0,
    ...links,
  });
  const kinds: Record<string, string> = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' };
  const entries = isTree
    ? listTree(directory, id).map(({ mode, name, oid }) => entry(name, kinds[mode] ?? 'file', oid))
    : [];
  const self = entry(path.split('/').at(-1) ?? '', isTree ? 'dir' : 'file', id);
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.object+json; charset=utf-8' },
    body: isTree ? { ...self, entries } : { ...self, encoding: 'none', content: '' },
  };
}

/** The Commits API. */
export function commit(directory: string, ref: string): Answer {
  const id = tryGit(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  return id === undefined ? NOT_FOUND : { status: 200, body: toCommit(id) };
}

/** A commit, as REST shows it. */
export function toCommit(sha: string): object {
  const person = { name: 'test', email: 'test@example.org', date: '2026-11-22T00:00:00Z' };
  const verification = {
    verified: false,
    reason: 'unsigned',
    payload: null,
    signature: null,
    verified_at: null,
  };
  const inner = {
    url: URL_,
    author: person,
    committer: person,
    message: 'x',
    comment_count: 0,
    tree: { sha, url: URL_ },
    verification,
  };
  return {
    url: URL_,
    sha,
    node_id: 'x',
    html_url: URL_,
    comments_url: URL_,
    commit: inner,
    author: null,
    committer: null,
    parents: [],
  };
}

/** A comment, as REST shows it. */
export function toRest({ id, body, login }: StoredComment): object {
  const user = {
    login,
    id: 1,
    node_id: 'x',
    avatar_url: URL_,
    gravatar_id: '',
    url: URL_,
    html_url: URL_,
    followers_url: URL_,
    following_url: URL_,
    gists_url: URL_,
    starred_url: URL_,
    subscriptions_url: URL_,
    organizations_url: URL_,
    repos_url: URL_,
    events_url: URL_,
    received_events_url: URL_,
    type: 'Bot',
    site_admin: false,
  };
  const at = '2026-11-22T00:00:00Z';
  return {
    id,
    node_id: 'x',
    url: URL_,
    html_url: URL_,
    issue_url: URL_,
    body,
    user,
    created_at: at,
    updated_at: at,
    author_association: 'NONE',
  };
}

/** A changed file, as REST shows it. */
export function toDiffEntry({
  filename,
  previous_filename: previous,
}: {
  filename: string;
  previous_filename?: string;
}): object {
  const common = {
    sha: 'x',
    filename,
    status: previous === undefined ? 'modified' : 'renamed',
    additions: 1,
    deletions: 0,
    changes: 1,
  };
  return {
    ...common,
    blob_url: URL_,
    raw_url: URL_,
    contents_url: URL_,
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}

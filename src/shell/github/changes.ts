import { CannotJudge } from '../cannot-judge.js';
import type { Changes } from '../../ports.js';
import { describeFailure, type GithubClient } from './client.js';

const PAGE = 100;
/** GitHub lists no more files of a pull request (docs.github.com, list pull requests files). */
const PULL_REQUEST_LIMIT = 3000;
/** Nor of a comparison. */
const COMPARISON_LIMIT = 300;
const ALL: Changes = { kind: 'all' };

interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
}

/**
 * The files of a pull request as GitHub lists them, relative to the working directory; both names of a rename. Beyond
 * GitHub's limit the list is incomplete, and everything counts as changed.
 *
 * @param known the number of files that the event names, which can spare the question
 * @throws CannotJudge
 */
export async function fetchPullRequestChanges(
  client: GithubClient,
  number: number,
  known: number | undefined,
  prefix: string,
): Promise<Changes> {
  if (known !== undefined && known > PULL_REQUEST_LIMIT) return ALL;
  const files: ChangedFile[] = [];
  try {
    const octokit = await client.octokit();
    const target = { owner: client.owner, repo: client.name, pull_number: number };
    for (let page = 1; page <= PULL_REQUEST_LIMIT / PAGE; page += 1) {
      const query = { ...target, per_page: PAGE, page };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', query);
      files.push(...data);
      if (data.length < PAGE) return toChanges(files, prefix);
    }
    return ALL;
  } catch (error) {
    throw new CannotJudge(
      `the files of pull request ${number} were not listed: ${describeFailure(error, 'pull-requests: read')}. Check out with \`fetch-depth: 2\` and they are read from git`,
    );
  }
}

/**
 * The files that differ between two commits, for a merge group.
 *
 * @throws CannotJudge
 */
export async function fetchComparison(
  client: GithubClient,
  base: string,
  head: string,
  prefix: string,
): Promise<Changes> {
  try {
    const octokit = await client.octokit();
    const target = { owner: client.owner, repo: client.name, basehead: `${base}...${head}` };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', target);
    const files = data.files ?? [];
    return files.length >= COMPARISON_LIMIT ? ALL : toChanges(files, prefix);
  } catch (error) {
    throw new CannotJudge(
      `the files of the merge group were not listed: ${describeFailure(error, 'contents: read')}`,
    );
  }
}

function toChanges(files: readonly ChangedFile[], prefix: string): Changes {
  const start = prefix === '' ? '' : `${prefix}/`;
  const names = files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  );
  const paths = names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  return { kind: 'paths', paths: new Set(paths) };
}

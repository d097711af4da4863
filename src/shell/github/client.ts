import { CannotJudge } from '../cannot-judge.js';
import { type Failure, loadOctokit, type Octokit, readFailure } from './octokit.js';

/** A repository on GitHub and the token that may read it; nothing is loaded or asked before the first request. */
export class GithubClient {
  readonly owner: string;
  readonly name: string;
  readonly #token: string | undefined;
  readonly #apiUrl: string;
  #octokit: Promise<Octokit> | undefined;

  /** @param apiUrl `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server */
  constructor(repository: string, token: string | undefined, apiUrl: string) {
    const [owner = '', name = ''] = repository.split('/');
    this.owner = owner;
    this.name = name;
    this.#token = token;
    this.#apiUrl = apiUrl;
  }

  get repository(): string {
    return `${this.owner}/${this.name}`;
  }

  /** The same client for another repository. */
  for(repository: string): GithubClient {
    return new GithubClient(repository, this.#token, this.#apiUrl);
  }

  /** @throws CannotJudge without a token, or a repository to ask about */
  octokit(): Promise<Octokit> {
    if (this.owner === '' || this.name === '') throw new CannotJudge('GITHUB_REPOSITORY is not `owner/name`');
    if (this.#token === undefined)
      throw new CannotJudge('there is no `github-token`, so GitHub was not asked');
    this.#octokit ??= loadOctokit(this.#token, this.#apiUrl);
    return this.#octokit;
  }

  /** A GraphQL query over this repository: `$owner` and `$name` are set. */
  async query<T>(text: string, variables: Readonly<Record<string, string | number | null>>): Promise<T> {
    const octokit = await this.octokit();
    return octokit.graphql<T>(text, { owner: this.owner, name: this.name, ...variables });
  }
}

/** No GraphQL here (Gitea, Forgejo), or one that lacks a field (an older GitHub Enterprise Server): REST may do. */
export function isWithoutGraphql(error: unknown): boolean {
  const { status, isGraphql } = readFailure(error);
  return isGraphql || status === 404 || status === 405 || status === 501;
}

/** Why GitHub did not answer, as a clause that names what to change. */
export function describeFailure(error: unknown, permission: string): string {
  const failure = readFailure(error);
  const said = (failure.message.split('\n', 1)[0] ?? '').slice(0, 200);
  if (error instanceof CannotJudge) return said;
  if (failure.isGraphql) return `GitHub answered with errors (${said})`;
  if (failure.status === undefined) return `GitHub could not be reached (${said})`;
  if (isLimited(failure)) return `GitHub's rate limit is used up (${said})`;
  return describeStatus(failure.status, said, permission);
}

function isLimited({ status, headers }: Failure): boolean {
  return status === 429 || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}

function describeStatus(status: number, said: string, permission: string): string {
  if (status === 401) return 'the token was refused (401)';
  if (status === 403 || status === 404) return `the token needs \`${permission}\` (${status}: ${said})`;
  return `GitHub answered ${status} (${said})`;
}

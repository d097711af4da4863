import { tmpdir } from 'node:os';
import type { Environment } from './inputs.js';

/** Where this run takes place (docs.github.com, default environment variables). */
export interface Place {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryUrl: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly runUrl: string | undefined;
  readonly workspace: string;
  readonly temporary: string;
  /** The job's id in the workflow file. */
  readonly job: string;
  /** On github.com only GitHub itself can own a login with brackets; elsewhere bots have plain names. */
  readonly isGithub: boolean;
}

/** Reads where this run takes place; what is missing shows where it is needed. */
export function readPlace(environment: Environment): Place {
  const read = (name: string, fallback: string): string => environment[name] ?? fallback;
  const repository = read('GITHUB_REPOSITORY', '');
  const server = read('GITHUB_SERVER_URL', 'https://github.com').replace(/\/$/, '');
  const run = read('GITHUB_RUN_ID', '');
  return {
    repository,
    repositoryUrl: `${server}/${repository}`,
    apiUrl: read('GITHUB_API_URL', 'https://api.github.com').replace(/\/$/, ''),
    runUrl: /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : undefined,
    workspace: read('GITHUB_WORKSPACE', process.cwd()),
    temporary: read('RUNNER_TEMP', tmpdir()),
    job: read('GITHUB_JOB', 'job'),
    isGithub: server === 'https://github.com',
  };
}

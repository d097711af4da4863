import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** An empty directory that is gone after the tests of the file. */
export function scratch(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'speech-release-gate-test-')));
  made.push(directory);
  return directory;
}

/** Writes files below a directory. */
export function write(directory: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

/** A real repository, driven by the real git. */
export class Repository {
  readonly directory: string;

  constructor(directory = scratch()) {
    this.directory = directory;
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    const identity = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', [...identity, ...args], { cwd: this.directory, encoding: 'utf8' }).trim();
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    write(this.directory, files);
    return this;
  }

  /** Commits everything and answers the commit's id. */
  commit(message = 'change'): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** What GitHub checks out for a pull request: the merge of the head into the base, with the base's history. */
export interface PullRequestCheckout {
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A repository as `actions/checkout` leaves it on a pull request, at a depth; 0 is everything. */
export function checkOutPullRequest(
  base: Readonly<Record<string, string>>,
  change: (repository: Repository) => void,
  depth: number,
): PullRequestCheckout {
  const origin = new Repository();
  const baseCommit = origin.write({ 'README.md': 'a model\n', ...base }).commit('base');
  origin.git('checkout', '-q', '-b', 'feature');
  change(origin);
  const head = origin.commit('head');
  origin.git('checkout', '-q', 'main');
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  const repository = new Repository();
  repository.git('remote', 'add', 'origin', `file://${origin.directory}`);
  const how = depth === 0 ? [] : [`--depth=${depth}`];
  repository.git(
    'fetch',
    '-q',
    '--no-tags',
    ...how,
    'origin',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  repository.git('checkout', '-q', '--detach', merge);
  return { repository, base: baseCommit, head, merge };
}

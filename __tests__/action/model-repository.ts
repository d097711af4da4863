import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutPullRequest, type PullRequestCheckout, Repository } from '../shell/scratch.js';

/** The example of this repository, as a team's own: 1.3.0 is stable, 1.4.0 is better, 1.5.0 is worse. */
const EXAMPLE = 'examples/asr-command';
const CANDIDATE = /(^|\/)(registry\/asr-command-en|evidence)\/1\.[45]\.0/;

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

function readExample(): Files {
  const names = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.wav'))
    .map((entry) => join(entry.parentPath, entry.name).slice(EXAMPLE.length + 1));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(EXAMPLE, name), 'utf8')]));
}

const ALL = readExample();

/** What is on the default branch. */
export const BASE: Files = Object.fromEntries(Object.entries(ALL).filter(([path]) => !CANDIDATE.test(path)));

/** The files that a new version adds; it does not have to be reviewed before long after this test. */
export function candidate(version: '1.4.0' | '1.5.0'): Files {
  const own = Object.entries(ALL).filter(([path]) => CANDIDATE.test(path) && path.includes(version));
  return Object.fromEntries(
    own.map(([path, text]) => [path, text.replace(/review_by: \S+/, 'review_by: 2099-12-31')]),
  );
}

/** Files in a folder of a monorepo. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** A pull request that changes files, as it is checked out. */
export function pullRequest(change: Files, depth = 2, base: Files = BASE): PullRequestCheckout {
  return checkOutPullRequest(base, (repository) => repository.write(change), depth);
}

/** A whole repository with a base commit and a change on top, as a push checks it out. */
export function pushed(
  change: Files,
  base: Files = BASE,
): { repository: Repository; base: string; head: string } {
  const repository = new Repository();
  const first = repository.write({ 'README.md': 'a model\n', ...base }).commit('base');
  const head = repository.write(change).commit('change');
  return { repository, base: first, head };
}

const REPOSITORY = { full_name: 'acme/speech', default_branch: 'main' };

/** The payload of `pull_request`, as far as anything reads it. */
export function pullRequestEvent(
  { base, head }: { base: string; head: string },
  fork: string | null = REPOSITORY.full_name,
): object {
  return {
    action: 'synchronize',
    number: 7,
    repository: REPOSITORY,
    pull_request: {
      number: 7,
      changed_files: 3,
      base: { sha: base, ref: 'main', repo: REPOSITORY },
      head: { sha: head, ref: 'feature', repo: fork === null ? null : { full_name: fork } },
    },
  };
}

/** The payload of `merge_group`. */
export function mergeGroupEvent(base: string, head: string): object {
  return {
    action: 'checks_requested',
    repository: REPOSITORY,
    merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: head },
  };
}

/** The payload of `push`. */
export function pushEvent(ref: string, after: string, deleted = false): object {
  return { ref, before: '0'.repeat(40), after, deleted, repository: REPOSITORY };
}

/** The payload of `release`. */
export function releaseEvent(tag: string): object {
  return { action: 'published', release: { tag_name: tag }, repository: REPOSITORY };
}

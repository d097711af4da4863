import type { ReleaseEvent } from '../ports.js';
import { CannotJudge } from './cannot-judge.js';
import { isCommitId } from './git-tree.js';
import type { Environment } from './inputs.js';
import { Payload } from './payload.js';

/** A pull request as its event describes it; commits are ids, never names. */
export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly headSha: string;
  /** From another repository, or from a fork that was deleted: the token cannot write. */
  readonly isFork: boolean;
  readonly changedFiles: number | undefined;
}

/** A merge group of the merge queue: a change without a pull request to comment on. */
export interface MergeGroup {
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly headSha: string;
}

/** What happened, as far as the shell needs to know. */
export interface EventFacts {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  readonly event: ReleaseEvent;
  /** Why there is nothing to judge at all (a deleted branch). */
  readonly nothing: string | undefined;
  readonly defaultBranch: string | undefined;
  /** The commit that is judged. */
  readonly headSha: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly mergeGroup: MergeGroup | undefined;
}

const TAG = 'refs/tags/';
const BRANCH = 'refs/heads/';
/** Events on the default branch that ask for the state of the releases, as workflow_dispatch does. */
const ON_REQUEST = ['workflow_dispatch', 'repository_dispatch', 'deployment'];
const NO_EVENT =
  'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set: this is the action; outside of a workflow use the command line';
const KNOWN = 'pull_request, merge_group, push, release, schedule, workflow_dispatch';

/**
 * Reads the event of this run.
 *
 * - `pull_request_target` and the review events are pull requests; whether their head is checked out is checked later.
 * - `push` of `refs/tags/...` and `create` of a tag name a release; the deletion of a ref leaves nothing to judge.
 * - `workflow_run` is what started that run; one that a pull request started is refused, because the checkout is the
 *   default branch and its verdict would be about something else.
 * - any other event is refused: a green check that judged nothing is worse than a red one.
 *
 * @throws CannotJudge
 */
export function readEvent(environment: Environment): EventFacts {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = environment;
  if (name === '' || path === undefined) throw new CannotJudge(NO_EVENT);
  return toFacts(name, Payload.read(path), environment);
}

function toFacts(name: string, payload: Payload, environment: Environment): EventFacts {
  const pullRequest = readPullRequest(name, payload);
  const mergeGroup = name === 'merge_group' ? readMergeGroup(payload) : undefined;
  const change = pullRequest ?? mergeGroup;
  return {
    name,
    event: pullRequest === undefined ? toEvent(name, payload, environment) : { kind: 'pull_request' },
    nothing: isDeletion(name, payload) ? 'a ref was deleted' : undefined,
    defaultBranch: payload.text('repository', 'default_branch') ?? guessDefaultBranch(name, environment),
    headSha: change === undefined ? environment.GITHUB_SHA : change.headSha,
    pullRequest,
    mergeGroup,
  };
}

function isDeletion(name: string, payload: Payload): boolean {
  return name === 'delete' || (name === 'push' && payload.isTrue('deleted'));
}

/** The payload of `schedule` does not describe the repository, but it runs on the default branch only. */
function guessDefaultBranch(name: string, { GITHUB_REF: ref = '' }: Environment): string | undefined {
  return name === 'schedule' && ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : undefined;
}

function toEvent(name: string, payload: Payload, environment: Environment): ReleaseEvent {
  switch (name) {
    case 'push':
    case 'delete':
    case 'create':
      return toPush(readRef(payload, environment));
    case 'release':
      return { kind: 'release', tag: payload.need('release', 'tag_name') };
    case 'merge_group':
    case 'schedule':
      return { kind: name };
    case 'workflow_run':
      return toEventBehind(payload);
    default:
      return toRequested(name);
  }
}

function toRequested(name: string): ReleaseEvent {
  if (ON_REQUEST.includes(name)) return { kind: 'workflow_dispatch' };
  throw new CannotJudge(`the event \`${name}\` says nothing of a release; run this action on ${KNOWN}`);
}

/** The ref that was pushed; `create` names a tag without its prefix. */
function readRef(payload: Payload, { GITHUB_REF = '' }: Environment): string {
  const ref = payload.text('ref') ?? GITHUB_REF;
  return payload.text('ref_type') === 'tag' && !ref.startsWith(TAG) ? TAG + ref : ref;
}

function toPush(ref: string): ReleaseEvent {
  return ref.startsWith(TAG) ? { kind: 'tag', tag: ref.slice(TAG.length) } : { kind: 'push' };
}

function toEventBehind(payload: Payload): ReleaseEvent {
  const behind = payload.need('workflow_run', 'event');
  if (behind === 'push' || behind === 'schedule' || behind === 'workflow_dispatch') return { kind: behind };
  throw new CannotJudge(
    `this workflow_run follows a run on \`${behind}\`, but its checkout is the default branch; run the gate in that workflow itself`,
  );
}

function readPullRequest(name: string, payload: Payload): PullRequest | undefined {
  const number = payload.count('pull_request', 'number');
  if (!name.startsWith('pull_request') || number === undefined) return undefined;
  const head = payload.text('pull_request', 'head', 'repo', 'full_name');
  return {
    number,
    baseSha: needCommit(payload, 'pull_request', 'base', 'sha'),
    baseBranch: payload.need('pull_request', 'base', 'ref'),
    headSha: needCommit(payload, 'pull_request', 'head', 'sha'),
    isFork: head === undefined || head !== payload.text('pull_request', 'base', 'repo', 'full_name'),
    changedFiles: payload.count('pull_request', 'changed_files'),
  };
}

function readMergeGroup(payload: Payload): MergeGroup {
  return {
    baseSha: needCommit(payload, 'merge_group', 'base_sha'),
    baseBranch: payload.need('merge_group', 'base_ref').replace(BRANCH, ''),
    headSha: needCommit(payload, 'merge_group', 'head_sha'),
  };
}

function needCommit(payload: Payload, ...keys: readonly string[]): string {
  const id = payload.need(...keys);
  if (!isCommitId(id)) throw new CannotJudge(`\`${keys.join('.')}\` in the event payload is not a commit id`);
  return id;
}

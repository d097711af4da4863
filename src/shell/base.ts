import type { Tree } from '../ports.js';
import { CannotJudge } from './cannot-judge.js';
import type { EventFacts, PullRequest } from './event.js';
import { type Commit, type GitRepository, isCommitId, toShort } from './git-tree.js';
import type { GithubClient } from './github/client.js';
import type { GithubTreeRequest } from './github/github-tree.js';

/** Everything that a tree can be opened with. */
export interface Sources {
  /** The checkout's repository; undefined when the checkout has none. */
  readonly git: GitRepository | undefined;
  readonly github: GithubClient;
  /** Where the working directory lies in the repository. */
  readonly prefix: string;
  /** The policy's path, so that it comes with the first request. */
  readonly policyPath: string;
}

/** The base of this run, and its commit. */
export interface Base {
  readonly tree: Tree;
  /** Set when the base is the first parent of the merge commit that is checked out: the change is between the two. */
  readonly merge: { readonly base: Commit; readonly head: Commit } | undefined;
  readonly commit: string;
  /** The checkout is neither the pull request's head nor its merge commit. */
  readonly isForeign: boolean;
}

/** Where the defaults of the policy look; a policy that says otherwise costs a request more. */
const LIKELY = ['registry/releases.yaml', 'registry/waivers.yaml'];
const REGISTRY = 'registry';
const REMEDY = 'Check out with `fetch-depth: 2`, or give the job `contents: read`';

/**
 * The base that policy, waivers, ledger and released contracts come from (design/interfaces.md 4): the pull
 * request's or merge group's, on any other event the default branch.
 *
 * @throws CannotJudge when it is neither here nor on GitHub
 */
export async function resolveBase(
  facts: EventFacts,
  baseRef: string | undefined,
  sources: Sources,
): Promise<Base> {
  if (baseRef !== undefined) return openRef(baseRef, sources);
  const { pullRequest, mergeGroup } = facts;
  if (pullRequest !== undefined) return openPullRequestBase(facts.name, pullRequest, sources);
  if (mergeGroup !== undefined) return openCommit(mergeGroup.baseSha, mergeGroup.baseBranch, sources);
  return openDefaultBranch(facts, sources);
}

/** The default branch: its local copy where the checkout has one, else GitHub's. */
export async function openDefaultBranch(facts: EventFacts, sources: Sources): Promise<Base> {
  const branch = facts.defaultBranch;
  if (branch === undefined) return openRemotely({ revision: 'HEAD' }, sources);
  const commit = await find(`refs/remotes/origin/${branch}`, sources);
  if (commit !== undefined) return openLocally(commit, branch, sources);
  return openRemotely({ revision: `refs/heads/${branch}`, name: branch }, sources);
}

/** A branch, a tag or a commit id, in this order where a name is both. */
export async function openRef(ref: string, sources: Sources): Promise<Base> {
  if (isCommitId(ref)) return openCommit(ref, undefined, sources);
  const names = ref.startsWith('refs/') ? [ref] : [`refs/remotes/origin/${ref}`, `refs/tags/${ref}`];
  for (const name of names) {
    const commit = await find(name, sources);
    if (commit !== undefined) return openLocally(commit, ref, sources);
  }
  return openRemotely({ revision: ref, name: ref }, sources);
}

async function openPullRequestBase(event: string, pullRequest: PullRequest, sources: Sources): Promise<Base> {
  const { baseSha, baseBranch } = pullRequest;
  const head = await find('HEAD', sources);
  const checkout = toCheckout(head, pullRequest);
  if (event === 'pull_request_target' && checkout !== 'merge' && checkout !== 'head') throw wrongCheckout();
  if (head === undefined || checkout !== 'merge')
    return { ...(await openCommit(baseSha, baseBranch, sources)), isForeign: checkout === 'foreign' };
  const [first = baseSha] = head.parents;
  const base = await find(first, sources);
  const merge = base && { base, head };
  return { ...(await openCommit(first, baseBranch, sources)), merge };
}

/**
 * What is checked out. The first parent of a merge commit is trusted as the base only where the second is the head
 * that the event names: a commit that the pull request itself brings cannot have that parent.
 */
function toCheckout(
  head: Commit | undefined,
  { headSha }: PullRequest,
): 'unknown' | 'merge' | 'head' | 'foreign' {
  if (head === undefined) return 'unknown';
  if (head.id === headSha) return 'head';
  return head.parents.length === 2 && head.parents[1] === headSha ? 'merge' : 'foreign';
}

/** A commit of the local repository. */
async function find(revision: string, { git }: Sources): Promise<Commit | undefined> {
  return git?.resolveCommit(revision);
}

/** The default checkout of pull_request_target is the base: its own evidence would be judged, and pass. */
function wrongCheckout(): CannotJudge {
  return new CannotJudge(
    'pull_request_target checks out the base, not the pull request. Use `on: pull_request`, or check out ' +
      '`ref: ${{ github.event.pull_request.head.sha }}` with `persist-credentials: false` and run nothing of it',
  );
}

async function openCommit(id: string, name: string | undefined, sources: Sources): Promise<Base> {
  const commit = await find(id, sources);
  if (commit !== undefined) return openLocally(commit, name, sources);
  return openRemotely({ revision: id, ...(name === undefined ? {} : { name }) }, sources);
}

function openLocally(commit: Commit, name: string | undefined, { git }: Sources): Base {
  if (git === undefined) throw new CannotJudge('there is no repository here');
  const ref =
    name === undefined || commit.id === name ? toShort(commit.id) : `${name} at ${toShort(commit.id)}`;
  return { tree: git.treeOf(commit, ref), merge: undefined, commit: commit.id, isForeign: false };
}

async function openRemotely(
  wanted: Pick<GithubTreeRequest, 'revision' | 'name'>,
  { github, prefix, policyPath }: Sources,
): Promise<Base> {
  const { openGithubTree } = await import('./github/github-tree.js');
  const request = { ...wanted, prefix, files: [policyPath, ...LIKELY], folders: [REGISTRY] };
  try {
    const tree = await openGithubTree(github, request);
    return { tree, merge: undefined, commit: tree.commit, isForeign: false };
  } catch (error) {
    if (!(error instanceof CannotJudge)) throw error;
    throw new CannotJudge(
      `the base is neither in this checkout nor to be had from GitHub: ${error.message}. ${REMEDY}`,
    );
  }
}

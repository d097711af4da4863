import type { Changes, FileReading, RemoteAddress, Tree, World } from '../ports.js';
import { type Base, openDefaultBranch, openRef, resolveBase, type Sources } from './base.js';
import { CannotJudge } from './cannot-judge.js';
import type { EventFacts } from './event.js';
import type { Commit, GitRepository } from './git-tree.js';
import type { Inputs, PolicyRef } from './inputs.js';
import type { Log } from './log.js';

/** A central policy is a policy: no more than a few hundred lines. */
const REMOTE_LIMIT = 1024 * 1024;

const FOREIGN =
  'The checkout is neither the merge commit nor the head of this pull request: what is judged is what is on disk';

/** The world, and the commit that its base is. */
export interface OpenedWorld {
  readonly world: World;
  readonly baseCommit: string;
}

/**
 * The world of one action run: head on disk, the base from git or GitHub, and the change between them.
 *
 * @throws CannotJudge when the base or the policy's tree cannot be had
 */
export async function openWorld(
  facts: EventFacts,
  inputs: Inputs,
  sources: Sources,
  head: Tree,
  log: Log,
): Promise<OpenedWorld> {
  const base = await resolveBase(facts, inputs.baseRef, sources);
  log.info(`Policy, waivers and ledger from ${base.tree.ref}`);
  if (base.isForeign) log.warning(FOREIGN);
  const policyTree = await openPolicyTree(inputs.policyRef, facts, sources, head);
  if (policyTree !== undefined) log.info(`Policy from ${policyTree.ref}`);
  const world: World = {
    head,
    base: base.tree,
    ...(policyTree === undefined ? {} : { policyTree }),
    changes: () => readChanges(facts, base, sources),
    readRemote: (address) => readRemote(address, sources),
  };
  return { world, baseCommit: base.commit };
}

async function openPolicyTree(
  wanted: PolicyRef,
  facts: EventFacts,
  sources: Sources,
  head: Tree,
): Promise<Tree | undefined> {
  switch (wanted.kind) {
    case 'base':
    case 'address':
      return undefined;
    case 'head':
      return head;
    case 'default-branch':
      return (await openDefaultBranch(facts, sources)).tree;
    case 'ref':
      return (await openRef(wanted.ref, sources)).tree;
  }
}

/** The change's files: from git where the commits are here, else from GitHub. */
async function readChanges(facts: EventFacts, base: Base, sources: Sources): Promise<Changes> {
  const local = await compareLocally(facts, base, sources.git);
  if (local !== undefined) return { kind: 'paths', paths: local };
  const { pullRequest, mergeGroup } = facts;
  const { github, prefix } = sources;
  const { fetchComparison, fetchPullRequestChanges } = await import('./github/changes.js');
  if (pullRequest !== undefined)
    return fetchPullRequestChanges(github, pullRequest.number, pullRequest.changedFiles, prefix);
  if (mergeGroup === undefined) return { kind: 'all' };
  return fetchComparison(github, mergeGroup.baseSha, mergeGroup.headSha, prefix);
}

async function compareLocally(
  facts: EventFacts,
  { merge }: Base,
  git: GitRepository | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (git === undefined) return undefined;
  if (merge !== undefined) return git.changedPaths(merge.base, merge.head);
  const { mergeGroup, pullRequest } = facts;
  const change = mergeGroup ?? pullRequest;
  const from = change && (await git.resolveCommit(change.baseSha));
  const to = change && (await git.resolveCommit(change.headSha));
  if (from === undefined || to === undefined) return undefined;
  return compareCommits(from, to, mergeGroup !== undefined, git);
}

/** A merge group stands on its base; a pull request forked from it earlier. */
async function compareCommits(
  from: Commit,
  to: Commit,
  isOnBase: boolean,
  git: GitRepository,
): Promise<ReadonlySet<string> | undefined> {
  const fork = isOnBase ? from : await git.mergeBase(from, to);
  return fork && git.changedPaths(fork, to);
}

/** A file of another repository at a ref, named by the commit that the ref is at. */
async function readRemote(address: RemoteAddress, { github }: Sources): Promise<FileReading> {
  const { openGithubTree } = await import('./github/github-tree.js');
  const { repository, path, ref } = address;
  try {
    const client = github.for(repository);
    const tree = await openGithubTree(client, {
      revision: ref,
      name: ref,
      prefix: '',
      files: [path],
      folders: [],
    });
    const file = await tree.read(path, REMOTE_LIMIT);
    return file.kind === 'file' ? { ...file, ref: `${repository} ${file.ref}` } : file;
  } catch (error) {
    if (!(error instanceof CannotJudge)) throw error;
    return { kind: 'unreadable', path, problem: error.message };
  }
}

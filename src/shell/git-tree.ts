import { execFile } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Tree } from '../ports.js';
import { CannotJudge } from './cannot-judge.js';
import { GitObjects, toGitOptions } from './git-objects.js';
import { compareFolders, GitSnapshot } from './git-snapshot.js';
import { SnapshotTree } from './snapshot-tree.js';
import { WorkingTree } from './working-tree.js';

/** A commit: its own id, that of its tree, and those of its parents in order. */
export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const COMMIT_LIMIT = 1024 * 1024;
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What `git check-ref-format` refuses, and what would name something else than a commit. */
const NOT_A_REVISION = /[\p{Cc}\s\\:?*[]|^-|^$/u;

/** A full commit id. */
export function isCommitId(text: string): boolean {
  return FULL_ID.test(text);
}

/** Seven digits of a commit id, as GitHub prints it. */
export function toShort(id: string): string {
  return id.slice(0, 7);
}

/** The repository around a directory, read only through its objects. */
export class GitRepository {
  /** Where the directory lies in the repository, with `/`; `` at its root. */
  readonly prefix: string;
  readonly #gitDir: string;
  readonly #objects: GitObjects;

  private constructor(gitDir: string, prefix: string) {
    this.#gitDir = gitDir;
    this.prefix = prefix;
    this.#objects = new GitObjects(gitDir);
  }

  /**
   * Looks upward for `.git` as git does, and for nothing else: a bare repository in the files is not one.
   *
   * @param highest the last directory to look in
   */
  static around(directory: string, highest?: string): GitRepository | undefined {
    const start = realpathSync.native(directory);
    for (let at = start; ; at = dirname(at)) {
      const candidate = join(at, '.git');
      if (existsSync(candidate))
        return new GitRepository(candidate, relative(at, start).split(sep).join('/'));
      if (at === highest || dirname(at) === at) return undefined;
    }
  }

  /** The commit that a revision names (`HEAD~1`, `refs/remotes/origin/main`, an id); undefined when it is not here. */
  async resolveCommit(revision: string): Promise<Commit | undefined> {
    if (NOT_A_REVISION.test(revision)) return undefined;
    const object = await this.#objects.get(`${revision}^{commit}`, COMMIT_LIMIT);
    return object?.content === undefined
      ? undefined
      : parseCommit(object.id, object.content.toString('utf8'));
  }

  /** A commit as a tree, rooted where the directory is. */
  treeOf(commit: Commit, ref: string): Tree {
    return new SnapshotTree(new GitSnapshot(this.#objects, commit.tree), ref, this.prefix);
  }

  /** The paths below the directory that differ between two commits, relative to it. */
  async changedPaths(from: Commit, to: Commit): Promise<ReadonlySet<string>> {
    const before = new GitSnapshot(this.#objects, from.tree);
    const after = new GitSnapshot(this.#objects, to.tree);
    const [old, now] = [await before.folderId(this.prefix), await after.folderId(this.prefix)];
    const paths = new Set<string>();
    for await (const path of compareFolders(before, old, now)) paths.add(path);
    return paths;
  }

  /** The best common ancestor; undefined when there is none, or the history here is not whole. */
  async mergeBase(one: Commit, other: Commit): Promise<Commit | undefined> {
    if (!statSync(this.#gitDir).isDirectory() || existsSync(join(this.#gitDir, 'shallow'))) return undefined;
    const options = ['--git-dir', this.#gitDir, 'merge-base', '--end-of-options', one.id, other.id];
    const id = await new Promise<string>((answer) => {
      execFile('git', options, toGitOptions(this.#gitDir), (error, stdout) => {
        answer(error === null ? stdout.trim() : '');
      });
    });
    return isCommitId(id) ? this.resolveCommit(id) : undefined;
  }

  /** Ends the process that reads the objects. */
  close(): void {
    this.#objects.close();
  }
}

function parseCommit(id: string, text: string): Commit | undefined {
  const [header = ''] = text.split('\n\n', 1);
  const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
  return tree === undefined ? undefined : { id, tree, parents };
}

/**
 * The base that the command line was given: a directory, or a revision of the repository around `directory`.
 * A directory wins where both exist; `refs/heads/...` says that the branch is meant.
 *
 * @throws CannotJudge when it is neither
 */
export async function openBase(spec: string, directory: string): Promise<Tree> {
  if (statSync(spec, { throwIfNoEntry: false })?.isDirectory() === true)
    return new WorkingTree(spec, basename(resolve(spec)));
  const repository = GitRepository.around(directory);
  if (repository === undefined)
    throw new CannotJudge(`there is no directory \`${spec}\`, and ${directory} is not in a git repository`);
  const commit = await repository.resolveCommit(spec);
  if (commit === undefined)
    throw new CannotJudge(
      `\`${spec}\` is neither a directory nor a commit of this repository; is it fetched?`,
    );
  const ref = commit.id.startsWith(spec) ? toShort(commit.id) : `${spec} at ${toShort(commit.id)}`;
  return repository.treeOf(commit, ref);
}

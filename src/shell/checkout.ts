import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CannotJudge } from './cannot-judge.js';
import { GitRepository } from './git-tree.js';

/** What actions/checkout left on disk. */
export interface Checkout {
  /** The working directory, links resolved. */
  readonly directory: string;
  readonly git: GitRepository | undefined;
  /** Where the working directory lies in the repository, with `/`; `` at its root. */
  readonly prefix: string;
}

const REMEDY = 'does actions/checkout come before this step?';

/**
 * Finds the checkout below the workspace.
 *
 * @throws CannotJudge when there is none: an empty folder has no releases and would pass
 */
export function openCheckout(workspace: string, workingDirectory: string): Checkout {
  const name = workingDirectory === '' ? 'the workspace' : `the working-directory \`${workingDirectory}\``;
  const written = join(workspace, workingDirectory);
  if (!isFolder(written)) throw new CannotJudge(`${name} is not a folder of the workspace; ${REMEDY}`);
  const directory = realpathSync.native(written);
  const root = realpathSync.native(workspace);
  const below = relative(root, directory);
  if (below.split(sep)[0] === '..') throw new CannotJudge(`${name} leads out of the workspace`);
  if (readdirSync(directory).length === 0) throw new CannotJudge(`${name} is empty; ${REMEDY}`);
  const git = GitRepository.around(directory, root);
  return { directory, git, prefix: git?.prefix ?? below.split(sep).join('/') };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

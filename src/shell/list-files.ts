import picomatch from 'picomatch';
import { CannotJudge } from './cannot-judge.js';
import { checkPath } from './repository-path.js';

/** What a folder holds: a name, and whether it is a folder to walk into (a symbolic link never is). */
export interface Child {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The children of a folder; undefined when there is no such folder. */
export type ReadFolder = (path: string) => Promise<readonly Child[] | undefined>;

/** More files than this below one glob is a glob that was not meant. */
const FILE_LIMIT = 20_000;
const GLOB_LENGTH = 300;
const NOT_WALKED = new Set(['.git', 'node_modules']);
/** Extended globs can be written to take exponential time; nothing here needs them. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true } as const;

/** Whether a path matches one of the globs. */
export function toMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], OPTIONS);
}

/** Where a glob begins to vary, and how many levels below that a match can lie. */
export interface Reach {
  readonly base: string;
  readonly depth: number;
}

/** The part of a repository that a glob can match: `models/*` and a file name below reach two levels below `models`. */
export function toReach(glob: string): Reach {
  if (glob.length > GLOB_LENGTH)
    throw new CannotJudge(`the glob is longer than ${GLOB_LENGTH} characters: ${glob.slice(0, 60)}…`);
  const scanned = picomatch.scan(glob, OPTIONS);
  const folder = scanned.isGlob ? scanned.base : scanned.base.split('/').slice(0, -1).join('/');
  const checked = checkPath(folder);
  if (checked.kind === 'refused' || glob.split('/').includes('..'))
    throw new CannotJudge(
      `the glob \`${glob}\` cannot be looked up: ${checked.kind === 'refused' ? checked.problem : 'it leaves the repository'}`,
    );
  return { base: checked.path, depth: scanned.isGlob ? toDepth(scanned.glob) : 1 };
}

function toDepth(glob: string): number {
  const open = glob.includes('**') || /[{(][^})]*\//.test(glob);
  return open ? Number.POSITIVE_INFINITY : glob.split('/').length;
}

/**
 * The files that match one of the globs, sorted by code unit; only what the globs can reach is walked.
 *
 * @throws CannotJudge for a glob that leaves the repository, or when there are too many files to be meant
 */
export async function listFiles(
  globs: readonly string[],
  readFolder: ReadFolder,
): Promise<readonly string[]> {
  const matches = toMatcher(globs);
  const found = new Set<string>();
  const seen = { files: 0 };
  for (const { base, depth } of globs.map(toReach)) {
    for await (const path of walk(base, depth, readFolder)) {
      seen.files += 1;
      if (seen.files > FILE_LIMIT) throw tooMany(base);
      if (matches(path)) found.add(path);
    }
  }
  return [...found].sort();
}

async function* walk(folder: string, depth: number, readFolder: ReadFolder): AsyncGenerator<string> {
  for (const { name, isFolder } of (await readFolder(folder)) ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (!isFolder) yield path;
    else if (depth > 1 && !NOT_WALKED.has(name)) yield* walk(path, depth - 1, readFolder);
  }
}

function tooMany(base: string): CannotJudge {
  const place = base === '' ? 'in the repository' : `below \`${base}\``;
  return new CannotJudge(
    `more than ${FILE_LIMIT} files ${place}: narrow \`registry.entries\` in the policy to where entries are`,
  );
}

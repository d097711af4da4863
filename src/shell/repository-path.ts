import { posix } from 'node:path';

/** A path as it was written, made plain (`a//./b` is `a/b`), or the sentence that says why it is refused. */
export type PathCheck =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'refused'; readonly problem: string };

const CONTROL = /\p{Cc}/u;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved with any extension, in any case. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
/** `.git` as file systems that fold case, drop trailing dots or keep short names would still open it. */
const GIT = /^(\.git[. ]*|git~1)$/i;
const LONGEST = 1024;

/**
 * Checks a path that a repository, a policy or a pull request wrote, before anything touches the disk with it.
 *
 * Threats: absolute paths and `..` leave the repository, a NUL ends the name early, a backslash is a separator on
 * Windows only, device names are not files, and `.git` holds the checkout's credentials.
 *
 * @returns the plain relative path, `` for the root itself
 */
export function checkPath(written: string): PathCheck {
  const problem = findProblem(written);
  if (problem !== undefined) return { kind: 'refused', problem };
  const path = posix.normalize(written).replace(/\/$/, '');
  return { kind: 'path', path: path === '.' ? '' : path };
}

function findProblem(written: string): string | undefined {
  if (written.length > LONGEST) return `the path is longer than ${LONGEST} characters`;
  if (CONTROL.test(written)) return 'the path holds a control character';
  if (written.includes('\\')) return 'the path holds a backslash; paths are written with `/`';
  if (written.startsWith('/') || /^[a-z]:/i.test(written))
    return 'the path is absolute; paths start at the repository';
  return findBadPart(written.split('/'));
}

function findBadPart(parts: readonly string[]): string | undefined {
  if (parts.includes('..')) return 'the path holds `..`; paths stay in the repository';
  if (parts.some((part) => GIT.test(part))) return 'the path leads into `.git`';
  const device = parts.find((part) => DEVICE.test(part));
  return device === undefined ? undefined : `\`${device}\` is a device name on Windows`;
}

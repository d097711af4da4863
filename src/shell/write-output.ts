import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Writes a file of the workspace that an input names. The workspace is a checkout of what is judged, so a link may
 * stand where the file, or a folder above it, should be: nothing is written through it to anywhere else.
 *
 * @param path relative to the workspace, checked by `checkPath`
 * @throws Error when the path leads out of the workspace; whatever the file system throws
 */
export function writeOutput(workspace: string, path: string, text: string): void {
  const root = realpathSync.native(workspace);
  const place = join(root, path);
  makeFolders(root, path);
  // What stands there goes first, a link as a link; `wx` then follows none that appears in between.
  rmSync(place, { force: true });
  writeFileSync(place, text, { flag: 'wx' });
}

/** Folder by folder: a link is found before anything is made behind it. */
function makeFolders(root: string, path: string): void {
  const folders = dirname(path).split('/');
  folders.forEach((_, index) => {
    const folder = join(root, ...folders.slice(0, index + 1));
    mkdirSync(folder, { recursive: true });
    const [first] = relative(root, realpathSync.native(folder)).split(sep);
    if (first === '..') throw new Error(`\`${path}\` leads out of the workspace through a link`);
  });
}

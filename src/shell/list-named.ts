import { statSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { WorkingTree } from './working-tree.js';

/**
 * The files that a person named: a file by its name, whatever signs are in it, else all that a glob matches.
 *
 * A path that a person typed may lead anywhere (`../out/*.jsonl`, an absolute one): it is not one of the repository
 * under judgement. Sorted by code unit; empty when nothing matches.
 */
export async function listNamed(written: string): Promise<readonly string[]> {
  if (statSync(written, { throwIfNoEntry: false }) !== undefined) return [written];
  const glob = process.platform === 'win32' ? written.replaceAll('\\', '/') : written;
  const { base, glob: pattern, isGlob } = picomatch.scan(glob);
  if (!isGlob) return [];
  const folder = base === '' ? '.' : base;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const found = await new WorkingTree(folder).list([pattern]);
  return found.map((path) => (base === '' ? path : join(base, path)));
}

import type { Policy } from '../model/policy.js';
import type { Reading } from '../model/reading.js';
import type { Waiver } from '../model/waiver.js';
import type { Tree } from '../ports.js';
import { readWaivers } from '../readers/read-waivers.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** Loads the waivers of a tree; only those of the trusted one count. */
export function loadWaivers(
  tree: Tree,
  policy: Policy,
  reader: DocumentReader,
): Promise<Reading<readonly Waiver[]>> {
  return reader.read(tree, policy.registry.waivers, SMALL_FILE, readWaivers);
}

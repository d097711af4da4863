import type { FeatureContract } from '../model/feature-contract.js';
import { readFeatureFile } from '../readers/read-feature-file.js';
import type { Terminal } from './command.js';
import { noteProblems, readBytes } from './read-input.js';

/** Reads a feature contract or a toolkit's configuration; on failure the problems are noted and it is undefined. */
export async function readFeatures(path: string, terminal: Terminal): Promise<FeatureContract | undefined> {
  const bytes = await readBytes(path, terminal);
  if (bytes === undefined) return undefined;
  const read = readFeatureFile(bytes, path);
  if (read.kind === 'refused') {
    noteProblems(read.problems, terminal);
    return undefined;
  }
  const { value: contract } = read;
  for (const { message, line } of contract.problems)
    noteProblems([{ location: { path, ...(line === undefined ? {} : { line }) }, message }], terminal);
  return contract;
}

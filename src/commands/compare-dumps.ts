import { compareDumps } from '../audio/compare-dumps.js';
import { readNpy } from '../audio/read-npy.js';
import type { NpyArray } from '../model/audio.js';
import { type Command, readArguments, type Terminal, wordFlag } from './command.js';
import { noteProblems, readBytes, toJson } from './read-input.js';

/** Whether two feature dumps agree, and what most likely made them differ. */
export const compareDumpsCommand: Command = {
  name: 'compare dumps',
  usage: 'compare dumps A.npy B.npy [--profile exact|equivalent]',
  summary: 'whether two feature dumps agree, and what most likely made them differ; natural logarithms',
  async run(args, terminal) {
    const options = { profile: { type: 'string' } } as const;
    const { values, names } = readArguments(args, options, { least: 2, most: 2 });
    const profile = wordFlag(values, 'profile', ['exact', 'equivalent']);
    const a = await readDump(names[0] ?? '', terminal);
    const b = await readDump(names[1] ?? '', terminal);
    if (a === undefined || b === undefined) return 2;
    const comparison = compareDumps(a, b, profile);
    terminal.print(toJson(comparison));
    return comparison.compatible ? 0 : 1;
  },
};

async function readDump(path: string, terminal: Terminal): Promise<NpyArray | undefined> {
  const bytes = await readBytes(path, terminal);
  const reading = bytes === undefined ? undefined : readNpy(bytes);
  if (reading?.kind === 'present') return reading.value;
  if (reading?.kind === 'unreadable')
    noteProblems([{ location: { path }, message: reading.problem.message }], terminal);
  return undefined;
}

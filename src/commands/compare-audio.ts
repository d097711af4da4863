import { comparePairs, type PairReport } from '../audio/compare-pairs.js';
import type { AudioPair } from '../audio/measure-pair.js';
import { readWav } from '../audio/read-wav.js';
import type { AudioSignal } from '../model/audio.js';
import { type Command, type Exit, type Terminal, UsageError } from './command.js';
import { noteProblems, readBytes, toJson } from './read-input.js';

/** Largest sum of all files, in bytes: an hour of 16 kHz pairs. Decoded they take two to four times as much. */
const TOTAL_LIMIT = 268_435_456;
const SEPARATOR = '--with';

/** Whether recordings kept their bandwidth on the way through serving. */
export const compareAudioCommand: Command = {
  name: 'compare audio',
  usage: 'compare audio REFERENCE... --with SERVED...',
  summary: 'whether recordings kept their bandwidth on the way through serving; WAV files, paired in order',
  async run(args, terminal) {
    const { references, served } = splitNames(args);
    if (references.length !== served.length) {
      terminal.note(`${references.length} references and ${served.length} served files are no pairs`);
      return 2;
    }
    const signals = await readAll([...references, ...served], terminal);
    return signals === undefined ? 2 : printComparison(toPairs(references, signals), terminal);
  },
};

function splitNames(args: readonly string[]): {
  readonly references: readonly string[];
  readonly served: readonly string[];
} {
  const mark = args.indexOf(SEPARATOR);
  if (mark < 0) throw new UsageError(`the served files follow ${SEPARATOR}`);
  const [references, served] = [args.slice(0, mark), args.slice(mark + 1)];
  const flag = [...references, ...served].find((name) => name.startsWith('-'));
  if (flag !== undefined) throw new UsageError(`unexpected argument ${JSON.stringify(flag)}`);
  if (references.length === 0 || served.length === 0)
    throw new UsageError('expected files on both sides of --with');
  return { references, served };
}

/** Every file, or undefined after every problem was noted: half of the pairs would be another question. */
async function readAll(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly AudioSignal[] | undefined> {
  const signals: AudioSignal[] = [];
  let left = TOTAL_LIMIT;
  for (const path of paths) {
    const bytes = await readBytes(path, terminal, left);
    left -= bytes?.length ?? 0;
    const signal = bytes === undefined ? undefined : toSignal(bytes, path, terminal);
    if (signal !== undefined) signals.push(signal);
  }
  return signals.length === paths.length ? signals : undefined;
}

function toSignal(bytes: Uint8Array, path: string, terminal: Terminal): AudioSignal | undefined {
  const reading = readWav(bytes);
  if (reading.kind === 'present') return reading.value;
  noteProblems([{ location: { path }, message: reading.problem.message }], terminal);
  return undefined;
}

function toPairs(references: readonly string[], signals: readonly AudioSignal[]): readonly AudioPair[] {
  return references.flatMap((name, index) => {
    const [reference, served] = [signals[index], signals[index + references.length]];
    return reference === undefined || served === undefined ? [] : [{ name, reference, served }];
  });
}

function printComparison(pairs: readonly AudioPair[], terminal: Terminal): Exit {
  const comparison = comparePairs(pairs);
  if (!comparison.enough) terminal.note('three pairs with a second of speech each are needed to decide');
  for (const pair of comparison.pairs) notePair(pair, terminal);
  terminal.print(toJson(comparison));
  return comparison.compatible === true ? 0 : 1;
}

function notePair({ name, cause }: PairReport, terminal: Terminal): void {
  if (cause !== null) terminal.note(`${name ?? 'a pair'}: ${cause}`);
}

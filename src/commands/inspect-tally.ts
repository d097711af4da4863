import { isTallyText, readTally } from '../records/read-tally.js';
import { toTallyDocument } from '../records/tally-document.js';
import type { Exit, Terminal } from './command.js';
import { noteProblems, readBytes } from './read-input.js';
import { writeTally } from './write-tally.js';

/** Largest tally that is read, in bytes: a hundred slices of ten thousand speakers. */
const TALLY_LIMIT = 268_435_456;
/** How much of a file is looked at to tell whether it is a tally. */
const HEAD = 4096;

/** What the reader found in a tally; undefined for a file of another kind. */
export async function inspectTally(path: string, terminal: Terminal): Promise<Exit | undefined> {
  return (await isTally(path, terminal)) ? readAsTally(path, terminal) : undefined;
}

/** A file that is said to be a tally. */
export async function readAsTally(path: string, terminal: Terminal): Promise<Exit> {
  const bytes = await readBytes(path, terminal, TALLY_LIMIT);
  if (bytes === undefined) return 2;
  const read = readTally(parse(new TextDecoder().decode(bytes)), path);
  if ('tally' in read) {
    const value = writeTally(toTallyDocument(read.tally)).trimEnd();
    terminal.print(`{\n"reader": "tally/1",\n"kind": "tally",\n"value": ${value}\n}\n`);
    return 0;
  }
  noteProblems(read.problems, terminal);
  return 2;
}

// A file that is none, or is not to be had, is another reader's to speak of.
async function isTally(path: string, terminal: Terminal): Promise<boolean> {
  const decoder = new TextDecoder();
  let head = '';
  try {
    for await (const piece of terminal.stream(path)) {
      head += decoder.decode(piece.subarray(0, HEAD), { stream: true });
      if (head.length >= HEAD) break;
    }
  } catch {
    return false;
  }
  return isTallyText(head);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { describeProblem, type Problem } from '../model/problem.js';
import { toText } from '../model/location.js';
import type { Node } from '../readers/node.js';
import { parseDocument } from '../readers/parse-document.js';
import type { Terminal } from './command.js';

/** Largest file that a command reads at once, in bytes. */
export const INPUT_LIMIT = 33_554_432;

/** Reads a document; on failure the problems are noted and the answer is undefined. */
export async function readDocument(path: string, terminal: Terminal): Promise<Node | undefined> {
  const bytes = await readBytes(path, terminal);
  if (bytes === undefined) return undefined;
  const parsed = parseDocument(bytes, path);
  if (parsed.kind === 'parsed') return parsed.root;
  noteProblems(parsed.problems, terminal);
  return undefined;
}

/** Reads a file of any kind, up to `limit` bytes; on failure the problem is noted and the answer is undefined. */
export async function readBytes(
  path: string,
  terminal: Terminal,
  limit = INPUT_LIMIT,
): Promise<Uint8Array | undefined> {
  const file = await terminal.read(path, limit);
  if (file.kind === 'file') return file.bytes;
  const message = file.kind === 'absent' ? 'there is no such file' : file.problem;
  noteProblems([{ location: { path }, message }], terminal);
  return undefined;
}

/** One line a problem: where, what, and how to put it right. */
export function noteProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.note(`${toText(problem.location)}: ${describeProblem(problem)}`);
}

/** A JSON answer: two spaces, final newline. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

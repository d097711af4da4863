import type { BufBreak, BufReport } from '../model/compatibility.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import { at, type Node, numberOf, textOf } from './node.js';
import { parseText } from './parse-document.js';
import type { Read } from './read-report.js';

/** Lines that are read; a report with more is cut, which cannot turn a break into none. */
const MOST_LINES = 2000;
/** Longest line, in characters. */
const LONGEST_LINE = 8192;

/** Whether a text is what `buf breaking --error-format=json` writes: one finding a line. */
export function isBufReport(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return /^\[?\s*\{/.test(first) && /"type"\s*:\s*"[A-Z][A-Z_]+"/.test(first) && /"message"\s*:/.test(first);
}

/**
 * Reads the report of `buf breaking --error-format=json`: JSON Lines as buf writes them, or one JSON list of them.
 *
 * buf writes nothing when nothing breaks, and so does a command that did not run: an empty file is refused, `[]` says
 * that nothing breaks.
 */
export function readBufReport(bytes: Uint8Array, path: string): Read<BufReport> {
  const text = new TextDecoder().decode(bytes).trim();
  const location = { path };
  if (text === '') return refuse(location, 'the file is empty, which does not say that buf ran');
  const nodes = text.startsWith('[') ? fromList(text, path) : fromLines(text, path);
  if ('message' in nodes) return { kind: 'refused', problems: [nodes] };
  const breaks = nodes.map((node) => toBreak(node));
  const strange = nodes[breaks.indexOf(undefined)];
  if (strange !== undefined)
    return refuse(strange.location, 'not a finding of `buf breaking`: it has no `type` and `message`');
  return { kind: 'read', value: { breaks: breaks.filter((one) => one !== undefined), location } };
}

function refuse(location: Location, message: string): Read<never> {
  const hint = 'write it with `buf breaking --against <released> --error-format=json | jq -s .` and pipefail';
  return { kind: 'refused', problems: [{ location, message, hint }] };
}

function fromList(text: string, path: string): readonly Node[] | Problem {
  const parsed = parseText(text, path);
  if (parsed.kind === 'parsed' && parsed.root.kind === 'list') return parsed.root.items;
  return parsed.kind === 'broken' && parsed.problems[0] !== undefined
    ? parsed.problems[0]
    : { location: { path }, message: 'not a list of findings' };
}

function fromLines(text: string, path: string): readonly Node[] | Problem {
  const nodes: Node[] = [];
  for (const [index, line] of text.split('\n').slice(0, MOST_LINES).entries()) {
    if (line.trim() === '') continue;
    const location = { path, line: index + 1 };
    const parsed = line.length > LONGEST_LINE ? undefined : parseText(line, path);
    if (parsed?.kind !== 'parsed') return { location, message: 'a line that is no JSON object' };
    nodes.push({ ...parsed.root, location });
  }
  return nodes;
}

function toBreak(node: Node): BufBreak | undefined {
  const [rule, message, path] = ['type', 'message', 'path'].map((key) => textOf(at(node, key)));
  if (rule === undefined || message === undefined) return undefined;
  const line = numberOf(at(node, 'start_line'));
  const location =
    path === undefined || path === ''
      ? node.location
      : { path, ...(line === undefined || !Number.isSafeInteger(line) || line < 1 ? {} : { line }) };
  return { rule, message, location };
}

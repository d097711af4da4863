import { parseEvents, YAMLException } from 'js-yaml';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import { NODE_LIMIT, NodeBuilder, type TagTreatment } from './build-nodes.js';
import type { Node } from './node.js';

/** What a text came to: a tree of nodes, or every problem that was seen. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly root: Node }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

const DEPTH_LIMIT = 64;
const LFS_HEADER = 'version https://git-lfs.github.com/spec/';

/** What is said of a pointer that stands where its file is wanted. */
export const LFS_POINTER = {
  message: 'a Git LFS pointer, not the file',
  hint: 'fetch the file itself: `lfs: true` on actions/checkout, or `git lfs pull`',
} as const;

/** Whether the bytes are a Git LFS pointer and not the file itself. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith(LFS_HEADER);
}

/**
 * Reads YAML or JSON; every diagnostic carries path, line and column, and a hint where YAML trips people.
 *
 * Custom tags are problems. A toolkit's own files have them: there they can be kept, as the `tag` of their node.
 */
export function parseDocument(bytes: Uint8Array, path: string, tags: TagTreatment = 'refuse'): Parsed {
  const text = decodeText(bytes);
  if (text === undefined)
    return broken({ location: { path }, message: 'not UTF-8 text', hint: 'save it as UTF-8' });
  if (isLfsPointer(text)) {
    return broken({ location: { path, line: 1 }, ...LFS_POINTER });
  }
  return build(text, path, tags);
}

/** Reads YAML or JSON that is not in a file (the `config` input, a shipped profile). */
export function parseText(text: string, path: string): Parsed {
  return build(text.startsWith('\uFEFF') ? text.slice(1) : text, path, 'refuse');
}

function build(text: string, path: string, tags: TagTreatment): Parsed {
  const locate = toLocator(text, path);
  try {
    const builder = new NodeBuilder(text, parseEvents(text, { maxDepth: DEPTH_LIMIT }), locate, tags);
    const root = builder.document();
    if (root === undefined) return broken({ location: { path }, message: 'the file is empty' });
    return builder.problems.length > 0
      ? { kind: 'broken', problems: builder.problems }
      : { kind: 'parsed', root };
  } catch (error) {
    return broken(toProblem(error, text, locate));
  }
}

function broken(problem: Problem): Parsed {
  return { kind: 'broken', problems: [problem] };
}

/** The text of UTF-8 bytes; undefined where they are none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toProblem(error: unknown, text: string, locate: (offset: number) => Location): Problem {
  if (error instanceof YAMLException) {
    const offset = error.mark?.position ?? 0;
    if (error.reason.includes('maxDepth')) return tooDeep(locate(offset));
    const hint = toHint(text, offset);
    return { location: locate(offset), message: error.reason, ...(hint === undefined ? {} : { hint }) };
  }
  return { location: locate(0), message: `more than ${NODE_LIMIT} values in one file` };
}

function tooDeep(location: Location): Problem {
  const message = `nested more than ${DEPTH_LIMIT} levels deep`;
  return { location, message, hint: 'make it flatter: a `$ref` into `$defs` saves levels in a JSON Schema' };
}

/** YAML's own words for these are of no help to somebody who meant a text. */
function toHint(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (/^\s*\t/.test(line)) return 'YAML does not allow tabs for indentation: use spaces';
  const value = /(?:^|[:,[{-]\s*)([@`*&%])/.exec(line)?.[1];
  if (value !== undefined) return `a text that starts with ${value} has to be quoted: "${value}..."`;
  return /:\s.*:\s/.test(line) ? 'a text that holds ": " has to be quoted' : undefined;
}

function toLocator(text: string, path: string): (offset: number) => Location {
  const starts: number[] = [];
  return (offset) => {
    if (starts.length === 0) collectLineStarts(text, starts);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path, line: low + 1, column: Math.max(offset, 0) - (starts[low] ?? 0) + 1 };
  };
}

function collectLineStarts(text: string, starts: number[]): void {
  starts.push(0);
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
}

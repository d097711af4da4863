import type { Node } from '../readers/node.js';

/** A replacement in a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; everything else, comments included, stays as it is. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const lastFirst = [...edits].sort((one, other) => other.start - one.start);
  return lastFirst.reduce(
    (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    source,
  );
}

/**
 * Where a one-line scalar stands in its source, quotes included; undefined when it is written in a way that
 * cannot be replaced safely (escapes, block text).
 */
export function findScalar(
  source: string,
  node: Node,
): { readonly start: number; readonly end: number } | undefined {
  if (node.kind !== 'scalar' || node.raw === '') return undefined;
  const start = toOffset(source, node.location.line ?? 1, node.location.column ?? 1);
  const quote = quoteAt(source, start);
  const written = `${quote}${node.raw}${quote}`;
  return source.startsWith(written, start) ? { start, end: start + written.length } : undefined;
}

function quoteAt(source: string, offset: number): string {
  const character = source.charAt(offset);
  return character === '"' || character === "'" ? character : '';
}

/** The offset of a line and a column, both from 1. */
export function toOffset(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** A text as YAML and JSON both read it. */
export function quoteText(text: string): string {
  return JSON.stringify(text);
}

import type { Node } from './node.js';

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  'todo',
  'tbd',
  'unknown',
  'n/a',
  'none',
  'null',
  '-',
  '?',
  'changeme',
]);

/**
 * Whether a value says nothing: absent, empty, a placeholder, zero, false, or a list or mapping of which
 * every leaf says nothing (interfaces.md 1.1).
 */
export function isMissing(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'list') return node.items.every(isMissing);
  if (node.kind === 'map') return [...node.entries.values()].every(({ value }) => isMissing(value));
  return isMissingValue(node.value);
}

function isMissingValue(value: string | number | boolean | null): boolean {
  if (typeof value === 'string') return isPlaceholder(value);
  return value === null || value === false || value === 0 || Number.isNaN(value);
}

/** Whether a text is one of the words that people write where they know nothing yet. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(text.trim().toLowerCase());
}

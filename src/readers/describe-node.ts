import type { Node } from './node.js';

/** What a node is, as a sentence goes on: `the text "x"`. */
export function kindOf(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'a mapping' : 'a list';
  if (typeof node.value === 'number')
    return Number.isFinite(node.value) ? `the number ${node.raw}` : 'not a finite number';
  if (typeof node.value === 'string') return `the text ${quote(node.value)}`;
  return node.value === null ? 'empty (null)' : `\`${node.raw}\``;
}

/** A node's own text, as a problem reports it. */
export function foundText(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'a mapping' : 'a list';
  return node.value === null ? 'null' : node.raw.slice(0, 200);
}

/** A text in quotes, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

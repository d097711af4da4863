import type { ListNode, MapNode, Node } from '../readers/node.js';

/** Longest text, in UTF-16 units; a longer one is cut, it stands in its file. */
const LONGEST = 120;
const DEEPEST = 4;
/** Words for people, and examples, which may be somebody's words. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'title',
  'description',
  '$comment',
  'default',
  'example',
  'examples',
]);

/** What a contract or a schema says at one place, as compact as YAML in one line; `not stated` where it says nothing. */
export function showNode(node: Node | undefined): string {
  if (node === undefined) return 'not stated';
  const text = show(node, 0);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function show(node: Node, depth: number): string {
  if (node.kind === 'scalar') return node.raw.slice(0, LONGEST);
  const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
  if (depth === DEEPEST) return `${open}…${close}`;
  let text: string = open;
  for (const part of node.kind === 'list' ? listParts(node, depth) : mapParts(node, depth)) {
    // What is longer is cut anyway: a schema may be as large as its file.
    if (text.length > LONGEST) break;
    text += text === open ? part : `, ${part}`;
  }
  return text + close;
}

function* listParts({ items }: ListNode, depth: number): Generator<string> {
  for (const item of items) yield show(item, depth + 1);
}

function* mapParts({ entries }: MapNode, depth: number): Generator<string> {
  for (const [name, { value }] of entries)
    if (!LEFT_OUT.has(name)) yield `${name.slice(0, LONGEST)}: ${show(value, depth + 1)}`;
}

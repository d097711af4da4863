import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** A node of a Markdown tree, as far as these tests look at one. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** The language of a fenced block. */
  readonly lang?: string | null;
  readonly checked?: boolean | null;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const parser = remark().use(remarkGfm);

/** Parses with GitHub's grammar. */
export function parse(markdown: string): Node {
  return parser.parse(markdown) as unknown as Node;
}

/** Every node of a tree, parents first. */
export function walk(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

/** The nodes of one type. */
export function all(node: Node, type: string): readonly Node[] {
  return walk(node).filter((one) => one.type === type);
}

/** What a reader sees: text and code, without raw HTML and without zero-width spaces. */
export function textOf(node: Node): string {
  if (node.type === 'html') return '';
  return (node.value ?? (node.children ?? []).map(textOf).join('')).replaceAll('\u200B', '');
}

/** The types of a tree, to compare two structures. */
export function shape(node: Node): string {
  return walk(node)
    .map(({ type }) => type)
    .filter((type) => type !== 'text')
    .join(' ');
}

const OWN_HTML =
  /^(?:<!-- speech-release-gate:[\w%.!~*'()-]* -->|<\/?details>|<details open>|<\/?sub>|<\/?code>|<\/?span>|<br>)$/;
const SUMMARY = /^<details(?: open)?>\n<summary>([\s\S]*)<\/summary>$/;

/** Raw HTML that is not ours, tags of summaries that are not ours, and comments beyond the first line. */
export function foreignHtml(tree: Node): readonly string[] {
  return all(tree, 'html').flatMap(({ value = '' }) => {
    const summary = SUMMARY.exec(value)?.[1];
    if (summary === undefined) return OWN_HTML.test(value) ? [] : [value];
    return /<(?!\/?b>)/.test(summary) ? [value] : [];
  });
}

/** What GitHub would make live in text outside code: mentions, references, addresses, commits, short codes. */
const LIVE: readonly RegExp[] = [
  /@[\p{L}\p{N}_-]/u,
  /#\d/,
  /\bGH-\d/i,
  /:\/\//,
  /www\./i,
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  /:[a-z0-9+_-]+:/i,
  /[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u,
  /\$(?!$)/,
];

/** Texts of a tree in which something is live. `$` may only stand in a node of its own. */
export function liveTexts(tree: Node): readonly string[] {
  const texts = walk(tree).filter(({ type }) => type === 'text' || type === 'html');
  return texts
    .map(({ value = '' }) => value.replace(/^<!--.*?-->$/, ''))
    .filter((value) => value !== '$' && LIVE.some((live) => live.test(value)));
}

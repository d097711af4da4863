import type { Location } from '../model/location.js';

/** A parsed YAML or JSON value that remembers where it stood. */
export type Node = ScalarNode | ListNode | MapNode;

/** What every node has beside its value. */
interface Placed {
  readonly location: Location;
  /** A tag that the gate's own formats do not have (`!new:...`), where the reader was asked to keep them. */
  readonly tag?: string;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, before YAML gave it a type. */
  readonly raw: string;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** Keys keep the order of the file, integer-like ones and `__proto__` included. */
export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly keyLocation: Location;
  readonly value: Node;
}

/** The value under a key of a mapping; undefined when there is none, or no mapping. */
export function at(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let found = node;
  for (const key of path) found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
  return found;
}

/** Where a key of a mapping stands, or the mapping itself. */
export function keyLocation(node: Node, key: string): Location {
  return (node.kind === 'map' ? node.entries.get(key)?.keyLocation : undefined) ?? node.location;
}

/** The entries of a mapping in file order; none for anything else. */
export function entriesOf(node: Node | undefined): readonly (readonly [string, MapEntry])[] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** A string, undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** A finite number, undefined for anything else. */
export function numberOf(node: Node | undefined): number | undefined {
  const value = node?.kind === 'scalar' ? node.value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** true or false, undefined for anything else. */
export function booleanOf(node: Node | undefined): boolean | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

/** The text of any scalar as it was written, undefined for lists and mappings. */
export function rawOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.raw;
}

/** Plain values for the validators: mappings are objects without a prototype. */
export function toPlain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [key, { value }] of node.entries) {
    Object.defineProperty(plain, key, { value: toPlain(value), enumerable: true });
  }
  return plain;
}

/** `node` without some of its keys. */
export function without(node: MapNode, keys: ReadonlySet<string>): MapNode {
  return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.has(key))) };
}

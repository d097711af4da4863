import type { Side } from '../change.js';
import { extendPointer, isList, isObject, own, type JsonObject, type JsonValue } from '../json-value.js';
import type { Dialect } from './keywords.js';

/**
 * One schema of a read document. Both drafts are brought into the words of 2020-12: a draft-07 tuple is
 * `prefixItems` with the rest in `items`, `dependencies` are `dependentRequired` and `dependentSchemas`.
 */
export interface SchemaNode {
  /** Unique over both documents. */
  readonly id: number;
  readonly side: Side;
  readonly dialect: Dialect;
  readonly pointer: string;
  /** The value of a boolean schema; undefined for an object. */
  readonly fixed: boolean | undefined;
  /** Asserting keywords without subschemas, already of the right shape. */
  readonly assertions: ReadonlyMap<string, JsonValue>;
  /** Keywords with one subschema; `$ref` has its target. */
  readonly single: ReadonlyMap<string, SchemaNode>;
  /** Keywords with a list of subschemas. */
  readonly lists: ReadonlyMap<string, readonly SchemaNode[]>;
  /** Keywords with subschemas by name. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, SchemaNode>>;
  /** Keywords that the dialect does not define. */
  readonly unknown: ReadonlyMap<string, JsonValue>;
}

/** The number a keyword has; undefined when it is absent. */
export function numberOf(node: SchemaNode, keyword: string): number | undefined {
  const value = node.assertions.get(keyword);
  return typeof value === 'number' ? value : undefined;
}

/** The text a keyword has; undefined when it is absent. */
export function textOf(node: SchemaNode, keyword: string): string | undefined {
  const value = node.assertions.get(keyword);
  return typeof value === 'string' ? value : undefined;
}

/** The names in a keyword that lists them; empty when it is absent. */
export function namesOf(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** The object of name lists in `dependentRequired`; empty when it is absent. */
export function dependentNames(node: SchemaNode): readonly (readonly [string, readonly string[]])[] {
  const value = node.assertions.get('dependentRequired');
  if (!isObject(value)) return [];
  const lists: JsonObject = value;
  return Object.keys(lists).map((name) => [name, namesOf(own(lists, name))] as const);
}

/** The subschemas of a list keyword; empty when it is absent. */
export function listOf(node: SchemaNode, keyword: string): readonly SchemaNode[] {
  return node.lists.get(keyword) ?? [];
}

const NO_NAMES: ReadonlyMap<string, SchemaNode> = new Map();

/** The subschemas of a keyword by name; empty when it is absent. */
export function mapOf(node: SchemaNode, keyword: string): ReadonlyMap<string, SchemaNode> {
  return node.named.get(keyword) ?? NO_NAMES;
}

/** Whether a schema has a keyword, subschemas or not. */
export function hasKeyword(node: SchemaNode, keyword: string): boolean {
  return [node.assertions, node.single, node.lists, node.named, node.unknown].some((part) =>
    part.has(keyword),
  );
}

/** Whether a schema plainly accepts every value. */
export function acceptsAll(node: SchemaNode): boolean {
  if (node.fixed !== undefined) return node.fixed;
  return [node.assertions, node.single, node.lists, node.named, node.unknown].every(
    (part) => part.size === 0,
  );
}

/** The schemas that apply to the same value as this one. */
export function inPlace(node: SchemaNode): readonly SchemaNode[] {
  const single = ['$ref', 'not', 'if', 'then', 'else'].flatMap((keyword) => node.single.get(keyword) ?? []);
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listOf(node, keyword));
  return [...single, ...lists, ...mapOf(node, 'dependentSchemas').values()];
}

const DRAFT_07_SPELLING: ReadonlyMap<string, string> = new Map([
  ['prefixItems', 'items'],
  ['dependentRequired', 'dependencies'],
  ['dependentSchemas', 'dependencies'],
]);

/** The pointer to a keyword of a schema, as the document spells it. */
export function keywordPointer(node: SchemaNode, keyword: string): string {
  const spelled = node.dialect === 'draft-07' ? DRAFT_07_SPELLING.get(keyword) : undefined;
  return extendPointer(node.pointer, spelled ?? keyword);
}

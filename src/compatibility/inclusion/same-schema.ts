import { equalJson, isList, isObject, own, type JsonValue } from '../json-value.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Budget } from './budget.js';

/** Whether two schemas say the same, word for word but for annotations, following references. */
export type SameSchema = (left: SchemaNode, right: SchemaNode) => boolean;

/**
 * Equality of schemas by bisimulation: a pair that is met again while it is being compared is taken as equal,
 * and what was concluded from that is kept only when the whole comparison held. False also means "not found
 * equal".
 */
export function createSameSchema(budget: Budget): SameSchema {
  const settled = new Map<string, boolean>();
  return (left, right) => {
    const assumed = new Set<string>();
    const compare = (a: SchemaNode, b: SchemaNode): boolean => {
      const key = `${a.id}=${b.id}`;
      if (a === b || assumed.has(key)) return true;
      const known = settled.get(key);
      if (known !== undefined) return known;
      if (!budget.spend(1)) return false;
      assumed.add(key);
      const same = sameWords(a, b) && budget.deeper(() => sameParts(a, b, compare), false);
      if (!same) settled.set(key, false);
      return same;
    };
    const same = compare(left, right);
    if (same) for (const key of assumed) settled.set(key, true);
    return same;
  };
}

function sameWords(left: SchemaNode, right: SchemaNode): boolean {
  return (
    left.fixed === right.fixed &&
    sameMap(left.assertions, right.assertions, equalJson) &&
    sameMap(left.unknown, right.unknown, (a, b) => equalJson(a, b) && !hasReference(a))
  );
}

function sameParts(left: SchemaNode, right: SchemaNode, compare: SameSchema): boolean {
  return (
    sameMap(left.single, right.single, compare) &&
    sameMap(left.lists, right.lists, (a, b) => sameList(a, b, compare)) &&
    sameMap(left.named, right.named, (a, b) => sameMap(a, b, compare))
  );
}

function sameMap<V>(
  left: ReadonlyMap<string, V>,
  right: ReadonlyMap<string, V>,
  same: (left: V, right: V) => boolean,
): boolean {
  if (left.size !== right.size) return false;
  for (const [name, value] of left) {
    const other = right.get(name);
    if (other === undefined || !same(value, other)) return false;
  }
  return true;
}

function sameList(left: readonly SchemaNode[], right: readonly SchemaNode[], compare: SameSchema): boolean {
  return (
    left.length === right.length &&
    left.every((node, index) => {
      const other = right[index];
      return other !== undefined && compare(node, other);
    })
  );
}

/** Whether a value has a reference in it, whose target may have changed although the value has not. */
export function hasReference(value: JsonValue | undefined): boolean {
  if (isList(value)) return value.some(hasReference);
  if (!isObject(value)) return false;
  return Object.keys(value).some(
    (name) => name.endsWith('Ref') || name === '$ref' || hasReference(own(value, name)),
  );
}

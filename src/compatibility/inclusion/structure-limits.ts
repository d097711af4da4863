import { numberOf, type SchemaNode } from '../schema/schema-node.js';
import { declaredNames, itemAt, prefixLength, propertyCases } from './child-schemas.js';
import { requiredNames, type Conjunction } from './conjunction.js';
import type { IsEmpty } from './is-empty.js';

/** The largest value that a keyword has among schemas; zero when none has it. */
export function largestOf(nodes: readonly SchemaNode[], keyword: string): number {
  return nodes.reduce((largest, node) => Math.max(largest, numberOf(node, keyword) ?? 0), 0);
}

/** The smallest value that a keyword has among schemas; infinite when none has it. */
export function smallestOf(nodes: readonly SchemaNode[], keyword: string): number {
  return nodes.reduce((smallest, node) => Math.min(smallest, numberOf(node, keyword) ?? Infinity), Infinity);
}

/** The most items an array can have: by `maxItems`, or because no value fits the next index. */
export function mostItems(conjunction: Conjunction, isEmpty: IsEmpty): number {
  const stated = smallestOf(conjunction.members, 'maxItems');
  const length = prefixLength(conjunction.members);
  for (let index = 0; index <= length && index < stated; index += 1) {
    if (isEmpty(itemAt(conjunction, index))) return index;
  }
  return stated;
}

/** The fewest properties an object can have: by `minProperties` or `required`. */
export function fewestProperties(conjunction: Conjunction): number {
  return Math.max(largestOf(conjunction.members, 'minProperties'), requiredNames(conjunction).size);
}

/**
 * The most properties an object can have: by `maxProperties`, or because only the declared names may occur.
 */
export function mostProperties(conjunction: Conjunction, isEmpty: IsEmpty): number {
  const stated = smallestOf(conjunction.members, 'maxProperties');
  return isClosed(conjunction, isEmpty) ? Math.min(stated, declaredNames(conjunction.members).size) : stated;
}

/** Whether no property but the declared ones may occur. */
export function isClosed(conjunction: Conjunction, isEmpty: IsEmpty): boolean {
  return propertyCases(conjunction, undefined).every(isEmpty);
}

/** Whether an object can never have a property of this name. */
export function isImpossible(conjunction: Conjunction, name: string, isEmpty: IsEmpty): boolean {
  return propertyCases(conjunction, name).every(isEmpty);
}

import { acceptsAll, inPlace, mapOf, type SchemaNode } from '../schema/schema-node.js';
import { OBJECT } from '../schema/type-mask.js';
import { isImpossible } from './structure-limits.js';
import { placeOf, problemAt, type Problem } from './problem.js';
import type { Question } from './question.js';

/**
 * The properties that a strict reader meets without knowing them, although its schema leaves objects open.
 * Schemas that describe properties in general (`patternProperties`, `additionalProperties`) are taken as
 * knowing all of them.
 */
export function undeclaredProperties(question: Question): readonly Problem[] {
  const { sub, sup, inclusion } = question;
  if ((sub.types & OBJECT) === 0 || acceptsAll(sup)) return [];
  const known = closure([sup]);
  if (known.some(describesAny)) return [];
  const names = new Set(known.flatMap((node) => [...mapOf(node, 'properties').keys()]));
  return closure(sub.members)
    .flatMap((node) => [...mapOf(node, 'properties')])
    .filter(([name]) => !names.has(name) && !isImpossible(sub, name, inclusion.isEmpty))
    .map(([name, node]) => problemAt(question, 'closedProperty', placeOf(node), `the property \`${name}\``));
}

function closure(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  const found = new Set(nodes);
  for (const node of found) for (const part of inPlace(node)) found.add(part);
  return [...found];
}

function describesAny(node: SchemaNode): boolean {
  const additional = node.single.get('additionalProperties');
  return mapOf(node, 'patternProperties').size > 0 || (additional !== undefined && !acceptsAll(additional));
}

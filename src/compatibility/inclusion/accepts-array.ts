import { canonicalJson, type JsonValue } from '../json-value.js';
import { acceptsAll, listOf, numberOf, type SchemaNode } from '../schema/schema-node.js';
import type { AcceptsValue } from './accepts-value.js';
import { countTrue, every, within, type Truth } from './truth.js';

/** Whether the array keywords of a schema accept an array; `accepts` judges its items. */
export function acceptsArray(node: SchemaNode, items: readonly JsonValue[], accepts: AcceptsValue): Truth {
  const { length } = items;
  return every(
    [
      () => length >= (numberOf(node, 'minItems') ?? 0) && length <= (numberOf(node, 'maxItems') ?? Infinity),
      () => !node.assertions.has('uniqueItems') || new Set(items.map(canonicalJson)).size === length,
      () => acceptsItems(node, items, accepts),
      () => acceptsContained(node, items, accepts),
      () => isTrivial(node.single.get('unevaluatedItems')) || undefined,
    ],
    (check) => check(),
  );
}

function acceptsItems(node: SchemaNode, items: readonly JsonValue[], accepts: AcceptsValue): Truth {
  const prefix = listOf(node, 'prefixItems');
  const rest = node.single.get('items');
  return every(items.entries(), ([index, item]) => {
    const schema = prefix[index] ?? rest;
    return schema === undefined || accepts(schema, item);
  });
}

function acceptsContained(node: SchemaNode, items: readonly JsonValue[], accepts: AcceptsValue): Truth {
  const schema = node.single.get('contains');
  if (schema === undefined) return true;
  const count = countTrue(items, (item) => accepts(schema, item));
  return within(count, numberOf(node, 'minContains') ?? 1, numberOf(node, 'maxContains') ?? Infinity);
}

function isTrivial(schema: SchemaNode | undefined): boolean {
  return schema === undefined || acceptsAll(schema);
}

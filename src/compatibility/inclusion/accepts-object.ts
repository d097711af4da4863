import { own, type JsonObject, type JsonValue } from '../json-value.js';
import {
  acceptsAll,
  dependentNames,
  mapOf,
  namesOf,
  numberOf,
  type SchemaNode,
} from '../schema/schema-node.js';
import type { AcceptsValue } from './accepts-value.js';
import { matchesName } from './name-match.js';
import { every, type Truth } from './truth.js';

/** Whether the object keywords of a schema accept an object; `accepts` judges its members and their names. */
export function acceptsObject(node: SchemaNode, object: JsonObject, accepts: AcceptsValue): Truth {
  const names = Object.keys(object);
  const has = (name: string): boolean => Object.hasOwn(object, name);
  const nameSchema = node.single.get('propertyNames');
  const unevaluated = node.single.get('unevaluatedProperties');
  return every(
    [
      () => isWithinCounts(node, names.length),
      () => namesOf(node.assertions.get('required')).every(has),
      () => dependentNames(node).every(([name, needs]) => !has(name) || needs.every(has)),
      () => every(names, (name) => acceptsMember(node, name, own(object, name) ?? null, accepts)),
      () => nameSchema === undefined || every(names, (name) => accepts(nameSchema, name)),
      () => every(mapOf(node, 'dependentSchemas'), ([name, schema]) => !has(name) || accepts(schema, object)),
      () => unevaluated === undefined || acceptsAll(unevaluated) || undefined,
    ],
    (check) => check(),
  );
}

function isWithinCounts(node: SchemaNode, count: number): boolean {
  return (
    count >= (numberOf(node, 'minProperties') ?? 0) && count <= (numberOf(node, 'maxProperties') ?? Infinity)
  );
}

function acceptsMember(node: SchemaNode, name: string, value: JsonValue, accepts: AcceptsValue): Truth {
  const declared = mapOf(node, 'properties').get(name);
  const patterns = [...mapOf(node, 'patternProperties')].map(
    ([pattern, schema]) => [matchesName(pattern, name), schema] as const,
  );
  const matched = patterns.map(([match]) => match);
  const isAdditional =
    declared !== undefined || matched.includes(true) ? false : !matched.includes(undefined) || undefined;
  return every(
    [
      [declared !== undefined, declared] as const,
      ...patterns,
      [isAdditional, node.single.get('additionalProperties')] as const,
    ],
    ([applies, schema]) => {
      if (applies === false || schema === undefined) return true;
      const accepted = accepts(schema, value);
      return applies === undefined && accepted === false ? undefined : accepted;
    },
  );
}

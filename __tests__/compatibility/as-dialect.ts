import { isList, isObject, type JsonObject, type JsonValue } from '../../src/compatibility/json-value.js';

/** The `$schema` of the two dialects. */
export const DIALECT_URI = {
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
} as const;

const NOT_IN_DRAFT_07 = new Set(['unevaluatedProperties', 'unevaluatedItems', 'minContains', 'maxContains']);

/** A schema in the words of draft-07: what the draft lacks is left out, references stand alone. */
export function asDraft07(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  if ('$ref' in schema && Object.keys(schema).some((keyword) => !['$ref', '$defs'].includes(keyword))) {
    const { $ref, $defs, ...rest } = schema;
    const moved = { allOf: [{ $ref: $ref ?? '#' }, asDraft07(rest)] };
    return $defs === undefined ? moved : { ...moved, $defs: mapped($defs) };
  }
  const result: Record<string, JsonValue> = {};
  const dependencies: Record<string, JsonValue> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (NOT_IN_DRAFT_07.has(keyword)) continue;
    if (keyword === 'dependentRequired' && isObject(value)) Object.assign(dependencies, value);
    else if (keyword === 'dependentSchemas') Object.assign(dependencies, mapped(value));
    else if (/^(properties|patternProperties|\$defs)$/.test(keyword)) result[keyword] = mapped(value);
    else if (/^(anyOf|oneOf|allOf)$/.test(keyword))
      result[keyword] = isList(value) ? value.map(asDraft07) : value;
    else if (/^(additionalProperties|propertyNames|contains|not|if|then|else)$/.test(keyword))
      result[keyword] = asDraft07(value);
    else if (keyword !== 'items' && keyword !== 'prefixItems') result[keyword] = value;
  }
  return { ...result, ...tupleOf(schema), ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}) };
}

function mapped(value: JsonValue): JsonObject {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, asDraft07(held)]))
    : {};
}

function tupleOf(schema: JsonObject): JsonObject {
  const { items, prefixItems } = schema;
  const rest = items === undefined ? undefined : asDraft07(items);
  if (!isList(prefixItems)) return rest === undefined ? {} : { items: rest };
  return { items: prefixItems.map(asDraft07), ...(rest === undefined ? {} : { additionalItems: rest }) };
}

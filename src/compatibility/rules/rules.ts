import type { Rule } from '../inclusion/question.js';
import { hasKeyword, type SchemaNode } from '../schema/schema-node.js';
import { compareAnyOf, compareOneOf } from './compare-alternatives.js';
import { compareCounts } from './compare-counts.js';
import { compareContains, compareItems, compareUniqueItems } from './compare-items.js';
import {
  compareDependentRequired,
  compareDependentSchemas,
  comparePropertyNames,
  compareRequired,
} from './compare-names.js';
import { compareBounds, compareMultiples } from './compare-numbers.js';
import { compareConditions, compareNot, compareUnevaluated } from './compare-opaque.js';
import { compareProperties } from './compare-properties.js';
import { compareTexts } from './compare-texts.js';
import { compareFixed, compareTypes } from './compare-types.js';
import { compareValues } from './compare-values.js';

/**
 * Every family of keywords, in the order in which changes are told. `$ref` and `allOf` have no rule: they are
 * laid flat before. A keyword that asserts and is missing here would be taken as met, so a test holds this
 * against the tables of keywords.
 */
export const RULES: readonly (readonly [keywords: readonly string[], rule: Rule])[] = [
  [['type'], compareTypes],
  [['enum', 'const'], compareValues],
  [['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], compareBounds],
  [['multipleOf'], compareMultiples],
  [['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'], compareCounts],
  [['pattern', 'format', 'contentEncoding', 'contentMediaType'], compareTexts],
  [['items', 'prefixItems'], compareItems],
  [['uniqueItems'], compareUniqueItems],
  [['contains', 'minContains', 'maxContains'], compareContains],
  [['properties', 'patternProperties', 'additionalProperties'], compareProperties],
  [['required'], compareRequired],
  [['propertyNames'], comparePropertyNames],
  [['dependentRequired'], compareDependentRequired],
  [['dependentSchemas'], compareDependentSchemas],
  [['anyOf'], compareAnyOf],
  [['oneOf'], compareOneOf],
  [['not'], compareNot],
  [['if', 'then', 'else'], compareConditions],
  [['unevaluatedItems', 'unevaluatedProperties'], compareUnevaluated],
];

const OF_NODE = new WeakMap<SchemaNode, readonly Rule[]>();

/** The rules for the keywords that stand directly in a schema. */
export function rulesFor(node: SchemaNode): readonly Rule[] {
  const known = OF_NODE.get(node);
  if (known !== undefined) return known;
  const rules = RULES.filter(([keywords]) => keywords.some((keyword) => hasKeyword(node, keyword))).map(
    ([, rule]) => rule,
  );
  if (node.fixed !== undefined) rules.push(compareFixed);
  OF_NODE.set(node, rules);
  return rules;
}

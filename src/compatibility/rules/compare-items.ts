import { itemAt, prefixLength } from '../inclusion/child-schemas.js';
import { append, INCLUDED, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { mostItems } from '../inclusion/structure-limits.js';
import { listOf, numberOf, type SchemaNode } from '../schema/schema-node.js';
import { ARRAY } from '../schema/type-mask.js';

/** Tuples and `items`, index by index as far as arrays can reach, then the rest. */
export const compareItems: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  if ((sub.types & ARRAY) === 0) return INCLUDED;
  const prefix = listOf(sup, 'prefixItems');
  const length = Math.max(prefix.length, prefixLength(sub.members));
  if (!inclusion.budget.spend(length))
    return [problemWith(question, 'undecided', 'items', 'the tuple is too long')];
  const problems: Problem[] = [];
  // The index after both tuples stands for all the further ones.
  const reached = Math.min(length + 1, mostItems(sub, inclusion.isEmpty));
  for (let index = 0; index < reached; index += 1) {
    const schema = prefix[index] ?? sup.single.get('items');
    if (schema !== undefined) append(problems, compareItem(question, index, schema));
  }
  return problems;
};

function compareItem(question: Question, index: number, schema: SchemaNode): readonly Problem[] {
  if (schema.fixed === false) {
    const what = index === 0 ? 'arrays with items' : `arrays of more than ${index} items`;
    return [problemWith(question, 'items', 'items', what, ['items', 'prefixItems'])];
  }
  return question.inclusion.problemsOfValue(itemAt(question.sub, index), schema);
}

/** `uniqueItems`, which arrays of at most one item keep by themselves. */
export const compareUniqueItems: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  if (!sup.assertions.has('uniqueItems') || (sub.types & ARRAY) === 0) return INCLUDED;
  if (sub.members.some((node) => node.assertions.has('uniqueItems'))) return INCLUDED;
  if (mostItems(sub, inclusion.isEmpty) <= 1) return INCLUDED;
  return [problemWith(question, 'uniqueItems', 'uniqueItems', 'arrays with equal items')];
};

/** `contains` of an equal schema, within counts that may be looser. */
export const compareContains: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  const schema = sup.single.get('contains');
  if (schema === undefined || (sub.types & ARRAY) === 0) return INCLUDED;
  const [least, most] = containsCounts(sup);
  if (least === 0 && most === Infinity) return INCLUDED;
  const isKept = sub.members.some((node) => {
    const other = node.single.get('contains');
    const [low, high] = containsCounts(node);
    return other !== undefined && low >= least && high <= most && inclusion.same(other, schema);
  });
  if (isKept) return INCLUDED;
  const limits = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  return [
    problemWith(question, 'contains', 'contains', `arrays without ${limits} of the items that must be there`),
  ];
};

function containsCounts(node: SchemaNode): readonly [least: number, most: number] {
  return [numberOf(node, 'minContains') ?? 1, numberOf(node, 'maxContains') ?? Infinity];
}

import { canonicalJson, isList, isObject, type JsonValue } from '../json-value.js';
import { listOf, numberOf, type SchemaNode } from '../schema/schema-node.js';
import { typeOfValue, typesFrom } from '../schema/type-mask.js';
import { acceptsArray } from './accepts-array.js';
import { acceptsObject } from './accepts-object.js';
import type { Budget } from './budget.js';
import { valueTexts } from './conjunction.js';
import { keepsBound, tightestBound } from './number-range.js';
import { countTrue, every, not, some, within, type Truth } from './truth.js';

/** Whether a schema accepts a value. */
export type AcceptsValue = (node: SchemaNode, value: JsonValue) => Truth;

type Check = (node: SchemaNode, value: JsonValue, accepts: AcceptsValue) => Truth;

/**
 * An evaluator of schemas that admits what it does not decide: expressions, formats, contents, unevaluated
 * and unknown keywords, and multiples that are not whole numbers. True and false are certain.
 */
export function createAcceptsValue(budget: Budget): AcceptsValue {
  const accepts: AcceptsValue = (node, value) => {
    if (!budget.spend(1)) return undefined;
    if (node.fixed !== undefined) return node.fixed;
    // An unknown keyword may also widen (`nullable`), so with one nothing is certain.
    if (node.unknown.size > 0) return undefined;
    return budget.deeper(() => every(CHECKS, (check) => check(node, value, accepts)), undefined);
  };
  return accepts;
}

const acceptsType: Check = (node, value) => {
  const type = node.assertions.get('type');
  return type === undefined || ((typesFrom(type) ?? 0) & typeOfValue(value)) !== 0;
};

const acceptsListed: Check = (node, value) => {
  const lists = valueTexts(node);
  if (lists.size === 0) return true;
  const text = canonicalJson(value);
  return [...lists.values()].every((texts) => texts.has(text));
};

const acceptsNumber: Check = (node, value) => {
  if (typeof value !== 'number') return true;
  for (const end of ['lower', 'upper'] as const) {
    const bound = tightestBound([node], end);
    if (bound !== undefined && !keepsBound(end, value, bound)) return false;
  }
  return isMultiple(value, numberOf(node, 'multipleOf'));
};

function isMultiple(value: number, factor: number | undefined): Truth {
  if (factor === undefined || value === 0 || value === factor) return true;
  if (Number.isSafeInteger(factor) && Number.isSafeInteger(value)) return value % factor === 0;
  if (Number.isSafeInteger(factor) && !Number.isInteger(value)) return false;
  // Validators divide in floating point, and disagree on fractions.
  return undefined;
}

const acceptsLength: Check = (node, value) => {
  if (typeof value !== 'string') return true;
  const length = Array.from(value).length;
  return length >= (numberOf(node, 'minLength') ?? 0) && length <= (numberOf(node, 'maxLength') ?? Infinity);
};

/** What is not run or compared; formats of numbers (`int32`) are in use. */
const acceptsOpaque: Check = (node, value) => {
  const keywords = typeof value === 'string' ? OPAQUE : typeof value === 'number' ? ['format'] : [];
  return keywords.some((keyword) => node.assertions.has(keyword)) ? undefined : true;
};

const OPAQUE: readonly string[] = ['pattern', 'format', 'contentEncoding', 'contentMediaType'];

const acceptsStructure: Check = (node, value, accepts) => {
  if (isList(value)) return acceptsArray(node, value, accepts);
  return isObject(value) ? acceptsObject(node, value, accepts) : true;
};

const acceptsAlternatives: Check = (node, value, accepts) => {
  const test = (part: SchemaNode): Truth => accepts(part, value);
  const target = node.single.get('$ref');
  const any = node.lists.get('anyOf');
  const one = node.lists.get('oneOf');
  return every(
    [
      () => target === undefined || test(target),
      () => every(listOf(node, 'allOf'), test),
      () => any === undefined || some(any, test),
      () => one === undefined || within(countTrue(one, test), 1, 1),
    ],
    (check) => check(),
  );
};

const acceptsConditions: Check = (node, value, accepts) => {
  const refused = node.single.get('not');
  const condition = node.single.get('if');
  const negation = refused === undefined ? true : not(accepts(refused, value));
  if (negation !== true || condition === undefined) return negation;
  const branch = (keyword: string): Truth => {
    const part = node.single.get(keyword);
    return part === undefined ? true : accepts(part, value);
  };
  const holds = accepts(condition, value);
  if (holds !== undefined) return branch(holds ? 'then' : 'else');
  const both = [branch('then'), branch('else')];
  return both.every((truth) => truth === both[0]) ? both[0] : undefined;
};

const CHECKS: readonly Check[] = [
  acceptsType,
  acceptsListed,
  acceptsNumber,
  acceptsLength,
  acceptsOpaque,
  acceptsStructure,
  acceptsAlternatives,
  acceptsConditions,
];

import { conjoin, restrict } from '../inclusion/conjunction.js';
import { INCLUDED, placeOf, problemAt, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import type { JsonValue } from '../json-value.js';
import { keywordPointer, listOf, type SchemaNode } from '../schema/schema-node.js';
import { describeTypes, singleTypes } from '../schema/type-mask.js';
import { describeMissing } from './compare-values.js';

type Alternatives = 'anyOf' | 'oneOf';

/** `anyOf`: one alternative takes all the values, or one for each type of them. */
export const compareAnyOf: Rule = (question) => compareGroup(question, 'anyOf');

/** `oneOf`: as `anyOf`, and every other alternative must be seen to take none of them. */
export const compareOneOf: Rule = (question) => compareGroup(question, 'oneOf');

function compareGroup(question: Question, keyword: Alternatives): readonly Problem[] {
  const branches = listOf(question.sup, keyword);
  if (branches.length === 0 || hasSameGroup(question, keyword, branches)) return INCLUDED;
  return fit(question, keyword, branches);
}

function hasSameGroup(
  { sub, inclusion }: Question,
  keyword: Alternatives,
  branches: readonly SchemaNode[],
): boolean {
  return sub.members.some((node) => {
    const others = listOf(node, keyword);
    if (others.length !== branches.length) return false;
    return branches.every((branch, index) => {
      const other = others[index];
      return other !== undefined && inclusion.same(other, branch);
    });
  });
}

function fit(question: Question, keyword: Alternatives, branches: readonly SchemaNode[]): readonly Problem[] {
  const { sub, inclusion } = question;
  // What shares no value with these cannot take them, which is cheaper to see than why not.
  const near = branches.filter((branch) => !isApart(question, branch));
  const taker = near.find((branch) => inclusion.problems(sub, branch).length === 0);
  if (taker !== undefined && (keyword === 'anyOf' || near.length === 1)) return INCLUDED;
  const types = singleTypes(sub.types);
  if (types.length > 1) {
    return types
      .map((type) => restrict(sub, type))
      .filter((part) => !inclusion.isEmpty(part))
      .flatMap((part) => fit({ ...question, sub: part }, keyword, branches));
  }
  return taker === undefined ? misfit(question, keyword, branches, near) : [overlap(question)];
}

function isApart({ sub, inclusion }: Question, branch: SchemaNode): boolean {
  return inclusion.isEmpty(conjoin([...sub.members, branch], sub.types));
}

function overlap(question: Question): Problem {
  const reason = 'the alternatives of `oneOf` could not be told apart, and one value may match two of them';
  return problemWith(question, 'undecided', 'oneOf', reason);
}

function misfit(
  question: Question,
  keyword: Alternatives,
  branches: readonly SchemaNode[],
  near: readonly SchemaNode[],
): readonly Problem[] {
  const { sub, sup, inclusion } = question;
  const refused = refusedValues(question, branches);
  if (refused.length > 0) {
    const alike = [keyword, 'enum', 'const', 'type'];
    return [problemWith(question, 'values', keyword, describeMissing(refused), alike)];
  }
  // Alternatives that were not all looked at prove nothing of the values.
  if (!inclusion.budget.spend(0)) {
    const reason = 'there are too many alternatives to be compared within the limits';
    return [problemWith(question, 'undecided', keyword, reason)];
  }
  const [only] = near;
  if (only !== undefined && near.length === 1) return inclusion.problems(sub, only);
  if (near.length === 0 && refusesType(question, branches)) {
    const alike = [keyword, 'type', 'enum', 'const'];
    return [problemWith(question, 'type', keyword, describeTypes(sub.types), alike)];
  }
  const place =
    sub.focus === undefined ? { side: sup.side, pointer: keywordPointer(sup, keyword) } : placeOf(sub.focus);
  const what = `values that fit none of the ${branches.length} alternatives`;
  return [problemAt(question, 'alternative', place, what)];
}

function refusedValues({ sub, inclusion }: Question, branches: readonly SchemaNode[]): readonly JsonValue[] {
  const values = inclusion.possibleValues(sub) ?? [];
  return values.filter((value) => branches.every((branch) => inclusion.accepts(branch, value) === false));
}

function refusesType({ sub }: Question, branches: readonly SchemaNode[]): boolean {
  return branches.every((branch) => conjoin([branch], sub.types).types === 0);
}

import { conjoin } from '../inclusion/conjunction.js';
import { INCLUDED, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { acceptsAll, type SchemaNode } from '../schema/schema-node.js';
import { ARRAY, OBJECT } from '../schema/type-mask.js';

/** `not`: equal, or of values that the other schema has none of. */
export const compareNot: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  const refused = sup.single.get('not');
  if (refused === undefined) return INCLUDED;
  const isKept = sub.members.some((node) => sameKeyword(question, node, 'not'));
  if (isKept || inclusion.isEmpty(conjoin([...sub.members, refused], sub.types))) return INCLUDED;
  return [undecided(question, 'not')];
};

/** `if`, `then` and `else`: equal as a group, because each changes the meaning of the others. */
export const compareConditions: Rule = (question) => {
  const { sub, sup } = question;
  const group = ['if', 'then', 'else'];
  if (!sup.single.has('if') || !(sup.single.has('then') || sup.single.has('else'))) return INCLUDED;
  const isKept = sub.members.some((node) => group.every((keyword) => sameKeyword(question, node, keyword)));
  return isKept ? INCLUDED : [undecided(question, 'if')];
};

/**
 * `unevaluatedItems` and `unevaluatedProperties`: decided only where the whole schema is equal, or they say
 * nothing.
 */
export const compareUnevaluated: Rule = (question) =>
  (
    [
      ['unevaluatedItems', ARRAY],
      ['unevaluatedProperties', OBJECT],
    ] as const
  ).flatMap(([keyword, type]) => {
    const schema = question.sup.single.get(keyword);
    const isMet = schema === undefined || acceptsAll(schema) || (question.sub.types & type) === 0;
    return isMet ? INCLUDED : [undecided(question, keyword)];
  });

function sameKeyword({ sup, inclusion }: Question, node: SchemaNode, keyword: string): boolean {
  const left = node.single.get(keyword);
  const right = sup.single.get(keyword);
  return left === undefined || right === undefined ? left === right : inclusion.same(left, right);
}

function undecided(question: Question, keyword: string): Problem {
  return problemWith(
    question,
    'undecided',
    keyword,
    `\`${keyword}\` is compared for equality only, and differs`,
  );
}

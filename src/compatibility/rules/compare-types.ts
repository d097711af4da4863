import { restrict } from '../inclusion/conjunction.js';
import { INCLUDED, placeOf, problemAt, problemWith } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { describeTypes, singleTypes, typesFrom, type TypeMask } from '../schema/type-mask.js';

/** Boolean schemas: `false` includes nothing. */
export const compareFixed: Rule = (question) =>
  question.sup.fixed === false
    ? [problemAt(question, 'fixed', placeOf(question.sup), 'any value')]
    : INCLUDED;

/** `type`, where integers are numbers. Types that the other keywords leave no value of do not count. */
export const compareTypes: Rule = (question) => {
  const type = question.sup.assertions.get('type');
  if (type === undefined) return INCLUDED;
  const excess = typesOutside(question, typesFrom(type) ?? 0);
  if (excess === 0) return INCLUDED;
  return [problemWith(question, 'type', 'type', describeTypes(excess), ['type', 'enum', 'const'])];
};

function typesOutside({ sub, inclusion }: Question, types: TypeMask): TypeMask {
  return singleTypes(sub.types & ~types)
    .filter((single) => !inclusion.isEmpty(restrict(sub, single)))
    .reduce((mask, single) => mask | single, 0);
}

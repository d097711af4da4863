import { declaredNames } from '../inclusion/child-schemas.js';
import { conjoin, requiredNames } from '../inclusion/conjunction.js';
import { INCLUDED, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { isClosed, isImpossible } from '../inclusion/structure-limits.js';
import { dependentNames, mapOf, namesOf } from '../schema/schema-node.js';
import { OBJECT, STRING } from '../schema/type-mask.js';

/** `required`. */
export const compareRequired: Rule = (question) => {
  const { sub, sup } = question;
  const names = namesOf(sup.assertions.get('required'));
  if (names.length === 0 || (sub.types & OBJECT) === 0) return INCLUDED;
  const kept = requiredNames(sub);
  return names
    .filter((name) => !kept.has(name))
    .map((name) => problemWith(question, 'required', 'required', `objects without \`${name}\``));
};

/** `propertyNames`, which the declared names of a closed object may meet by themselves. */
export const comparePropertyNames: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  const schema = sup.single.get('propertyNames');
  if (schema === undefined || (sub.types & OBJECT) === 0) return INCLUDED;
  const names = conjoin(
    sub.members.flatMap((node) => node.single.get('propertyNames') ?? []),
    STRING,
  );
  const problems = inclusion.problems(names, schema);
  if (problems.length === 0 || !isClosed(sub, inclusion.isEmpty)) return problems;
  const areAccepted = [...declaredNames(sub.members)].every(
    (name) => inclusion.accepts(schema, name) === true,
  );
  return areAccepted ? INCLUDED : problems;
};

/** `dependentRequired` and the lists of names in `dependencies`. */
export const compareDependentRequired: Rule = (question) => {
  const { sub, sup } = question;
  const asked = dependentNames(sup);
  if (asked.length === 0 || (sub.types & OBJECT) === 0) return INCLUDED;
  // Looked up once: there may be thousands of names on both sides.
  const known = sub.members.map((node) => new Map(dependentNames(node)));
  return asked.flatMap(([name, needs]) => {
    const own = known.flatMap((lists) => lists.get(name) ?? []);
    return compareNeeds(question, name, needs, new Set([...own, name]));
  });
};

function compareNeeds(
  question: Question,
  name: string,
  needs: readonly string[],
  own: ReadonlySet<string>,
): readonly Problem[] {
  const { sub, inclusion } = question;
  const required = requiredNames(sub);
  const missing = needs.filter((need) => !own.has(need) && !required.has(need));
  if (missing.length === 0 || isImpossible(sub, name, inclusion.isEmpty)) return INCLUDED;
  return missing.map((need) =>
    problemWith(
      question,
      'dependency',
      'dependentRequired',
      `objects with \`${name}\` but without \`${need}\``,
    ),
  );
}

/** `dependentSchemas` and the schemas in `dependencies`. */
export const compareDependentSchemas: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  if ((sub.types & OBJECT) === 0) return INCLUDED;
  return [...mapOf(sup, 'dependentSchemas')].flatMap(([name, schema]) => {
    if (isImpossible(sub, name, inclusion.isEmpty)) return INCLUDED;
    const own = sub.members.flatMap((node) => mapOf(node, 'dependentSchemas').get(name) ?? []);
    return inclusion.problems(conjoin([...sub.members, ...own], sub.types & OBJECT), schema);
  });
};

import {
  declarationsOf,
  declaredNames,
  propertyCases,
  propertyCost,
  type NameAssumption,
} from '../inclusion/child-schemas.js';
import type { Conjunction } from '../inclusion/conjunction.js';
import { matchesName } from '../inclusion/name-match.js';
import { append, INCLUDED, placeOf, problemAt, problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { acceptsAll, mapOf, type SchemaNode } from '../schema/schema-node.js';
import { OBJECT } from '../schema/type-mask.js';
import { shorten } from './describe-values.js';

/**
 * A schema that properties of some name must meet, under an assumption about which expressions match the
 * name.
 */
interface Demand {
  readonly by: 'name' | 'pattern' | 'default';
  readonly schema: SchemaNode;
  readonly assumed: NameAssumption;
}

/**
 * `properties`, `patternProperties` and `additionalProperties`: name by name for those that a schema
 * mentions, and once for all the others. Expressions are not run; where it matters whether one matches a
 * name, both cases are compared.
 */
export const compareProperties: Rule = (question) => {
  const { sub, sup, inclusion } = question;
  if ((sub.types & OBJECT) === 0) return INCLUDED;
  const names = namesToCompare(question);
  const steps = names.length * propertyCost(sub) * (1 + mapOf(sup, 'patternProperties').size);
  if (!inclusion.budget.spend(steps)) {
    return [problemWith(question, 'undecided', 'properties', 'there are too many properties and patterns')];
  }
  const found: Problem[] = [];
  for (const name of names) {
    for (const demand of demandsOn(sup, name)) append(found, compareProperty(question, name, demand));
  }
  return found;
};

function namesToCompare({ sub, sup }: Question): readonly (string | undefined)[] {
  const declared = mapOf(sup, 'properties').keys();
  if (mapOf(sup, 'patternProperties').size === 0 && !sup.single.has('additionalProperties'))
    return [...declared];
  return [...new Set([...declared, ...declaredNames(sub.members)]), undefined];
}

function demandsOn(sup: SchemaNode, name: string | undefined): readonly Demand[] {
  const demands: Demand[] = declarationsOf([sup], name).map((schema) => ({
    by: 'name',
    schema,
    assumed: new Map(),
  }));
  const unmatched = new Map<string, boolean>();
  let isCovered = demands.length > 0;
  for (const [pattern, schema] of mapOf(sup, 'patternProperties')) {
    const matches = matchesName(pattern, name);
    if (matches !== false) demands.push({ by: 'pattern', schema, assumed: new Map([[pattern, true]]) });
    if (matches === true) isCovered = true;
    else unmatched.set(pattern, false);
  }
  const additional = sup.single.get('additionalProperties');
  if (additional !== undefined && !isCovered)
    demands.push({ by: 'default', schema: additional, assumed: unmatched });
  return demands;
}

function compareProperty(question: Question, name: string | undefined, demand: Demand): readonly Problem[] {
  const { sub, inclusion } = question;
  if (inclusion.reader === 'tolerant' && isIgnored(demand)) return INCLUDED;
  const found: Problem[] = [];
  for (const offer of propertyCases(sub, name, demand.assumed)) {
    const isOpen = isUndeclared(question, name, demand, offer);
    // ... and takes what the other schema does not name as absent, although open objects could carry it.
    if (isOpen && inclusion.reader === 'tolerant') continue;
    const problems = inclusion.problemsOfValue(offer, demand.schema);
    if (problems.length > 0)
      append(
        found,
        isOpen ? [openProblem(question, name, demand)] : explain(question, name, demand, problems),
      );
  }
  return found;
}

/** A tolerant reader ignores what its schema does not name; the values of a map are named by their schema. */
function isIgnored({ by, schema }: Demand): boolean {
  return by === 'default' && schema.fixed === false;
}

function isUndeclared(
  { sub }: Question,
  name: string | undefined,
  { by }: Demand,
  offer: Conjunction,
): boolean {
  return by === 'name' && declarationsOf(sub.members, name).length === 0 && offer.members.every(acceptsAll);
}

function openProblem(question: Question, name: string | undefined, { schema }: Demand): Problem {
  return problemAt(question, 'openProperty', placeOf(schema), `\`${shorten(name ?? '')}\``);
}

function explain(
  question: Question,
  name: string | undefined,
  { by, schema }: Demand,
  problems: readonly Problem[],
): readonly Problem[] {
  if (by !== 'default' || schema.fixed !== false) return problems;
  const [declaration] = declarationsOf(question.sub.members, name);
  if (declaration === undefined) {
    return [problemWith(question, 'additional', 'additionalProperties', 'properties that are not declared')];
  }
  return [
    problemAt(question, 'closedProperty', placeOf(declaration), `the property \`${shorten(name ?? '')}\``),
  ];
}

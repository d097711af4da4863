import { rulesFor } from '../rules/rules.js';
import { compareUnknown } from '../rules/compare-unknown.js';
import { acceptsAll, type SchemaNode } from '../schema/schema-node.js';
import { createAcceptsValue } from './accepts-value.js';
import { createBudget, type Budget } from './budget.js';
import { conjoin, conjunctionOf, type Conjunction } from './conjunction.js';
import { createIsEmpty, openGroups } from './is-empty.js';
import { createPossibleValues } from './possible-values.js';
import { append, distinctProblems, INCLUDED, type Problem } from './problem.js';
import type { Inclusion, Question, Reader } from './question.js';
import { createSameSchema } from './same-schema.js';
import { undeclaredProperties } from './undeclared-properties.js';

/**
 * A proof system for "every value of one schema is a value of another", sound and incomplete.
 *
 * A pair that is met again within its own proof is assumed to hold: values are finite, and loops that do not
 * descend into the value were refused on reading. When a pair fails, everything that was proved since it was
 * assumed is forgotten, because it may rest on the assumption (a one-pass memo is unsound where alternatives
 * are tried).
 */
export function createInclusion(reader: Reader, budget: Budget = createBudget()): Inclusion {
  const accepts = createAcceptsValue(budget);
  const possibleValues = createPossibleValues(accepts);
  const answers = new Map<string, readonly Problem[]>();
  const proved: string[] = [];
  const inclusion: Inclusion = {
    reader,
    budget,
    accepts,
    possibleValues,
    same: createSameSchema(budget),
    isEmpty: createIsEmpty(budget, possibleValues),
    problems,
    problemsOfValue: (sub, sup) =>
      reader === 'strict'
        ? [...problems(sub, sup), ...undeclaredProperties({ sub, sup, inclusion })]
        : problems(sub, sup),
  };

  function problems(sub: Conjunction, sup: SchemaNode): readonly Problem[] {
    if (acceptsAll(sup)) return INCLUDED;
    const key = `${sub.key}<${sup.id}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (!budget.spend(1 + sub.members.length)) return [tooComplex(sup)];
    answers.set(key, INCLUDED);
    const start = proved.push(key) - 1;
    const found = budget.deeper(() => decide({ sub, sup, inclusion }), [tooComplex(sup)]);
    if (found.length > 0) {
      for (const assumed of proved.splice(start)) answers.delete(assumed);
      answers.set(key, found);
    }
    return found;
  }

  return inclusion;
}

function tooComplex({ side }: SchemaNode): Problem {
  const what =
    'the schemas have too many combinations, or are nested too deeply, to be compared within the limits';
  return { aspect: 'undecided', narrowed: side === 'new', place: { side, pointer: '' }, what };
}

function decide(question: Question): readonly Problem[] {
  const { sub, sup, inclusion } = question;
  if (sub.members.some((node) => inclusion.same(node, sup)) || acceptsEach(question)) return INCLUDED;
  const direct = [...compareUnknown(question), ...compareParts(question)];
  if (direct.length === 0 || inclusion.isEmpty(sub)) return INCLUDED;
  const [branches] = openGroups(sub);
  if (branches === undefined) return distinctProblems(direct);
  const split = branches.flatMap((branch) =>
    inclusion.problems(conjoin([...sub.members, branch], sub.types), sup),
  );
  // Cut short, the alternatives only say that steps ran out; what was found before is then told as well.
  const isCutShort = split.length > 0 && !inclusion.budget.spend(0);
  return distinctProblems(isCutShort ? [...direct, ...split] : split);
}

function acceptsEach({ sub, sup, inclusion }: Question): boolean {
  const values = inclusion.possibleValues(sub);
  return values?.every((value) => inclusion.accepts(sup, value) === true) === true;
}

function compareParts({ sub, sup, inclusion }: Question): readonly Problem[] {
  const parts = conjunctionOf(sup).members;
  if (!inclusion.budget.spend(parts.length * sub.members.length)) return [tooComplex(sup)];
  const found: Problem[] = [];
  for (const part of parts) {
    if (sub.members.some((node) => inclusion.same(node, part))) continue;
    for (const rule of rulesFor(part)) append(found, rule({ sub, sup: part, inclusion }));
  }
  return found;
}

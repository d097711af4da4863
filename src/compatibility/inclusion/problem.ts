import type { Side } from '../change.js';
import type { Aspect } from '../schema-change-kind.js';
import { hasKeyword, keywordPointer, type SchemaNode } from '../schema/schema-node.js';
import type { Question } from './question.js';

/** Why a schema does not include another: what the included side has and the including side does not. */
export interface Problem {
  readonly aspect: Aspect;
  /** Whether it is the new schema that accepts less. */
  readonly narrowed: boolean;
  /** Where the change is to be seen. */
  readonly place: Place;
  /** The values in question as a noun phrase; for `undecided` the reason as a clause. */
  readonly what: string;
}

/** A place in one of the two documents. */
export interface Place {
  readonly side: Side;
  readonly pointer: string;
}

/** No problem: the schema is included. */
export const INCLUDED: readonly Problem[] = [];

/** The place of a schema. */
export function placeOf({ side, pointer }: SchemaNode): Place {
  return { side, pointer };
}

/** A problem at a place of its own. */
export function problemAt({ sup }: Question, aspect: Aspect, place: Place, what: string): Problem {
  return { aspect, narrowed: sup.side === 'new', place, what };
}

/**
 * A problem at a keyword, seen in the new document if that still has one of the keywords, else in the old
 * one.
 */
export function problemWith(
  question: Question,
  aspect: Aspect,
  keyword: string,
  what: string,
  alike: readonly string[] = [keyword],
): Problem {
  const { sub, sup } = question;
  const stated = { side: sup.side, pointer: keywordPointer(sup, keyword) };
  if (sup.side === 'new') return problemAt(question, aspect, stated, what);
  for (const name of alike) {
    const member = sub.members.find((node) => hasKeyword(node, name));
    if (member !== undefined) {
      return problemAt(question, aspect, { side: member.side, pointer: keywordPointer(member, name) }, what);
    }
  }
  return problemAt(question, aspect, stated, what);
}

/** Adds problems to a list in place; there may be too many to be passed as arguments. */
export function append(list: Problem[], problems: readonly Problem[]): void {
  for (const problem of problems) list.push(problem);
}

/** Problems without repetitions, in order. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const keyed = problems.map(
    (problem) =>
      [`${problem.aspect} ${problem.place.side} ${problem.place.pointer} ${problem.what}`, problem] as const,
  );
  return [...new Map(keyed).values()];
}

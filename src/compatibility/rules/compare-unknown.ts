import { conjunctionOf, type Conjunction } from '../inclusion/conjunction.js';
import { INCLUDED, placeOf, problemAt } from '../inclusion/problem.js';
import type { Rule } from '../inclusion/question.js';
import { hasReference } from '../inclusion/same-schema.js';
import { canonicalJson, extendPointer, type JsonValue } from '../json-value.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { shorten } from './describe-values.js';

/**
 * Keywords that the dialect does not define: the same with the same values on both sides, or nothing is
 * decided, because such a keyword may assert, or even widen (`nullable`). One that holds a reference may
 * change without its text.
 */
export const compareUnknown: Rule = (question) => {
  const { sub, sup } = question;
  const whole = conjunctionOf(sup);
  if (![...sub.members, ...whole.members].some((node) => node.unknown.size > 0)) return INCLUDED;
  const left = unknownOf(sub);
  const right = unknownOf(whole);
  const texts = new Set(left.map(textOf));
  const others = new Set(right.map(textOf));
  return [...left, ...right]
    .filter((use) => !texts.has(textOf(use)) || !others.has(textOf(use)) || hasReference(use.value))
    .map((use) => {
      const place = { ...placeOf(use.node), pointer: extendPointer(use.node.pointer, use.keyword) };
      return problemAt(
        question,
        'undecided',
        place,
        `the keyword \`${shorten(use.keyword)}\` is not known here, and changed`,
      );
    });
};

interface Use {
  readonly node: SchemaNode;
  readonly keyword: string;
  readonly value: JsonValue;
}

function unknownOf({ members }: Conjunction): readonly Use[] {
  return members.flatMap((node) => [...node.unknown].map(([keyword, value]) => ({ node, keyword, value })));
}

function textOf({ keyword, value }: Use): string {
  return `${keyword}:${canonicalJson(value)}`;
}

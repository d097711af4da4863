import { problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import type { Aspect } from '../schema-change-kind.js';
import { textOf } from '../schema/schema-node.js';
import { NUMBER, STRING, type TypeMask } from '../schema/type-mask.js';
import { shorten } from './describe-values.js';

interface TextRule {
  readonly keyword: string;
  readonly types: TypeMask;
  readonly aspect: Aspect;
  readonly other: Aspect;
  readonly beyond: (text: string) => string;
}

const TEXTS: readonly TextRule[] = [
  {
    keyword: 'pattern',
    types: STRING,
    aspect: 'pattern',
    other: 'otherPattern',
    beyond: (text) => `strings that do not match the pattern \`${text}\``,
  },
  {
    keyword: 'format',
    // Number formats (`int32`) are in use, and some validators assert them.
    types: STRING | NUMBER,
    aspect: 'format',
    other: 'otherFormat',
    beyond: (text) => `values that are not of the format \`${text}\``,
  },
  {
    keyword: 'contentEncoding',
    types: STRING,
    aspect: 'content',
    other: 'otherContent',
    beyond: (text) => `strings in another encoding than \`${text}\``,
  },
  {
    keyword: 'contentMediaType',
    types: STRING,
    aspect: 'content',
    other: 'otherContent',
    beyond: (text) => `strings of another media type than \`${text}\``,
  },
];

/**
 * `pattern`, `format` and the content of strings: equal, or a change. Expressions are never run or compared
 * as languages. A format may be asserted by one validator and be an annotation to another, so adding and
 * removing one both count.
 */
export const compareTexts: Rule = (question) => TEXTS.flatMap((rule) => compareText(question, rule));

function compareText(question: Question, rule: TextRule): readonly Problem[] {
  const { sub, sup } = question;
  const text = textOf(sup, rule.keyword);
  if (text === undefined || (sub.types & rule.types) === 0) return [];
  const stated = sub.members.map((node) => textOf(node, rule.keyword)).filter((other) => other !== undefined);
  if (stated.includes(text)) return [];
  const aspect = stated.length > 0 ? rule.other : rule.aspect;
  return [problemWith(question, aspect, rule.keyword, rule.beyond(shorten(text)))];
}

import type { Conjunction } from '../inclusion/conjunction.js';
import type { IsEmpty } from '../inclusion/is-empty.js';
import { problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import {
  fewestProperties,
  largestOf,
  mostItems,
  mostProperties,
  smallestOf,
} from '../inclusion/structure-limits.js';
import { numberOf } from '../schema/schema-node.js';
import { ARRAY, OBJECT, STRING, type TypeMask } from '../schema/type-mask.js';

interface CountRule {
  readonly keyword: 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';
  readonly type: TypeMask;
  /** The tightest count that the included side keeps. */
  readonly kept: (sub: Conjunction, isEmpty: IsEmpty) => number;
  readonly beyond: (limit: number) => string;
}

const COUNTS: readonly CountRule[] = [
  {
    keyword: 'minLength',
    type: STRING,
    kept: ({ members }) => largestOf(members, 'minLength'),
    beyond: (limit) => `strings shorter than ${limit} characters`,
  },
  {
    keyword: 'maxLength',
    type: STRING,
    kept: ({ members }) => smallestOf(members, 'maxLength'),
    beyond: (limit) => `strings longer than ${limit} characters`,
  },
  {
    keyword: 'minItems',
    type: ARRAY,
    kept: ({ members }) => largestOf(members, 'minItems'),
    beyond: (limit) => `arrays of fewer than ${limit} items`,
  },
  {
    keyword: 'maxItems',
    type: ARRAY,
    kept: mostItems,
    beyond: (limit) => `arrays of more than ${limit} items`,
  },
  {
    keyword: 'minProperties',
    type: OBJECT,
    kept: fewestProperties,
    beyond: (limit) => `objects of fewer than ${limit} properties`,
  },
  {
    keyword: 'maxProperties',
    type: OBJECT,
    kept: mostProperties,
    beyond: (limit) => `objects of more than ${limit} properties`,
  },
];

/** The smallest and largest numbers of characters, items and properties. */
export const compareCounts: Rule = (question) => COUNTS.flatMap((rule) => compareCount(question, rule));

function compareCount(question: Question, { keyword, type, kept, beyond }: CountRule): readonly Problem[] {
  const { sub, sup, inclusion } = question;
  const limit = numberOf(sup, keyword);
  if (limit === undefined || (sub.types & type) === 0) return [];
  const count = kept(sub, inclusion.isEmpty);
  const isKept = keyword.startsWith('min') ? count >= limit : count <= limit;
  return isKept ? [] : [problemWith(question, keyword, keyword, beyond(limit))];
}

import { valueLists, valueTexts } from '../inclusion/conjunction.js';
import { problemWith, type Problem } from '../inclusion/problem.js';
import type { Question, Rule } from '../inclusion/question.js';
import { canonicalJson, type JsonValue } from '../json-value.js';
import { describeValues } from './describe-values.js';

const ALIKE: readonly string[] = ['enum', 'const'];

/** `enum` and `const`: each value that is possible must be listed. */
export const compareValues: Rule = (question) =>
  valueLists(question.sup).flatMap(({ keyword, values }) => compareList(question, keyword, values));

function compareList(question: Question, keyword: string, values: readonly JsonValue[]): readonly Problem[] {
  const possible = question.inclusion.possibleValues(question.sub);
  if (possible === undefined) {
    return [problemWith(question, 'enum', keyword, `values other than ${describeValues(values)}`, ALIKE)];
  }
  const listed = valueTexts(question.sup).get(keyword);
  const missing = possible.filter((value) => listed?.has(canonicalJson(value)) !== true);
  if (missing.length === 0) return [];
  return [problemWith(question, 'values', keyword, describeMissing(missing), ALIKE)];
}

/** The values that one side lacks, as a noun phrase. */
export function describeMissing(values: readonly JsonValue[]): string {
  return `the ${values.length === 1 ? 'value' : 'values'} ${describeValues(values)}`;
}

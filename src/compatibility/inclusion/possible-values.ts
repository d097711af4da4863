import type { JsonValue } from '../json-value.js';
import { BOOLEAN, NULL, typeOfValue } from '../schema/type-mask.js';
import type { AcceptsValue } from './accepts-value.js';
import { valueLists, type Conjunction } from './conjunction.js';

/**
 * The values of a conjunction that has finitely many: at least all it has; undefined when it may have others.
 */
export type PossibleValues = (conjunction: Conjunction) => readonly JsonValue[] | undefined;

/**
 * Lists the values of conjunctions with `enum` or `const`, or of booleans and null only, without those surely
 * refused.
 */
export function createPossibleValues(accepts: AcceptsValue): PossibleValues {
  const known = new Map<string, readonly JsonValue[] | undefined>();
  return (conjunction) => {
    if (known.has(conjunction.key)) return known.get(conjunction.key);
    const values = candidates(conjunction)?.filter((value) =>
      conjunction.members.every((node) => accepts(node, value) !== false),
    );
    known.set(conjunction.key, values);
    return values;
  };
}

function candidates({ members, types }: Conjunction): readonly JsonValue[] | undefined {
  const lists = members.flatMap((node) => valueLists(node).map(({ values }) => values));
  const shortest = lists.reduce<readonly JsonValue[] | undefined>(
    (best, values) => (best === undefined || values.length < best.length ? values : best),
    undefined,
  );
  if (shortest !== undefined) return shortest.filter((value) => (typeOfValue(value) & types) !== 0);
  if ((types & ~(NULL | BOOLEAN)) !== 0) return undefined;
  return [...((types & NULL) === 0 ? [] : [null]), ...((types & BOOLEAN) === 0 ? [] : [true, false])];
}

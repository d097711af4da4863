import { acceptsAll, type SchemaNode } from '../schema/schema-node.js';
import { ARRAY, FRACTION, INTEGER, OBJECT, singleTypes, STRING, type TypeMask } from '../schema/type-mask.js';
import { propertyCost } from './child-schemas.js';
import type { Budget } from './budget.js';
import { conjoin, requiredNames, restrict, type Conjunction } from './conjunction.js';
import { impliesBound, integerBound, tightestBound } from './number-range.js';
import type { PossibleValues } from './possible-values.js';
import {
  fewestProperties,
  isImpossible,
  largestOf,
  mostItems,
  mostProperties,
  smallestOf,
} from './structure-limits.js';

/** Whether no value at all meets a conjunction. True is certain; false also means "not found empty". */
export type IsEmpty = (conjunction: Conjunction) => boolean;

/** Alternatives beyond this many are not tried in turn. */
const MOST_GROUPS = 3;

/**
 * Finds conjunctions without values: contradicting types, lists of values and bounds, required properties
 * that cannot be, and alternatives that are all empty. A conjunction that is met again within its own proof
 * is taken as not empty, so that recursion proves nothing.
 */
export function createIsEmpty(budget: Budget, possibleValues: PossibleValues): IsEmpty {
  const known = new Map<string, boolean>();
  const isEmpty: IsEmpty = (conjunction) => {
    const { key, members } = conjunction;
    if (members.some((node) => node.fixed === false)) return true;
    const settled = known.get(key);
    if (settled !== undefined) return settled;
    if (!budget.spend(members.length + 1)) return false;
    known.set(key, false);
    const empty = budget.deeper(() => prove(conjunction), false);
    known.set(key, empty);
    return empty;
  };

  function prove(conjunction: Conjunction): boolean {
    // An unknown keyword may widen its schema (`nullable`), so with one nothing is empty for certain.
    if (conjunction.members.some((node) => node.unknown.size > 0)) return false;
    return (
      conjunction.members.some(refusesAll) ||
      singleTypes(conjunction.types).every((type) => isEmptyWithin(restrict(conjunction, type), type)) ||
      hasEmptyGroup(conjunction)
    );
  }

  function isEmptyWithin(conjunction: Conjunction, type: TypeMask): boolean {
    const values = possibleValues(conjunction);
    if (values !== undefined) return values.length === 0;
    const { members } = conjunction;
    if (type === STRING) return largestOf(members, 'minLength') > smallestOf(members, 'maxLength');
    if (type === ARRAY) return largestOf(members, 'minItems') > mostItems(conjunction, isEmpty);
    return type === OBJECT ? hasNoObject(conjunction) : hasNoNumber(members, type);
  }

  function hasNoObject(conjunction: Conjunction): boolean {
    const names = requiredNames(conjunction);
    if (!budget.spend(names.size * propertyCost(conjunction))) return false;
    return (
      [...names].some((name) => isImpossible(conjunction, name, isEmpty)) ||
      fewestProperties(conjunction) > mostProperties(conjunction, isEmpty)
    );
  }

  function hasEmptyGroup(conjunction: Conjunction): boolean {
    return openGroups(conjunction)
      .slice(0, MOST_GROUPS)
      .some((branches) =>
        branches.every((branch) => isEmpty(conjoin([...conjunction.members, branch], conjunction.types))),
      );
  }

  return isEmpty;
}

function refusesAll(node: SchemaNode): boolean {
  const refused = node.single.get('not');
  return refused !== undefined && acceptsAll(refused);
}

function hasNoNumber(members: readonly SchemaNode[], type: TypeMask): boolean {
  if (type !== INTEGER && type !== FRACTION) return false;
  const lower = tightestBound(members, 'lower');
  const upper = tightestBound(members, 'upper');
  if (lower === undefined || upper === undefined) return false;
  const [low, high] =
    type === INTEGER ? [integerBound('lower', lower), integerBound('upper', upper)] : [lower, upper];
  if (low.limit === high.limit) return low.exclusive || high.exclusive;
  return !impliesBound('lower', { ...high, exclusive: false }, low);
}

/** The `anyOf` and `oneOf` lists of a conjunction of which no alternative has been chosen. */
export function openGroups({ members }: Conjunction): readonly (readonly SchemaNode[])[] {
  const groups = members.flatMap((node) => [node.lists.get('anyOf') ?? [], node.lists.get('oneOf') ?? []]);
  if (groups.every((branches) => branches.length === 0)) return [];
  const chosen = new Set(members);
  return groups.filter((branches) => branches.length > 0 && !branches.some((branch) => chosen.has(branch)));
}

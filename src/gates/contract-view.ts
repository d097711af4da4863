import { isList, isObject, type JsonValue } from '../compatibility/json-value.js';
import { isUnstated, valueAt } from '../compatibility/serving/serving-change.js';
import type { Location } from '../model/location.js';
import type { ServingContract } from '../model/serving-contract.js';

/** Names and indices that lead to a value of a contract. */
export type ContractPath = readonly (string | number)[];

/** The value at a path of a contract; undefined where it says nothing. */
export function valueIn({ document }: ServingContract, ...path: ContractPath): JsonValue | undefined {
  // The reader made it of a parsed file: it is plain JSON.
  const value = valueAt(document as JsonValue, path);
  return isStated(value) ? value : undefined;
}

/** Whether a contract says something: neither blank nor an empty list or mapping. */
function isStated(value: JsonValue | undefined): boolean {
  if (isUnstated(value)) return false;
  if (isList(value)) return value.length > 0;
  return !isObject(value) || Object.keys(value).length > 0;
}

/** The place of a value, or of the last one on the way to it that is there. */
export function placeIn({ places, location }: ServingContract, ...path: ContractPath): Location {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(
      path
        .slice(0, length)
        .map((part) => `/${part}`)
        .join(''),
    );
    if (place !== undefined) return place;
  }
  return location;
}

/** The texts of a list, or one text as a list of it. */
export function wordsIn(contract: ServingContract, ...path: ContractPath): readonly string[] {
  const value = valueIn(contract, ...path);
  const items = isList(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string');
}

/** A number of a contract. */
export function numberIn(contract: ServingContract, ...path: ContractPath): number | undefined {
  const value = valueIn(contract, ...path);
  return typeof value === 'number' ? value : undefined;
}

/** How many entries a list of a contract has. */
export function lengthOf(contract: ServingContract, ...path: ContractPath): number {
  const value = valueIn(contract, ...path);
  return isList(value) ? value.length : 0;
}

/** Whether partial results are sent: of a contract that does not say, they may be. */
export function sendsPartials(contract: ServingContract): boolean {
  const finality = wordsIn(contract, 'results', 'finality');
  return finality.length === 0 || finality.some((word) => word === 'partial' || word === 'stable_prefix');
}

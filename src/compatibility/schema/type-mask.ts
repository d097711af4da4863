import { isList, isObject, type JsonValue } from '../json-value.js';

/**
 * A set of JSON types as bits. Numbers are split into integers and the rest, so that "integer is a number" is
 * set inclusion; `1.0` is an integer in both drafts.
 */
export type TypeMask = number;

/** The single types. */
export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
/** Both kinds of number. */
export const NUMBER = INTEGER | FRACTION;
/** Every type. */
export const ANY_TYPE = 127;

const BY_NAME: ReadonlyMap<string, TypeMask> = new Map([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
]);

/** The mask of a `type` keyword's value; undefined when it is not one. */
export function typesFrom(value: JsonValue): TypeMask | undefined {
  const names = isList(value) ? value : [value];
  if (names.length === 0) return undefined;
  let mask = 0;
  for (const name of names) {
    const bits = typeof name === 'string' ? BY_NAME.get(name) : undefined;
    if (bits === undefined) return undefined;
    mask |= bits;
  }
  return mask;
}

/** The single type of a value. */
export function typeOfValue(value: JsonValue): TypeMask {
  if (value === null) return NULL;
  if (isList(value)) return ARRAY;
  if (isObject(value)) return OBJECT;
  if (typeof value === 'number') return Number.isInteger(value) ? INTEGER : FRACTION;
  return typeof value === 'string' ? STRING : BOOLEAN;
}

/** The single types in a mask. */
export function singleTypes(mask: TypeMask): readonly TypeMask[] {
  return [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT].filter((bit) => (mask & bit) !== 0);
}

const PLURALS: readonly (readonly [TypeMask, string])[] = [
  [NULL, 'null'],
  [BOOLEAN, 'booleans'],
  [STRING, 'strings'],
  [ARRAY, 'arrays'],
  [OBJECT, 'objects'],
];

/** The types in a mask as a noun phrase: `strings or null`. */
export function describeTypes(mask: TypeMask): string {
  const names = PLURALS.filter(([type]) => (mask & type) !== 0).map(([, name]) => name);
  const numbers = mask & NUMBER;
  if (numbers === NUMBER) names.push('numbers');
  if (numbers === INTEGER) names.push('integers');
  if (numbers === FRACTION) names.push('numbers with a fraction');
  return names.join(' or ');
}

import { isList, isObject, own, type JsonValue } from '../json-value.js';
import type { KeywordPlace } from './draft-node.js';
import { shapeOf, type KeywordShape } from './keywords.js';
import { reachBelow, reachSchema } from './reach-schema.js';
import { resolveReference, startsResource } from './resolve-reference.js';
import { typesFrom } from './type-mask.js';

/** Reads one keyword into its node; says why not, when it cannot. */
type Placing = (place: KeywordPlace) => string | undefined;

const LONGEST_PATTERN = 2000;

/**
 * Whether a regular expression is one, by either of the two grammars that validators use. It is parsed, never
 * run.
 */
function isPattern(text: JsonValue): boolean {
  if (typeof text !== 'string' || text.length > LONGEST_PATTERN) return false;
  return ['u', ''].some((flags) => {
    try {
      return new RegExp(text, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

const isCount = (value: JsonValue): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isNames = (value: JsonValue): boolean =>
  isList(value) && value.every((name) => typeof name === 'string');

function asserting(accepts: (value: JsonValue) => boolean, expected: string): Placing {
  return ({ node, keyword, value }) => {
    if (!accepts(value)) return `${keyword} must be ${expected}`;
    node.assertions.set(keyword, value);
    return undefined;
  };
}

const ignored: Placing = () => undefined;

const oneSchema: Placing = (place) => {
  place.node.single.set(place.keyword, reachBelow(place, place.value));
  return undefined;
};

function schemaList(target?: string): Placing {
  return (place) => {
    const { node, keyword, value } = place;
    if (!isList(value) || value.length === 0) return `${keyword} must be an array of at least one schema`;
    node.lists.set(
      target ?? keyword,
      value.map((item, index) => reachBelow(place, item, index)),
    );
    return undefined;
  };
}

function schemaMap(acceptsName: (name: string) => boolean): Placing {
  return (place) => {
    const { node, keyword, value } = place;
    if (!isObject(value)) return `${keyword} must be an object of schemas`;
    const names = Object.keys(value);
    const bad = names.find((name) => !acceptsName(name));
    if (bad !== undefined)
      return `"${bad.slice(0, 60)}" in ${keyword} is not a regular expression that can be read`;
    node.named.set(
      keyword,
      new Map(names.map((name) => [name, reachBelow(place, own(value, name) ?? null, name)])),
    );
    return undefined;
  };
}

const reference: Placing = ({ reading, node, value, parent }) => {
  if (typeof value !== 'string') return '$ref must be a string';
  const inert: readonly (KeywordShape | undefined)[] = ['annotation', 'container', 'reference'];
  if (
    reading.dialect === 'draft-07' &&
    Object.keys(parent).some((sibling) => !inert.includes(shapeOf('draft-07', sibling)))
  ) {
    return 'draft-07 ignores what stands beside a $ref, and validators differ in that';
  }
  const target = resolveReference(reading.document, reading.dialect, value);
  if (!target.ok) return target.reason;
  node.single.set('$ref', reachSchema(reading, target.pointer, target.value));
  return undefined;
};

const identifier: Placing = ({ node, parent }) =>
  node.pointer !== '' && startsResource(parent) ? 'an embedded $id changes what references mean' : undefined;

const items: Placing = (place) => (isList(place.value) ? schemaList('prefixItems')(place) : oneSchema(place));

const additionalItems: Placing = (place) => {
  // Without a tuple, draft-07 gives additionalItems no meaning.
  if (isList(own(place.parent, 'items'))) place.node.single.set('items', reachBelow(place, place.value));
  return undefined;
};

const dependencies: Placing = (place) => {
  const { node, value } = place;
  if (!isObject(value)) return 'dependencies must be an object';
  const entries = Object.keys(value).map((name) => [name, own(value, name) ?? null] as const);
  const lists = entries.filter(([, needs]) => isList(needs));
  if (!lists.every(([, needs]) => isNames(needs))) return 'dependencies must hold schemas or lists of names';
  if (lists.length > 0) node.assertions.set('dependentRequired', Object.fromEntries(lists));
  const schemas = entries.filter(([, needs]) => !isList(needs));
  if (schemas.length > 0) {
    node.named.set(
      'dependentSchemas',
      new Map(schemas.map(([name, needs]) => [name, reachBelow(place, needs, name)])),
    );
  }
  return undefined;
};

/** How each shape of keyword is read. */
export const PLACING: Readonly<Record<KeywordShape, Placing>> = {
  annotation: ignored,
  container: ignored,
  identifier,
  refused: ({ keyword }) => `${keyword} is not supported`,
  reference,
  types: asserting((value) => typesFrom(value) !== undefined, 'a JSON type or a list of them'),
  list: asserting(isList, 'an array'),
  any: asserting(() => true, 'a value'),
  number: asserting((value) => typeof value === 'number', 'a number'),
  positive: asserting((value) => typeof value === 'number' && value > 0, 'a number above 0'),
  count: asserting(isCount, 'a whole number from 0'),
  boolean: (place) => {
    if (typeof place.value !== 'boolean') return `${place.keyword} must be a boolean`;
    if (place.value) place.node.assertions.set(place.keyword, true);
    return undefined;
  },
  string: asserting((value) => typeof value === 'string', 'a string'),
  regex: asserting(isPattern, 'a regular expression that can be read'),
  names: asserting(isNames, 'a list of names'),
  'name-lists': asserting(
    (value) => isObject(value) && Object.keys(value).every((name) => isNames(own(value, name) ?? null)),
    'an object of lists of names',
  ),
  schema: oneSchema,
  schemas: schemaList(),
  'schema-map': schemaMap(() => true),
  'regex-map': schemaMap(isPattern),
  items,
  'additional-items': additionalItems,
  dependencies,
};

import { canonicalJson, isList, type JsonValue } from '../json-value.js';
import { listOf, namesOf, numberOf, type SchemaNode } from '../schema/schema-node.js';
import { ANY_TYPE, FRACTION, typeOfValue, typesFrom, type TypeMask } from '../schema/type-mask.js';

/**
 * Schemas that a value meets all at once, with `$ref` and `allOf` laid flat, within a set of types. It stands
 * for a superset of the values: leaving a constraint out is always safe on this side.
 */
export interface Conjunction {
  /** Equal for equal members and types. */
  readonly key: string;
  /** In order of their ids, without duplicates. */
  readonly members: readonly SchemaNode[];
  /** The types that no member excludes. */
  readonly types: TypeMask;
  /** The schema it was entered by, to point at in a change. */
  readonly focus: SchemaNode | undefined;
}

const PLAIN = new WeakMap<SchemaNode, Conjunction>();

/** The conjunction of one schema with what it refers to. */
export function conjunctionOf(node: SchemaNode): Conjunction {
  const known = PLAIN.get(node);
  if (known !== undefined) return known;
  const conjunction = conjoin([node]);
  PLAIN.set(node, conjunction);
  return conjunction;
}

/** The conjunction of schemas, entered by the last of them. */
export function conjoin(
  schemas: readonly SchemaNode[],
  within: TypeMask = ANY_TYPE,
  focus: SchemaNode | undefined = schemas.at(-1),
): Conjunction {
  const found = new Set<SchemaNode>(schemas);
  // A set is iterated over what is added on the way, so this flattens to the end.
  for (const node of found) {
    const target = node.single.get('$ref');
    if (target !== undefined) found.add(target);
    for (const part of listOf(node, 'allOf')) found.add(part);
  }
  const members = [...found].sort((left, right) => left.id - right.id);
  const types = members.reduce((mask, node) => mask & typesOfNode(node), within);
  return { key: `${types}:${members.map((node) => node.id).join()}`, members, types, focus };
}

/** The same conjunction within fewer types. */
export function restrict(conjunction: Conjunction, types: TypeMask): Conjunction {
  return conjoin(conjunction.members, conjunction.types & types, conjunction.focus);
}

const TYPES = new WeakMap<SchemaNode, TypeMask>();

function typesOfNode(node: SchemaNode): TypeMask {
  const known = TYPES.get(node);
  if (known !== undefined) return known;
  const types = node.fixed === false ? 0 : namedTypes(node) & valueTypes(node) & multipleTypes(node);
  TYPES.set(node, types);
  return types;
}

function namedTypes(node: SchemaNode): TypeMask {
  const value = node.assertions.get('type');
  return value === undefined ? ANY_TYPE : (typesFrom(value) ?? ANY_TYPE);
}

function valueTypes(node: SchemaNode): TypeMask {
  return valueLists(node).reduce(
    (mask, { values }) => mask & values.reduce<TypeMask>((types, value) => types | typeOfValue(value), 0),
    ANY_TYPE,
  );
}

function multipleTypes(node: SchemaNode): TypeMask {
  return Number.isInteger(numberOf(node, 'multipleOf')) ? ANY_TYPE & ~FRACTION : ANY_TYPE;
}

/** The values that a schema lists, once for each of its keywords that list values. */
export function valueLists(
  node: SchemaNode,
): readonly { readonly keyword: 'enum' | 'const'; readonly values: readonly JsonValue[] }[] {
  const listed = node.assertions.get('enum');
  const constant = node.assertions.get('const');
  return [
    ...(isList(listed) ? [{ keyword: 'enum', values: listed } as const] : []),
    ...(constant === undefined ? [] : [{ keyword: 'const', values: [constant] } as const]),
  ];
}

const TEXTS = new WeakMap<SchemaNode, ReadonlyMap<string, ReadonlySet<string>>>();

/** The values that a schema lists, as canonical text by keyword. */
export function valueTexts(node: SchemaNode): ReadonlyMap<string, ReadonlySet<string>> {
  const known = TEXTS.get(node);
  if (known !== undefined) return known;
  const texts = new Map(
    valueLists(node).map(({ keyword, values }) => [keyword, new Set(values.map(canonicalJson))] as const),
  );
  TEXTS.set(node, texts);
  return texts;
}

const REQUIRED = new WeakMap<Conjunction, ReadonlySet<string>>();

/** The names that an object must have to meet the conjunction. */
export function requiredNames(conjunction: Conjunction): ReadonlySet<string> {
  const known = REQUIRED.get(conjunction);
  if (known !== undefined) return known;
  const names = new Set(conjunction.members.flatMap((node) => namesOf(node.assertions.get('required'))));
  REQUIRED.set(conjunction, names);
  return names;
}

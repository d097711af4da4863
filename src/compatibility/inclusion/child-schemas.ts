import { listOf, mapOf, type SchemaNode } from '../schema/schema-node.js';
import { conjoin, conjunctionOf, type Conjunction } from './conjunction.js';
import { matchesName } from './name-match.js';

/** Which expressions of `patternProperties` are taken to match the name in question. */
export type NameAssumption = ReadonlyMap<string, boolean>;

const NOTHING_ASSUMED: NameAssumption = new Map();

/**
 * More combinations than this are not told apart: the property is then taken as unconstrained, which is safe.
 */
const MOST_CASES = 16;

/** The schemas that the item at an index meets. */
export function itemAt(conjunction: Conjunction, index: number): Conjunction {
  return together(
    conjunction.members.flatMap(
      (node) => listOf(node, 'prefixItems')[index] ?? node.single.get('items') ?? [],
    ),
  );
}

function together(schemas: readonly SchemaNode[]): Conjunction {
  const [only] = schemas;
  return only !== undefined && schemas.length === 1 ? conjunctionOf(only) : conjoin(schemas);
}

/** The longest tuple of the members. */
export function prefixLength(nodes: readonly SchemaNode[]): number {
  return nodes.reduce((longest, node) => Math.max(longest, listOf(node, 'prefixItems').length), 0);
}

/** The names that a member's `properties` mention. */
export function declaredNames(nodes: readonly SchemaNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => [...mapOf(node, 'properties').keys()]));
}

/** The schemas that members' `properties` have for a name; none for the undefined one. */
export function declarationsOf(
  nodes: readonly SchemaNode[],
  name: string | undefined,
): readonly SchemaNode[] {
  return name === undefined ? [] : nodes.flatMap((node) => mapOf(node, 'properties').get(name) ?? []);
}

/**
 * The schemas that a property's value meets, as cases: it meets at least one of them, whichever expressions
 * match its name. An undefined name is any that no schema mentions.
 */
export function propertyCases(
  { members }: Conjunction,
  name: string | undefined,
  assumed: NameAssumption = NOTHING_ASSUMED,
): readonly Conjunction[] {
  let cases: readonly (readonly SchemaNode[])[] = [[]];
  for (const node of members) {
    const options = propertyOptions(node, name, assumed);
    if (cases.length * options.length > MOST_CASES) continue;
    cases = cases.flatMap((met) =>
      options.map((option) => (option.length === 0 ? met : [...met, ...option])),
    );
  }
  return cases.map(together);
}

/** What it costs to find the cases of one property, in steps. */
export function propertyCost({ members }: Conjunction): number {
  return members.reduce((cost, node) => cost + 1 + mapOf(node, 'patternProperties').size, 0);
}

function propertyOptions(
  node: SchemaNode,
  name: string | undefined,
  assumed: NameAssumption,
): readonly (readonly SchemaNode[])[] {
  const certain = declarationsOf([node], name).slice();
  const possible: SchemaNode[] = [];
  for (const [pattern, schema] of mapOf(node, 'patternProperties')) {
    const matches = assumed.get(pattern) ?? matchesName(pattern, name);
    if (matches === true) certain.push(schema);
    else if (matches === undefined) possible.push(schema);
  }
  if (certain.length > 0) return [certain];
  const additional = node.single.get('additionalProperties');
  return [additional === undefined ? [] : [additional], ...possible.map((schema) => [schema])];
}

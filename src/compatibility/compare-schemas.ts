import type { Change, Comparison, Direction } from './change.js';
import { describeChange } from './describe-change.js';
import { COMPARISON_LIMITS, createBudget } from './inclusion/budget.js';
import { conjoin } from './inclusion/conjunction.js';
import { createInclusion } from './inclusion/create-inclusion.js';
import type { Problem } from './inclusion/problem.js';
import type { Reader } from './inclusion/question.js';
import { equalJson, extendPointer } from './json-value.js';
import { shorten } from './rules/describe-values.js';
import type { SchemaChangeKind } from './schema-change-kind.js';
import { readSchema, type SchemaDocument } from './schema/read-schema.js';
import type { SchemaNode } from './schema/schema-node.js';

/** A change between two JSON Schemas. */
export type SchemaChange = Change<SchemaChangeKind>;

/** The answer of {@link compareSchemas}. */
export type SchemaComparison = Comparison<SchemaChangeKind>;

/** How the values are read. */
export interface SchemaComparisonOptions {
  /**
   * For outputs only. `true`: the client ignores properties it does not know, and takes those that the new
   * schema does not declare as absent, although open objects could carry them. `false`: it refuses every
   * property that its schema does not declare, even where the schema leaves objects open. Absent: exactly
   * what the schemas state.
   */
  readonly tolerantReader?: boolean;
  /** Tell only what breaks: half of the work, where nobody asks what else changed. */
  readonly breakingOnly?: boolean;
  /** Steps that may be spent, where it is not the usual number. */
  readonly steps?: number;
}

/**
 * Whether clients keep working when a JSON Schema (draft-07 or 2020-12, local references) changes.
 *
 * For `input` every value of the old schema must be one of the new, for `output` every value of the new one
 * of the old (reference: Confluent BACKWARD and FORWARD). Sound first: what is not decided is not compatible,
 * as a breaking change of the kind `cannot-be-decided`. With `tolerantReader: true` the answer is lenient
 * about undeclared properties and about nothing else; inputs are never judged leniently, because the model's
 * validator refuses what it refuses. Numbers are compared as parsed, in double precision.
 *
 * Never throws, fetches nothing, runs no expression of a schema, and ends within a fixed number of steps.
 */
export function compareSchemas(
  oldSchema: unknown,
  newSchema: unknown,
  direction: Direction,
  options: SchemaComparisonOptions = {},
): SchemaComparison {
  const before = readSchema(oldSchema, 'old');
  const after = readSchema(newSchema, 'new');
  if (!before.ok || !after.ok) {
    return { compatible: false, changes: [...refusals(before, 'old'), ...refusals(after, 'new')] };
  }
  const [sub, sup] = direction === 'input' ? [before.root, after.root] : [after.root, before.root];
  const reader = readerOf(direction, options);
  const budget = createBudget({ ...COMPARISON_LIMITS, steps: options.steps ?? COMPARISON_LIMITS.steps });
  const breaking = createInclusion(reader, budget).problemsOfValue(conjoin([sub]), sup);
  const breaks = breaking.map((problem) => describeChange(problem, direction, true));
  if (options.breakingOnly === true)
    return { compatible: breaking.length === 0, changes: distinctChanges(breaks) };
  const others = [...(reader === 'tolerant' ? notesBetween(sub, sup) : []), ...notesBetween(sup, sub)];
  const changes = [
    ...breaks,
    ...others.map((problem) => describeChange(problem, direction, false)),
    ...unchangedUnknown(before, after),
  ];
  return { compatible: breaking.length === 0, changes: distinctChanges(changes) };
}

function readerOf(direction: Direction, { tolerantReader }: SchemaComparisonOptions): Reader {
  if (direction === 'input' || tolerantReader === undefined) return 'as-stated';
  return tolerantReader ? 'tolerant' : 'strict';
}

/** What changed without breaking. When steps run out nothing is told, because what was found may be wrong. */
function notesBetween(sub: SchemaNode, sup: SchemaNode): readonly Problem[] {
  const budget = createBudget();
  const problems = createInclusion('as-stated', budget).problemsOfValue(conjoin([sub]), sup);
  return budget.spend(0) ? problems.filter(({ aspect }) => aspect !== 'undecided') : [];
}

function refusals(document: SchemaDocument, side: 'old' | 'new'): readonly SchemaChange[] {
  if (document.ok) return [];
  return document.refusals.map(({ pointer, reason }) => ({
    kind: 'cannot-be-decided',
    pointer,
    side,
    breaking: true,
    message: `The ${side} schema cannot be compared: ${reason}.`,
  }));
}

function unchangedUnknown(before: SchemaDocument, after: SchemaDocument): readonly SchemaChange[] {
  if (!before.ok || !after.ok) return [];
  return [...after.nodes.values()].flatMap((node) =>
    [...node.unknown]
      .filter(([keyword, value]) => equalJson(before.nodes.get(node.pointer)?.unknown.get(keyword), value))
      .map(([keyword]) => ({
        kind: 'unknown-keyword-unchanged' as const,
        pointer: extendPointer(node.pointer, keyword),
        side: 'new' as const,
        breaking: false,
        message: `The keyword \`${shorten(keyword)}\` is not known here; it is the same in both versions.`,
      })),
  );
}

/** One change for each kind and place; the breaking ones come first and win. */
function distinctChanges(changes: readonly SchemaChange[]): readonly SchemaChange[] {
  const seen = new Set<string>();
  const places = new Set<string>();
  return changes.filter((change) => {
    const place = JSON.stringify([change.kind, change.side, change.pointer]);
    const key = JSON.stringify([place, change.message]);
    if (seen.has(key) || (!change.breaking && places.has(place))) return false;
    seen.add(key);
    if (change.breaking) places.add(place);
    return true;
  });
}

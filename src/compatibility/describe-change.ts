import type { Change, Direction } from './change.js';
import type { Problem } from './inclusion/problem.js';
import { pointerSegments } from './json-value.js';
import { SCHEMA_CHANGE_KINDS, type Aspect, type SchemaChangeKind } from './schema-change-kind.js';

/** A problem as a change that a client developer reads; whether it breaks is the caller's finding. */
export function describeChange(
  problem: Problem,
  direction: Direction,
  breaking: boolean,
): Change<SchemaChangeKind> {
  const [narrowed, widened] = SCHEMA_CHANGE_KINDS[problem.aspect];
  return {
    kind: problem.narrowed ? narrowed : widened,
    pointer: problem.place.pointer,
    side: problem.place.side,
    breaking,
    message: (SENTENCES[problem.aspect] ?? aboutValues)(problem, direction, breaking),
  };
}

type Sentence = (problem: Problem, direction: Direction, breaking: boolean) => string;

const aboutValues: Sentence = ({ narrowed, what, place }, direction, breaking) => {
  const where = describePlace(place.pointer);
  if (direction === 'input') {
    return narrowed
      ? `Clients may send ${what}${where}, which the new version refuses.`
      : `The new version also accepts ${what}${where}.`;
  }
  if (narrowed) return `The new version no longer returns ${what}${where}.`;
  const effect = breaking
    ? 'which clients built on the old schema do not expect'
    : 'which a tolerant reader ignores';
  return `The new version may return ${what}${where}, ${effect}.`;
};

const aboutProperty: Sentence = (problem, direction, breaking) =>
  aboutValues(
    { ...problem, place: { ...problem.place, pointer: ownerOf(problem.place.pointer) } },
    direction,
    breaking,
  );

const aboutOpenProperty: Sentence = ({ narrowed, what, place }, direction, breaking) => {
  const property = `${what}${describePlace(ownerOf(place.pointer))}`;
  if (!breaking)
    return `The new version ${narrowed ? 'declares' : 'no longer declares'} the property ${property}.`;
  return direction === 'input'
    ? `Clients may send anything as ${property}, undeclared until now, and the new version refuses what does not fit.`
    : `The new version no longer declares ${property}, and may return anything there, which clients built on the old schema do not expect.`;
};

const aboutDoubt: Sentence = ({ what, place }) =>
  `Whether clients keep working cannot be decided${describePlace(place.pointer)}: ${what}.`;

const SENTENCES: Partial<Readonly<Record<Aspect, Sentence>>> = {
  closedProperty: aboutProperty,
  openProperty: aboutOpenProperty,
  undecided: aboutDoubt,
};

/** The pointer to the schema whose `properties` hold the schema at a pointer. */
function ownerOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/properties/')));
}

type Step = (path: string, name: string) => string;

/** How the segments of a pointer into a schema read as a path into values; `name` is the segment after. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['properties', (path, name) => (path === '' ? name : `${path}.${name}`)],
  ['$defs', (_path, name) => name],
  ['definitions', (_path, name) => name],
  ...['patternProperties', 'dependentSchemas', 'dependencies', 'anyOf', 'oneOf', 'allOf'].map(
    (keyword) => [keyword, (path: string): string => path] as const,
  ),
]);
const OF_ITEMS: ReadonlySet<string> = new Set(['items', 'prefixItems', 'contains']);

/**
 * The place in the value that a pointer into a schema speaks of: ` in \`results[].text\``; empty for the
 * whole value.
 */
function describePlace(pointer: string): string {
  let path = '';
  const ahead = [...pointerSegments(pointer)];
  for (let segment = ahead.shift(); segment !== undefined; segment = ahead.shift()) {
    const step = STEPS.get(segment);
    const name = step === undefined ? undefined : ahead.shift();
    if (step !== undefined && name !== undefined) path = step(path, name);
    if (OF_ITEMS.has(segment)) path += '[]';
  }
  return path === '' ? '' : ` in \`${path}\``;
}

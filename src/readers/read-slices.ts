import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import type { MetricFigures, Slice, SliceSize } from '../model/slice.js';
import { findImpossible, findSuspicious } from './check-range.js';
import { nearestName } from './nearest-name.js';
import { at, booleanOf, entriesOf, type MapEntry, type Node, numberOf, rawOf } from './node.js';

const RELATIVE = '_relative_delta';
const ABSOLUTE = '_delta';
const SIZES = ['utterances', 'reference_words', 'audio_hours'] as const;
const OTHER_KEYS: ReadonlySet<string> = new Set([...SIZES, 'dimensions', 'new']);

/** Longest name of a slice, in characters: names are printed, and matched against globs. */
const NAME_LIMIT = 200;

/** Where reading collects what it has to say. */
export interface Notes {
  readonly problems: Problem[];
  readonly remarks: { readonly message: string; readonly location: Problem['location'] }[];
}

type Metrics = ReadonlyMap<string, MetricDefinition>;
type Figure = 'baseline' | 'candidate' | 'delta' | 'relativeDelta';

/** Reads one slice; values that are impossible for their metric become problems. */
export function readSlice(name: string, node: Node, metrics: Metrics, notes: Notes): Slice {
  if (name.length > NAME_LIMIT) notes.problems.push(longName(name, node));
  const dimensions = entriesOf(at(node, 'dimensions')).map(
    ([key, { value }]) => [key, rawOf(value) ?? ''] as const,
  );
  return {
    name,
    dimensions: new Map(dimensions),
    size: readSize(node),
    isNew: booleanOf(at(node, 'new')) ?? false,
    metrics: readMetrics(
      entriesOf(node).filter(([key]) => !OTHER_KEYS.has(key)),
      metrics,
      notes,
    ),
    location: node.location,
  };
}

function longName(name: string, node: Node): Problem {
  const message = `the name of a slice has ${name.length} characters`;
  const expected = `at most ${NAME_LIMIT}`;
  return { location: node.location, message, expected, found: `${name.slice(0, 40)}…`, hint: 'shorten it' };
}

function readSize(node: Node): SliceSize {
  const known = SIZES.map((name) => [name, numberOf(at(node, name))] as const).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(known);
}

/** Reads metrics from `metric: {baseline, candidate}`, `metric_delta` and `metric_relative_delta`. */
export function readMetrics(
  entries: readonly (readonly [string, MapEntry])[],
  metrics: Metrics,
  notes: Notes,
): ReadonlyMap<string, MetricFigures> {
  const figures = new Map<string, MetricFigures>();
  for (const [key, entry] of entries) {
    const read = readFigures(key, entry, metrics, notes);
    if (read !== undefined) figures.set(read.metric, { ...figures.get(read.metric), ...read });
  }
  notes.remarks.push(...findSlips(figures, metrics));
  return figures;
}

// A metric of the team's own is welcome; one that is nearly a known metric that is missing here is a slip of the pen.
function findSlips(figures: ReadonlyMap<string, MetricFigures>, metrics: Metrics): Notes['remarks'] {
  const known = new Map<string, string>(
    [...metrics.keys()].flatMap((name): [string, string][] => [
      [name, name],
      [`${name}_relative`, name],
    ]),
  );
  return [...figures.values()].flatMap(({ metric, location }) => {
    const nearest = metrics.has(metric) ? undefined : nearestName(metric, known.keys());
    const meant = nearest === undefined ? undefined : known.get(nearest);
    if (nearest === undefined || meant === undefined || figures.has(meant)) return [];
    const name = nearest === meant ? meant : `${meant}${RELATIVE}`;
    const message = `${JSON.stringify(metric.slice(0, 80))} is no known metric; did you mean \`${name}\`?`;
    return [{ message, location }];
  });
}

function readFigures(
  key: string,
  entry: MapEntry,
  metrics: Metrics,
  notes: Notes,
): MetricFigures | undefined {
  const { value, keyLocation } = entry;
  if (value.kind === 'map') {
    const sides = {
      ...side('baseline', key, value, metrics, notes),
      ...side('candidate', key, value, metrics, notes),
    };
    return { metric: key, ...sides, location: at(value, 'candidate')?.location ?? keyLocation };
  }
  const change = splitChange(key, metrics);
  const number = numberOf(value);
  if (change !== undefined && number !== undefined) {
    checkRelative(change.figure, number, key, value, notes);
    return { metric: change.metric, [change.figure]: number, location: value.location };
  }
  notes.problems.push(bareNumber(key, value, metrics));
  return undefined;
}

// 0.4 -> 0 is -1 and nothing falls below it: an error rate or a time cannot become negative.
function checkRelative(figure: Figure, number: number, key: string, node: Node, notes: Notes): void {
  if (figure !== 'relativeDelta' || number >= -1) return;
  const message = `\`${key}\` is ${number}: nothing falls by more than itself (-2% is -0.02)`;
  notes.remarks.push({ location: node.location, message });
}

function splitChange(key: string, metrics: Metrics): { metric: string; figure: Figure } | undefined {
  if (metrics.has(key)) return undefined;
  if (key.endsWith(RELATIVE)) return { metric: key.slice(0, -RELATIVE.length), figure: 'relativeDelta' };
  if (key.endsWith(ABSOLUTE)) return { metric: key.slice(0, -ABSOLUTE.length), figure: 'delta' };
  return undefined;
}

function bareNumber(key: string, node: Node, metrics: Metrics): Problem {
  const found = rawOf(node) ?? '';
  if (!metrics.has(key)) return unknownKey(key, found, node, metrics);
  return {
    location: node.location,
    message: `\`${key}\` is a bare number: which side is it?`,
    found,
    hint: `write \`${key}: {candidate: ${found}}\`, with the baseline where there is one`,
  };
}

function unknownKey(key: string, found: string, node: Node, metrics: Metrics): Problem {
  const known = [...metrics.keys()].flatMap((name) => [name, `${name}${RELATIVE}`, `${name}${ABSOLUTE}`]);
  const nearest = nearestName(key, [...known, ...OTHER_KEYS]);
  return {
    location: node.location,
    message: `unknown key ${JSON.stringify(key.slice(0, 80))} in a slice`,
    found,
    hint: nearest === undefined ? 'metrics are {baseline, candidate}' : `did you mean \`${nearest}\`?`,
  };
}

function side(
  name: 'baseline' | 'candidate',
  metric: string,
  node: Node,
  metrics: Metrics,
  notes: Notes,
): Partial<MetricFigures> {
  const child = at(node, name);
  const value = numberOf(child);
  if (child === undefined || value === undefined) return {};
  const definition = metrics.get(metric);
  if (definition !== undefined) checkRange(definition, name, value, child, notes);
  return { [name]: value };
}

function checkRange(metric: MetricDefinition, side: string, value: number, node: Node, notes: Notes): void {
  const impossible = findImpossible(metric, side, value, node.location);
  if (impossible !== undefined) {
    notes.problems.push(impossible);
    return;
  }
  const suspicious = findSuspicious(metric, side, value);
  if (suspicious !== undefined) notes.remarks.push({ location: node.location, message: suspicious });
}

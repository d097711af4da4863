import { formatDifferenceNumber, formatShareNumber, unitSign } from './format-number.js';
import type { Measure } from './measure.js';
import { PAGE } from './script.js';
import { type TestedChange, toTestedChange } from './tested-change.js';
import { displayWidth, padTo, shortenTo } from './text/width.js';

/** A slice and its tested change, to be drawn. */
export interface PlottedSlice {
  /** Already safe where the plot goes. */
  readonly name: string;
  readonly measure: Measure;
}

interface Tested extends PlottedSlice {
  readonly tested: TestedChange;
}

const PLOT_COLUMNS = 56;
const NAME_COLUMNS = 24;
/** An interval is drawn this many times as far as the largest change or limit. */
const FAR = 2.5;

/**
 * Intervals as text: `├──●──┤` is the 90 % interval around the change, `│` is no change, `┊` the slice's limit,
 * `→` an end beyond the plot.
 *
 * It reads everywhere, on phones too, where a diagram shows its source (mermaid-js/mermaid#5246). Empty when
 * nothing was tested.
 */
export function drawIntervals(title: string, slices: readonly PlottedSlice[]): string {
  const all = slices.flatMap(toTested);
  const [first] = all;
  if (first === undefined) return '';
  // One axis has one unit: what is told in other terms than the worst slice stands in the table alone.
  const tested = all.filter((slice) => slice.tested.terms === first.tested.terms);
  const scale = toScale(tested);
  const names = [title, ...tested.map(({ name }) => name)].map((name) => shortenTo(name, NAME_COLUMNS));
  const columns = Math.max(...names.map(displayWidth));
  const [head = '', ...rest] = names;
  const lines = tested.map(
    (slice, index) => `${padTo(rest[index] ?? '', columns)}  ${drawOne(slice, scale)}`,
  );
  return [`${padTo(head, columns)}  ${drawAxis(tested, scale)}`, ...lines]
    .map((line) => line.trimEnd())
    .join('\n');
}

function toTested({ name, measure }: PlottedSlice): readonly Tested[] {
  const tested = toTestedChange(measure);
  return tested === undefined ? [] : [{ name, measure, tested }];
}

/** Where a change lies on the plot, in columns from 0. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly at: (change: number) => number;
}

function toScale(slices: readonly Tested[]): Scale {
  const points = slices.flatMap(({ tested: { change, limit } }) => [change, limit ?? 0]);
  // The wide interval of one small slice would leave the others no room: its ends lie beyond the plot.
  const reach = FAR * Math.max(...points.map(Math.abs));
  const ends = slices.flatMap(({ tested: { interval } }) => interval);
  const marks = [0, ...points, ...ends.map((end) => (reach > 0 ? clamp(end, -reach, reach) : end))];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const span = high - low === 0 ? 1 : high - low;
  const at = (change: number): number =>
    Math.round(((clamp(change, low, high) - low) / span) * (PLOT_COLUMNS - 1));
  return { low, high, at };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function drawOne({ tested: { interval, change, limit } }: Tested, scale: Scale): string {
  const [low, high] = interval;
  const { at } = scale;
  const cells = Array<string>(PLOT_COLUMNS).fill(' ');
  cells[at(0)] = '│';
  if (limit !== undefined) cells[at(limit)] = '┊';
  cells.fill('─', at(low), at(high));
  cells[at(low)] = low < scale.low ? '←' : '├';
  cells[at(high)] = high > scale.high ? '→' : '┤';
  cells[at(change)] = '●';
  return cells.join('');
}

function drawAxis(slices: readonly Tested[], { low, high, at }: Scale): string {
  const limits = new Set(slices.map(({ tested }) => tested.limit));
  const [limit] = limits;
  const changes = [0, ...(limits.size === 1 && limit !== undefined ? [limit] : []), low, high];
  const [first] = slices;
  let axis = ' '.repeat(PLOT_COLUMNS);
  for (const change of changes) axis = writeLabel(axis, toLabel(change, first), at(change));
  return axis;
}

function toLabel(change: number, slice: Tested | undefined): string {
  if (change === 0) return '0';
  if (slice === undefined || slice.tested.terms === 'share') return `${formatShareNumber(change, PAGE)}%`;
  const { unit } = slice.measure;
  const sign = unit === 'fraction' ? 'pt' : unitSign(unit);
  return `${formatDifferenceNumber(change, unit, PAGE)}${sign}`;
}

// A label that would touch another one is left out; zero and the limit come first.
function writeLabel(axis: string, label: string, column: number): string {
  const start = Math.min(Math.max(0, column - Math.floor(label.length / 2)), PLOT_COLUMNS - label.length);
  const place = axis.slice(Math.max(0, start - 1), start + label.length + 1);
  return place.trim() === '' ? axis.slice(0, start) + label + axis.slice(start + label.length) : axis;
}

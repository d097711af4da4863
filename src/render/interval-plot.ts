import { formatShareNumber } from './format-number.js';
import { relativeBudget } from './limit-use.js';
import type { Measure } from './measure.js';
import { PAGE } from './script.js';
import { displayWidth, padTo, shortenTo } from './text/width.js';

/** A slice and its tested change, to be drawn. */
export interface PlottedSlice {
  /** Already safe where the plot goes. */
  readonly name: string;
  readonly measure: Measure;
}

interface Tested extends PlottedSlice {
  readonly interval: readonly [number, number];
  readonly change: number;
}

const PLOT_COLUMNS = 56;
const NAME_COLUMNS = 24;

/**
 * Intervals as text: `├──●──┤` is the 90 % interval around the change, `│` is no change, `┊` the slice's limit.
 *
 * It reads everywhere, on phones too, where a diagram shows its source (mermaid-js/mermaid#5246). Empty when
 * nothing was tested.
 */
export function drawIntervals(title: string, slices: readonly PlottedSlice[]): string {
  const tested = slices.flatMap(toTested);
  if (tested.length === 0) return '';
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
  const { interval, relativeDifference: change } = measure;
  return interval === undefined || change === undefined ? [] : [{ name, measure, interval, change }];
}

/** Where a share lies on the plot, in columns from 0. */
interface Scale {
  readonly low: number;
  readonly high: number;
  readonly at: (share: number) => number;
}

function toScale(tested: readonly Tested[]): Scale {
  const marks = tested.flatMap(({ interval, change, measure }) => [
    ...interval,
    change,
    limitOf(measure) ?? 0,
  ]);
  const low = Math.min(0, ...marks);
  const high = Math.max(0, ...marks);
  const span = high - low === 0 ? 1 : high - low;
  return { low, high, at: (share) => Math.round(((share - low) / span) * (PLOT_COLUMNS - 1)) };
}

function limitOf(measure: Measure): number | undefined {
  const budget = relativeBudget(measure);
  return budget === undefined ? undefined : measure.better === 'lower' ? budget : -budget;
}

function drawOne({ interval: [low, high], change, measure }: Tested, { at }: Scale): string {
  const cells = Array<string>(PLOT_COLUMNS).fill(' ');
  const limit = limitOf(measure);
  cells[at(0)] = '│';
  if (limit !== undefined) cells[at(limit)] = '┊';
  cells.fill('─', at(low), at(high));
  cells[at(low)] = '├';
  cells[at(high)] = '┤';
  cells[at(change)] = '●';
  return cells.join('');
}

function drawAxis(tested: readonly Tested[], { low, high, at }: Scale): string {
  const limits = new Set(tested.map(({ measure }) => limitOf(measure)));
  const [limit] = limits;
  const shares = [0, ...(limits.size === 1 && limit !== undefined ? [limit] : []), low, high];
  let axis = ' '.repeat(PLOT_COLUMNS);
  for (const share of shares) axis = writeLabel(axis, toLabel(share), at(share));
  return axis;
}

function toLabel(share: number): string {
  return share === 0 ? '0' : `${formatShareNumber(share, PAGE)}%`;
}

// A label that would touch another one is left out; zero and the limit come first.
function writeLabel(axis: string, label: string, column: number): string {
  const start = Math.min(Math.max(0, column - Math.floor(label.length / 2)), PLOT_COLUMNS - label.length);
  const place = axis.slice(Math.max(0, start - 1), start + label.length + 1);
  return place.trim() === '' ? axis.slice(0, start) + label + axis.slice(start + label.length) : axis;
}

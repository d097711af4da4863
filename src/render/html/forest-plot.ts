import {
  clusterNoun,
  describeChange,
  describeInterval,
  describeLimits,
  describeSides,
  metricLabel,
} from '../describe-measure.js';
import { isAbsolute } from '../limit-use.js';
import type { Measure } from '../measure.js';
import { PAGE } from '../script.js';
import type { SliceCell } from '../slice-rows.js';
import { OUTCOME_WORDS, type Standing } from '../standing.js';
import { intervalOf } from '../tested-change.js';
import { type Axis, isBeyond, tickLabel, toAxis } from './axis.js';
import { html, type Markup, NOTHING } from './markup.js';
import { type PlacedMeasure, placeMeasure, type Scale, toScale } from './place-measure.js';
import { drawLimits, drawMark, drawPlot, PLOT } from './plot-frame.js';

/** One slice of the metric that is drawn. */
export interface PlottedCell {
  readonly slice: string;
  readonly cell: SliceCell;
}

/**
 * Every slice's change in one metric: the estimate, its 90 % interval where the data were tested, and the limit of
 * that slice, on one axis (Lewis and Clarke, BMJ 2001;322:1479, for the form).
 *
 * @param id unique in the page; letters, digits and hyphens
 */
export function forestPlot(id: string, metric: string, cells: readonly PlottedCell[]): Markup {
  const measures = cells.map(({ cell }) => cell.measure);
  const scale = toScale(measures);
  const placed = measures.map((measure) => placeMeasure(measure, scale));
  const isChange = scale !== 'value';
  const anchors = [...(isChange ? [0] : []), ...placed.flatMap(({ limits }) => limits)];
  const axis = toAxis(toDrawn(placed), anchors, PLOT.left, PLOT.width);
  const unit = toUnit(scale, measures);
  const rows = cells.map(({ slice, cell }, index) => ({
    name: slice,
    kind: cell.standing,
    drawn: (y: number) => drawCell(cell.standing, placed[index], axis, y),
    words: toWords(cell),
  }));
  const label = (tick: number): string => toPoints(tickLabel(tick, unit, isChange), scale, unit);
  return drawPlot(
    {
      id,
      title: `${metricLabel(metric)}: ${isChange ? `change against the baseline, ${toDirection(measures[0]?.better)}` : 'value'}`,
      caption: toDirection(measures[0]?.better),
      description: toDescription(cells),
      axis,
      label,
      zero: isChange ? 0 : undefined,
    },
    rows,
  );
}

function toUnit(scale: Scale, [first]: readonly Measure[]): string {
  return scale === 'share' ? 'fraction' : (first?.unit ?? '');
}

function toDrawn(placed: readonly PlacedMeasure[]): readonly number[] {
  return placed.flatMap(({ estimate, interval = [] }) =>
    estimate === undefined ? interval : [estimate, ...interval],
  );
}

function drawCell(kind: Standing, placed: PlacedMeasure | undefined, axis: Axis, y: number): Markup {
  if (placed === undefined) return NOTHING;
  const { estimate, interval, limits } = placed;
  const bar = interval === undefined ? NOTHING : drawInterval(interval, axis, y);
  const mark = estimate === undefined ? NOTHING : drawEstimate(kind, estimate, axis, y);
  return html`${drawLimits(limits, axis, y)}${bar}${mark}`;
}

function drawInterval(interval: readonly [number, number], axis: Axis, y: number): Markup {
  const [low, high] = [axis.at(interval[0]), axis.at(interval[1])];
  // An end beyond the plot is an arrow, as a bar would state an end that is not there.
  const left = isBeyond(axis, interval[0]) ? 'm5-4l-5 4l5 4m-5-4' : 'm0-4v8m0-4';
  const right = isBeyond(axis, interval[1]) ? 'm-5-4l5 4l-5 4' : 'm0-4v8';
  return html`<path
    class="interval"
    data-low="${low}"
    data-high="${high}"
    d="M${low} ${y}${left}H${high}${right}"
  />`;
}

function drawEstimate(kind: Standing, estimate: number, axis: Axis, y: number): Markup {
  const name = isBeyond(axis, estimate) ? 'estimate beyond' : 'estimate';
  return drawMark(kind, name, axis.at(estimate), y);
}

function toWords({ measure, finding }: SliceCell): string {
  const sides = describeSides(measure, PAGE);
  const change = describeChange(measure, PAGE) ?? sides ?? 'no figure';
  const interval = describeInterval(measure, PAGE);
  const limit = describeLimits(measure, PAGE);
  // A change beside a limit on the value would be compared with it.
  const isOnValue = change !== sides && sides !== undefined && measure.limits.some(isAbsolute);
  const parts = [
    isOnValue ? `${sides}, ` : '',
    change,
    interval === undefined ? '' : ` (${interval})`,
    limit === '' ? '' : `, limit ${limit}`,
  ];
  return `${OUTCOME_WORDS[finding.outcome]}: ${parts.join('')}`;
}

function toPoints(label: string, scale: string, unit: string): string {
  return scale === 'change' && unit === 'fraction' ? label.replace('%', 'pt') : label;
}

function toDirection(better: 'lower' | 'higher' | undefined): string {
  return better === 'higher' ? 'higher is better' : 'lower is better';
}

function toDescription(cells: readonly PlottedCell[]): string {
  const tested = cells.find(({ cell }) => intervalOf(cell.measure));
  const bars =
    tested === undefined
      ? 'No interval: the report states totals, no figures by speaker.'
      : `Bars are 90 % intervals over ${clusterNoun(tested.cell.measure.clusterBy)}s; an arrow is an end beyond the plot.`;
  return `${cells.length} slices, worst first. Squares hold the release, diamonds are inconclusive, triangles are waived, dots do not hold it. The dashed line is the limit. ${bars} The table below has the same figures.`;
}

import { describeChange, describeLimits, describeSides, metricLabel } from '../describe-measure.js';
import { PAGE } from '../script.js';
import type { SliceCell } from '../slice-rows.js';
import { OUTCOME_WORDS } from '../standing.js';
import { type Axis, tickLabel, toAxis } from './axis.js';
import type { PlottedCell } from './forest-plot.js';
import { html, type Markup } from './markup.js';
import { placeMeasure } from './place-measure.js';
import { drawLimits, drawMark, drawPlot, PLOT } from './plot-frame.js';

/** Metrics that users feel as a value and not as a change: milliseconds, and how often partial text is rewritten. */
export function isFelt({ measure: { metric, unit } }: SliceCell): boolean {
  return unit === 'ms' || metric.includes('churn');
}

/**
 * Every slice's value before and after in the metric's own unit, and the worst value that the limit allows.
 *
 * @param id unique in the page; letters, digits and hyphens
 */
export function beforeAfterPlot(id: string, metric: string, cells: readonly PlottedCell[]): Markup {
  const placed = cells.map(({ cell }) => placeMeasure(cell.measure, 'value'));
  const sides = cells.flatMap(({ cell: { measure } }) =>
    [measure.baseline, measure.candidate].filter((side) => side !== undefined),
  );
  const axis = toAxis(sides, [0, ...placed.flatMap(({ limits }) => limits)], PLOT.left, PLOT.width);
  const unit = cells[0]?.cell.measure.unit ?? '';
  const rows = cells.map(({ slice, cell }, index) => ({
    name: slice,
    kind: cell.standing,
    drawn: (y: number) => drawCell(cell, placed[index]?.limits ?? [], axis, y),
    words: toWords(cell),
  }));
  return drawPlot(
    {
      id,
      title: `${metricLabel(metric)}: before and after`,
      caption: 'before ○  after ●',
      description: `${cells.length} slices, worst first. The ring is the baseline, the filled mark the candidate, the dashed line the worst value that is allowed. The table below has the same figures.`,
      axis,
      label: (tick) => tickLabel(tick, unit, false),
      zero: undefined,
    },
    rows,
  );
}

function drawCell(
  { measure, standing }: SliceCell,
  limits: readonly number[],
  axis: Axis,
  y: number,
): Markup {
  const { baseline, candidate } = measure;
  const before =
    baseline === undefined
      ? []
      : html`<circle
          class="before"
          data-x="${axis.at(baseline)}"
          cx="${axis.at(baseline)}"
          cy="${y}"
          r="5"
        />`;
  const way =
    baseline === undefined || candidate === undefined
      ? []
      : html`<line class="way" x1="${axis.at(baseline)}" x2="${axis.at(candidate)}" y1="${y}" y2="${y}" />`;
  const after = candidate === undefined ? [] : drawMark(standing, 'estimate', axis.at(candidate), y);
  return html`${drawLimits(limits, axis, y)}${way}${before}${after}`;
}

function toWords({ measure, finding }: SliceCell): string {
  const sides = describeSides(measure, PAGE) ?? 'no figure';
  const change = describeChange(measure, PAGE);
  const limit = describeLimits(measure, PAGE);
  const parts = [sides, change === undefined ? '' : `, ${change}`, limit === '' ? '' : `, limit ${limit}`];
  return `${OUTCOME_WORDS[finding.outcome]}: ${parts.join('')}`;
}

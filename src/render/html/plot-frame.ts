import { shortenTo } from '../text/width.js';
import { toPlainText } from '../plain-text.js';
import type { Standing } from '../standing.js';
import type { Axis } from './axis.js';
import { html, type Markup, NOTHING } from './markup.js';

/** Columns of a plot, in the units of its drawing: names, the plot itself, words. */
export const PLOT = {
  name: 190,
  left: 200,
  width: 420,
  words: 636,
  total: 1000,
  row: 26,
  head: 34,
  foot: 12,
};

const NAME_COLUMNS = 27;
const LONGEST_NAME = 200;

/** A row of a plot: its name, what is drawn, and the words beside it. */
export interface PlotRow {
  readonly name: string;
  /** Its shape and colour. */
  readonly kind: Standing;
  readonly drawn: (y: number) => Markup;
  readonly words: string;
}

/** What a plot says of itself. */
export interface PlotTitle {
  /** Unique in the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** A few words beside the axis. */
  readonly caption: string;
  /** What is drawn how, for those who do not see it. */
  readonly description: string;
  readonly axis: Axis;
  readonly label: (tick: number) => string;
  /** The line of no change; undefined where the axis shows values. */
  readonly zero: number | undefined;
}

/** A plot of rows over one axis, as SVG that needs no script and no font of its own. */
export function drawPlot(
  { id, title, caption, description, axis, label, zero }: PlotTitle,
  rows: readonly PlotRow[],
): Markup {
  const height = PLOT.head + rows.length * PLOT.row + PLOT.foot;
  const bottom = height - PLOT.foot;
  const line = (value: number, kind: string): Markup =>
    html`<line
      class="${kind}"
      x1="${axis.at(value)}"
      x2="${axis.at(value)}"
      y1="${PLOT.head - 6}"
      y2="${bottom}"
    />`;
  const ticks = axis.ticks.map(
    (tick) =>
      html`${line(tick, 'grid')}<text class="tick" x="${axis.at(tick)}" y="20" text-anchor="middle"
          >${label(tick)}</text
        >`,
  );
  return html`<div class="plot" role="group" tabindex="0" aria-labelledby="${id}-title">
    <svg
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-desc"
      viewBox="0 0 ${PLOT.total} ${height}"
    >
      <title id="${id}-title">${title}</title>
      <desc id="${id}-desc">${description}</desc>
      ${rows.map(drawBand)}
      <text class="tick" x="${PLOT.name}" y="20" text-anchor="end">${caption}</text>
      ${ticks}${zero === undefined ? NOTHING : line(zero, 'zero')}${rows.map(drawRow)}
    </svg>
  </div>`;
}

/** Every other row stands on a band, so that the eye finds the words that belong to a mark. */
function drawBand(_row: PlotRow, index: number): Markup {
  const y = PLOT.head + index * PLOT.row;
  return index % 2 === 1
    ? NOTHING
    : html`<rect class="band" x="0" y="${y}" width="${PLOT.total}" height="${PLOT.row}" />`;
}

function drawRow({ name, kind, drawn, words }: PlotRow, index: number): Markup {
  const y = PLOT.head + index * PLOT.row + PLOT.row / 2;
  const full = toPlainText(name, LONGEST_NAME);
  const short = shortenTo(full, NAME_COLUMNS).replace(/\.\.\.$/, '…');
  return html`<g class="row ${kind}" data-row="${index}"
    ><text class="name" x="${PLOT.name}" y="${y + 4}" text-anchor="end">${short}<title>${full}</title></text
    >${drawn(y)}<text class="words" x="${PLOT.words}" y="${y + 4}">${words}</text></g
  >`;
}

/** The limits of a row, one dashed line each. */
export function drawLimits(limits: readonly number[], axis: Axis, y: number): Markup {
  const lines = limits.map((value) => {
    const x = axis.at(value);
    return html`<line class="limit" data-x="${x}" x1="${x}" x2="${x}" y1="${y - 11}" y2="${y + 11}" />`;
  });
  return html`${lines}`;
}

const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z';
const SHAPES: Readonly<Record<Standing, string>> = {
  blocks: 'M-5-5H5V5H-5Z',
  unsure: 'M0-7 7 0 0 7-7 0Z',
  waived: 'M0-7 7 6H-7Z',
  warns: DOT,
  passes: DOT,
  'does-not-apply': DOT,
};

/** A mark whose shape tells how the figure stands, for those who do not tell the colours. */
export function drawMark(kind: Standing, name: string, x: number, y: number): Markup {
  return html`<path class="${name}" data-x="${x}" transform="translate(${x} ${y})" d="${SHAPES[kind]}" />`;
}

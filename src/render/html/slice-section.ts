import type { ReleaseVerdict } from '../../model/verdict.js';
import { toReleaseName } from '../../model/report.js';
import {
  describeChange,
  describeClusters,
  describeInterval,
  describeSides,
  metricLabel,
} from '../describe-measure.js';
import { formatCount } from '../format-number.js';
import { countWords } from '../markdown/slice-section.js';
import { PAGE } from '../script.js';
import { metricsOf, type SliceCell, type SliceRow, toSliceRows } from '../slice-rows.js';
import { beforeAfterPlot, isFelt } from './before-after-plot.js';
import { forestPlot, type PlottedCell } from './forest-plot.js';
import { html, type Markup, NOTHING } from './markup.js';
import { outcomeBadge } from './badge.js';
import { intervalOf } from '../tested-change.js';
import { code, section } from './words.js';

/** The gates that judge slices, and what their slices are called. */
const SOURCES = [
  { gate: 'slice-metrics', id: 'slices', title: 'Slices' },
  { gate: 'canary-metrics', id: 'canary-slices', title: 'Canary slices' },
] as const;

/** The parts of the page that a release's slices have. */
export function slicedGates({
  findings,
}: ReleaseVerdict): readonly { readonly id: string; readonly title: string }[] {
  return SOURCES.filter(({ gate }) => toSliceRows(findings, gate).length > 0);
}

/** Every slice of a release as plots and as a table, those of its canary apart. */
export function sliceSections(release: ReleaseVerdict, prefix: string): Markup {
  return html`${SOURCES.map(({ gate, id, title }) => {
    const rows = toSliceRows(release.findings, gate);
    return rows.length === 0
      ? NOTHING
      : section(`${prefix}${id}`, title, sliceBody(rows, release, `${prefix}${id}`));
  })}`;
}

function sliceBody(rows: readonly SliceRow[], { baseline }: ReleaseVerdict, id: string): Markup {
  const plots = metricsOf(rows).map((metric, index) => {
    const cells = rows.flatMap(({ slice, cells: byMetric }) => {
      const cell = byMetric.get(metric);
      return cell === undefined ? [] : [{ slice, cell }];
    });
    return plotOf(`${id}-plot-${index}`, metric, cells);
  });
  const against = baseline === null ? NOTHING : html`<p>Against ${code(toReleaseName(baseline))}.</p>`;
  return html`<p>${countWords(rows)}, worst first.</p>
    ${against}
    <p class="mild">${legend(rows)}</p>
    ${plots}${sliceTable(rows, id)}`;
}

/** What the marks of the plots are, for those who see them; each drawing's own description says it to the others. */
function legend(rows: readonly SliceRow[]): string {
  const isTested = rows.some(({ cells }) =>
    [...cells.values()].some(({ measure }) => intervalOf(measure) !== undefined),
  );
  const bars =
    'Bars are 90 % intervals of each slice alone, an arrow is an end beyond the plot; p counts all slices (Holm).';
  return `The dashed line is the limit.${isTested ? ` ${bars}` : ''}`;
}

function plotOf(id: string, metric: string, cells: readonly PlottedCell[]): Markup {
  const draw = cells.some(({ cell }) => isFelt(cell)) ? beforeAfterPlot : forestPlot;
  return html`<h3>${metricLabel(metric)}</h3>
    ${draw(id, metric, cells)}`;
}

function sliceTable(rows: readonly SliceRow[], id: string): Markup {
  const metrics = metricsOf(rows);
  const heads = metrics.map((metric) => html`<th scope="col">${metricLabel(metric)}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${code(row.slice)}</th>
        <td>${sizeWords(row.worst)}</td>
        ${metrics.map((metric) => figureCell(row.cells.get(metric)))}
        <td>${outcomeBadge(row.worst.finding)}</td>
      </tr>`,
  );
  return html`<details>
    <summary>The same figures as a table</summary>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
      <table>
        <caption id="${id}-table">
          ${rows.length} slices by metric, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Slice</th>
            <th scope="col">Data</th>
            ${heads}
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  </details>`;
}

function sizeWords({ measure }: SliceCell): string {
  const { utterances } = measure;
  const parts = [
    describeClusters(measure, PAGE),
    utterances === undefined ? undefined : `${formatCount(utterances, PAGE)} utterances`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function figureCell(cell: SliceCell | undefined): Markup {
  if (cell === undefined) return html`<td>not judged</td>`;
  const { measure, standing } = cell;
  const sides = describeSides(measure, PAGE) ?? 'no figure';
  const change = describeChange(measure, PAGE);
  const interval = describeInterval(measure, PAGE);
  const words = [change, interval === undefined ? undefined : `(${interval})`].filter(
    (part) => part !== undefined,
  );
  return html`<td class="figure ${standing}">
    ${sides}${words.length === 0 ? NOTHING : html`<br /><span class="mild">${words.join(' ')}</span>`}
  </td>`;
}

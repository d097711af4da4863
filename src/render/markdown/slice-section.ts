import type { ReleaseVerdict } from '../../model/verdict.js';
import { metricLabel } from '../describe-measure.js';
import { escapeFenced } from '../escape-markdown.js';
import { drawIntervals } from '../interval-plot.js';
import { metricsOf, type SliceRow, toSliceRows } from '../slice-rows.js';
import type { Standing } from '../standing.js';
import { intervalOf } from '../tested-change.js';
import { stack } from './blocks.js';
import { linkToVerdict } from './links.js';
import type { Page } from './page.js';
import { baselineWords, sliceTable } from './slice-table.js';

/** A part of a release's report that a reader opens: its heading in HTML, its body from full to short. */
export interface Section {
  readonly title: string;
  readonly bodies: readonly (() => string)[];
}

const MOST_PLOTTED = 16;
/** Rows of the fullest table and of the shorter ones. */
const FEWEST_ROWS = 12;
const ROWS = [400, 120, 40, FEWEST_ROWS] as const;
/** What a row takes at the least. */
const LEAST_ROW = 80;

/** The slices that one gate judged; undefined when it judged none. */
export function sliceSection(
  release: ReleaseVerdict,
  gate: string,
  name: string,
  page: Page,
): Section | undefined {
  const rows = toSliceRows(release.findings, gate);
  if (rows.length === 0) return undefined;
  const body = (shown: number): string =>
    stack(
      sliceTable(rows, shown, page.metrics),
      hiddenWords(rows, shown, page),
      plot(rows),
      [baselineWords(release), intervalWords(rows)].join(' ').trim(),
    );
  return {
    title: `<b>${name}</b>: ${countWords(rows)}`,
    bodies: ROWS.filter((shown) => isWorthTrying(Math.min(shown, rows.length), page)).map(
      (shown) => () => body(shown),
    ),
  };
}

// A table that cannot fit is not written; the shortest always is.
function isWorthTrying(rows: number, { room }: Page): boolean {
  return rows <= FEWEST_ROWS || rows * LEAST_ROW <= room;
}

const COUNTED: readonly (readonly [Standing, string, string])[] = [
  ['blocks', 'fails', 'fail'],
  ['unsure', 'inconclusive', 'inconclusive'],
  ['waived', 'waived', 'waived'],
  ['warns', 'warns', 'warn'],
  ['passes', 'passes', 'pass'],
  ['does-not-apply', 'not applicable', 'not applicable'],
];

/** `1 fails, 1 inconclusive, 3 pass`. */
export function countWords(rows: readonly SliceRow[]): string {
  return COUNTED.map(([standing, one, many]) => {
    const number = rows.filter(({ worst }) => worst.standing === standing).length;
    return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
  })
    .filter((words) => words !== '')
    .join(', ');
}

function hiddenWords(rows: readonly SliceRow[], shown: number, { surroundings }: Page): string {
  const hidden = rows.length - shown;
  return hidden > 0 ? `and ${hidden} more slices, none of them worse: ${linkToVerdict(surroundings)}` : '';
}

function plot(rows: readonly SliceRow[]): string {
  const [metric] = metricsOf(rows);
  if (metric === undefined) return '';
  const plotted = rows.slice(0, MOST_PLOTTED).flatMap(({ slice, cells }) => {
    const measure = cells.get(metric)?.measure;
    return measure === undefined ? [] : [{ name: escapeFenced(slice, 60), measure }];
  });
  const drawing = drawIntervals(`${escapeFenced(metricLabel(metric), 40)} change`, plotted);
  return drawing === '' ? '' : `\`\`\`text\n${drawing}\n\`\`\``;
}

function intervalWords(rows: readonly SliceRow[]): string {
  const isTested = rows.some(({ cells }) =>
    [...cells.values()].some(({ measure }) => intervalOf(measure) !== undefined),
  );
  return isTested
    ? 'Bars are 90 % intervals, ┊ is the limit; the far end is the smallest margin that the slice could have proved. A bar is of its slice alone, p counts all slices (Holm).'
    : '';
}

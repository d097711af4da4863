import { type Caps, describeRow } from '../describe-row.js';
import type { Row } from '../rows.js';
import { type Column, table } from './blocks.js';
import { linkToLine } from './links.js';
import { MARKS } from './marks.js';
import { type Page, PAGE_STYLE } from './page.js';

/** The columns of a table of findings. */
export const COLUMNS: readonly Column[] = [
  { heading: '' },
  { heading: 'Found' },
  { heading: 'Allowed' },
  { heading: 'What clears it' },
];

/** As much of a finding as a row shows. */
export const FULL: Caps = { key: 100, found: 280, allowed: 140, clears: 240 };

/** The table above the folds: the first rows, and how many more there are. */
export function firstRows(rows: readonly Row[], page: Page): string {
  if (rows.length === 0) return '';
  const hidden = rows.length - page.rows;
  const more = hidden > 0 ? [['', `**and ${hidden} more**, in the fold below`, '', '']] : [];
  return table(COLUMNS, [...rows.slice(0, page.rows).map((row) => cells(row, page, FULL)), ...more]);
}

/** The cells of one finding. */
export function cells(row: Row, page: Page, caps: Caps): readonly string[] {
  const { name, found, allowed, clears } = describeRow(row, PAGE_STYLE, caps);
  const mark = row.kind === 'key' ? MARKS[row.standing] : MARKS.blocks;
  return [`${mark} ${name}`, `${found}${place(row, page)}`, allowed, clears];
}

function place({ kind, findings }: Row, { surroundings }: Page): string {
  if (kind === 'evidence') return '';
  const location = findings.find((finding) => finding.location !== null)?.location;
  return location === null || location === undefined ? '' : ` (${linkToLine(location, surroundings)})`;
}

/** Whether the first rows leave anything out: rows beyond their number, or rows that stand for several findings. */
export function isComplete(rows: readonly Row[], page: Page): boolean {
  return rows.length <= page.rows && rows.every(({ kind }) => kind === 'key');
}

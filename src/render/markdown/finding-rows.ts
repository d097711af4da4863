import { type Caps, describeRow } from '../describe-row.js';
import type { KeyRow, Row } from '../rows.js';
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

/** Rows above the folds, and what is left for the fold. */
export interface FirstRows {
  readonly shown: readonly Row[];
  /** Every finding that has no row of its own above: those beyond, and those that a row folds into one. */
  readonly rest: readonly KeyRow[];
}

/**
 * Chooses the rows above the folds: in their order, but each gate once before any gate twice, so that four figures of
 * one slice do not hide that the features are wrong too.
 *
 * @param all every finding that holds the release or is not settled, a row each
 */
export function chooseRows(rows: readonly Row[], all: readonly KeyRow[], most: number): FirstRows {
  const seen = new Set<string>();
  const blocking = rows.filter(isBlocking);
  const firsts = blocking.filter((row) => {
    const gate = row.kind === 'key' ? row.findings[0].gate : row.kind;
    const isNew = !seen.has(gate);
    seen.add(gate);
    return isNew;
  });
  const shown = new Set([...new Set([...firsts, ...rows])].slice(0, most));
  const keys = new Set([...shown].map((row) => (row.kind === 'key' ? toName(row) : '')));
  return {
    shown: rows.filter((row) => shown.has(row)),
    rest: all.filter((row) => !keys.has(toName(row))),
  };
}

function isBlocking(row: Row): boolean {
  return row.kind !== 'key' || row.standing === 'blocks';
}

function toName({ standing, findings: [{ key }] }: KeyRow): string {
  return `${standing} ${key}`;
}

/** The table above the folds, and how many more rows there are. */
export function firstRows({ shown }: FirstRows, rows: readonly Row[], page: Page): string {
  if (rows.length === 0) return '';
  const hidden = rows.length - shown.length;
  const more = hidden > 0 ? [['', `**and ${hidden} more**, in the fold below`, '', '']] : [];
  return table(COLUMNS, [...shown.map((row) => cells(row, page, FULL)), ...more]);
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

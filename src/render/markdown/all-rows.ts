import { type Caps, describeRow } from '../describe-row.js';
import { code } from '../escape-markdown.js';
import type { KeyRow } from '../rows.js';
import { fold, stack, table } from './blocks.js';
import { cells, COLUMNS, FULL } from './finding-rows.js';
import { joinWithin, type Part } from './fit.js';
import { linkToVerdict } from './links.js';
import { MARKS } from './marks.js';
import { type Page, PAGE_STYLE } from './page.js';

const SHORT: Caps = { key: 80, found: 60, allowed: 30, clears: 0 };
/** What a row takes at the least: a table that cannot fit is not written. */
const FULL_ROW = 250;
const SHORT_ROW = 100;
const KEY = 20;

/**
 * The fold that names every finding that has no row above it, from whole sentences down to bare keys.
 *
 * @param room UTF-16 units for the shortest version, the only one that may leave keys out
 */
export function allRows(rows: readonly KeyRow[], page: Page, room: number): Part['versions'] {
  const many = rows.length === 1 ? '1 more finding' : `${rows.length} more findings`;
  const title = `<b>${many}</b> that ${describeStandings(rows)}`;
  const hasRoom = (length: number): boolean => rows.length * length <= page.room;
  const bodies = [
    ...(hasRoom(FULL_ROW) ? [() => fullTable(rows, page)] : []),
    ...(hasRoom(SHORT_ROW) ? [() => shortTable(rows)] : []),
    ...(hasRoom(KEY)
      ? [() => keyList(rows, page, 80, Infinity), () => keyList(rows, page, 40, Infinity)]
      : []),
    () => keyList(rows, page, 16, room),
  ];
  return bodies.map((body) => () => fold(title, body()));
}

function describeStandings(rows: readonly KeyRow[]): string {
  const holds = rows.length === 1 ? 'holds the release' : 'hold the release';
  const isOpen = rows.length === 1 ? 'is not settled' : 'are not settled';
  const blocking = rows.filter(({ standing }) => standing === 'blocks').length;
  if (blocking === rows.length) return holds;
  return blocking === 0 ? isOpen : `${holds} or ${isOpen}`;
}

function fullTable(rows: readonly KeyRow[], page: Page): string {
  return table(
    COLUMNS,
    rows.map((row) => cells(row, page, FULL)),
  );
}

function shortTable(rows: readonly KeyRow[]): string {
  const short = rows.map((row) => {
    const { name, found, allowed } = describeRow(row, PAGE_STYLE, SHORT);
    return [`${MARKS[row.standing]} ${name}`, found, allowed];
  });
  return table(COLUMNS.slice(0, 3), short);
}

function keyList(rows: readonly KeyRow[], { surroundings }: Page, length: number, room: number): string {
  const keys = rows.map(({ findings: [finding] }) => code(finding.key, length));
  const list = joinWithin(keys, ', ', room, (count) => `**and ${count} more**`);
  return stack(list, `Each with what was found and how to clear it: ${linkToVerdict(surroundings)}`);
}

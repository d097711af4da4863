import type { Finding } from '../../model/finding.js';
import { type Location, toText } from '../../model/location.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import { toClosest } from '../closest.js';
import { describeAgainst, describeClusters, describeLimit, describeResolvable } from '../describe-measure.js';
import { type Caps, describeRow } from '../describe-row.js';
import { isProvenWithin } from '../limit-use.js';
import { type Measure, readMeasure } from '../measure.js';
import { describePlan, isWorthReading } from '../describe-plan.js';
import { describeRollback } from '../rollback.js';
import { type Row, toKeyRows, toRows } from '../rows.js';
import { TERMINAL } from '../script.js';
import type { Standing } from '../standing.js';
import { type Colour, labelled, type Layout, wordLine } from './layout.js';
import { hyperlink } from './hyperlink.js';
import { TERMINAL_STYLE } from './terminal-style.js';
import { displayWidth, padTo, shortenTo, wrap } from './width.js';

const CAPS: Caps = { key: 200, found: 600, allowed: 300, clears: 400 };
/** This many blockers in full, the others by key: a terminal scrolls. */
const MOST_IN_FULL = 10;
const MOST_WARNINGS = 20;
const MOST_PLACES = 4;
const FEWEST_KEY_COLUMNS = 16;
const CLOSEST_COLUMNS = 8;

/** What holds or warns, a block of lines for each. */
export function findingLines(
  whole: readonly Finding[],
  release: readonly Finding[],
  layout: Layout,
): readonly string[] {
  const rows = toRows(whole, release);
  const blocking = rows.filter((row) => standingOf(row) === 'blocks');
  const warnings = toKeyRows(release, 'warns');
  const hidden = warnings.length - MOST_WARNINGS;
  return [
    ...blocking.flatMap((row, index) => blockLines(row, index < MOST_IN_FULL, layout)),
    ...rows.filter((row) => standingOf(row) !== 'blocks').flatMap((row) => mildLines(row, layout)),
    ...warnings.slice(0, MOST_WARNINGS).flatMap((row) => mildLines(row, layout)),
    ...(hidden > 0 ? wordLine('warn', 'yellow', `and ${hidden} more`, layout) : []),
  ];
}

function standingOf(row: Row): Standing {
  return row.kind === 'key' ? row.standing : 'blocks';
}

function blockLines(row: Row, isFull: boolean, layout: Layout): readonly string[] {
  const { name, found, allowed, clears } = describeRow(row, TERMINAL_STYLE, CAPS);
  const head = wordLine('block', 'red', name, layout);
  if (!isFull) return head;
  return [
    ...head,
    ...labelled('found', found, layout),
    ...labelled('allowed', allowed, layout),
    ...labelled('clear', clears, layout),
    ...linkPlaces(labelled('at', places(row), layout), row, layout),
  ];
}

function places(row: Row): string {
  return placesOf(row)
    .map(([written]) => written)
    .join(', ');
}

/** The places of a row as they are written, each once. */
function placesOf({ kind, findings }: Row): readonly (readonly [string, Location])[] {
  if (kind === 'evidence') return [];
  const places = findings.flatMap(({ location }) =>
    location === null ? [] : [[TERMINAL_STYLE.prose(toText(location), 300), location] as const],
  );
  return [...new Map(places)].slice(0, MOST_PLACES);
}

/** Links each place that stands whole on a line; after wrapping, for a link has no width. */
function linkPlaces(lines: readonly string[], row: Row, { link }: Layout): readonly string[] {
  if (link === undefined) return lines;
  return placesOf(row).reduce<readonly string[]>((linked, [written, location]) => {
    const url = link(location);
    const line = url === undefined ? -1 : linked.findIndex((text) => text.includes(written));
    return url === undefined || line < 0
      ? linked
      : linked.with(line, linked[line]?.replace(written, () => hyperlink(written, url)) ?? '');
  }, lines);
}

const MILD: Readonly<Record<Standing, string>> = {
  blocks: 'block',
  unsure: 'unsure',
  waived: 'waived',
  warns: 'warn',
  passes: 'pass',
  'does-not-apply': 'skip',
};

function mildLines(row: Row, layout: Layout): readonly string[] {
  const { name, found, allowed, clears } = describeRow(row, TERMINAL_STYLE, CAPS);
  const standing = standingOf(row);
  const place = places(row);
  const text = [
    `${name}  ${found}`,
    standing === 'unsure' && allowed !== '' ? `${hasFigures(row) ? ', limit' : '; expected'} ${allowed}` : '',
    standing === 'warns' ? '' : `; ${clears}`,
    standing === 'warns' && place !== '' ? `  ${place}` : '',
  ].join('');
  return wordLine(MILD[standing], 'yellow', text, layout);
}

function hasFigures(row: Row): boolean {
  return row.kind === 'key' && readMeasure(row.findings[0].figures) !== undefined;
}

/** The figures closest to a limit, aligned. */
export function closestLines(findings: readonly Finding[], layout: Layout): readonly string[] {
  const close = toClosest(findings).map(({ finding, measure, limit }) => ({
    name: TERMINAL_STYLE.code(finding.key, CAPS.key),
    found: describeAgainst(measure, limit, TERMINAL),
    limit: `limit ${describeLimit(limit, measure.better, measure.unit, TERMINAL)}`,
    proof: describeProof(measure),
  }));
  const columns = (pick: 'name' | 'found' | 'limit' | 'proof'): number =>
    Math.max(0, ...close.map((row) => displayWidth(row[pick])));
  const [found, limit, proof] = [columns('found'), columns('limit'), columns('proof')];
  const rest = CLOSEST_COLUMNS + found + limit + proof + (proof === 0 ? 4 : 6);
  const names = Math.min(columns('name'), Math.max(FEWEST_KEY_COLUMNS, layout.columns - rest));
  return close.map((row, index) => {
    const cells = [
      padTo(shortenTo(row.name, names), names),
      padTo(row.found, found),
      padTo(row.limit, limit),
      row.proof,
    ];
    const line = `${padTo(index === 0 ? 'closest' : '', CLOSEST_COLUMNS)}${cells.join('  ').trimEnd()}`;
    return shortenTo(line, layout.columns);
  });
}

function describeProof(measure: Measure): string {
  const margin = describeResolvable(measure, TERMINAL);
  if (isProvenWithin(measure) !== false || margin === undefined) return '';
  const clusters = describeClusters(measure, TERMINAL) ?? 'the data';
  return `(${clusters}: proves ${margin.replace('+', '')})`;
}

const LONGEST_PLAN = 2400;

/** The way back, on a line of its own, and what to do with a canary that has to change. */
export function rollbackLines(release: ReleaseVerdict, { columns }: Layout): readonly string[] {
  const { title, words } = describeRollback(release, TERMINAL_STYLE, true);
  const lowered = title.charAt(0).toLowerCase() + title.slice(1);
  const { rollback_plan: plan } = release;
  const line = wrap(words === '' ? lowered : `${lowered}  (${words})`, columns);
  if (plan === null || !isWorthReading(plan)) return line;
  const text = `plan: ${plan.action}. ${TERMINAL_STYLE.prose(describePlan(plan), LONGEST_PLAN)}`;
  return [...line, '', ...wrap(text, columns)];
}

/** The colour of a first word. */
export function colourOf(decision: 'promote' | 'hold' | 'none'): Colour {
  if (decision === 'none') return 'plain';
  return decision === 'hold' ? 'red' : 'green';
}

import type { Finding } from '../../model/finding.js';
import {
  type Comparison,
  COMPARISONS,
  type Drift,
  type DriftSide,
  toDrifts,
  toStatedSides,
} from '../drift.js';
import { code, escapeFenced } from '../escape-markdown.js';
import { count, toStanding } from '../standing.js';
import { displayWidth, padTo } from '../text/width.js';
import { stack } from './blocks.js';
import { linkToLine, linkToVerdict } from './links.js';
import { type Page, PAGE_STYLE } from './page.js';
import type { Section } from './slice-section.js';

const LONGEST = { subject: 120, name: 24, value: 120, source: 160, effect: 200, path: 200 } as const;
/** A longer value stands beside its source without a column of its own. */
const WIDEST_VALUE = 44;
/** Differences that are shown, and how many of them are explained: full, shorter, short. */
const LEVELS = [
  { shown: 80, explained: 12 },
  { shown: 20, explained: 6 },
  { shown: 5, explained: 0 },
] as const;
/** Words that no shell reads as anything else. */
const PLAIN_PATH = /^[\w.][\w./-]*$/;

/** Where two sides drifted apart, as a `diff` block: the one honest use of red and green. */
export function driftSections(findings: readonly Finding[], page: Page): readonly Section[] {
  return COMPARISONS.flatMap((comparison) => {
    const found = toDrifts(findings, comparison);
    if (found.length === 0) return [];
    // Values that both sides state, then what was only measured.
    const drifts = [...found.filter(isStated), ...found.filter((drift) => !isStated(drift))];
    const bodies = LEVELS.map((level) => () => toBody(drifts, level, page));
    return [{ title: `<b>${comparison.title}</b>: ${titleWords(drifts, comparison)}`, bodies }];
  });
}

function isStated({ finding }: Drift): boolean {
  return toStatedSides(finding) !== undefined;
}

/** `training and serving differ in 3 fields, 2 of them blocking`; without the names where several sides meet. */
function titleWords(drifts: readonly Drift[], { id }: Comparison): string {
  const pairs = new Set(drifts.map(({ sides }) => sides.map(({ name }) => name).join(' and ')));
  const [pair = ''] = pairs;
  const isOnePair = pairs.size === 1 && drifts.every(({ paths }) => paths !== undefined);
  // The gates call the sides by plain words; any other text is not for a heading.
  if (id !== 'features' || !isOnePair || !/^[a-z ]{1,60}$/.test(pair))
    return countBlocking(drifts, 'difference');
  return `${pair} differ in ${countBlocking(drifts, 'field')}`;
}

function countBlocking(drifts: readonly Drift[], one: string): string {
  const blocking = drifts.filter(({ finding }) => finding.blocks).length;
  if (blocking === drifts.length) return count(blocking, `blocking ${one}`);
  const all = count(drifts.length, one);
  if (blocking > 0) return `${all}, ${blocking} of them blocking`;
  return `${all}, ${drifts.length === 1 ? 'not' : 'none of them'} blocking`;
}

function toBody(drifts: readonly Drift[], { shown, explained }: (typeof LEVELS)[number], page: Page): string {
  const hidden = drifts.length - shown;
  const more = hidden > 0 ? `and ${hidden} more: ${linkToVerdict(page.surroundings)}` : '';
  const effects = drifts.slice(0, explained).map((drift) => effectItem(drift, page));
  return stack(diffBlock(drifts.slice(0, shown)), more, effects.join('\n'), command(drifts));
}

// Every line of the fence starts with two characters of ours, so that no text can end it or start a header of a diff.
function diffBlock(drifts: readonly Drift[]): string {
  const groups = [drifts.filter(isStated), drifts.filter((drift) => !isStated(drift))];
  return `\`\`\`diff\n${groups.flatMap(diffLines).join('\n')}\n\`\`\``;
}

function diffLines(drifts: readonly Drift[]): readonly string[] {
  const rows = drifts.map(({ subject, finding, sides: [before, after] }) => ({
    head: `  ${escapeFenced(subject, LONGEST.subject)}${remark(finding)}`,
    before: toCells(before),
    after: toCells(after),
  }));
  const sides = rows.flatMap(({ before, after }) => [before, after]);
  const names = widest(sides.map(({ name }) => name));
  const values = widest(sides.map(({ value }) => value).filter((one) => displayWidth(one) <= WIDEST_VALUE));
  const line = (sign: string, { name, value, source }: DriftSide): string =>
    `${sign} ${padTo(name, names)}  ${padTo(value, values)}  ${source}`.trimEnd();
  return rows.flatMap(({ head, before, after }) => [head, line('-', before), line('+', after)]);
}

function remark(finding: Finding): string {
  const standing = toStanding(finding);
  if (standing === 'blocks') return '';
  return standing === 'waived' ? '  (waived)' : '  (does not block)';
}

function toCells({ name, value, source }: DriftSide): DriftSide {
  return {
    name: escapeFenced(name, LONGEST.name),
    value: escapeFenced(value, LONGEST.value),
    source: escapeFenced(source, LONGEST.source),
  };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function effectItem({ subject, effect, finding: { location } }: Drift, { surroundings }: Page): string {
  const place = location === null ? '' : ` (${linkToLine(location, surroundings)})`;
  const words = PAGE_STYLE.prose(effect, LONGEST.effect);
  return `- ${code(subject, LONGEST.subject)} ${words}${place}`;
}

/** The command that shows the same differences on a developer's machine, where all are of the same two files. */
function command(drifts: readonly Drift[]): string {
  const pairs = new Set(drifts.map(({ paths }) => paths?.join(' ') ?? ''));
  const [first] = drifts;
  const [before = '', after = ''] = first?.paths ?? [];
  const isPlain = [before, after].every((path) => path.length <= LONGEST.path && PLAIN_PATH.test(path));
  if (pairs.size !== 1 || before === after || !isPlain) return '';
  return code(`speech-release-gate compare features ${before} ${after}`, 3 * LONGEST.path);
}

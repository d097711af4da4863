import type { Finding } from '../../model/finding.js';
import type { NotJudged, ReleaseVerdict, StepState } from '../../model/verdict.js';
import { describeFound } from '../describe-row.js';
import { code } from '../escape-markdown.js';
import { readMeasure } from '../measure.js';
import { count, type Tally, tally, toStanding } from '../standing.js';
import { stack } from './blocks.js';
import { joinWithin } from './fit.js';
import { linkToLine, linkToVerdict } from './links.js';
import { MARKS } from './marks.js';
import { type Page, PAGE_STYLE } from './page.js';
import type { Section } from './slice-section.js';

const LONGEST_GATE = 60;
/** How many warnings, and how much room for each list of names: full, shorter, short. */
const LEVELS = [
  { warnings: 200, names: 4000 },
  { warnings: 20, names: 1500 },
  { warnings: 5, names: 400 },
] as const;

/** The gates that do not hold the release: warnings with their lines, the others by name. */
export function gateSection(findings: readonly Finding[], release: ReleaseVerdict, page: Page): Section {
  const counts = tally(findings, release.not_judged);
  const warnings = findings.filter((finding) => toStanding(finding) === 'warns');
  const body = (level: (typeof LEVELS)[number]): string =>
    stack(
      pipelineLine(release.steps),
      [...warningItems(warnings, level.warnings, page), ...silentItems(findings, counts, level.names)].join(
        '\n',
      ),
    );
  return {
    title: `<b>Other gates</b>: ${titleWords(counts)}`,
    bodies: LEVELS.map((level) => () => body(level)),
  };
}

function titleWords({ warnings, passing, notApplicable, off, later }: Tally): string {
  return [
    count(warnings, 'warning'),
    `${passing.length} pass`,
    `${notApplicable.length} not applicable`,
    `${off.length} off`,
    ...(later.length === 0 ? [] : [`${later.length} not yet asked for`]),
  ].join(', ');
}

function pipelineLine(steps: readonly StepState[]): string {
  const taken = steps.filter(({ state }) => state !== 'not-asked').map(stepWord);
  const ahead = steps.filter(({ state }) => state === 'not-asked').map(({ step }) => step);
  const parts = [taken.join(' → '), ahead.length === 0 ? '' : `not asked for: ${ahead.join(', ')}`];
  const line = parts.filter((part) => part !== '').join(' · ');
  return line === '' ? '' : `Steps: ${line}`;
}

function stepWord({ step, state }: StepState): string {
  if (state === 'missing-evidence') return `${MARKS.unsure} ${step} (evidence missing)`;
  return `${state === 'held' ? MARKS.blocks : MARKS.passes} ${step}`;
}

function warningItems(warnings: readonly Finding[], shown: number, page: Page): readonly string[] {
  const items = warnings.slice(0, shown).map((finding) => warningItem(finding, page));
  const hidden = warnings.length - shown;
  return hidden > 0
    ? [...items, `- and ${hidden} more warnings: ${linkToVerdict(page.surroundings)}`]
    : items;
}

function warningItem(finding: Finding, { surroundings }: Page): string {
  const { location } = finding;
  const found = describeFound(finding, readMeasure(finding.figures), PAGE_STYLE, 200);
  const place = location === null ? '' : ` (${linkToLine(location, surroundings)})`;
  return `- ${MARKS.warns} ${code(finding.key, 100)} ${found}${place}`;
}

function silentItems(findings: readonly Finding[], counts: Tally, room: number): readonly string[] {
  const items = [
    ['Not applicable', counts.notApplicable.map((gate) => withReason(gate, findings))],
    ['Pass', counts.passing.map((gate) => code(gate, LONGEST_GATE))],
    ['Off by policy', counts.off.map(({ gate }) => code(gate, LONGEST_GATE))],
    ['Not yet asked for', toSteps(counts.later)],
    [
      'Said elsewhere',
      counts.sameAbsence.map(({ gate, until }) => `${code(gate, LONGEST_GATE)} (${code(until, 60)})`),
    ],
  ] as const;
  return items
    .filter(([, gates]) => gates.length > 0)
    .map(([title, gates]) => `- ${title}: ${joinWithin(gates, ', ', room, (more) => `and ${more} more`)}`);
}

function withReason(gate: string, findings: readonly Finding[]): string {
  const reason = findings.find((finding) => finding.gate === gate)?.message ?? '';
  return reason === ''
    ? code(gate, LONGEST_GATE)
    : `${code(gate, LONGEST_GATE)} (${PAGE_STYLE.prose(reason, 100)})`;
}

function toSteps(later: readonly NotJudged[]): readonly string[] {
  return later.map(({ gate, until }) => `${code(gate, LONGEST_GATE)} (${PAGE_STYLE.prose(until, 20)})`);
}

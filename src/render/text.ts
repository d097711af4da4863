import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { ReleaseVerdict, Verdict } from '../model/verdict.js';
import { type Headline, releaseName, toHeadline } from './headline.js';
import { tally } from './standing.js';
import { type Layout, labelled, spread, wordLine } from './text/layout.js';
import { closestLines, colourOf, findingLines, rollbackLines } from './text/release-lines.js';
import { TERMINAL_STYLE } from './text/terminal-style.js';
import { wrap } from './text/width.js';

/** How the text is set, and the exit code that ends it. */
export interface TextOptions {
  /** Colours the first word of a line; the text is the same without. */
  readonly colour: boolean;
  /** The address of a place, for terminals that link it; undefined where it cannot be linked. */
  readonly link?: (location: Location) => string | undefined;
  /** Width of the terminal, 80 unless told, never less than 40. */
  readonly columns?: number;
  /** 0: may go on, or nothing concerned; 1: held; 2: could not be judged. */
  readonly exit: 0 | 1 | 2;
}

const DEFAULT_COLUMNS = 80;
const FEWEST_COLUMNS = 40;
const MOST_NOTES = 20;
const WORDS = { hold: 'HOLD', promote: 'CLEAR', none: 'NONE' } as const;

/** The verdict for a terminal or a log; every line ends in a line feed, the last one says `exit N`. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const columns = Math.max(FEWEST_COLUMNS, options.columns ?? DEFAULT_COLUMNS);
  const layout: Layout = { colour: options.colour, columns, link: options.link };
  const sections = [
    headLines(verdict, layout),
    verdict.releases.length === 1 ? [] : findingLines(verdict.findings, [], layout),
    ...verdict.releases.flatMap((release) => releaseSections(verdict, release, layout)),
    verdict.notes.slice(0, MOST_NOTES).flatMap((note) => noteLines(note, layout)),
    endLines(verdict, options.exit, layout),
  ];
  const lines = sections.filter((section) => section.length > 0).map((section) => section.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function headLines(verdict: Verdict, layout: Layout): readonly string[] {
  const headline = toHeadline(verdict);
  const { decision, subject, remarks } = headline;
  const name = TERMINAL_STYLE.prose(subject, 200);
  const text = [decision === 'none' ? 'no release to judge' : name, toStep(verdict, headline)].join('');
  const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return wordLine(WORDS[decision], colourOf(decision), text + remark, layout);
}

function toStep({ releases }: Verdict, { decision }: Headline): string {
  const steps = new Set(releases.map(({ step }) => step));
  const [step] = steps;
  return decision === 'none' || step === undefined || steps.size > 1 ? '' : ` -> ${step}`;
}

function releaseSections(
  verdict: Verdict,
  release: ReleaseVerdict,
  layout: Layout,
): readonly (readonly string[])[] {
  const isOnly = verdict.releases.length === 1;
  const whole = isOnly ? verdict.findings : [];
  const isHeld = release.decision === 'hold';
  const name = `${TERMINAL_STYLE.prose(releaseName(release), 200)} -> ${release.step}`;
  const found = findingLines(whole, release.findings, layout);
  return [
    isOnly ? [] : wordLine(isHeld ? 'hold' : 'clear', colourOf(release.decision), name, layout),
    isHeld && release.blockers.length === 0 ? unjudgedLines(layout) : [],
    found,
    isHeld ? [] : closestLines(release.findings, layout),
    [...rollbackLines(release, layout), ...(isOnly ? [] : countLines([], release, layout))],
  ];
}

/** No gate that can block has passed: held, though nothing failed. */
function unjudgedLines(layout: Layout): readonly string[] {
  return [
    ...wordLine('block', 'red', 'nothing was judged', layout),
    ...labelled('found', 'no gate that can block has passed', layout),
  ];
}

function noteLines(note: string, layout: Layout): readonly string[] {
  return wordLine('note', 'plain', TERMINAL_STYLE.prose(note, 600), layout);
}

function countLines(
  whole: readonly Finding[],
  release: ReleaseVerdict,
  { columns }: Layout,
): readonly string[] {
  return wrap(toCounts([...whole, ...release.findings], release), columns);
}

function toCounts(findings: readonly Finding[], release: Pick<ReleaseVerdict, 'not_judged'>): string {
  const counts = tally(findings, release.not_judged);
  const parts = [
    [counts.blockers, 'block'],
    [counts.unsure, 'inconclusive'],
    [counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'],
    [counts.passing.length, 'pass'],
    [counts.notApplicable.length, 'not applicable'],
    [counts.later.length, 'not yet asked for'],
    [counts.off.length, 'off'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return `${said.join(', ')}; ${counts.waived} waived`;
}

function endLines(verdict: Verdict, exit: number, layout: Layout): readonly string[] {
  const [only] = verdict.releases;
  const counts =
    only !== undefined && verdict.releases.length === 1 ? countLines(verdict.findings, only, layout) : [];
  const more = toMore(verdict);
  if (more === '') return spread(counts.join(' '), `exit ${exit}`, layout);
  return [...counts, ...spread(more, `exit ${exit}`, layout)];
}

function toMore({ findings, releases }: Verdict): string {
  const blocking = [...findings, ...releases.flatMap((release) => release.findings)].find(
    ({ blocks }) => blocks,
  );
  if (blocking === undefined) return '';
  return `more: --format markdown | explain ${TERMINAL_STYLE.code(blocking.gate, 60)}`;
}

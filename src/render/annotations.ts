import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Verdict } from '../model/verdict.js';
import { escapeTerminal } from './escape-terminal.js';
import { toPlainText } from './plain-text.js';
import { releaseName } from './headline.js';
import { OUTCOME_WORDS, type Standing, toStanding } from './standing.js';

/** One remark at a line of a file, as the workflow runner shows it; plain text throughout. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository root, as it is; empty when the finding has no place, or none that is safe to print. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** The annotations of a run, worst first, and how many findings had no room. */
export interface Annotations {
  readonly annotations: readonly Annotation[];
  readonly more: number;
}

/** The runner drops what is over ten of a kind and step; one is left to the message that fails the check. */
const MOST_OF_A_KIND = 9;
/** The runner cuts a message at 4,096 characters. */
const LONGEST = { title: 120, part: 900, path: 1000 } as const;

const ORDER: readonly Standing[] = ['blocks', 'unsure', 'waived', 'warns'];

/**
 * Annotations of everything that blocks or warns; what has no room is counted in one notice.
 *
 * @param changed the files that the pull request changes: nobody sees a remark at a line outside of them, so these are
 *   counted with the rest. Undefined where there is no such change, or it has too many files to list
 */
export function toAnnotations(verdict: Verdict, changed?: ReadonlySet<string>): Annotations {
  const all = toSubjects(verdict).map((subject) => toAnnotation(subject, verdict.mode));
  const seen = all.filter(({ path }) => changed === undefined || (path !== '' && changed.has(path)));
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    seen.filter((annotation) => annotation.level === level).slice(0, MOST_OF_A_KIND),
  );
  const more = all.length - shown.length;
  return { annotations: more === 0 ? shown : [...shown, toNotice(more)], more };
}

interface Subject {
  readonly finding: Finding;
  /** Set only where several releases could be meant. */
  readonly release: string | undefined;
}

function toSubjects({ findings, releases }: Verdict): readonly Subject[] {
  const own = releases.flatMap((release) =>
    release.findings.map((finding) => ({
      finding,
      release: releases.length > 1 ? releaseName(release) : undefined,
    })),
  );
  const all = [...findings.map((finding) => ({ finding, release: undefined })), ...own];
  return ORDER.flatMap((standing) => all.filter(({ finding }) => toStanding(finding) === standing));
}

function toAnnotation({ finding, release }: Subject, mode: Verdict['mode']): Annotation {
  const title = release === undefined ? finding.key : `${release}: ${finding.key}`;
  return {
    // In report mode the check passes, and a red mark on a green check only confuses.
    level: finding.blocks && mode === 'enforce' ? 'error' : 'warning',
    title: escapeTerminal(title, LONGEST.title),
    message: toMessage(finding),
    ...toPlace(finding.location),
  };
}

function toPlace(location: Location | null): Pick<Annotation, 'path' | 'line' | 'column'> {
  if (location === null) return { path: '' };
  const { path, line, column } = location;
  if (!isPlainPath(path)) return { path: '' };
  if (!isPlace(line)) return { path };
  return isPlace(column) ? { path, line, column } : { path, line };
}

// A name with control characters or a runner's commands in it is no place: changed, it would be another file.
function isPlainPath(path: string): boolean {
  return toPlainText(path, LONGEST.path) === path && !/::|##\[/.test(path);
}

function isPlace(number: number | undefined): number is number {
  return number !== undefined && Number.isSafeInteger(number) && number > 0;
}

function toMessage({ outcome, message, expected, remedy, waiver }: Finding): string {
  const parts = [
    `${OUTCOME_WORDS[outcome]}: ${message}`,
    expected === '' ? '' : `allowed: ${expected}`,
    remedy === '' ? '' : `to clear it: ${remedy}`,
    waiver === undefined ? '' : `waived by ${waiver.id} until ${waiver.expires}`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => escapeTerminal(part, LONGEST.part))
    .join('\n');
}

function toNotice(more: number): Annotation {
  return {
    level: 'notice',
    title: 'Speech Release Gate',
    message: `${more} more ${more === 1 ? 'finding' : 'findings'}: all of them are in the job summary and in verdict.json`,
    path: '',
  };
}

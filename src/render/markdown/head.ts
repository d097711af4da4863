import type { ReleaseVerdict, Verdict } from '../../model/verdict.js';
import { escapeMarkdown, escapeProse } from '../escape-markdown.js';
import { type Headline, toHeadline } from '../headline.js';
import { toSliceRows } from '../slice-rows.js';
import { count, type Tally, tally } from '../standing.js';
import { stack } from './blocks.js';
import type { Page } from './page.js';
import { countWords } from './slice-section.js';

const SIGNS = { hold: '⛔', promote: '✅', none: '➖' } as const;
const MOST_NOTES = { comment: 3, summary: 40 } as const;

/** Headline, one alert where something is held, and the counts. */
export function head(verdict: Verdict): string {
  const headline = toHeadline(verdict);
  return stack(headlineWords(headline), opening(verdict));
}

function headlineWords({ decision, mode, words, subject, step, remarks }: Headline): string {
  const sign = decision === 'hold' && mode === 'report' ? '⚠️' : SIGNS[decision];
  const name = subject === '' ? '' : `: ${escapeMarkdown(subject, 120)}`;
  const asked = step === undefined ? '' : ` → ${step}`;
  const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return `## ${sign} ${words}${name}${asked}${remark}`;
}

function opening(verdict: Verdict): string {
  if (verdict.decision === 'none') {
    return 'Nothing in this change concerns a release: no registry entry, and no evidence or contract of one.';
  }
  const counts = tally(
    [...verdict.findings, ...verdict.releases.flatMap(({ findings }) => findings)],
    verdict.releases.flatMap(({ not_judged }) => not_judged),
  );
  return verdict.decision === 'promote' ? clearWords(verdict, counts) : alert(verdict, counts);
}

// The alert is the only one: a held page looks different at a glance. Alerts do not render inside folds
// (github/markup#1753).
function alert(verdict: Verdict, counts: Tally): string {
  const kind = verdict.mode === 'report' ? 'WARNING' : 'CAUTION';
  const words = [heldWords(counts), sliceWords(verdict.releases)].filter((part) => part !== '').join(' ');
  return `> [!${kind}]\n> ${words}`;
}

function heldWords({ blockers, unsure, waived }: Tally): string {
  if (blockers === 0) return '**Nothing was judged**: no gate that can block has passed.';
  const parts = [
    count(blockers, 'blocker'),
    ...(unsure === 0 ? [] : [`${unsure} inconclusive`]),
    waived === 0 ? 'nothing waived' : `${waived} waived`,
  ];
  return `**${parts.join(', ')}.**`;
}

function sliceWords(releases: readonly ReleaseVerdict[]): string {
  const [only] = releases;
  if (only === undefined || releases.length > 1) return '';
  const rows = toSliceRows(only.findings, 'slice-metrics');
  return rows.length === 0 ? '' : `Of ${count(rows.length, 'slice')}, ${countWords(rows)}.`;
}

function clearWords({ releases }: Verdict, counts: Tally): string {
  const mild = [
    [counts.waived, 'waiver'],
    [counts.warnings, 'warning'],
  ] as const;
  const unsure = counts.unsure === 0 ? 'nothing inconclusive' : `${counts.unsure} inconclusive`;
  const words = [...mild.map(([number, word]) => count(number, word)), unsure].join(', ');
  const which = releases.length === 1 ? '' : ` in ${releases.length} releases`;
  return `${gateWords(counts)}${which}. ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function gateWords({ passing, notApplicable }: Tally): string {
  const pass = `${count(passing.length, 'gate')} ${passing.length === 1 ? 'passes' : 'pass'}`;
  if (notApplicable.length === 0) return pass;
  return `${pass}, ${notApplicable.length} ${notApplicable.length === 1 ? 'does' : 'do'} not apply`;
}

/** What a reader should know and nothing hangs on. */
export function notes(verdict: Verdict, { isSummary }: Page): string {
  const most = isSummary ? MOST_NOTES.summary : MOST_NOTES.comment;
  const shown = verdict.notes.slice(0, most).map((note) => `- ${escapeProse(note, 300)}`);
  const hidden = verdict.notes.length - most;
  return [...shown, ...(hidden > 0 ? [`- and ${count(hidden, 'more note')}`] : [])].join('\n');
}

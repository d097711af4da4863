import type { ReleaseVerdict, Verdict } from '../../model/verdict.js';
import { toHeadline } from '../headline.js';
import { count, tally } from '../standing.js';
import { html, type Markup, NOTHING } from './markup.js';

const SIGNS = { hold: '✕', promote: '✓', none: '–' } as const;

/** The title of the page: `Hold: asr-dictation-en 2.4.0 → canary`. */
export function toTitle(verdict: Verdict): string {
  const { words, subject, step } = toHeadline(verdict);
  return `${words}${subject === '' ? '' : `: ${subject}`}${step === undefined ? '' : ` → ${step}`}`;
}

/** What a reviewer has to know in ten seconds: the decision, of what, and the counts. */
export function headSection(verdict: Verdict): Markup {
  const { decision, remarks } = toHeadline(verdict);
  const notes = remarks.length === 0 ? NOTHING : html`<p class="remark">${remarks.join('; ')}</p>`;
  return html`<header class="verdict ${decision}">
    <h1><span aria-hidden="true">${SIGNS[decision]}</span> ${toTitle(verdict)}</h1>
    ${notes}${counts(verdict)}
  </header>`;
}

function counts({ findings, releases }: Verdict): Markup {
  if (findings.length === 0 && releases.length === 0) {
    return html`<p>
      Nothing in this change concerns a release: no registry entry, and no evidence or contract of one.
    </p>`;
  }
  const all = [...findings, ...releases.flatMap((release) => release.findings)];
  const silent = releases.flatMap((release) => release.not_judged);
  const { blockers, unsure, waived, warnings, passing, notApplicable } = tally(all, silent);
  const cells = [
    ['blocks', blockers, blockers === 1 ? 'blocker' : 'blockers'],
    ['unsure', unsure, 'inconclusive'],
    ['waived', waived, 'waived'],
    ['warns', warnings, warnings === 1 ? 'warning' : 'warnings'],
    ['passes', passing.length, 'gates pass'],
    ['does-not-apply', notApplicable.length, 'not applicable'],
  ] as const;
  return html`<ul class="counts">
    ${cells.map(([kind, number, word]) => html`<li class="${number === 0 ? 'zero' : kind}"><b>${number}</b> ${word}</li>`)}
  </ul>`;
}

const STATES = {
  done: ['✓', 'done'],
  held: ['✕', 'held'],
  'missing-evidence': ['?', 'evidence missing'],
  'not-asked': ['·', 'not asked'],
} as const;

/** The steps of the pipeline, and how far this release has come. */
export function stepList({ steps }: ReleaseVerdict): Markup {
  const items = steps.map(({ step, state }) => {
    const [sign, word] = STATES[state];
    return html`<li class="${state}">
      <span aria-hidden="true">${sign}</span> ${step}<span class="mild">${word}</span>
    </li>`;
  });
  return steps.length === 0
    ? NOTHING
    : html`<ol class="steps" aria-label="Steps of the pipeline">
        ${items}
      </ol>`;
}

/** How many of several releases are held; nothing for one. */
export function releaseCount(releases: readonly ReleaseVerdict[]): string {
  const held = releases.filter(({ decision }) => decision === 'hold').length;
  return releases.length < 2 ? '' : `${count(releases.length, 'release')}, ${held} held`;
}

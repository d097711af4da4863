import type { Finding } from '../../model/finding.js';
import { OUTCOME_WORDS, toStanding } from '../standing.js';
import { html, type Markup } from './markup.js';
import { SIGNS } from './signs.js';

/** How a finding stands, in colour, sign and word. */
export function outcomeBadge(finding: Finding): Markup {
  const standing = toStanding(finding);
  const word = standing === 'waived' ? 'waived' : OUTCOME_WORDS[finding.outcome];
  return html`<span class="badge ${standing}"
    ><span aria-hidden="true">${SIGNS[standing]}</span> ${word}</span
  >`;
}

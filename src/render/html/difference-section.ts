import type { Finding } from '../../model/finding.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import type { Surroundings } from '../markdown/page.js';
import { count, toStanding } from '../standing.js';
import { outcomeBadge } from './badge.js';
import { html, type Markup, NOTHING } from './markup.js';
import { code, place, prose, section } from './words.js';

/** What two sides of a comparison are called, by the gate that made it. */
interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly gates: RegExp;
  readonly subject: string;
  readonly sides: readonly [string, string];
}

const COMPARISONS: readonly Comparison[] = [
  {
    id: 'features',
    title: 'Feature differences',
    gates: /^(?:feature-|replay-|client-rates$)/,
    subject: 'Field',
    sides: ['Trained, released or expected', 'Served or found'],
  },
  {
    id: 'schemas',
    title: 'Schema and contract differences',
    gates: /^(?:schemas-|serving-)/,
    subject: 'Where',
    sides: ['Clients rely on', 'This release'],
  },
];

/** Where what is served differs from what was trained, and what clients get from what they rely on, side by side. */
export function differenceSections(
  release: ReleaseVerdict,
  prefix: string,
  surroundings: Surroundings,
): Markup {
  return html`${COMPARISONS.map((comparison) => {
    const found = release.findings.filter(
      (finding) => comparison.gates.test(finding.gate) && isDifference(finding),
    );
    const id = `${prefix}${comparison.id}`;
    return found.length === 0
      ? NOTHING
      : section(id, comparison.title, differenceTable(found, comparison, id, surroundings));
  })}`;
}

function isDifference(finding: Finding): boolean {
  const standing = toStanding(finding);
  return standing !== 'passes' && standing !== 'does-not-apply';
}

function differenceTable(
  findings: readonly Finding[],
  { subject, sides }: Comparison,
  id: string,
  surroundings: Surroundings,
): Markup {
  const rows = findings.map((finding) => {
    return html`<tr>
      <th scope="row">
        ${code(finding.subject === '' ? finding.gate : finding.subject)}<br />${outcomeBadge(finding)}
      </th>
      <td class="before">${prose(finding.expected)}</td>
      <td class="after">${prose(finding.actual)}</td>
      <td>
        ${prose(finding.message)}<br /><span class="mild">${place(finding.location, surroundings)}</span>
      </td>
    </tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
    <table class="sides">
      <caption id="${id}-table">
        ${count(findings.length, 'difference')}, both sides
      </caption>
      <thead>
        <tr>
          <th scope="col">${subject}</th>
          <th scope="col">− ${sides[0]}</th>
          <th scope="col">+ ${sides[1]}</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

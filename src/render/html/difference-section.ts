import type { ReleaseVerdict } from '../../model/verdict.js';
import { type Comparison, COMPARISONS, type Drift, type DriftSide, toDrifts } from '../drift.js';
import type { Surroundings } from '../markdown/page.js';
import { count } from '../standing.js';
import { outcomeBadge } from './badge.js';
import { html, type Markup, NOTHING } from './markup.js';
import { code, place, prose, section } from './words.js';

/** Where what is served differs from what was trained, and what clients get from what they rely on, side by side. */
export function differenceSections(
  release: ReleaseVerdict,
  prefix: string,
  surroundings: Surroundings,
): Markup {
  return html`${COMPARISONS.map((comparison) => {
    const found = toDrifts(release.findings, comparison);
    const id = `${prefix}${comparison.id}`;
    return found.length === 0
      ? NOTHING
      : section(id, comparison.title, differenceTable(found, comparison, id, surroundings));
  })}`;
}

function differenceTable(
  drifts: readonly Drift[],
  { subject }: Comparison,
  id: string,
  surroundings: Surroundings,
): Markup {
  const rows = drifts.map(({ finding, subject: field, sides: [before, after], effect }) => {
    return html`<tr>
      <th scope="row">${code(field)}<br />${outcomeBadge(finding)}</th>
      <td class="before">${sideCell(before)}</td>
      <td class="after">${sideCell(after)}</td>
      <td>${prose(effect)}<br /><span class="mild">${place(finding.location, surroundings)}</span></td>
    </tr>`;
  });
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
    <table class="sides">
      <caption id="${id}-table">
        ${count(drifts.length, 'difference')}, both sides
      </caption>
      <thead>
        <tr>
          <th scope="col">${subject}</th>
          <th scope="col">− What is relied on</th>
          <th scope="col">+ What is there</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function sideCell({ name, value, source }: DriftSide): Markup {
  const from = source === '' ? NOTHING : html`<br /><span class="mild">${code(source)}</span>`;
  return html`<span class="mild">${name}</span><br /><strong>${prose(value)}</strong>${from}`;
}

import type { Finding } from '../../model/finding.js';
import { type Caps, describeRow } from '../describe-row.js';
import type { Surroundings } from '../markdown/page.js';
import { type Row, toRows } from '../rows.js';
import { html, type Markup, NOTHING, trusted } from './markup.js';
import { HTML_STYLE, place } from './words.js';
import { SIGNS } from './signs.js';

const CAPS: Caps = { key: 200, found: 600, allowed: 300, clears: 500 };

/** What holds a release, or needs a look, with what was found, what is allowed and what clears it. */
export function blockerTable(
  whole: readonly Finding[],
  release: readonly Finding[],
  id: string,
  surroundings: Surroundings,
): Markup {
  const rows = toRows(whole, release);
  if (rows.length === 0) return html`<p>Nothing holds it, and nothing is waived or inconclusive.</p>`;
  const body = rows.map((row) => toRow(row, surroundings));
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}">
    <table class="blockers">
      <caption id="${id}">
        What holds it, then what is inconclusive or waived
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Found</th>
          <th scope="col">Allowed</th>
          <th scope="col">What clears it</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function toRow(row: Row, surroundings: Surroundings): Markup {
  const { name, found, allowed, clears } = describeRow(row, HTML_STYLE, CAPS);
  const standing = row.kind === 'key' ? row.standing : 'blocks';
  const where = row.kind === 'key' ? place(row.findings[0].location, surroundings) : NOTHING;
  const shown = where === NOTHING ? NOTHING : html`<br /><span class="mild">${where}</span>`;
  return html`<tr class="${standing}">
    <th scope="row"><span aria-hidden="true">${SIGNS[standing]}</span> ${trusted(name)}</th>
    <td>${trusted(found)}${shown}</td>
    <td>${trusted(allowed)}</td>
    <td>${trusted(clears)}</td>
  </tr>`;
}

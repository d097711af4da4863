import type { Verdict } from '../../model/verdict.js';
import type { Surroundings } from '../markdown/page.js';
import { isPlainUrl } from '../markdown/links.js';
import { html, type Markup, NOTHING } from './markup.js';
import { code, landmark, prose } from './words.js';

/** What was read, by digest; the policy that judged; the gates that stayed silent; how to repeat it all. */
export function evidenceSection(verdict: Verdict, surroundings: Surroundings): Markup {
  return landmark(
    'evidence',
    'Evidence and how to repeat this verdict',
    html`<dl>${policyItems(verdict)}${linkItems(surroundings)}</dl>
      ${notes(verdict.notes)}${silentGates(verdict)}${inputTable(verdict)}`,
  );
}

function policyItems({ policy, tool, now }: Verdict): Markup {
  const { source, ref, sha256, profile } = policy;
  return html`<dt>Policy</dt>
    <dd>${code(source)}${ref === '' ? NOTHING : html` from ${code(ref)}`}</dd>
    ${
      profile === null
        ? NOTHING
        : html`<dt>Profile</dt>
            <dd>${code(profile)}</dd>`
    }${
      sha256 === null
        ? NOTHING
        : html`<dt>Digest of the policy</dt>
            <dd>${code(sha256)}</dd>`
    }
    <dt>Judged by</dt>
    <dd>${tool.name} ${tool.version}</dd>
    <dt>Judged as of</dt>
    <dd>${now}</dd>`;
}

function linkItems({ repeat, runUrl, headSha }: Surroundings): Markup {
  const run = isPlainUrl(runUrl)
    ? html`<dt>Run</dt>
        <dd><a href="${runUrl}" rel="noreferrer">${runUrl}</a></dd>`
    : NOTHING;
  const commit =
    headSha === undefined
      ? NOTHING
      : html`<dt>Commit</dt>
          <dd>${code(headSha)}</dd>`;
  const command =
    repeat === undefined
      ? NOTHING
      : html`<dt>Repeat</dt>
          <dd>${code(repeat, 1000)}</dd>`;
  return html`${commit}${run}${command}`;
}

function notes(all: readonly string[]): Markup {
  return all.length === 0
    ? NOTHING
    : html`<h3>Notes</h3>
        <ul>
          ${all.map((note) => html`<li>${prose(note)}</li>`)}
        </ul>`;
}

const REASONS = {
  off: 'off by policy',
  later: 'not yet asked for, from',
  'same-absence': 'said by',
} as const;

function silentGates({ releases }: Verdict): Markup {
  const silent = releases.flatMap((release) => release.not_judged);
  if (silent.length === 0) return NOTHING;
  const rows = silent.map(
    ({ gate, reason, until }) =>
      html`<li>${code(gate)}: ${REASONS[reason]}${reason === 'off' ? NOTHING : html` ${code(until)}`}</li>`,
  );
  return html`<h3>Gates that did not judge</h3>
    <ul class="columns">
      ${rows}
    </ul>`;
}

function inputTable({ inputs }: Verdict): Markup {
  if (inputs.length === 0) return html`<p>No file was read.</p>`;
  const rows = inputs.map(
    ({ path, ref, sha256, bytes }) =>
      html`<tr>
        <th scope="row">${code(path)}</th>
        <td>${code(ref)}</td>
        <td class="number">${bytes}</td>
        <td>${code(sha256)}</td>
      </tr>`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="inputs-table">
    <table>
      <caption id="inputs-table">
        ${inputs.length} files that were read
      </caption>
      <thead>
        <tr>
          <th scope="col">Read</th>
          <th scope="col">From</th>
          <th scope="col">Bytes</th>
          <th scope="col">sha256</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

import type { Finding } from '../../model/finding.js';
import type { Verdict } from '../../model/verdict.js';
import { describeLimits } from '../describe-measure.js';
import { describeFound } from '../describe-row.js';
import { releaseName } from '../headline.js';
import type { Surroundings } from '../markdown/page.js';
import { readMeasure } from '../measure.js';
import { PAGE } from '../script.js';
import { OUTCOME_WORDS, type Standing, toStanding } from '../standing.js';
import { outcomeBadge } from './badge.js';
import { filterForm } from './filter-form.js';
import { html, type Markup, NOTHING, trusted } from './markup.js';
import { code, HTML_STYLE, place, landmark, prose } from './words.js';

const ORDER: readonly Standing[] = ['blocks', 'unsure', 'waived', 'warns', 'passes', 'does-not-apply'];
const LONGEST = { key: 200, found: 800 } as const;

/** A finding with what it can be filtered by. */
interface Listed {
  readonly finding: Finding;
  readonly release: string;
  readonly slice: string;
}

/** A finding's texts as numbers: two texts that look alike once they are made safe stay two. */
class Options {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get entries(): readonly (readonly [string, number])[] {
    return [...this.#numbers].filter(([text]) => text !== '');
  }
}

/** Every finding, worst first, with search and filters by slice, gate and outcome. */
export function findingSection(verdict: Verdict, surroundings: Surroundings): Markup {
  const listed = toListed(verdict);
  if (listed.length === 0) return landmark('findings', 'All findings', html`<p>There is none.</p>`);
  const options = {
    release: new Options(),
    slice: new Options(),
    gate: new Options(),
    outcome: new Options(),
  };
  const hasReleases = verdict.releases.length > 1;
  const rows = listed.map((item) => {
    const { finding, release, slice } = item;
    const numbers = {
      release: options.release.numberOf(release),
      slice: options.slice.numberOf(slice),
      gate: options.gate.numberOf(finding.gate),
      outcome: options.outcome.numberOf(OUTCOME_WORDS[finding.outcome]),
    };
    return toRow(item, numbers, hasReleases, surroundings);
  });
  const selects = [
    ...(hasReleases ? [{ name: 'release', label: 'Release', options: options.release.entries }] : []),
    { name: 'slice', label: 'Slice', options: options.slice.entries },
    { name: 'gate', label: 'Gate', options: options.gate.entries },
    { name: 'outcome', label: 'Outcome', options: options.outcome.entries },
  ];
  const release = hasReleases ? html`<th scope="col">Release</th>` : NOTHING;
  const table = html`<div class="scroll" role="group" tabindex="0" aria-labelledby="findings-table">
    <table class="findings">
      <caption id="findings-table">
        ${listed.length} findings, worst first
      </caption>
      <thead>
        <tr>
          <th scope="col">Outcome</th>
          ${release}
          <th scope="col">Gate and key</th>
          <th scope="col">Found</th>
          <th scope="col">Allowed</th>
          <th scope="col">What clears it</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return landmark('findings', 'All findings', html`${filterForm(selects, listed.length)}${table}`);
}

function toListed({ findings, releases }: Verdict): readonly Listed[] {
  const all = [
    ...findings.map((finding) => ({ finding, release: '', slice: '' })),
    ...releases.flatMap((release) =>
      release.findings.map((finding) => ({
        finding,
        release: releaseName(release),
        slice: readMeasure(finding.figures)?.slice ?? '',
      })),
    ),
  ];
  return ORDER.flatMap((standing) => all.filter(({ finding }) => toStanding(finding) === standing));
}

function toRow(
  { finding, release }: Listed,
  numbers: Readonly<Record<'release' | 'slice' | 'gate' | 'outcome', number>>,
  hasReleases: boolean,
  surroundings: Surroundings,
): Markup {
  const measure = readMeasure(finding.figures);
  const limits = measure === undefined ? '' : describeLimits(measure, PAGE);
  const found = describeFound(finding, measure, HTML_STYLE, LONGEST.found);
  const cell = hasReleases ? html`<td>${release}</td>` : NOTHING;
  return html`<tr
    class="${toStanding(finding)}"
    data-release="${numbers.release}"
    data-slice="${numbers.slice}"
    data-gate="${numbers.gate}"
    data-outcome="${numbers.outcome}"
  >
    <td>${outcomeBadge(finding)}</td>
    ${cell}
    <th scope="row">${code(finding.gate, LONGEST.key)}${keyOf(finding)}</th>
    <td>${trusted(found)}</td>
    <td>${limits === '' ? prose(finding.expected) : limits}</td>
    <td>${clears(finding)}</td>
    <td>${place(finding.location, surroundings)}</td>
  </tr>`;
}

function keyOf({ key, gate }: Finding): Markup {
  if (key === gate) return NOTHING;
  const short = key.startsWith(`${gate}:`) ? key.slice(gate.length + 1) : key;
  return html`<br />${code(short, LONGEST.key)}`;
}

function clears({ waiver, remedy }: Finding): Markup {
  if (waiver === undefined) return prose(remedy);
  return html`waived by ${code(waiver.id)} until ${waiver.expires}`;
}

import type { ReleaseVerdict } from '../../model/verdict.js';
import { COMPARISONS, toDrifts } from '../drift.js';
import { releaseName } from '../headline.js';
import { html, type Markup } from './markup.js';
import { slicedGates } from './slice-section.js';

/** Links to the parts of the page: of the one release that it is about, or to each of several. */
export function contents(releases: readonly ReleaseVerdict[]): Markup {
  const [first] = releases;
  const own =
    first !== undefined && releases.length === 1
      ? partsOf(first).map(([id, title]) => html`<li><a href="#r0-${id}">${title}</a></li>`)
      : releases.map((release, index) => html`<li><a href="#r${index}">${releaseName(release)}</a></li>`);
  return html`<nav aria-label="Contents">
    <ul>
      ${own}
      <li><a href="#findings">All findings</a></li>
      <li><a href="#evidence">Evidence</a></li>
    </ul>
  </nav>`;
}

/** The parts that a release has on the page, in their order: id and title. */
function partsOf(release: ReleaseVerdict): readonly (readonly [id: string, title: string])[] {
  const drifts = COMPARISONS.filter((comparison) => toDrifts(release.findings, comparison).length > 0);
  return [
    ['holds', release.decision === 'hold' ? 'What holds it' : 'What to know'],
    ...slicedGates(release).map(({ id, title }) => [id, title] as const),
    ...drifts.map(({ id, title }) => [id, title] as const),
    ['rollback', 'The way back'],
    ...(release.lineage.nodes.length === 0 ? [] : ([['chain', 'Chain of digests']] as const)),
  ];
}

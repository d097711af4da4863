import { createHash } from 'node:crypto';
import type { ReleaseVerdict, Verdict } from '../model/verdict.js';
import { releaseName } from './headline.js';
import { blockerTable } from './html/blocker-table.js';
import { chainSection } from './html/chain-section.js';
import { contents } from './html/contents.js';
import { differenceSections } from './html/difference-section.js';
import { evidenceSection } from './html/evidence-section.js';
import { FILTER_SCRIPT } from './html/filter-script.js';
import { findingSection } from './html/finding-section.js';
import { headSection, releaseCount, stepList, toTitle } from './html/head-section.js';
import { html, type Markup, NOTHING, trusted } from './html/markup.js';
import { rollbackSection } from './html/rollback-section.js';
import { sliceSections } from './html/slice-section.js';
import { STYLE } from './html/style.js';
import { landmark, section } from './html/words.js';
import type { Surroundings } from './markdown/page.js';

/**
 * The whole verdict as one HTML file that needs no network and no other file, to be read, filtered and printed. Its
 * Content-Security-Policy lets nothing load, and nothing run but the one script that is in it. Equal verdicts give
 * equal bytes.
 */
export function renderHtml(verdict: Verdict, surroundings: Surroundings): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(toPolicy())}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${toTitle(verdict)}</title>
        <link rel="icon" href="data:," />
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the verdict</a>
        <div class="page">
          ${headSection(verdict)} ${contents(verdict.releases)}
          <main id="main" tabindex="-1">
            ${wholeSection(verdict, surroundings)}
            ${verdict.releases.map((release, index) => releaseArticle(verdict, release, index, surroundings))}
            ${findingSection(verdict, surroundings)} ${evidenceSection(verdict, surroundings)}
          </main>
          <footer>
            Everything here is in verdict.json, from which it was made; ${verdict.tool.name}
            ${verdict.tool.version}.
          </footer>
        </div>
        ${trusted(`<script>${FILTER_SCRIPT}</script>`)}
      </body>
    </html> `;
  return page.text;
}

function toPolicy(): string {
  const sources = [
    `default-src 'none'`,
    `style-src ${toSource(STYLE)}`,
    `script-src ${toSource(FILTER_SCRIPT)}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return sources.join('; ');
}

function toSource(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** What concerns the whole verdict; with a single release it stands with that release's. */
function wholeSection({ findings, releases }: Verdict, surroundings: Surroundings): Markup {
  const words = releaseCount(releases);
  const counted = words === '' ? NOTHING : html`<p>${words}.</p>`;
  if (releases.length === 1 || (findings.length === 0 && words === '')) return NOTHING;
  const body = html`${counted}${findings.length === 0 ? NOTHING : blockerTable(findings, [], 'whole-table', surroundings)}`;
  return landmark('whole', 'About the whole verdict', body);
}

function releaseArticle(
  verdict: Verdict,
  release: ReleaseVerdict,
  index: number,
  surroundings: Surroundings,
): Markup {
  const prefix = `r${index}-`;
  const whole = verdict.releases.length === 1 ? verdict.findings : [];
  const isHeld = release.decision === 'hold';
  const words = `${isHeld ? 'Held' : 'Clear'}: ${releaseName(release)} → ${release.step}`;
  const title = verdict.releases.length === 1 ? NOTHING : html`<h2 id="r${index}">${words}</h2>`;
  const label =
    verdict.releases.length === 1 ? html`aria-label="${words}"` : html`aria-labelledby="r${index}"`;
  const holds = section(
    `${prefix}holds`,
    isHeld ? 'What holds it' : 'What to know',
    blockerTable(whole, release.findings, `${prefix}holds-table`, surroundings),
  );
  return html`<article class="release" ${label}>
    ${title}${stepList(release)}${holds}${sliceSections(release, prefix)}${differenceSections(release, prefix, surroundings)}${rollbackSection(release, prefix)}${chainSection(release, prefix)}
  </article>`;
}

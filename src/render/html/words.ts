import type { Location } from '../../model/location.js';
import type { Style } from '../describe-row.js';
import { escapeHtml } from '../escape-html.js';
import { toLineUrl } from '../markdown/links.js';
import type { Surroundings } from '../markdown/page.js';
import { PAGE } from '../script.js';
import { html, type Markup, NOTHING, trusted } from './markup.js';

const CODE_IN_PROSE = /`([^`]{1,200})`/;

/** Words in the report: escaped HTML, what stands between backticks as code. */
export const HTML_STYLE: Style = {
  script: PAGE,
  strong: (inert) => `<strong>${inert}</strong>`,
  prose: (text, limit) =>
    text
      .slice(0, 2 * limit)
      .replaceAll(' -> ', ' → ')
      .split(CODE_IN_PROSE)
      .map((piece, index) => (index % 2 === 1 ? toCode(piece, limit) : keepEdges(piece, limit)))
      .join(''),
  code: toCode,
};

function toCode(text: string, limit: number): string {
  return `<code>${escapeHtml(text, limit)}</code>`;
}

// The escaper trims; a space beside a code span has to stay.
function keepEdges(piece: string, limit: number): string {
  const inner = escapeHtml(piece, limit);
  if (inner === '') return /\s/.test(piece) ? ' ' : '';
  return `${/^\s/.test(piece) ? ' ' : ''}${inner}${/\s$/.test(piece) ? ' ' : ''}`;
}

const LONGEST_PROSE = 1000;
const LONGEST_CODE = 300;

/** A sentence of the verdict. */
export function prose(text: string, limit = LONGEST_PROSE): Markup {
  return trusted(HTML_STYLE.prose(text, limit));
}

/** A key, a path, a digest or a command of the verdict. */
export function code(text: string, limit = LONGEST_CODE): Markup {
  return trusted(HTML_STYLE.code(text, limit));
}

/** A place in a file, linked at the head commit where that is known. */
export function place(location: Location | null, surroundings: Surroundings): Markup {
  if (location === null) return NOTHING;
  const { path, line, column } = location;
  const words = [path, line, column].filter((part) => part !== undefined).join(':');
  const url = toLineUrl(location, surroundings);
  return url === undefined ? code(words) : html`<a href="${url}" rel="noreferrer">${code(words)}</a>`;
}

/** A part of the page under a heading; `id` is letters, digits and hyphens of ours. */
export function section(id: string, title: string, body: Markup): Markup {
  return html`<section>
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

/** A part of the page that a screen reader lists: its title is unique. */
export function landmark(id: string, title: string, body: Markup): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

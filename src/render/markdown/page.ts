import type { Style } from '../describe-row.js';
import { code, escapeProse } from '../escape-markdown.js';
import { PAGE } from '../script.js';

/** What surrounds a verdict on GitHub; everything but the key may be unknown. */
export interface Surroundings {
  /** Which comment is this one's own: one for each `comment-key`. */
  readonly commentKey: string;
  /** `https://github.com/acme/speech`. */
  readonly repositoryUrl?: string;
  readonly headSha?: string;
  /** The folder of the repository that paths of the verdict are relative to; its root where absent or ``. */
  readonly prefix?: string;
  readonly runUrl?: string;
  readonly artifactUrl?: string;
  /** The command that repeats the verdict. */
  readonly repeat?: string;
}

/** One page: a comment or a summary. */
export interface Page {
  readonly surroundings: Surroundings;
  /** The most UTF-16 units that the page may have. */
  readonly room: number;
  /** Rows above the folds. */
  readonly rows: number;
  /** Columns of metrics in a table of slices. */
  readonly metrics: number;
  /** Folds that a summary shows open. */
  readonly isSummary: boolean;
}

/** Words on a page: Markdown, escaped. */
export const PAGE_STYLE: Style = {
  script: PAGE,
  strong: (inert) => `**${inert}**`,
  // Gates write ASCII arrows, for terminals.
  prose: (text, limit) => escapeProse(text.slice(0, 10 * limit).replaceAll(' -> ', ' → '), limit),
  code,
};

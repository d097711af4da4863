import { escapeHtml } from '../escape-html.js';

/** HTML that is safe to send, because only {@link html} and {@link trusted} make it. */
export class Markup {
  /** The text of it, ready to be written. */
  readonly text: string;

  /** Not for use outside this file: build markup with {@link html}. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup stands as it is, lists are joined. */
export type Piece = string | number | Markup | readonly Piece[];

/** Nothing. */
export const NOTHING = new Markup('');

/** A template whose every string is escaped; an attribute's value has to stand in quotes. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = fixed.map((text, index) => {
    const piece = pieces[index];
    return piece === undefined ? text : text + toText(piece);
  });
  return new Markup(parts.join(''));
}

/** Text that is already HTML: of the words that all surfaces share, written in the style of this one. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function toText(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(toText).join('');
}

import { toPlainText } from './plain-text.js';

/**
 * THE way of any text into Markdown and into HTML within Markdown. Nothing of a verdict reaches a comment or
 * a summary but through these functions.
 *
 * Every function caps its text, and its result is never longer than {@link GROWTH} times the cap, so that a
 * body can be built to a budget.
 */

/** How much longer than its cap an escaped text may be. */
export const GROWTH = 3;

const ZERO_WIDTH_SPACE = '\u200B';
const DEFAULT_LIMIT = 300;

/**
 * What GitHub turns into links, mentions and pictures after Markdown is parsed, where a backslash no longer
 * helps: a zero-width space breaks each (dependabot/dependabot-core#3157; `&#64;` and `\@` still ping).
 */
const LIVE: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${ZERO_WIDTH_SPACE}`],
  [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
  [/GH(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
  [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
  [/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
  [/:(?=[a-z0-9+_-]+:)/gi, `:${ZERO_WIDTH_SPACE}`],
];

/** Entities, because a backslash would meet another construct: a table's own pipes, code spans, raw HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '|': '&#124;',
  '\\': '&#92;',
  // GitHub's own advice against mathematics (docs: "writing mathematical expressions").
  $: '<span>$</span>',
};

/** What may be a commit: GitHub links seven to forty hexadecimal digits. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;

function defuse(plain: string): string {
  const text = plain.replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
  return LIVE.reduce((defused, [live, broken]) => defused.replace(live, broken), text);
}

/** Shortens the text until what it becomes is within bounds; a text full of `$` grows fourteenfold. */
function bounded(text: string, limit: number, convert: (plain: string) => string): string {
  for (let cap = limit; cap > 0; cap = Math.floor(cap / 2)) {
    const converted = convert(toPlainText(text, cap));
    if (converted.length <= GROWTH * limit) return converted;
  }
  return '';
}

function toMarkdown(plain: string): string {
  return defuse(plain)
    .replace(/[&<>`|\\$*_[\]~#]/g, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(/^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/, '\\$&');
}

/** Text as it stands, in a paragraph, a list item or a table cell. */
export function escapeMarkdown(text: string, limit = DEFAULT_LIMIT): string {
  return bounded(text, limit, toMarkdown);
}

/** What a gate sets between backticks, and `model@version`, which a zero-width space would spoil for copying. */
const CODE_IN_PROSE = /(`[^`\s][^`]*`|(?<![\w@/.-])[a-z0-9][\w./-]*@\d[\w.+-]*)/i;

/** A sentence of a gate: code in it becomes code spans, the rest stands as it is. */
export function escapeProse(text: string, limit = DEFAULT_LIMIT): string {
  return bounded(text, limit, (plain) =>
    plain
      .split(CODE_IN_PROSE)
      .map((piece, index) => (index % 2 === 1 ? toCode(piece.replaceAll('`', '').trim()) : toMarkdown(piece)))
      .join('')
      // Two code spans side by side would be read as one.
      .replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``),
  );
}

/** Text as code, safe in a table too; empty text is a dash. */
export function code(text: string, limit = DEFAULT_LIMIT): string {
  return bounded(text, limit, toCode);
}

// A code span cannot hold every backtick, nor a table's code span every pipe; `<` is kept out of the raw
// text so that no marker can be forged. An element with entities holds all of them.
function toCode(plain: string): string {
  if (plain === '') return '–';
  return /[`|\\<]/.test(plain) ? `<code>${toMarkdown(plain)}</code>` : `\`${withoutMentions(plain)}\``;
}

/** Text inside an HTML element of ours, where Markdown is not read: `<summary>`. */
export function escapeHtml(text: string, limit = DEFAULT_LIMIT): string {
  return bounded(text, limit, (plain) =>
    defuse(plain).replace(/[&<>"'`|\\$]/g, (character) => ENTITIES[character] ?? ''),
  );
}

/** Text inside a fenced block of ours: it cannot end the fence. */
export function escapeFenced(text: string, limit = DEFAULT_LIMIT): string {
  return bounded(text, limit, (plain) =>
    withoutMentions(plain).replaceAll('`', "'").replaceAll('<!', `<${ZERO_WIDTH_SPACE}!`),
  );
}

// Code is lost in replies by e-mail, and then a mention is live again; `model@version` is none and stays whole.
function withoutMentions(plain: string): string {
  return plain.replace(/(?<![\p{L}\p{N}_])@/gu, `@${ZERO_WIDTH_SPACE}`);
}

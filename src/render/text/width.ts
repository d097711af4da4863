/**
 * Wide characters (East_Asian_Width W and F of Unicode 16, ranges closed over unassigned gaps between them)
 * and pictures, which terminals show over two columns. Ambiguous ones count as one.
 */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const MARK = /\p{M}/u;

/** How many columns a text takes on a terminal; control characters are not expected in it. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Fills a text with spaces up to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The longest start of a text that fits into a number of columns, at least one character. */
export function takeColumns(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (taken !== '' && width > columns) return taken;
    taken += character;
  }
  return taken;
}

/** Shortens a text to a number of columns, with an ellipsis of dots. */
export function shortenTo(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${takeColumns(text, Math.max(1, columns - 3))}...`;
}

/** Longest word with a digest that stays whole, in characters: an image's registry and path, and 71 for the digest. */
const COPIED = 200;
const DIGEST = /sha256:[0-9a-f]{64}(?![0-9a-f])/;

/**
 * Breaks a text into lines of at most `columns`, the first of at most `first`, at spaces where there are any. A word with
 * a digest stays whole however narrow the terminal is: it is there to be copied.
 */
export function wrap(text: string, columns: number, first = columns): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => breakWord(long, Math.min(columns, first)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || displayWidth(longer) <= (lines.length === 0 ? first : columns)) line = longer;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  return [...lines, line.trimEnd()];
}

function breakWord(word: string, columns: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  if (word.length <= COPIED && DIGEST.test(word)) return [word];
  while (displayWidth(rest) > columns && rest.length > 1) {
    const part = takeColumns(rest, columns);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

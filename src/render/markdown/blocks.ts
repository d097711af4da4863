/** How a column of a table is set. */
export type Alignment = 'left' | 'right';

/** A column: its heading, already Markdown, and how it is set. */
export interface Column {
  readonly heading: string;
  readonly align?: Alignment;
}

/** A table; a row of another length than the header does not compile into a broken table, it throws. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const ruler = columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
  const lines = rows.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`${cells.length} cells, ${columns.length} columns`);
    return `| ${cells.join(' | ')} |`;
  });
  const head = `| ${columns.map(({ heading }) => heading).join(' | ')} |`;
  return [head, `|${ruler.join('|')}|`, ...lines].join('\n');
}

/** A part that opens on a click. `title` is HTML; the blank lines make GitHub read Markdown inside. */
export function fold(title: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Paragraphs, tables and folds with a blank line between them; empty ones are left out. */
export function stack(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

import type { Location } from '../../model/location.js';
import { displayWidth, padTo, wrap } from './width.js';

/** What is written in the first word's colour, where colours are shown at all. */
export type Colour = 'red' | 'yellow' | 'green' | 'plain';

/** How wide and how coloured a terminal is. */
export interface Layout {
  readonly colour: boolean;
  readonly columns: number;
  /** The address of a place; undefined on terminals that do not link. */
  readonly link?: ((location: Location) => string | undefined) | undefined;
}

const CODES: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, green: 32, plain: 0 };
const WORD_COLUMNS = 7;
const HANGING = 9;
const LABEL_COLUMNS = 9;
/** What is left for text on the narrowest terminal. */
const LEAST_COLUMNS = 20;

/** The first word of a line, coloured, in its column. */
export function firstWord(word: string, colour: Colour, { colour: isColoured }: Layout): string {
  const padded = padTo(word, WORD_COLUMNS);
  if (!isColoured || colour === 'plain') return padded;
  return `\u001B[${CODES[colour]}m${word}\u001B[0m${padded.slice(word.length)}`;
}

/** A line that starts with a word of its own; what does not fit hangs below it. */
export function wordLine(word: string, colour: Colour, text: string, layout: Layout): readonly string[] {
  const start = firstWord(word, colour, layout);
  return text === '' ? [start.trimEnd()] : hang(start, WORD_COLUMNS, text, HANGING, layout);
}

/** `         found    13.91 % -> 14.55 %`, wrapped under itself; nothing for empty text. */
export function labelled(label: string, text: string, layout: Layout): readonly string[] {
  if (text === '') return [];
  const indent = HANGING + LABEL_COLUMNS;
  const start = ' '.repeat(HANGING) + padTo(label, LABEL_COLUMNS);
  return hang(start, indent, text, indent, layout);
}

/** Two ends of one line, or two lines where they do not fit; the right one ends at the margin. */
export function spread(left: string, right: string, { columns }: Layout): readonly string[] {
  const lines = left === '' ? [''] : wrap(left, columns);
  const last = lines[lines.length - 1] ?? '';
  const space = columns - displayWidth(last) - right.length;
  if (space >= 2 || last === '')
    return [...lines.slice(0, -1), last + ' '.repeat(Math.max(0, space)) + right];
  return [...lines, right.padStart(columns)];
}

function hang(
  start: string,
  startColumns: number,
  text: string,
  indent: number,
  { columns }: Layout,
): readonly string[] {
  const [first = '', ...others] = wrap(text, room(columns - indent), room(columns - startColumns));
  return [start + first, ...others.map((line) => ' '.repeat(indent) + line)];
}

function room(columns: number): number {
  return Math.max(LEAST_COLUMNS, columns);
}

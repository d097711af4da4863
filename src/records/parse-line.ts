import type { RecordProblemCode } from './record-problems.js';

/** What a line holds: a record, or what is wrong with it. */
export type ParsedLine =
  | { readonly record: Readonly<Record<string, unknown>> }
  | {
      readonly code: RecordProblemCode;
      readonly message: string;
      readonly column?: number;
      readonly hint?: string;
    };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** How much of a broken line is looked at to say what is wrong with it. */
const LOOKED_AT = 2 ** 20;
const NOT_FINITE = /(?<![\w.])-?(?:NaN|Infinity)\b/;

/**
 * Parses the bytes of one line as a JSON object.
 *
 * What is wrong is described without quoting the line, which may be a transcript. `NaN` and `Infinity` (NeMo
 * and VERSA write them for an empty reference) are named as what they are, with their column from 1.
 */
export function parseLine(bytes: Uint8Array, start: number, end: number): ParsedLine {
  const text = decode(bytes, start, end);
  if (text === undefined) return { code: 'not-utf-8', message: 'not UTF-8 text' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return describeFault(text);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { record: value as Record<string, unknown> };
  return { code: 'not-an-object', message: 'not a JSON object' };
}

function decode(bytes: Uint8Array, start: number, end: number): string | undefined {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

function describeFault(text: string): ParsedLine {
  const bare = blankStrings(text.slice(0, LOOKED_AT));
  const found = NOT_FINITE.exec(bare);
  if (found !== null) {
    const hint = 'an empty reference? leave the utterance or the field out';
    return { code: 'not-finite', message: `${found[0]} is not a number`, column: found.index + 1, hint };
  }
  const hint = bare.includes("'") ? 'single quotes? JSON needs double ones' : undefined;
  return { code: 'not-json', message: 'not valid JSON', ...(hint === undefined ? {} : { hint }) };
}

/** The text with nothing but spaces in its strings. A loop: a pattern takes a stack as deep as the string is long. */
function blankStrings(text: string): string {
  let bare = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    if (open < 0) break;
    const close = closingQuote(text, open + 1);
    bare += `${text.slice(at, open)}"${' '.repeat(close - open - 1)}"`;
    at = close + 1;
  }
  return bare + text.slice(at);
}

/** The place of the quote that ends the string, or the end of the text. */
function closingQuote(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

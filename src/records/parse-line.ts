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
const STRINGS = /"(?:[^"\\]|\\.)*"/g;
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
  const bare = text.replace(STRINGS, (string) => `"${' '.repeat(string.length - 2)}"`);
  const found = NOT_FINITE.exec(bare);
  if (found !== null) {
    const hint = 'an empty reference? leave the utterance or the field out';
    return { code: 'not-finite', message: `${found[0]} is not a number`, column: found.index + 1, hint };
  }
  const hint = bare.includes("'") ? 'single quotes? JSON needs double ones' : undefined;
  return { code: 'not-json', message: 'not valid JSON', ...(hint === undefined ? {} : { hint }) };
}

import type { Problem } from '../../model/problem.js';
import { problemAt } from './build-reading.js';
import type { EvaluationSource, Row } from './evaluation-reading.js';
import { isMap } from './json-sets.js';
import { parseLoose } from './loose-json.js';

/** The objects of a file, and the lines that are none. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Reads one JSON object a line, blank lines left out, or a list of objects. */
export function readRows(source: EvaluationSource): Rows {
  const { document, lines } = source;
  if (Array.isArray(document)) {
    const rows = document.filter(isMap).map((fields) => ({ line: 1, fields }));
    const problems =
      rows.length === document.length
        ? []
        : [problemAt(source, undefined, 'a list with other things than objects', HINT)];
    return { rows, problems };
  }
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const row = toRow(text, index + 1);
    if ('fields' in row) rows.push(row);
    else problems.push(problemAt(source, index + 1, row.message, HINT));
  }
  return { rows, problems };
}

const HINT = 'write one JSON object a line';

/** One line as an object, or why it is none. */
export function toRow(text: string, line: number): Row | { readonly message: string } {
  const parsed = parseLoose(text);
  if (parsed.kind === 'fault') return { message: `${parsed.message} (column ${parsed.column})` };
  return isMap(parsed.value) ? { line, fields: parsed.value } : { message: 'not a JSON object' };
}

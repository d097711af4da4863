import { isTallyText } from '../records/read-tally.js';
import { isToolRow } from '../readers/evaluation/registry.js';

/** The first line says it: a whole object on it is a record; anything else is looked at in full. */
export function isJsonLines(piece: Uint8Array): boolean {
  const text = new TextDecoder().decode(piece.subarray(0, 65_536)).trimStart();
  const end = text.indexOf('\n');
  const line = (end < 0 ? text : text.slice(0, end)).trimEnd();
  if (!line.startsWith('{') || isTallyText(text) || isToolRow(line)) return false;
  return end < 0 || line.endsWith('}');
}

import { toPlainText } from './plain-text.js';

/** A message, a path or a digest in full; what is longer is cut, and stands in verdict.json. */
const DEFAULT_LIMIT = 1000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * THE way of any text into the HTML report: its elements, its quoted attributes and its SVG. Escaped are all
 * characters that end a text or an attribute in any quotes (OWASP, cross-site scripting prevention, rules 1 and 2);
 * control, bidirectional and invisible characters are dropped before.
 */
export function escapeHtml(text: string, limit = DEFAULT_LIMIT): string {
  return toPlainText(text, limit).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

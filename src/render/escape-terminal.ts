import { toPlainText } from './plain-text.js';

/** Signs that gates may write and that every terminal and log shows when they are ASCII. */
const ASCII: readonly (readonly [RegExp, string])[] = [
  [/[→⇒]/g, '->'],
  [/[−–—]/g, '-'],
  [/≤/g, '<='],
  [/≥/g, '>='],
  [/…/g, '...'],
  [/×/g, 'x'],
];

/**
 * Text for a terminal, a log and an annotation: one line, no control, escape or bidirectional characters, and
 * nothing that a workflow runner takes for a command (`::error::` at the start of a line, `##[group]` anywhere).
 */
export function escapeTerminal(text: string, limit = 2000): string {
  const plain = toPlainText(text, limit)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ');
  return ASCII.reduce((written, [sign, ascii]) => written.replace(sign, ascii), plain);
}

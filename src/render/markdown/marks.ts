import type { Standing } from '../standing.js';

/** The sign of a standing; always beside a word, for those who do not see it. */
export const MARKS: Readonly<Record<Standing, string>> = {
  blocks: '⛔',
  unsure: '❔',
  waived: '⚠️',
  warns: '⚠️',
  passes: '✅',
  'does-not-apply': '➖',
};

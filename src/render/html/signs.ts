import type { Standing } from '../standing.js';

/** The sign of a standing, beside its word: characters of every plain font, for a file that brings none. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  blocks: '✕',
  unsure: '?',
  waived: '△',
  warns: '!',
  passes: '✓',
  'does-not-apply': '–',
};

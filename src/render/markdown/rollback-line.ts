import type { ReleaseVerdict } from '../../model/verdict.js';
import { describeRollback } from '../rollback.js';
import { PAGE_STYLE } from './page.js';

/** Where to go back to, in one line. */
export function rollbackLine(release: ReleaseVerdict): string {
  const { title, words } = describeRollback(release, PAGE_STYLE, false);
  return words === '' ? `↩️ **${title}**` : `↩️ **${title}**: ${words}`;
}

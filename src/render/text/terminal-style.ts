import type { Style } from '../describe-row.js';
import { escapeTerminal } from '../escape-terminal.js';
import { TERMINAL } from '../script.js';

/** Words on a terminal: no markup, ASCII signs. */
export const TERMINAL_STYLE: Style = {
  script: TERMINAL,
  strong: (inert) => inert,
  prose: escapeTerminal,
  code: escapeTerminal,
};

import { hostname } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from './inputs.js';

/** Whether to colour: on a terminal that is not dumb, unless NO_COLOR is set to anything (https://no-color.org). */
export function showsColours(isTty: boolean, { NO_COLOR: no = '', TERM: term = '' }: Environment): boolean {
  return isTty && no === '' && term !== 'dumb';
}

/** Terminals that are known to link, by the name they give themselves; others show the sequence as dirt. */
const LINKING = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/;
const LINKING_TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/;
/** VTE 0.50 was the first that linked without crashing. */
const FIRST_VTE = 5002;

/** Whether standard output is a terminal that takes OSC 8; FORCE_HYPERLINK decides where it is set. */
export function showsLinks(isTty: boolean, environment: Environment): boolean {
  const { FORCE_HYPERLINK: force, CI: ci, TERM: term = '' } = environment;
  if (!isTty) return false;
  if (force !== undefined) return force !== '0';
  if (ci !== undefined || term === 'dumb') return false;
  return isLinking(environment, term);
}

function isLinking(
  { TERM_PROGRAM: program = '', VTE_VERSION: vte = '0', WT_SESSION: windows }: Environment,
  term: string,
): boolean {
  const isNamed = LINKING.test(program) || LINKING_TERMS.test(term);
  return isNamed || windows !== undefined || Number(vte) >= FIRST_VTE;
}

/**
 * The address of a file of a repository, with the host's name that VTE asks for; undefined for a path that leads out
 * of it: a finding of a hostile repository must not offer a file of the reader's.
 */
export function toFileUrl(repository: string, path: string): string | undefined {
  const root = resolve(repository);
  const place = resolve(root, path);
  const below = relative(root, place);
  if (below === '' || below.split(sep)[0] === '..' || resolve(root, below) !== place) return undefined;
  const url = pathToFileURL(place);
  return process.platform === 'win32' ? url.href : `file://${hostname()}${url.pathname}`;
}

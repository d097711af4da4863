import { hostname } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { showsColours, showsLinks, toFileUrl } from '../../src/shell/terminal-abilities.js';

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '0' }, false],
    // https://no-color.org: an empty one is as if it were not there.
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s, %j: %s', (isTty, environment, expected) => {
    expect(showsColours(isTty, environment)).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    [true, {}, false],
    [true, { TERM: 'xterm-256color' }, false],
    [true, { TERM_PROGRAM: 'vscode' }, true],
    [true, { TERM_PROGRAM: 'iTerm.app' }, true],
    [true, { TERM_PROGRAM: 'Apple_Terminal' }, false],
    [true, { TERM: 'xterm-kitty' }, true],
    [true, { VTE_VERSION: '7600' }, true],
    [true, { VTE_VERSION: '4600' }, false],
    [true, { VTE_VERSION: 'x' }, false],
    [true, { WT_SESSION: 'a' }, true],
    [true, { WT_SESSION: 'a', CI: 'true' }, false],
    [true, { WT_SESSION: 'a', TERM: 'dumb' }, false],
    [true, { FORCE_HYPERLINK: '1' }, true],
    [true, { FORCE_HYPERLINK: '0', WT_SESSION: 'a' }, false],
    [false, { FORCE_HYPERLINK: '1', WT_SESSION: 'a' }, false],
  ])('terminal %s, %j: %s', (isTty, environment, expected) => {
    expect(showsLinks(isTty, environment)).toBe(expected);
  });

  test('lead to a file of the repository', () => {
    expect(toFileUrl('/work/model', 'evidence/a b.yaml')).toBe(
      `file://${hostname()}/work/model/evidence/a%20b.yaml`,
    );
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'a/../..', '', '.', '..'])('%j is no file of it', (path) => {
    expect(toFileUrl('/work/model', path)).toBeUndefined();
  });
});

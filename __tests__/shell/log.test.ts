import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRunnerLog, createTerminalLog, toCommand, toLine } from '../../src/shell/log.js';

/** How the runner reads a line (actions/runner, ActionCommand.cs): `::` after leading space, or `##[` anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

describe('a line', () => {
  test.each([
    ['plain', 'plain'],
    ['::set-env name=PATH::x', ': :set-env name=PATH::x'],
    ['   ::stop-commands::x', '   : :stop-commands::x'],
    ['see ##[error]bad', 'see # #[error]bad'],
    ['two\nlines\r\nof\u2028text', 'two lines of text'],
    ['\u001b[31mred', ' [31mred'],
    ['left\u202egniht', 'left gniht'],
    ['wer 4 % :: fine', 'wer 4 % :: fine'],
  ])('%j is written as %j', (text, line) => {
    expect(toLine(text)).toBe(line);
  });

  test('is never a command, whatever it holds', () => {
    const text = fc.string({
      unit: fc.constantFrom(':', '#', '[', ' ', '\t', '\n', '\u2028', '\u0085', '\ufeff', 'a', '\u00a0'),
    });
    fc.assert(
      fc.property(text, (written) => {
        const line = toLine(written);
        expect(isCommand(line)).toBe(false);
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a workflow command', () => {
  test('escapes message and properties as @actions/core does', () => {
    const command = toCommand('error', '5 % over\nthe limit', {
      path: 'a,b:c.yaml',
      line: 3,
      column: 7,
      title: 'noisy:wer',
    });
    expect(command).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,col=7,title=noisy%3Awer::5 %25 over%0Athe limit',
    );
  });

  test('without a place has no properties', () => {
    expect(toCommand('warning', 'late')).toBe('::warning::late');
    expect(toCommand('notice', 'more', { path: '', title: 'Gate' })).toBe('::notice title=Gate::more');
  });

  test('is one line and one command, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, title) => {
        const command = toCommand('error', message, { path: 'x', title });
        expect(command).not.toMatch(/[\r\n]/);
        expect(command).not.toContain('##[');
        expect(command.startsWith('::error file=x')).toBe(true);
      }),
    );
  });

  test('is cut where the runner would cut it', () => {
    expect(toCommand('error', 'x'.repeat(5000))).toHaveLength('::error::'.length + 4096);
  });
});

test('the runner reads what is not plain, the terminal nothing', () => {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
  };
  for (const log of [createRunnerLog(write), createTerminalLog(write)]) {
    log.info('::error::x');
    log.debug('why');
    log.warning('careful');
    log.error('no');
    log.annotate('error', 'too high', { path: 'report.yaml', line: 2, title: 'noisy:wer' });
  }
  expect(lines).toEqual([
    ': :error::x',
    '::debug::why',
    '::warning::careful',
    '::error::no',
    '::error file=report.yaml,line=2,title=noisy%3Awer::too high',
    ': :error::x',
    'warning: careful',
    'error: no',
    'error: report.yaml: too high',
  ]);
});

import { describe, expect, test } from '@jest/globals';
import { healthyRepository, toFiles } from '../evidence/sample-repository.js';
import { runCommand } from './memory-terminal.js';

const files = toFiles(healthyRepository());
const ASKED = ['--entry', 'asr-dictation-en@2.4.0', '--step', 'train', '--format'];

describe('check --format', () => {
  test.each([
    ['text', /^(?:CLEAR|HOLD) /],
    ['json', /^\{\n {2}"format": "verdict\/1"/],
    ['markdown', /^<!-- speech-release-gate:default -->/],
    ['sarif', /"version": "2\.1\.0"/],
    ['html', /^<!doctype html>[\s\S]*<\/html>/],
  ])('%s', async (format, expected) => {
    const { exit, out, notes } = await runCommand('check', [...ASKED, format], files);
    expect(exit).toBeLessThan(2);
    expect(out).toMatch(expected);
    // The text says its notes itself; no line is printed twice.
    const said = notes.filter((line) => line.startsWith('no base'));
    expect({ format, said: said.length, inText: out.includes('no base') }).toMatchObject(
      format === 'text' ? { said: 0, inText: true } : { said: 1 },
    );
  });

  test('a page goes into a file', async () => {
    const { out, written } = await runCommand('check', [...ASKED, 'html', '--out', 'report.html'], files);
    expect(out).toBe('');
    expect(written.get('report.html')).toMatch(/^<!doctype html>/);
  });

  test('an unknown one is a mistake of the command', async () => {
    const { exit, notes } = await runCommand('check', ['--format', 'pdf'], {});
    expect([exit, notes[0]]).toEqual([2, '--format is one of text, json, markdown, sarif, html, not "pdf"']);
  });
});

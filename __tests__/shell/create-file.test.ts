import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTerminal } from '../../src/shell/terminal.js';

let folder = '';
const terminal = openTerminal();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-gate-create-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file and the folders above it', async () => {
  const path = join(folder, 'registry/asr/en/0.1.0.yaml');
  expect(await terminal.create(path, 'new\n')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new\n');
});

test('what is there stays as it is', async () => {
  const path = join(folder, 'mine.yaml');
  writeFileSync(path, 'mine\n');
  expect(await terminal.create(path, 'new\n')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('mine\n');
});

test('a link to a file that does not exist is not followed', async () => {
  const [outside, link] = [join(folder, 'outside.yaml'), join(folder, 'link.yaml')];
  symlinkSync(outside, link);
  expect(await terminal.create(link, 'new\n')).toBe(false);
  expect(existsSync(outside)).toBe(false);
});

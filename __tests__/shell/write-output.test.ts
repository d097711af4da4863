import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeOutput } from '../../src/shell/write-output.js';
import { scratch } from './scratch.js';

test('writes below the workspace, folders included, over what was there', () => {
  const workspace = scratch();
  writeOutput(workspace, 'out/deep/gate.sarif', 'one');
  writeOutput(workspace, 'out/deep/gate.sarif', 'two');
  writeOutput(workspace, 'gate.sarif', 'three');
  expect(readFileSync(join(workspace, 'out/deep/gate.sarif'), 'utf8')).toBe('two');
  expect(readFileSync(join(workspace, 'gate.sarif'), 'utf8')).toBe('three');
});

test('replaces a link, and leaves what it led to alone', () => {
  const [workspace, home] = [scratch(), scratch()];
  writeFileSync(join(home, 'profile'), 'mine');
  symlinkSync(join(home, 'profile'), join(workspace, 'gate.sarif'));
  writeOutput(workspace, 'gate.sarif', 'theirs');
  expect(readFileSync(join(home, 'profile'), 'utf8')).toBe('mine');
  expect(readFileSync(join(workspace, 'gate.sarif'), 'utf8')).toBe('theirs');
});

test('refuses a folder that leads out through a link, before anything is made behind it', () => {
  const [workspace, home] = [scratch(), scratch()];
  symlinkSync(home, join(workspace, 'out'));
  expect(() => {
    writeOutput(workspace, 'out/deep/gate.sarif', 'theirs');
  }).toThrow('leads out of the workspace');
  expect(existsSync(join(home, 'deep'))).toBe(false);
});

test('a link within the workspace is followed', () => {
  const workspace = scratch();
  mkdirSync(join(workspace, 'real'));
  symlinkSync(join(workspace, 'real'), join(workspace, 'out'));
  writeOutput(workspace, 'out/gate.sarif', 'text');
  expect(readFileSync(join(workspace, 'real/gate.sarif'), 'utf8')).toBe('text');
});

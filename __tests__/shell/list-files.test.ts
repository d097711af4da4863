import { describe, expect, test } from '@jest/globals';
import { CannotJudge } from '../../src/shell/cannot-judge.js';
import { type Child, listFiles, toReach } from '../../src/shell/list-files.js';

describe('what a glob can reach', () => {
  test.each([
    ['registry/**/*.{yaml,yml,json}', 'registry', Infinity],
    ['registry.{yaml,yml,json}', '', 1],
    ['models/*/registry/*.yaml', 'models', 3],
    ['registry/releases.yaml', 'registry', 1],
    ['registry.yaml', '', 1],
    ['./registry/*.yaml', 'registry', 1],
    ['{a,b/c}/*.yaml', '', Infinity],
    ['**/*.yaml', '', Infinity],
  ])('%s: below %j, %d levels', (glob, base, depth) => {
    expect(toReach(glob)).toEqual({ base, depth });
  });

  test.each(['../*.yaml', '/etc/*', 'a/../../*.yaml', '.git/*', 'registry/../*', 'x'.repeat(301)])(
    '%s is refused',
    (glob) => {
      expect(() => toReach(glob)).toThrow(CannotJudge);
    },
  );
});

describe('a walk', () => {
  const folders: Readonly<Record<string, readonly Child[]>> = {
    '': [folder('registry'), folder('data'), folder('.git'), folder('node_modules'), file('registry.yaml')],
    registry: [folder('asr'), file('releases.yaml')],
    'registry/asr': [file('2.0.0.yaml'), file('10.0.0.yaml'), file('notes.md'), file('.hidden.yml')],
    '.git': [file('config.yaml')],
    node_modules: [file('x.yaml')],
    data: [file('huge.yaml')],
  };
  const visited: string[] = [];
  const read = (path: string): Promise<readonly Child[] | undefined> => {
    visited.push(path);
    return Promise.resolve(folders[path]);
  };

  test('opens only what the globs can reach, and sorts', async () => {
    const found = await listFiles(['registry.{yaml,yml,json}', 'registry/**/*.{yaml,yml,json}'], read);
    expect(found).toEqual([
      'registry.yaml',
      'registry/asr/.hidden.yml',
      'registry/asr/10.0.0.yaml',
      'registry/asr/2.0.0.yaml',
      'registry/releases.yaml',
    ]);
    expect(visited).toEqual(['', 'registry', 'registry/asr']);
  });

  test('never enters .git or node_modules', async () => {
    expect(await listFiles(['**/*.yaml'], read)).toEqual(
      [
        'data/huge.yaml',
        'registry.yaml',
        'registry/asr/.hidden.yml',
        'registry/asr/10.0.0.yaml',
        'registry/asr/2.0.0.yaml',
        'registry/releases.yaml',
      ].filter((path) => path.endsWith('.yaml')),
    );
  });

  test('a folder that does not exist has no files', async () => {
    expect(await listFiles(['nowhere/*.yaml'], read)).toEqual([]);
  });

  test('too many files are refused, not cut', async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => file(`${index}.txt`));
    await expect(listFiles(['x/*.yaml'], () => Promise.resolve(many))).rejects.toThrow(
      /more than 20000 files below `x`/,
    );
  });

  test('a glob that could be slow to match is matched in no time', async () => {
    const started = performance.now();
    await listFiles(['+(a|aa|aaa)+(a|aa)*.yaml'], () => Promise.resolve([file(`${'a'.repeat(200)}!`)]));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

function folder(name: string): Child {
  return { name, isFolder: true };
}

function file(name: string): Child {
  return { name, isFolder: false };
}

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WorkingTree } from '../../src/shell/working-tree.js';
import { scratch, write } from './scratch.js';

const MIB = 1024 * 1024;
const MAKE_PIPE = 'mkfifo';

describe('reading', () => {
  const outside = write(scratch(), { 'secret.yaml': 'token: x\n' });
  const root = write(scratch(), {
    'registry/asr/1.0.0.yaml': 'model_id: asr\n',
    'reports/real.yaml': 'wer: 0.1\n',
    'empty.yaml': '',
    'bytes.bin': Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00),
    '.git/config': '[core]\n',
  });
  symlinkSync('reports/real.yaml', join(root, 'inside.yaml'));
  symlinkSync('reports', join(root, 'folder-link'));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'outside.yaml'));
  symlinkSync(outside, join(root, 'outside-folder'));
  symlinkSync('nowhere.yaml', join(root, 'dangling.yaml'));
  symlinkSync('loop.yaml', join(root, 'loop.yaml'));
  symlinkSync('.git/config', join(root, 'credentials.yaml'));
  symlinkSync('/etc/passwd', join(root, 'passwd.yaml'));
  execFileSync(MAKE_PIPE, [join(root, 'pipe.yaml')]);
  const tree = new WorkingTree(root);

  test('gives bytes and their digest, under the plain path', async () => {
    const reading = await tree.read('./registry//asr/1.0.0.yaml', MIB);
    const bytes = Buffer.from('model_id: asr\n');
    expect(reading).toEqual({
      kind: 'file',
      path: 'registry/asr/1.0.0.yaml',
      ref: 'head',
      bytes: new Uint8Array(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test('keeps every byte', async () => {
    expect(await tree.read('bytes.bin', MIB)).toMatchObject({
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00),
    });
    expect(await tree.read('empty.yaml', 0)).toMatchObject({ kind: 'file', bytes: new Uint8Array() });
  });

  test.each(['inside.yaml', 'folder-link/real.yaml'])('follows %s, which stays inside', async (path) => {
    expect(await tree.read(path, MIB)).toMatchObject({
      kind: 'file',
      path,
      bytes: new Uint8Array(Buffer.from('wer: 0.1\n')),
    });
  });

  test.each([
    ['outside.yaml', 'a symbolic link that leaves the repository'],
    ['outside-folder/secret.yaml', 'a symbolic link that leaves the repository'],
    ['passwd.yaml', 'a symbolic link that leaves the repository'],
    ['credentials.yaml', 'a symbolic link that leaves the repository'],
    ['dangling.yaml', 'a symbolic link to something that does not exist'],
    ['loop.yaml', 'leads back to itself'],
    ['registry/asr', 'a directory, not a file'],
    ['', 'a directory, not a file'],
    ['pipe.yaml', 'not a regular file'],
    ['../x', '`..`'],
    ['.git/config', '`.git`'],
    [join(outside, 'secret.yaml'), 'absolute'],
  ])('%s is unreadable: %s', async (path, problem) => {
    expect(await tree.read(path, MIB)).toEqual({
      kind: 'unreadable',
      path: expect.any(String),
      problem: expect.stringContaining(problem),
    });
  });

  test.each(['absent.yaml', 'registry/none/1.yaml', 'empty.yaml/below'])('%s is absent', async (path) => {
    expect(await tree.read(path, MIB)).toEqual({ kind: 'absent', path });
  });

  test('a file over the limit is unreadable and never cut', async () => {
    const limit = 'wer: 0.1\n'.length;
    expect(await tree.read('reports/real.yaml', limit)).toMatchObject({ kind: 'file' });
    expect(await tree.read('reports/real.yaml', limit - 1)).toMatchObject({
      kind: 'unreadable',
      problem: '9 bytes is larger than the 8 bytes that are read of such a file',
    });
  });

  (process.getuid?.() === 0 ? test.skip : test)('a file without permission is unreadable', async () => {
    write(root, { 'closed.yaml': 'x' });
    chmodSync(join(root, 'closed.yaml'), 0);
    expect(await tree.read('closed.yaml', MIB)).toMatchObject({ problem: 'no permission to read it' });
  });
});

describe('listing', () => {
  const root = write(scratch(), {
    'registry/asr/1.0.0.yaml': '',
    'registry/asr/deep/er/1.1.0.json': '',
    'registry/releases.yaml': '',
    'other/2.0.0.yaml': '',
    'real/3.0.0.yaml': '',
  });
  symlinkSync('../real', join(root, 'registry/linked'));
  symlinkSync('../real/3.0.0.yaml', join(root, 'registry/entry.yaml'));
  symlinkSync('real', join(root, 'linked-base'));
  mkdirSync(join(root, 'registry/folder.yaml'));
  const tree = new WorkingTree(root);

  test('walks real folders only, and names links to files so that reading them can tell', async () => {
    expect(await tree.list(['registry/**/*.{yaml,json}'])).toEqual([
      'registry/asr/1.0.0.yaml',
      'registry/asr/deep/er/1.1.0.json',
      'registry/entry.yaml',
      'registry/releases.yaml',
    ]);
  });

  test.each([[['linked-base/*.yaml']], [['nowhere/*.yaml']], [['other/2.0.0.yaml/*.yaml']]])(
    '%j finds nothing',
    async (globs) => {
      expect(await tree.list(globs)).toEqual([]);
    },
  );

  test('takes plain paths', async () => {
    expect(await tree.list(['registry/releases.yaml', 'other/none.yaml'])).toEqual([
      'registry/releases.yaml',
    ]);
  });
});

test('a directory may be a link itself', async () => {
  const root = write(scratch(), { 'real/a.yaml': 'x' });
  symlinkSync('real', join(root, 'link'));
  const tree = new WorkingTree(join(root, 'link'), 'base');
  expect(await tree.read('a.yaml', 10)).toMatchObject({ kind: 'file', ref: 'base' });
  expect(await tree.list(['*.yaml'])).toEqual(['a.yaml']);
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FileReading, Tree } from '../../src/ports.js';
import { GitRepository } from '../../src/shell/git-tree.js';
import { GithubClient } from '../../src/shell/github/client.js';
import { openGithubTree } from '../../src/shell/github/github-tree.js';
import { FakeGithub } from '../action/fake-github.js';
import { Repository } from './scratch.js';

const MIB = 1024 * 1024;
const server = new FakeGithub();

const made = new Repository();
made.write({
  '.github/release-gate.yml': 'mode: enforce\n',
  'registry/releases.yaml': 'releases: []\n',
  'registry/asr/1.0.0.yaml': 'one\n',
  'registry/asr/deep/er/than/nested/1.1.0.yaml': 'deep\n',
  'evidence/bom.yaml': '\uFEFFwer: 1\n',
  'evidence/latin1.txt': Uint8Array.of(0xe4, 0xf6, 0x0a),
  'evidence/binary.npy': Uint8Array.of(0x93, 0, 1, 2),
  'evidence/long.jsonl': 'x'.repeat(600_000),
  'evidence/huge.jsonl': 'x'.repeat(2 * MIB),
  'evidence/empty.yaml': '',
  'evidence/ümläut #?%20.yaml': 'name\n',
});
symlinkSync('../registry/asr/1.0.0.yaml', join(made.directory, 'evidence/inside.yaml'));
symlinkSync('registry', join(made.directory, 'linked'));
symlinkSync('/etc/passwd', join(made.directory, 'evidence/outside.yaml'));
symlinkSync('loop.yaml', join(made.directory, 'evidence/loop.yaml'));
symlinkSync('nowhere', join(made.directory, 'evidence/dangling.yaml'));
const commit = made.commit();
made.git('tag', '-a', '-m', 'release', 'v1');

const PATHS = [
  '.github/release-gate.yml',
  'registry/releases.yaml',
  'registry/asr/deep/er/than/nested/1.1.0.yaml',
  'evidence/bom.yaml',
  'evidence/latin1.txt',
  'evidence/binary.npy',
  'evidence/long.jsonl',
  'evidence/huge.jsonl',
  'evidence/empty.yaml',
  'evidence/ümläut #?%20.yaml',
  'evidence',
  'evidence/none.yaml',
  'none/none.yaml',
  'evidence/empty.yaml/below',
  '../outside',
  '.git/config',
];
const LINKS = [
  'evidence/inside.yaml',
  'linked/asr/1.0.0.yaml',
  'evidence/outside.yaml',
  'evidence/loop.yaml',
  'evidence/dangling.yaml',
];
const GLOBS = ['registry.{yaml,yml,json}', 'registry/**/*.{yaml,yml,json}', 'evidence/*.yaml'];

beforeEach(async () => {
  await server.start();
  server.repositories.set('acme/speech', made.directory);
});

afterEach(async () => {
  const { deviations } = server;
  await server.stop();
  expect(deviations).toEqual([]);
});

function open(path = '', revision = commit): Promise<Tree> {
  const client = new GithubClient('acme/speech', 'token', server.url + path);
  const files = ['.github/release-gate.yml', 'registry/releases.yaml', 'registry/waivers.yaml'];
  return openGithubTree(client, { revision, name: 'main', prefix: '', files, folders: ['registry'] });
}

async function local(): Promise<Tree> {
  const repository = GitRepository.around(made.directory);
  const found = await repository?.resolveCommit(commit);
  if (repository === undefined || found === undefined) throw new Error('no commit');
  return repository.treeOf(found, `main at ${commit.slice(0, 7)}`);
}

/** Everything but the class of the array of bytes. */
function plain(reading: FileReading): object {
  return reading.kind === 'file'
    ? { ...reading, bytes: Buffer.from(reading.bytes).toString('hex') }
    : reading;
}

async function readAll(tree: Tree, paths: readonly string[]): Promise<readonly object[]> {
  return (await Promise.all(paths.map((path) => tree.read(path, MIB)))).map(plain);
}

describe('a base on GitHub reads as the same commit in git does', () => {
  test('by GraphQL, byte for byte, links included', async () => {
    const [remote, here] = [await open(), await local()];
    const paths = [...PATHS, ...LINKS];
    expect(await readAll(remote, paths)).toEqual(await readAll(here, paths));
    expect(await remote.list(GLOBS)).toEqual(await here.list(GLOBS));
    expect(remote.ref).toBe(here.ref);
  });

  test('by the Contents API', async () => {
    server.hasGraphql = false;
    const [remote, here] = [await open(), await local()];
    const paths = PATHS.filter((path) => !path.includes('huge'));
    expect(await readAll(remote, paths)).toEqual(await readAll(here, paths));
    expect(await remote.read('evidence/huge.jsonl', MIB)).toMatchObject({
      kind: 'unreadable',
      problem: 'it is larger than the 1.0 MiB that are read of such a file',
    });
    expect(await remote.list(GLOBS)).toEqual(await here.list(GLOBS));
    await expect(remote.read('evidence/inside.yaml', MIB)).rejects.toThrow(/symbolic link in the base/);
  });

  test('of an Enterprise Server', async () => {
    expect(plain(await (await open('/api/v3')).read('registry/releases.yaml', MIB))).toMatchObject({
      kind: 'file',
    });
    server.hasGraphql = false;
    expect(plain(await (await open('/api/v3')).read('registry/releases.yaml', MIB))).toMatchObject({
      kind: 'file',
    });
  });
});

describe('requests', () => {
  test('the first brings policy, ledger, waivers and the registry; absence costs nothing', async () => {
    const tree = await open();
    const readings = await readAll(tree, [
      '.github/release-gate.yml',
      'registry/releases.yaml',
      'registry/waivers.yaml',
      'registry/none/1.yaml',
    ]);
    await tree.list(['registry/*/*.yaml', 'registry.{yaml,yml}']);
    expect(readings.map((reading) => ('kind' in reading ? reading.kind : ''))).toEqual([
      'file',
      'file',
      'absent',
      'absent',
    ]);
    expect(server.apiRequests).toEqual(['GRAPHQL Files']);
  });

  test('files that are read together come together', async () => {
    const tree = await open();
    await readAll(tree, ['registry/asr/1.0.0.yaml', 'evidence/bom.yaml', 'evidence/empty.yaml']);
    await readAll(tree, ['evidence/bom.yaml', 'evidence/empty.yaml', 'evidence/none.yaml']);
    expect(server.apiRequests).toEqual(['GRAPHQL Files', 'GRAPHQL Files']);
  });

  test('a file over the limit is not fetched', async () => {
    const tree = await open();
    expect(await tree.read('evidence/huge.jsonl', 1000)).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringContaining('2.0 MiB is larger'),
    });
    expect(server.apiRequests.every((request) => request === 'GRAPHQL Files')).toBe(true);
  });
});

describe('what cannot be had throws, and is never absent', () => {
  test.each([
    ['a commit that is not there', () => 'f'.repeat(40)],
    ['a branch that is not there', () => 'refs/heads/none'],
  ])('%s', async (_what, revision) => {
    await expect(open('', revision())).rejects.toThrow(/lacks `contents: read`/);
    server.hasGraphql = false;
    await expect(open('', revision())).rejects.toThrow(
      /could not be looked up: the token needs `contents: read`/,
    );
  });

  test('a repository that the token may not see', async () => {
    server.repositories.clear();
    await expect(open()).rejects.toThrow(/contents: read/);
    server.hasGraphql = false;
    await expect(open()).rejects.toThrow(/contents: read/);
  });

  test('GitHub failing half way', async () => {
    const tree = await open();
    server.failures.push({ path: /graphql/, status: 500 });
    await expect(tree.read('evidence/bom.yaml', MIB)).rejects.toThrow(/GitHub answered 500/);
    await expect(tree.list(['evidence/*.yaml'])).rejects.toThrow(/GitHub answered 500/);
  });

  test('the Contents API failing half way', async () => {
    server.hasGraphql = false;
    const tree = await open();
    server.failures.push({ path: /contents/, status: 403 });
    await expect(tree.read('evidence/bom.yaml', MIB)).rejects.toThrow(/contents: read/);
  });

  test('bytes that are not those of the commit', async () => {
    const tree = await open();
    await tree.list(['evidence/*']);
    server.textLimit = 0;
    await tree.read('evidence/bom.yaml', MIB);
    server.failures.push({
      path: /contents/,
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json' },
    });
    await expect(tree.read('registry/asr/1.0.0.yaml', MIB)).rejects.toThrow(/other bytes than its id says/);
  });
});

test('a tag, and the default branch by no name, are told by their commit', async () => {
  expect((await open('', 'v1')).ref).toBe(`main at ${commit.slice(0, 7)}`);
  const client = new GithubClient('acme/speech', 'token', server.url);
  const tree = await openGithubTree(client, {
    revision: 'HEAD',
    prefix: 'registry',
    files: [],
    folders: [''],
  });
  expect(tree.ref).toBe(`main at ${commit.slice(0, 7)}`);
  expect(await tree.list(['*.yaml'])).toEqual(['releases.yaml']);
  expect(await tree.read('asr/1.0.0.yaml', MIB)).toMatchObject({ kind: 'file' });
});

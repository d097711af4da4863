import { createHash } from 'node:crypto';
import { chownSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { GitObjects } from '../../src/shell/git-objects.js';
import { type Commit, GitRepository, openBase } from '../../src/shell/git-tree.js';
import { checkOutPullRequest, Repository, scratch, write } from './scratch.js';

const MIB = 1024 * 1024;

function open(directory: string): GitRepository {
  const repository = GitRepository.around(directory);
  if (repository === undefined) throw new Error('no repository');
  return repository;
}

async function commitOf(repository: GitRepository, revision: string): Promise<Commit> {
  const commit = await repository.resolveCommit(revision);
  if (commit === undefined) throw new Error(`no commit ${revision}`);
  return commit;
}

describe('a commit as a tree', () => {
  const made = new Repository();
  const binary = Uint8Array.of(0, 1, 2, 255, 10, 0);
  made.write({
    'registry/asr/1.0.0.yaml': 'old\n',
    'registry/releases.yaml': 'releases: []\n',
    'data/bytes.bin': binary,
    'data/ümläut ":{}.txt': 'name\n',
    'big.txt': 'x'.repeat(3 * MIB),
    'mono/model/registry/1.yaml': 'mono\n',
    'mono/shared.yaml': 'shared\n',
    'empty.txt': '',
  });
  symlinkSync('../registry/asr/1.0.0.yaml', join(made.directory, 'data/inside.yaml'));
  symlinkSync('registry', join(made.directory, 'linked'));
  symlinkSync('../../etc/passwd', join(made.directory, 'data/outside.yaml'));
  symlinkSync('/etc/passwd', join(made.directory, 'absolute.yaml'));
  symlinkSync('loop', join(made.directory, 'loop'));
  symlinkSync('nowhere', join(made.directory, 'dangling'));
  symlinkSync('../shared.yaml', join(made.directory, 'mono/model/shared.yaml'));
  const first = made.commit();
  made.git('tag', '-a', '-m', 'tag', 'v1');
  made.git('update-index', '--add', '--cacheinfo', `160000,${first},sub`);
  made.git('commit', '-q', '-m', 'submodule');
  made.write({ 'registry/asr/1.0.0.yaml': 'new, uncommitted\n' });
  const repository = open(made.directory);

  test('reads what was committed, not what is on disk', async () => {
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'main at abc');
    expect(await tree.read('registry/asr/1.0.0.yaml', MIB)).toEqual({
      kind: 'file',
      path: 'registry/asr/1.0.0.yaml',
      ref: 'main at abc',
      bytes: Buffer.from('old\n'),
      sha256: createHash('sha256').update('old\n').digest('hex'),
    });
    expect(await tree.read('data/bytes.bin', MIB)).toMatchObject({ bytes: Buffer.from(binary) });
    expect(await tree.read('data/ümläut ":{}.txt', MIB)).toMatchObject({ kind: 'file' });
    expect(await tree.read('empty.txt', 0)).toMatchObject({ kind: 'file', bytes: Buffer.alloc(0) });
  });

  test.each([
    ['data/inside.yaml', 'old\n'],
    ['linked/asr/1.0.0.yaml', 'old\n'],
  ])('follows %s inside the tree', async (path, text) => {
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    expect(await tree.read(path, MIB)).toMatchObject({ kind: 'file', path, bytes: Buffer.from(text) });
  });

  test.each([
    ['data/outside.yaml', 'leaves the repository'],
    ['absolute.yaml', 'leaves the repository'],
    ['loop', 'leads back to itself'],
    ['dangling', 'does not exist'],
    ['registry', 'a directory, not a file'],
    ['sub', 'a submodule'],
    ['sub/x.yaml', 'a submodule'],
    ['big.txt', '3.0 MiB is larger than the 1.0 MiB that are read of such a file'],
    ['../x', '`..`'],
    ['a\nHEAD:registry/releases.yaml', 'control character'],
  ])('%j is unreadable: %s', async (path, problem) => {
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    expect(await tree.read(path, MIB)).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringContaining(problem),
    });
  });

  test.each(['none.yaml', 'registry/none/x.yaml', 'empty.txt/below', 'registry/asr/1.0.0.yam'])(
    '%s is absent',
    async (path) => {
      const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
      expect(await tree.read(path, MIB)).toEqual({ kind: 'absent', path });
    },
  );

  test('lists', async () => {
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    expect(await tree.list(['registry/**/*.yaml', 'data/*.yaml'])).toEqual([
      'data/inside.yaml',
      'data/outside.yaml',
      'registry/asr/1.0.0.yaml',
      'registry/releases.yaml',
    ]);
  });

  test('a folder of the repository as root sees nothing above it', async () => {
    const mono = open(join(made.directory, 'mono/model'));
    expect(mono.prefix).toBe('mono/model');
    const tree = mono.treeOf(await commitOf(mono, 'HEAD'), 'base');
    expect(await tree.list(['**/*.yaml'])).toEqual(['registry/1.yaml', 'shared.yaml']);
    expect(await tree.read('registry/1.yaml', MIB)).toMatchObject({ kind: 'file' });
    expect(await tree.read('shared.yaml', MIB)).toMatchObject({
      problem: expect.stringContaining('leaves the repository'),
    });
  });

  test.each([
    ['HEAD~1', true],
    ['v1', true],
    ['refs/heads/main', true],
    [first, true],
    [first.slice(0, 8), true],
    ['nowhere', false],
    ['', false],
    ['--help', false],
    ['HEAD:registry', false],
    ['HEAD\nHEAD', false],
    ['0'.repeat(40), false],
    [':/old', false],
  ])('resolves %j: %s', async (revision, known) => {
    expect((await repository.resolveCommit(revision)) !== undefined).toBe(known);
  });

  test('many reads at once answer each its own', async () => {
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    const paths = Array.from(
      { length: 300 },
      (_, index) => ['big.txt', 'none', 'empty.txt', 'data/bytes.bin'][index % 4] ?? '',
    );
    const readings = await Promise.all(paths.map((path) => tree.read(path, MIB)));
    expect(readings.map(({ path }) => path)).toEqual(paths);
    expect(new Set(readings.map(({ path, kind }) => `${path} ${kind}`))).toEqual(
      new Set(['big.txt unreadable', 'none absent', 'empty.txt file', 'data/bytes.bin file']),
    );
  });
});

describe('what a change touches', () => {
  test('added, edited, deleted, moved, and changed in kind', async () => {
    const made = new Repository();
    made.write({
      'same/a.yaml': 'a',
      'edited.yaml': '1',
      'deleted.yaml': 'x',
      'moved/from.yaml': 'a long enough text to be seen as a rename\n',
      kind: 'a file',
      'gone/b/c.yaml': 'c',
    });
    const from = made.commit();
    made.git('rm', '-rq', 'deleted.yaml', 'kind', 'gone');
    made.git('mv', 'moved/from.yaml', 'moved/to.yaml');
    made.write({ 'edited.yaml': '2', 'new/n.yaml': 'n', 'kind/inside.yaml': 'now a folder' });
    const to = made.commit();
    const repository = open(made.directory);
    const changed = await repository.changedPaths(
      await commitOf(repository, from),
      await commitOf(repository, to),
    );
    const told = made
      .git('diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to)
      .split('\0')
      .filter((name) => name !== '');
    expect([...changed].sort()).toEqual(told.sort());
    expect([...changed].sort()).toEqual([
      'deleted.yaml',
      'edited.yaml',
      'gone/b/c.yaml',
      'kind',
      'kind/inside.yaml',
      'moved/from.yaml',
      'moved/to.yaml',
      'new/n.yaml',
    ]);
  });

  test('is told relative to the folder that is judged', async () => {
    const made = new Repository();
    const from = made.write({ 'model/a.yaml': '1', 'other/b.yaml': '1' }).commit();
    const to = made.write({ 'model/a.yaml': '2', 'other/b.yaml': '2', 'model/deep/c.yaml': '1' }).commit();
    const repository = open(join(made.directory, 'model'));
    const changed = await repository.changedPaths(
      await commitOf(repository, from),
      await commitOf(repository, to),
    );
    expect([...changed].sort()).toEqual(['a.yaml', 'deep/c.yaml']);
  });

  test('a folder that is new altogether', async () => {
    const made = new Repository();
    const from = made.write({ 'a.yaml': '1' }).commit();
    const to = made.write({ 'model/a.yaml': '2' }).commit();
    const repository = open(join(made.directory, 'model'));
    expect([
      ...(await repository.changedPaths(await commitOf(repository, from), await commitOf(repository, to))),
    ]).toEqual(['a.yaml']);
  });
});

describe('checkouts of a pull request', () => {
  const base = { 'registry/releases.yaml': 'releases: []\n' };
  const change = (repository: Repository): Repository => repository.write({ 'registry/asr/1.yaml': 'x' });

  test('fetch-depth 2 holds the merge commit, its parents in order, and the base', async () => {
    const made = checkOutPullRequest(base, change, 2);
    const repository = open(made.repository.directory);
    const head = await commitOf(repository, 'HEAD');
    expect(head).toMatchObject({ id: made.merge, parents: [made.base, made.head] });
    const changed = await repository.changedPaths(await commitOf(repository, made.base), head);
    expect([...changed]).toEqual(['registry/asr/1.yaml']);
  });

  test('fetch-depth 1 knows the parents by name and does not have them', async () => {
    const made = checkOutPullRequest(base, change, 1);
    const repository = open(made.repository.directory);
    expect((await commitOf(repository, 'HEAD')).parents).toEqual([made.base, made.head]);
    expect(await repository.resolveCommit(made.base)).toBeUndefined();
  });

  test('a merge base is told only of a whole history', async () => {
    const whole = checkOutPullRequest(base, change, 0);
    const repository = open(whole.repository.directory);
    const [one, other] = [await commitOf(repository, whole.base), await commitOf(repository, whole.head)];
    expect(await repository.mergeBase(one, other)).toMatchObject({ id: whole.base });
    const shallow = checkOutPullRequest(base, change, 2);
    const cut = open(shallow.repository.directory);
    expect(
      await cut.mergeBase(await commitOf(cut, shallow.base), await commitOf(cut, shallow.head)),
    ).toBeUndefined();
  });
});

describe('hostile and broken repositories', () => {
  test('a bare repository among the files is not taken for the repository', () => {
    const made = new Repository();
    execFileSync('git', ['init', '-q', '--bare', join(made.directory, 'model')]);
    expect(readdirSync(join(made.directory, 'model'))).toContain('HEAD');
    const repository = open(join(made.directory, 'model'));
    expect(repository.prefix).toBe('model');
  });

  (process.getuid?.() === 0 ? test : test.skip)('a workspace of another owner is read', async () => {
    const made = new Repository();
    made.write({ 'a.yaml': 'a' }).commit();
    for (const name of ['.', '.git', 'a.yaml']) chownSync(join(made.directory, name), 12345, 12345);
    expect(await open(made.directory).resolveCommit('HEAD')).toBeDefined();
  });

  test('configured programs are not run', async () => {
    const made = new Repository();
    made.write({ 'a.yaml': 'a' }).commit();
    const marker = join(made.directory, 'ran');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'pager.cat-file',
      'alias.cat-file',
    ])
      made.git('config', key, `!touch ${marker}`);
    const repository = open(made.directory);
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    expect(await tree.read('a.yaml', MIB)).toMatchObject({ kind: 'file' });
    expect(readdirSync(made.directory)).not.toContain('ran');
  });

  test('a replaced object is not read', async () => {
    const made = new Repository();
    made.write({ 'policy.yml': 'strict' }).commit();
    const [strict, lax] = [
      made.git('rev-parse', 'HEAD:policy.yml'),
      execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: made.directory, input: 'lax' })
        .toString()
        .trim(),
    ];
    made.git('replace', strict, lax);
    const repository = open(made.directory);
    expect(
      await repository.treeOf(await commitOf(repository, 'HEAD'), 'base').read('policy.yml', MIB),
    ).toMatchObject({ bytes: Buffer.from('strict') });
  });

  test('a file that a partial clone lacks throws and is never absent', async () => {
    const origin = new Repository();
    origin.write({ 'policy.yml': 'strict' }).commit();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const directory = join(scratch(), 'clone');
    execFileSync('git', [
      'clone',
      '-q',
      '--no-checkout',
      '--filter=blob:none',
      `file://${origin.directory}`,
      directory,
    ]);
    const repository = open(directory);
    const tree = repository.treeOf(await commitOf(repository, 'HEAD'), 'base');
    await expect(tree.read('policy.yml', MIB)).rejects.toThrow(
      /checkout without `filter`|not among the objects of this checkout/,
    );
    expect(await tree.read('other.yml', MIB)).toMatchObject({ kind: 'absent' });
  });

  test('a folder that is no repository cannot be asked', async () => {
    const objects = new GitObjects(scratch());
    await expect(objects.get('HEAD', MIB)).rejects.toThrow(/could not read this checkout \(128/);
    await expect(objects.get('HEAD', MIB)).rejects.toThrow(/could not read this checkout/);
  });

  test('nothing is read after closing', async () => {
    const made = new Repository();
    made.commit();
    const repository = open(made.directory);
    await commitOf(repository, 'HEAD');
    repository.close();
    await expect(repository.resolveCommit('HEAD')).rejects.toThrow(/closed/);
  });
});

describe('the base of the command line', () => {
  test('is a directory, named after it', async () => {
    const directory = write(scratch(), { 'release-1/policy.yml': 'x' });
    const tree = await openBase(join(directory, 'release-1'), directory);
    expect(tree.ref).toBe('release-1');
    expect(await tree.read('policy.yml', MIB)).toMatchObject({ kind: 'file' });
  });

  test('or a revision, named with its commit', async () => {
    const made = new Repository();
    const commit = made.write({ 'a.yaml': 'a' }).commit();
    expect((await openBase('main', made.directory)).ref).toBe(`main at ${commit.slice(0, 7)}`);
    expect((await openBase(commit, made.directory)).ref).toBe(commit.slice(0, 7));
    await expect(openBase('nowhere', made.directory)).rejects.toThrow(/neither a directory nor a commit/);
    await expect(openBase('nowhere', scratch())).rejects.toThrow(/not in a git repository/);
  });

  test('does not keep a program from ending', async () => {
    const waiting = (): number =>
      process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap' || name === 'PipeWrap').length;
    const before = waiting();
    const made = new Repository();
    made.write({ 'a.yaml': 'a' }).commit();
    const tree = await openBase('main', made.directory);
    expect(await tree.read('a.yaml', MIB)).toMatchObject({ kind: 'file' });
    expect(waiting()).toBe(before);
  });
});

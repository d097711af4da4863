import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { TOOL } from '../src/model/tool.js';

const root = new URL('..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'release-gate-dist-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

test('dist/ is what the sources build, byte for byte', () => {
  const out = join(scratch, 'dist');
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', out], { cwd: root });
  const [built, committed] = [filesOf(out), filesOf(join(root, 'dist'))];
  expect([...built.keys()]).toEqual([...committed.keys()]);
  expect(
    [...built].filter(([name, content]) => committed.get(name) !== content).map(([name]) => name),
  ).toEqual([]);
}, 300_000);

test('no path of the machine that built it is in dist/', () => {
  const leaks = [...filesOf(join(root, 'dist'))].filter(([, content]) => content.includes(root));
  expect(leaks.map(([name]) => name)).toEqual([]);
});

describe('the bundle runs on every Node.js that is here', () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const runtimes = [...new Set([process.execPath, ...folders.map((folder) => join(folder, 'node'))])]
    .map((path) => ({ path, version: spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout }))
    .filter(({ version }) => Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= 20);
  const byVersion = [...new Map(runtimes.map((runtime) => [runtime.version.trim(), runtime.path]))];

  test.each(byVersion)('%s', (_version, path) => {
    const result = spawnSync(path, ['dist/cli/index.js', '--version'], { cwd: root, encoding: 'utf8' });
    expect(result).toMatchObject({ status: 0, stdout: `${TOOL.version}\n`, stderr: '' });
    const check = [
      'check',
      '--repo',
      'examples/asr-command',
      '--entry',
      'asr-command-en@1.4.0',
      '--now',
      '2026-11-22T00:00:00Z',
      '--format',
      'json',
    ];
    const verdict = spawnSync(path, ['dist/cli/index.js', ...check], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(verdict.stdout)).toMatchObject({ format: 'verdict/1', decision: 'promote' });
  });
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(TOOL.version).toBe(version);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = dirname(import.meta.dirname);
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const COMPILER = 'node_modules/@typescript/native/bin/tsc';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

describe('the import rules', () => {
  let cruise: Cruise;

  beforeAll(() => {
    const args = [join(root, CRUISER), 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    cruise = JSON.parse(spawnSync(process.execPath, args, options).stdout) as Cruise;
  }, 60_000);

  test('are kept', () => {
    expect(cruise.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual(
      [],
    );
  });

  // Under TypeScript 7 alone dependency-cruiser sees no module and reports success.
  test('were asked of every source file', () => {
    const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = paths.filter((path) => /(?<!\.d)\.(?:ts|js)$/.test(path)).map((path) => `src/${path}`);
    const seen = new Set(cruise.modules.map(({ source }) => source));
    expect(sources.filter((path) => !seen.has(path))).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });
});

describe('what is generated', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'release-gate-generated-'));

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  // Compiled apart, so that a build that runs at the same time is not in the way.
  test('is as the sources generate it', () => {
    const options = { cwd: root, stdio: 'pipe', encoding: 'utf8' } as const;
    const out = ['--outDir', join(scratch, 'lib')];
    spawnSync(process.execPath, [join(root, COMPILER), '-p', '.', ...out], options);
    for (const path of ['package.json', 'scripts', 'schemas', 'src/generated'])
      cpSync(join(root, path), join(scratch, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
    const checked = spawnSync(process.execPath, [join(scratch, 'scripts/generate.mjs'), '--check'], options);
    expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: '' });
  }, 60_000);
});

/**
 * Builds dist/ from src/: compiled by tsc, bundled by ncc, one folder an entry point. The result is the same
 * byte for byte wherever it is built, so a test can compare it with what is committed.
 *
 * `--out DIR` builds elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const out = process.argv.includes('--out')
  ? process.argv[process.argv.indexOf('--out') + 1]
  : join(root, 'dist');

const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

node(join(dirname(require.resolve('typescript/package.json')), 'bin/tsc6'), '-p', '.');
await cp(join(root, 'src/generated'), join(root, 'lib/generated'), { recursive: true });
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js');
for (const [entry, folder] of [
  ['index.js', '.'],
  ['cli.js', 'cli'],
]) {
  const built = join(root, 'lib', `.bundle-${folder === '.' ? 'action' : folder}`);
  // Chunks of an earlier build would be copied along.
  await rm(built, { recursive: true, force: true });
  node(ncc, 'build', join('lib', entry), '-o', built, '--license', 'licenses.txt', '--no-cache', '--quiet');
  await cp(built, join(out, folder), { recursive: true });
}
await writeFile(join(out, 'package.json'), '{"type":"module"}\n');

/**
 * The whole test command: types, lint, import rules, dead code, generated files, then jest. Every part runs,
 * so that one look shows all that is wrong; the last line counts what passed and what failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const report = join(tmpdir(), `speech-release-gate-tests-${process.pid}.json`);
const bin = (name) => join('node_modules', '.bin', name);

const CHECKS = [
  ['types', bin('tsc6'), ['-p', 'tsconfig.test.json']],
  ['lint', bin('eslint'), ['.']],
  ['format', bin('prettier'), ['--check', '.', '--log-level', 'warn']],
  ['import rules', bin('depcruise'), ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err']],
  ['dead code', bin('knip'), []],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of CHECKS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'}  ${name}\n`);
  if (status === 0) passed += 1;
  else failed += 1;
}

spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
const { numPassedTests = 0, numFailedTests = 1, numRuntimeErrorTestSuites = 0 } = readReport();
failed += numFailedTests + numRuntimeErrorTestSuites;
passed += numPassedTests;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;

// No report is no test: that is a failure, not a pass.
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  } finally {
    rmSync(report, { force: true });
  }
}

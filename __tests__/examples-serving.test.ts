import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { compareServing } from '../src/compatibility/serving/compare-serving.js';
import { checkApiVersion } from '../src/compatibility/serving/check-api-version.js';
import { run } from '../src/run.js';
import type { JsonMap } from './evidence/sample-repository.js';
import { nodeOf } from './gates/evidence-of.js';
import { readClients } from '../src/readers/read-clients.js';
import { readServingContract } from '../src/readers/read-serving-contract.js';
import { type Files, memoryWorld } from './memory-tree.js';

const EXAMPLES = join(import.meta.dirname, '..', 'examples');

function filesOf(example: string): Files {
  const folder = join(EXAMPLES, example);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
}

function textOf(path: string): string {
  return readFileSync(join(EXAMPLES, path), 'utf8');
}

test.each([
  ['asr-command', 'asr-command-en@1.4.0'],
  ['asr-streaming', 'dictation-streaming-en@3.3.0'],
])('the clients of examples/%s keep working', async (example, entry) => {
  const request = {
    event: { kind: 'command-line' as const },
    entries: [entry],
    step: 'canary' as const,
    now: Date.UTC(2026, 10, 22),
  };
  const { verdict } = await run(request, memoryWorld({ head: filesOf(example) }));
  const findings = verdict.releases.flatMap((release) => release.findings);
  const own = findings.filter(({ gate }) => /^(?:serving-|schemas-|rollback-compatible)/.test(gate));
  expect(own.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
    'rollback-compatible pass',
    'schemas-compatible pass',
    'serving-compatible pass',
    'serving-contract pass',
  ]);
});

describe.each([
  ['asr-streaming', '3.2.0', '3.3.0'],
  ['tts', '1.4.0', '2.0.0'],
])('examples/%s', (example, released, candidate) => {
  test('has contracts and clients that can be read', () => {
    for (const version of [released, candidate]) {
      const path = `${example}/contracts/serving-${version}.yaml`;
      expect(readServingContract(nodeOf(textOf(path), path)).kind).toBe('read');
    }
    expect(readClients(nodeOf(textOf(`${example}/evidence/clients.yaml`))).kind).toBe('read');
  });

  test('says more than before under a new minor version, and breaks nobody', () => {
    const [before, after] = [released, candidate].map(
      (version) => load(textOf(`${example}/contracts/serving-${version}.yaml`)) as JsonMap,
    );
    const { compatible, changes, requiredBump } = compareServing(before, after);
    expect([compatible, changes.length]).toEqual([true, 1]);
    expect(checkApiVersion(before, after, requiredBump).sufficient).toBe(true);
  });
});

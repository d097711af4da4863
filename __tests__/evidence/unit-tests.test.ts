import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/run.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type Json, toFiles } from './sample-repository.js';

const GOOD = '<testsuite name="a" tests="1"><testcase name="x"/></testsuite>';
const BAD =
  '<testsuites><testsuite name="b"><testcase name="y"><failure/></testcase></testsuite></testsuites>';

/** The unit-tests findings of a healthy release with other evidence, as `key outcome`, and what they say. */
async function judge(evidence: Json, more: Files = {}): Promise<{ lines: readonly string[]; said: string }> {
  const sample = healthyRepository();
  const head = { ...toFiles({ ...sample, entry: { ...sample.entry, evidence } }), ...more };
  const request = {
    event: { kind: 'command-line' as const },
    entries: ['asr-dictation-en@2.4.0'],
    now: Date.UTC(2026, 10, 22),
  };
  const { verdict, exit } = await run(request, memoryWorld({ head }));
  expect(exit).not.toBe(2);
  const findings = verdict.releases.flatMap((release) => release.findings);
  const own = findings.filter(({ gate }) => gate === 'unit-tests');
  return {
    lines: own.map(({ key, outcome }) => `${key} ${outcome}`),
    said: own.map(({ message, remedy }) => `${message} | ${remedy}`).join('\n'),
  };
}

describe('where unit tests are looked for', () => {
  test.each<[name: string, evidence: Json, files: Files, expected: readonly string[]]>([
    ['a path', { unit_tests: 'out/a.xml' }, { 'out/a.xml': GOOD }, ['unit-tests pass']],
    [
      'a list, of which one failed',
      { unit_tests: ['out/a.xml', 'out/b.xml'] },
      { 'out/a.xml': GOOD, 'out/b.xml': BAD },
      ['unit-tests fail'],
    ],
    [
      'a glob, of which one failed',
      { unit_tests: 'out/**/TEST-*.xml' },
      { 'out/x/TEST-a.xml': GOOD, 'out/y/TEST-b.xml': BAD, 'out/other.xml': 'no XML' },
      ['unit-tests fail'],
    ],
    ['a glob that matches nothing', { unit_tests: 'out/*.xml' }, {}, ['unit-tests no-evidence']],
    ['a path that is not there', { unit_tests: 'out/a.xml' }, {}, ['unit-tests no-evidence']],
    [
      'one of two that is not there',
      { unit_tests: ['out/a.xml', 'out/b.xml'] },
      { 'out/a.xml': GOOD },
      ['unit-tests no-evidence'],
    ],
    ['no evidence at all', {}, {}, ['unit-tests no-evidence']],
    ['a folder, told by content', 'out', { 'out/junit-report.xml': GOOD }, ['unit-tests pass']],
    ['an empty root, told by content', 'out', { 'out/r.xml': '<testsuites/>' }, ['unit-tests no-evidence']],
    [
      'a report of several megabytes in a folder',
      'out',
      { 'out/big.xml': `<testsuite>${'<testcase name="x"/>'.repeat(100_000)}</testsuite>` },
      ['unit-tests pass'],
    ],
    [
      'an address',
      { unit_tests: 's3://ci/junit.xml' },
      {},
      ['unit-tests:registry/asr-dictation-en/2.4.0.yaml error'],
    ],
    [
      'one of two that cannot be read',
      { unit_tests: 'out/*.xml' },
      { 'out/a.xml': GOOD, 'out/b.xml': '<testsuite>' },
      ['unit-tests:out/b.xml error'],
    ],
    [
      'more reports than anybody means',
      { unit_tests: 'out/*.xml' },
      Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`out/${index}.xml`, GOOD])),
      ['unit-tests:registry/asr-dictation-en/2.4.0.yaml error'],
    ],
    [
      'a report beyond the limit',
      { unit_tests: 'a.xml' },
      { 'a.xml': `<testsuite>${' '.repeat(8_388_608)}</testsuite>` },
      ['unit-tests:a.xml error'],
    ],
  ])('%s', async (_name, evidence, files, expected) => {
    expect((await judge(evidence, files)).lines).toEqual(expected);
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(GOOD, 'utf16le'))])],
    [
      'the encoding that it declares',
      new Uint8Array(
        Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${GOOD.replace('x', 'é')}`, 'latin1'),
      ),
    ],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF<?xml version="1.0"?>${GOOD}`)],
  ])('text in %s', async (_name, bytes) => {
    expect((await judge({ unit_tests: 'a.xml' }, { 'a.xml': bytes })).lines).toEqual(['unit-tests pass']);
  });

  test('bytes that are no text cannot be read', async () => {
    const { lines, said } = await judge(
      { unit_tests: 'a.xml' },
      { 'a.xml': new Uint8Array([0x3c, 0xff, 0xfe]) },
    );
    expect(lines).toEqual(['unit-tests:a.xml error']);
    expect(said).toContain('text in no encoding that is read');
  });
});

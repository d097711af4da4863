import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { GATES, RUN_GATES } from '../../src/gates/registry.js';
import type { Verdict } from '../../src/model/verdict.js';
import { renderSarif } from '../../src/render/sarif.js';
import { reported } from './report-verdict.js';
import {
  blocked,
  broken,
  clean,
  finding,
  hostile,
  huge,
  inconclusive,
  none,
  release,
  several,
  verdict,
} from './sample-verdicts.js';

/** What these tests read of a log. */
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: object;
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
}

const parse = (given: Verdict, prefix?: string): Log => JSON.parse(renderSarif(given, prefix)) as Log;
const results = (given: Verdict, prefix?: string): readonly Result[] => parse(given, prefix).runs[0].results;
const find = (given: Verdict, rule: string): Result | undefined =>
  results(given).find(({ ruleId }) => ruleId === rule);

/** The official schema is of draft 4; nothing in it but the name of `$id` differs from draft 7. */
const isSarif = (() => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://example.org/'));
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(schema);
})();

const SAMPLES: readonly (readonly [string, Verdict])[] = [
  ['blocked', blocked()],
  ['with everything', reported()],
  ['clean', clean()],
  ['inconclusive', inconclusive()],
  ['broken', broken()],
  ['none', none()],
  ['several', several()],
  ['hostile', hostile()],
  ['huge', huge()],
];

describe.each(SAMPLES)('%s', (_name, given) => {
  test('keeps the official schema of SARIF 2.1.0', () => {
    isSarif(parse(given));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('has what code scanning asks for of every result', () => {
    const [{ tool, results: found }] = parse(given).runs;
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of found) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^(?!\/|\.\.?\/)[^\\:?#\s]+$/);
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[^:]*:\d+$/);
    }
    const prints = found.map((result) => result.partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('gives the same bytes again', () => {
    expect(renderSarif(given)).toBe(renderSarif(structuredClone(given)));
  });
});

test('one rule for each gate, with help', () => {
  const { rules } = parse(none()).runs[0].tool.driver;
  expect(rules.map(({ id }) => id)).toEqual([...GATES, ...RUN_GATES].map(({ id }) => id));
  for (const rule of rules) expect(JSON.stringify(rule)).toContain('Remedy');
});

test('passes and what does not apply are left out', () => {
  expect(results(clean())).toEqual([]);
  expect(results(blocked()).map(({ ruleId }) => ruleId)).toEqual([
    'slice-metrics',
    'slice-metrics',
    'feature-serving',
    'registry-dates',
    'rollback-drill',
  ]);
});

test('a blocker is an error, a warning a warning, what is waived a note that is suppressed', () => {
  expect(find(blocked(), 'rollback-drill')?.level).toBe('error');
  expect(find(blocked(), 'registry-dates')?.level).toBe('warning');
  const [, waived] = results(inconclusive()).filter(({ ruleId }) => ruleId === 'slice-metrics');
  expect(waived).toMatchObject({
    level: 'note',
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'waiver W-7 until 2026-12-31' }],
  });
  expect(find({ ...blocked(), mode: 'report' }, 'rollback-drill')?.level).toBe('warning');
});

test('a finding stands at its line, from the root of the repository', () => {
  const place = (prefix: string): unknown =>
    results(blocked(), prefix).find(({ ruleId }) => ruleId === 'feature-serving')?.locations[0];
  expect(place('models/asr')).toEqual({
    physicalLocation: {
      artifactLocation: { uri: 'models/asr/serving/preprocessor.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 11, startColumn: 3 },
    },
  });
});

test.each([
  '../../etc/passwd',
  '/etc/passwd',
  'a//b',
  'a/./b',
  '',
  'a\nb',
  'a\u202Eb',
  'https://evil.example/x',
])('the place %j leads nowhere else', (path) => {
  const given = verdict({
    releases: [release({ findings: [finding({ gate: 'x', outcome: 'fail', location: { path, line: 1 } })] })],
  });
  const [found] = results(given);
  const { uri } = found?.locations[0].physicalLocation.artifactLocation ?? { uri: '' };
  expect(new URL(uri, 'https://root.example/r/').href).toMatch(/^https:\/\/root\.example\/r\//);
  expect(uri).not.toMatch(/(^|\/)\.{0,2}(\/|$)/);
});

test('a finding keeps its fingerprint when its words and its line change', () => {
  const given = (message: string, line: number): Verdict =>
    verdict({ findings: [finding({ gate: 'x', outcome: 'fail', message, location: { path: 'a', line } })] });
  const [one] = results(given('one', 1));
  const [other] = results(given('other', 9));
  expect(one?.partialFingerprints).toEqual(other?.partialFingerprints);
});

import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { Verdict } from '../../src/model/verdict.js';
import { toEnding } from '../../src/shell/exit-code.js';
import { toArtifactName } from '../../src/shell/github/artifact.js';
import { type Failure, readFailure, toWait } from '../../src/shell/github/octokit.js';
import { readInputs } from '../../src/shell/inputs.js';
import { cutBytes } from '../../src/shell/publish.js';
import { toRepeat } from '../../src/shell/repeat.js';
import { toNothing, toUnjudged } from '../../src/shell/unjudged.js';

const NOW = Date.UTC(2026, 10, 22);

describe('a run that could not be judged', () => {
  test('holds, says why, and exits 2', () => {
    const { verdict, exit } = toUnjudged('the base is out of reach', NOW);
    expect({ exit, decision: verdict.decision, blocked: verdict.release_blocked }).toEqual({
      exit: 2,
      decision: 'hold',
      blocked: true,
    });
    expect(verdict.findings).toEqual([
      expect.objectContaining({ outcome: 'error', blocks: true, message: 'the base is out of reach' }),
    ]);
  });

  test('an event without anything to judge is none, and exits 0', () => {
    expect(toNothing('a ref was deleted', NOW)).toMatchObject({
      exit: 0,
      verdict: { decision: 'none', notes: ['no release is concerned: a ref was deleted'] },
    });
  });
});

describe('the end of the step', () => {
  const [found] = toUnjudged('x', NOW).verdict.findings;
  if (found === undefined) throw new Error('no finding');
  const warning: Finding = {
    ...found,
    outcome: 'fail',
    severity: 'warning',
    blocks: false,
  };
  const none = toNothing('x', NOW).verdict;
  const warned: Verdict = { ...none, decision: 'promote', findings: [warning] };
  const waived: Verdict = {
    ...warned,
    findings: [{ ...warning, waiver: { id: 'w', expires: '2027-01-01' } }],
  };
  const asked = { failOn: 'warning', failOnEmpty: true } as const;

  test.each<[string, Verdict, 0 | 1 | 2, Parameters<typeof toEnding>[1], 0 | 1 | 2]>([
    ['a verdict that could not be had', none, 2, asked, 2],
    ['a held release', none, 1, { failOn: 'blocker', failOnEmpty: false }, 1],
    ['nothing concerned', none, 0, { failOn: 'blocker', failOnEmpty: false }, 0],
    ['nothing concerned, and fail-on-empty', none, 0, asked, 1],
    ['a warning', warned, 0, { failOn: 'blocker', failOnEmpty: true }, 0],
    ['a warning, and fail-on warning', warned, 0, asked, 1],
    ['a waived finding, and fail-on warning', waived, 0, asked, 0],
    ['report mode, whatever was asked', { ...warned, mode: 'report' }, 0, asked, 0],
    ['report mode that could not judge', { ...warned, mode: 'report' }, 2, asked, 2],
  ])('%s', (_name, verdict, exit, inputs, code) => {
    expect(toEnding({ verdict, exit }, inputs).code).toBe(code);
  });
});

describe('the command that repeats a verdict', () => {
  const verdict = (...names: readonly (readonly [string, string, string])[]): Verdict =>
    ({
      releases: names.map(([model_id, version, step]) => ({ model_id, version, step })),
    }) as unknown as Verdict;
  const base = '9c1e7ab'.padEnd(40, '0');

  test.each([
    [
      verdict(['asr', '1.0.0', 'canary']),
      {},
      'speech-release-gate check --base 9c1e7ab --entry asr@1.0.0 --step canary',
    ],
    [
      verdict(['asr', '1.0.0', 'package']),
      { 'INPUT_WORKING-DIRECTORY': 'm/x' },
      'speech-release-gate check --repo m/x --base 9c1e7ab --entry asr@1.0.0 --step package',
    ],
    [
      verdict(['asr', '1', 'package'], ['tts', '2', 'package']),
      {},
      'speech-release-gate check --base 9c1e7ab --entry asr@1 --entry tts@2 --step package',
    ],
    [verdict(['asr', '1', 'package'], ['tts', '2', 'canary']), {}, undefined],
    [verdict(['$(rm -rf ~)', '1', 'package']), {}, undefined],
    [verdict(['asr', '1', 'package']), { INPUT_CONFIG: 'mode: report' }, undefined],
    [verdict(), {}, undefined],
  ])('case %#', (one, environment, expected) => {
    expect(toRepeat(one, readInputs(environment), base)).toBe(expected);
  });
});

describe('names of artifacts', () => {
  test.each([
    ['speech-release-gate-gate', 'speech-release-gate-gate'],
    ['a/b\\c:d"e<f>g|h*i?j\r\nk', 'a-b-c-d-e-f-g-h-i-j-k'],
    ['modèle (linux, x64)', 'modèle (linux, x64)'],
    ['///', 'speech-release-gate'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('%j is %j', (text, name) => {
    expect(toArtifactName(text)).toBe(name);
  });
});

describe('a summary over the limit', () => {
  test('is cut at a line, by bytes, and says so', () => {
    const line = 'ä'.repeat(99);
    const cut = cutBytes(`${line}\n`.repeat(100), 1000);
    expect(cut).toBe(
      `${`${line}\n`.repeat(5)}\n… cut here: the whole report is report.md of the artifact.\n`,
    );
    expect(cutBytes('short', 1000)).toBe('short');
  });
});

describe('waiting for GitHub', () => {
  const answered = (status: number, headers = {}): Failure => ({
    status,
    message: 'x',
    headers,
    isGraphql: false,
  });

  test.each([
    ['as long as it asks', answered(429, { 'retry-after': '7' }), false, 7],
    ['as long as it asks (403)', answered(403, { 'retry-after': '1' }), false, 1],
    ['but not for long', answered(429, { 'retry-after': '600' }), true, undefined],
    [
      'until the limit is reset',
      answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 5) }),
      false,
      5,
    ],
    [
      'at least a second',
      answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 50) }),
      false,
      1,
    ],
    ['not for a permission', answered(403), true, undefined],
    ['not for what is not there', answered(404), true, undefined],
    ['a second for a gateway', answered(502), true, 1],
    ['a second where there was no answer', { ...answered(0), status: undefined }, true, 1],
    ['not when a comment might be written twice', answered(502), false, undefined],
    ['not for an error in a query', { ...answered(0), status: undefined, isGraphql: true }, true, undefined],
  ])('%s', (_name, failure, repeatable, seconds) => {
    expect(toWait(failure, repeatable, NOW)).toBe(seconds);
  });

  test('tells an answer from none', () => {
    expect(readFailure(Object.assign(new Error('no route'), { status: 500 })).status).toBeUndefined();
    expect(
      readFailure(Object.assign(new Error('oops'), { status: 500, response: { status: 500, headers: {} } }))
        .status,
    ).toBe(500);
    expect(readFailure(Object.assign(new Error('bad'), { errors: [] })).isGraphql).toBe(true);
    expect(readFailure('text').message).toBe('text');
  });
});

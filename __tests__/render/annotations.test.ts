import { describe, expect, test } from '@jest/globals';
import { toAnnotations } from '../../src/render/annotations.js';
import {
  blocked,
  broken,
  clean,
  finding,
  hostile,
  huge,
  none,
  release,
  several,
  verdict,
} from './sample-verdicts.js';

test('blocked: worst first, at their lines', () => {
  expect(toAnnotations(blocked())).toEqual({
    more: 0,
    annotations: [
      {
        level: 'error',
        title: 'noisy:wer',
        message:
          'fail: wer of noisy: 0.1391 -> 0.1455\nallowed: at most 2 % worse\nto clear it: 70 fewer errors of 2777 (at most 14.19 %), or a waiver merged first',
        path: 'evidence/2.4.0/eval.yaml',
        line: 12,
        column: 5,
      },
      {
        level: 'error',
        title: 'feature-serving:audio.resample_policy',
        message:
          'fail: trained with `reject`, served with 12000 -> 16000 Hz resampling\nallowed: trained: `reject`\nto clear it: take 12 kHz out of the mobile path, or train on it',
        path: 'serving/preprocessor.yaml',
        line: 11,
        column: 3,
      },
      {
        level: 'error',
        title: 'rollback-drill',
        message:
          'no evidence: no drill of asr-dictation-en@2.3.1 is on file\nallowed: one within 90 days\nto clear it: rehearse the way back, and record it in `evidence/2.4.0/rollback-drill.yaml`',
        path: '',
      },
      {
        level: 'warning',
        title: 'accent=scottish:wer',
        message:
          'inconclusive: wer of accent=scottish: 0.0956 -> 0.0989\nallowed: at most 2 % worse\nto clear it: evaluate on more speakers',
        path: 'evidence/2.4.0/eval.yaml',
        line: 12,
        column: 5,
      },
      {
        level: 'warning',
        title: 'registry-dates',
        message:
          'fail: review is due in 11 days, on 2026-12-03\nallowed: more than 14 days\nto clear it: review the entry and renew `review_by`',
        path: 'registry/asr-dictation-en/2.4.0.yaml',
        line: 17,
        column: 1,
      },
    ],
  });
});

test.each([
  ['clean', clean()],
  ['none', none()],
])('%s has none', (_name, given) => {
  expect(toAnnotations(given)).toEqual({ annotations: [], more: 0 });
});

test('in report mode nothing is an error', () => {
  const levels = toAnnotations({ ...blocked(), mode: 'report' }).annotations.map(({ level }) => level);
  expect(new Set(levels)).toEqual(new Set(['warning']));
});

test('findings of the whole verdict come first, and several releases are named', () => {
  const titles = toAnnotations({ ...several(), findings: broken().findings }).annotations.map(
    ({ title }) => title,
  );
  expect(titles.slice(0, 2)).toEqual([
    'policy:.github/release-gate.yml:4:3',
    'asr-dictation-en 2.4.0: noisy:wer',
  ]);
});

test('nine of a kind, the rest counted in one notice', () => {
  const { annotations, more } = toAnnotations(huge());
  expect(annotations.map(({ level }) => level)).toEqual([...Array<string>(9).fill('error'), 'notice']);
  expect(more).toBe(491);
  expect(annotations.at(-1)?.message).toBe(
    '491 more findings: all of them are in the job summary and in verdict.json',
  );
});

describe('in a pull request', () => {
  test('only at lines of changed files, the rest counted in one', () => {
    const changed = new Set(['evidence/2.4.0/eval.yaml', 'README.md']);
    const { annotations, more } = toAnnotations(blocked(), changed);
    expect(annotations.map(({ title, path, line }) => [title, path, line])).toEqual([
      ['noisy:wer', 'evidence/2.4.0/eval.yaml', 12],
      ['accent=scottish:wer', 'evidence/2.4.0/eval.yaml', 12],
      ['Speech Release Gate', '', undefined],
    ]);
    expect(more).toBe(3);
    expect(annotations.at(-1)).toMatchObject({ level: 'notice' });
    expect(annotations.at(-1)?.message).toMatch(/^3 more findings/);
  });

  test('that changes nothing that is found, one notice counts all', () => {
    const { annotations, more } = toAnnotations(blocked(), new Set(['README.md', '']));
    expect(annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(more).toBe(5);
  });
});

describe('hostile texts', () => {
  test('are plain, short and obey the runner in nothing', () => {
    for (const { title, message, path } of toAnnotations(hostile()).annotations) {
      expect([title, path].join('')).not.toMatch(/[\p{Cc}\u202A-\u202E]|::|##\[/u);
      expect(message).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]|::|##\[/u);
    }
    expect(
      Math.max(...toAnnotations(huge(20_000)).annotations.map(({ message }) => message.length)),
    ).toBeLessThan(4096);
  });

  test.each(['a\u001B[31m', 'x::y', '##[error]', 'a\nb', 'y'.repeat(2000)])(
    'the path %j is no place',
    (path) => {
      const [annotation] = toAnnotations(
        verdict({ findings: [finding({ gate: 'x', outcome: 'fail', location: { path, line: 2 } })] }),
      ).annotations;
      expect([annotation?.path, annotation?.line]).toEqual(['', undefined]);
    },
  );

  test('a path keeps its own signs', () => {
    const path = 'évaluation – 日本語/…→.yaml';
    const [annotation] = toAnnotations(
      verdict({ findings: [finding({ gate: 'x', outcome: 'fail', location: { path, line: 2 } })] }),
    ).annotations;
    expect([annotation?.path, annotation?.line]).toEqual([path, 2]);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])('a line %d is no line', (line) => {
    const { annotations } = toAnnotations(
      verdict({
        releases: [
          release({
            findings: [finding({ gate: 'x', outcome: 'fail', location: { path: 'a', line, column: 2 } })],
          }),
        ],
      }),
    );
    expect(annotations[0]).not.toHaveProperty('line');
    expect(annotations[0]).not.toHaveProperty('column');
  });
});

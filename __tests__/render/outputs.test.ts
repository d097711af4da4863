import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toOutputs } from '../../src/render/outputs.js';
import {
  blocked,
  broken,
  clean,
  hostile,
  huge,
  IMAGE,
  none,
  PAYLOADS,
  release,
  several,
  verdict,
} from './sample-verdicts.js';

const SHA = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';

test('blocked', () => {
  expect(toOutputs(blocked())).toEqual({
    decision: 'hold',
    step: 'canary',
    'release-blocked': 'true',
    blockers: '["noisy:wer","feature-serving:audio.resample_policy","rollback-drill"]',
    'missing-fields': '[]',
    'rollback-target': `{"model_id":"asr-dictation-en","version":"2.3.1","serving_image":"${IMAGE}"}`,
    'policy-sha256': SHA,
  });
});

test('clean', () => {
  expect(toOutputs(clean())).toMatchObject({
    decision: 'promote',
    step: 'promote',
    'release-blocked': 'false',
    blockers: '[]',
  });
});

test('none', () => {
  expect(toOutputs(none())).toEqual({
    decision: 'none',
    step: '',
    'release-blocked': 'false',
    blockers: '[]',
    'missing-fields': '[]',
    'rollback-target': 'null',
    'policy-sha256': SHA,
  });
});

test('a blocker of the whole verdict is a blocker', () => {
  expect(toOutputs(broken())).toMatchObject({
    blockers: '["policy:.github/release-gate.yml:4:3"]',
    'policy-sha256': '',
    step: '',
  });
});

test('several releases: prefixed, the highest step, targets by family', () => {
  const outputs = toOutputs(several());
  expect(outputs.step).toBe('canary');
  expect(JSON.parse(outputs.blockers ?? '')).toContain('asr-dictation-en@2.4.0:noisy:wer');
  expect(JSON.parse(outputs['missing-fields'] ?? '')).toEqual([
    'asr-command-en@1.4.0:data_manifest',
    'asr-command-en@1.4.0:owner',
  ]);
  expect(JSON.parse(outputs['rollback-target'] ?? '')).toEqual({
    'asr-dictation-en': { model_id: 'asr-dictation-en', version: '2.3.1', serving_image: IMAGE },
    'asr-command-en': null,
    'tts-voice-de': { model_id: 'tts-voice-de', version: '0.8.2', serving_image: IMAGE },
  });
});

describe('safety', () => {
  const SAFE = /^[A-Za-z0-9_.,:=@/+\\"[\]{}-]*$/;

  test('no character that a shell, a template or a browser reads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary' }))),
        (texts) => {
          const given = verdict({
            releases: [release({ findings: [], missing_fields: texts, decision: 'hold' })],
          });
          const { 'missing-fields': list = '' } = toOutputs(given);
          expect(list).toMatch(SAFE);
          expect(JSON.parse(list)).toEqual(
            texts.map((text) => (text.length > 200 ? `${text.slice(0, 199)}…` : text)),
          );
        },
      ),
    );
  });

  test('a shell prints every output as it is, quoted either way', () => {
    for (const value of Object.values(toOutputs(hostile()))) {
      expect(value).toMatch(SAFE);
      expect(execFileSync('sh', ['-c', `printf %s '${value}'`], { encoding: 'utf8' })).toBe(value);
      const unquoted = execFileSync('sh', ['-c', `x="${value}"; printf %s "$x"`], { encoding: 'utf8' });
      expect(unquoted.replaceAll(/["\\]/g, '')).toBe(value.replaceAll(/["\\]/g, ''));
    }
  });

  test('a command in a key stays text, even where the quotes of JSON end those of the shell', () => {
    const keys = ['x"; echo pwned; "', 'a echo pwned', '$(echo pwned)', '`echo pwned`', "'; echo pwned; '"];
    const given = verdict({ releases: [release({ findings: [], missing_fields: keys, decision: 'hold' })] });
    const { 'missing-fields': list = '' } = toOutputs(given);
    for (const script of [`x="${list}"`, `x='${list}'`, `x=${list}`]) {
      expect(execFileSync('sh', ['-c', `${script}; echo fine`], { encoding: 'utf8' })).toBe('fine\n');
    }
    expect(JSON.parse(list)).toEqual(keys);
  });

  test('a long list ends with its count, well below what a variable may hold', () => {
    const { blockers = '' } = toOutputs(huge(5000));
    expect(blockers.length).toBeLessThan(65_000);
    const list = JSON.parse(blockers) as string[];
    expect(list.at(-1)).toBe(`... and ${500 - (list.length - 1)} more`);
  });

  test('a digest that is none is left out', () => {
    expect(toOutputs(hostile())['policy-sha256']).toBe('');
  });
});

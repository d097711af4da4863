import { describe, expect, test } from '@jest/globals';
import { defineGate } from '../../src/gates/define-gate.js';
import { judgeGates } from '../../src/judge/judge-gates.js';
import type { Ruling } from '../../src/model/ruling.js';
import type { Step } from '../../src/model/step.js';
import { NOW, settingOf, termsOf, toLine } from '../gates/gate-table.js';

const WORDS = { title: 'It is so.', remedy: 'Make it so.', docs: 'Why.', settings: {}, needs: [], uses: [] };

function ruling(more: Partial<Ruling>): Ruling {
  return {
    ...{ subject: '', outcome: 'fail', message: 'it is not so', expected: 'so', actual: 'not so' },
    ...{ remedy: 'make it so', location: null },
    ...more,
  };
}

/** What becomes of a ruling, as `key outcome severity` and whether it blocks. */
function stampOf(more: Partial<Ruling>, policy = '', step: Step = 'package', always = false): string {
  const gate = defineGate({ ...WORDS, id: 'privacy', from: 'package', always, judge: () => [ruling(more)] });
  const setting = settingOf({ policy });
  const { findings } = judgeGates([gate], setting.dossier, termsOf(setting, step, NOW), 'a@1.0.0');
  return findings.map((finding) => `${toLine(finding)}${finding.blocks ? ' blocks' : ''}`).join();
}

describe('the judge stamps what a gate cannot spell', () => {
  test.each([
    ['a failure blocks', {}, 'privacy fail blocker blocks'],
    ['a pass does not', { outcome: 'pass' }, 'privacy pass blocker'],
    ['nor does what is not applicable', { outcome: 'not-applicable' }, 'privacy not-applicable blocker'],
    ['no evidence blocks', { outcome: 'no-evidence' }, 'privacy no-evidence blocker blocks'],
    ['not comparable blocks', { outcome: 'not-comparable' }, 'privacy not-comparable blocker blocks'],
    ['inconclusive blocks', { outcome: 'inconclusive' }, 'privacy inconclusive blocker blocks'],
    ['an error blocks', { outcome: 'error' }, 'privacy error blocker blocks'],
    ['an answer that only advises warns', { advisory: true }, 'privacy fail warning'],
    ['a rule that warns warns', { severity: 'warning' }, 'privacy fail warning'],
    ['a later step of its own warns before', { from: 'canary' }, 'privacy fail warning'],
    ['an earlier step of its own blocks', { from: 'train' }, 'privacy fail blocker blocks'],
    ['a subject is part of the key', { subject: 'noisy' }, 'privacy:noisy fail blocker blocks'],
    ['a key of its own is kept', { subject: 'noisy', key: 'noisy:wer' }, 'noisy:wer fail blocker blocks'],
  ] as const)('%s', (_name, more, expected) => {
    expect(stampOf(more)).toBe(expected);
  });

  test('before its step a gate warns, unless figures always count', () => {
    expect(stampOf({}, '', 'evaluate')).toBe('privacy fail warning');
    expect(stampOf({}, '', 'evaluate', true)).toBe('privacy fail blocker blocks');
    expect(stampOf({ from: 'package' }, '', 'evaluate', true)).toBe('privacy fail warning');
  });

  test("a rule cannot raise what the policy lowered, and the policy's step counts", () => {
    expect(stampOf({ severity: 'blocker' }, 'gates: {privacy: warning}')).toBe('privacy fail warning');
    expect(stampOf({}, 'gates: {privacy: {from: stage}}')).toBe('privacy fail warning');
    expect(stampOf({}, 'gates: {privacy: {from: train}}', 'train')).toBe('privacy fail blocker blocks');
    expect(stampOf({}, 'gates: {privacy: off}')).toBe('');
  });
});

describe('a gate that breaks is an error and never a pass', () => {
  const setting = settingOf({});
  const terms = termsOf(setting, 'package', NOW);

  test.each([
    [
      'throws an error',
      (): never => {
        throw new TypeError('boom');
      },
      'the gate could not judge: boom',
    ],
    [
      'throws something else',
      (): never => {
        throw 'boom' as unknown as Error;
      },
      'the gate could not judge: boom',
    ],
    ['rules on nothing', (): readonly Ruling[] => [], 'the gate could not judge: the gate ruled on nothing'],
  ])('%s', (_name, judge, message) => {
    const bad = defineGate({ ...WORDS, id: 'privacy', from: 'train', judge });
    const good = defineGate({
      ...WORDS,
      id: 'unit-cost',
      from: 'train',
      judge: () => [ruling({ outcome: 'pass' })],
    });
    const { findings } = judgeGates([bad, good], setting.dossier, terms, 'a@1.0.0');
    expect(findings.map(toLine)).toEqual(['privacy error blocker', 'unit-cost pass blocker']);
    expect(findings[0]).toMatchObject({ message, blocks: true });
  });

  test('settings come from the gate, then from the policy', () => {
    const days = { type: 'integer', default: 14, description: 'Days.' } as const;
    const gate = defineGate<never, never, { warn_days: unknown }>({
      ...WORDS,
      id: 'registry-dates',
      from: 'train',
      settings: { warn_days: days },
      judge: (_evidence, { settings }) => [ruling({ actual: String(settings.warn_days) })],
    });
    const actual = (policy: string): string | undefined => {
      const other = settingOf({ policy });
      return judgeGates([gate], other.dossier, termsOf(other, 'package', NOW), 'a@1.0.0').findings[0]?.actual;
    };
    expect(actual('')).toBe('14');
    expect(actual('gates: {registry-dates: {warn_days: 3}}')).toBe('3');
  });
});

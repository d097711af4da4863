import { expect, test } from '@jest/globals';
import { defineGate } from '../../src/gates/define-gate.js';
import { NOW, settingOf, termsOf } from './gate-table.js';

const WORDS = { title: 'It is so.', remedy: 'Make it so.', docs: 'Why.', settings: {} };

/**
 * The compiler is the test: each line below an expectation has to be a type error, or the type check of the tests
 * fails. At run time the evidence that a gate did not ask for is not there either.
 */
const nosy = defineGate({
  ...WORDS,
  id: 'nosy',
  from: 'train',
  needs: ['entry'],
  uses: ['ledger'],
  judge: (evidence) => {
    const { entry, ledger } = evidence;
    // @ts-expect-error the gate does not say that it needs the eval report
    const report: unknown = evidence.evalReport;
    // @ts-expect-error what is only used may be absent: it is a reading, not the ledger itself
    const releases: unknown = ledger.releases;
    const actual = JSON.stringify([
      entry.modelId,
      report ?? 'not given',
      releases ?? 'not a ledger',
      ledger.kind,
    ]);
    return [
      { subject: '', outcome: 'pass', message: 'seen', expected: '', actual, remedy: '', location: null },
    ];
  },
});

const REST = { from: 'train', needs: [], uses: [], judge: () => [] } as const;
const { title, remedy, ...untold } = WORDS;

defineGate({ ...REST, ...untold, id: 'whole', title, remedy });

// @ts-expect-error a gate without a title does not compile
defineGate({ ...REST, ...untold, id: 'nameless', remedy });

// @ts-expect-error a gate without a remedy does not compile
defineGate({ ...REST, ...untold, id: 'helpless', title });

defineGate({
  ...WORDS,
  id: 'guessing',
  from: 'train',
  // @ts-expect-error there is no evidence of this name
  needs: ['evaluation'],
  uses: [],
  judge: () => [],
});

const context = { ...termsOf(settingOf({}), 'package', NOW), from: 'train', settings: {} } as const;

test('a gate is given what it declared and nothing else', () => {
  const [ruling] = nosy.judge(settingOf({}).dossier, context);
  expect(JSON.parse(ruling?.actual ?? '')).toEqual([
    'asr-dictation-en',
    'not given',
    'not a ledger',
    'present',
  ]);
});

test('a gate that is run without what it needs says so', () => {
  const location = { path: 'entry.yaml' };
  const entry = { kind: 'absent', lookedIn: 'entry.yaml', location } as const;
  expect(() => nosy.judge({ ...settingOf({}).dossier, entry }, context)).toThrow('entry is absent');
});

import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateCase, type GateTable, LEDGER } from './gate-table.js';

const NEW = 'registry-identity pass blocker';

function named(field: string, text: string): string {
  return ENTRY.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${text}`);
}

function refused(field: string, text: string, more: Partial<GateCase> = {}): GateCase {
  return {
    name: `${field}: ${text}`,
    shows: 'fail',
    given: { entry: named(field, text), step: 'train' },
    expected: [`registry-identity:${field} fail blocker`],
    ...more,
  };
}

function accepted(field: string, text: string): GateCase {
  return {
    name: `${field}: ${text} is well formed`,
    shows: 'pass',
    given: { entry: named(field, text) },
    expected: [NEW],
  };
}

/** The cases of registry-identity. */
export const registryIdentityTable: GateTable = {
  gate: 'registry-identity',
  cases: [
    { name: 'a new version', shows: 'pass', given: {}, expected: [NEW] },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['registry-identity no-evidence blocker'],
    },
    ...['a', 'asr/dictation/en', 'asr.dictation_en-2'].map((text) => accepted('model_id', text)),
    ...['2.4.0-rc.1', '2.4.0+build.5', '10.0.0'].map((text) => accepted('version', text)),
    ...['ASR-Dictation', '-asr', 'asr-', 'asr dictation', 'asr@en'].map((text) =>
      refused('model_id', `"${text}"`),
    ),
    ...['v2.4.0', '2.4', '2.04.0', '2.4.0.1', 'latest'].map((text) => refused('version', `"${text}"`)),
    {
      name: 'not above the released version',
      shows: 'fail',
      given: { entry: named('version', '2.3.0') },
      expected: ['registry-identity:order fail blocker'],
      says: ['2.3.0 is not above 2.3.1, which was released already', '`rollback_of: <model_id>@<version>`'],
    },
    {
      name: 'a release candidate is below its release',
      shows: 'edge',
      given: { entry: named('version', '2.3.1-rc.1') },
      expected: ['registry-identity:order fail blocker'],
    },
    {
      name: '10 is above 9, which comes after it in the alphabet',
      shows: 'edge',
      given: { entry: named('version', '2.10.0'), ledger: LEDGER.replace('2.3.1', '2.9.0') },
      expected: [NEW],
    },
    {
      name: 'going back deliberately',
      shows: 'edge',
      given: { entry: `${named('version', '2.3.0')}rollback_of: asr-dictation-en@2.3.1\n` },
      expected: [NEW],
    },
    {
      name: 'a version that failed does not count as released',
      shows: 'edge',
      given: { ledger: LEDGER.replace('stable', 'failed').replace('2.3.1', '3.0.0') },
      expected: [NEW],
    },
    {
      name: 'another model of the family has its own versions',
      shows: 'edge',
      given: {
        ledger: LEDGER.replace('model_id: asr-dictation-en', 'model_id: asr-other').replace('2.3.1', '9.0.0'),
      },
      expected: [NEW],
    },
  ],
};

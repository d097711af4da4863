import type { Dossier } from '../../src/model/dossier.js';
import { changed, SERVING } from '../evidence/serving-documents.js';
import { ENTRY, type GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';
import { servingEvidence, type WrittenClient } from './serving-of.js';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const given = (
  candidate: string | undefined,
  target: string | undefined,
  entry: string,
): { step: 'canary'; entry: string; more: ReturnType<typeof operationsOf> } => ({
  step: 'canary',
  entry: `${ENTRY}${entry}\n`,
  more: operationsOf({ contracts: { candidate, target } }),
});
const goingBack = (
  clients: readonly WrittenClient[],
): { step: 'canary'; entry: string; more: Partial<Dossier> } => {
  const kept = given(A, A, 'state_migrations: none\nfront_end: bundled');
  return { ...kept, more: { ...kept.more, ...servingEvidence({ clients }) } };
};
const PASS = ['rollback-compatible pass blocker'];
const KEPT = 'state_migrations: none\n';

/** The cases of rollback-compatible. */
export const rollbackCompatibleTable: GateTable = {
  gate: 'rollback-compatible',
  cases: [
    {
      name: 'a front end of its own',
      shows: 'pass',
      given: given(A, B, `${KEPT}front_end: bundled`),
      expected: PASS,
    },
    {
      name: 'a shared front end that did not change',
      shows: 'edge',
      given: given(A, A, `${KEPT}front_end: shared`),
      expected: PASS,
    },
    {
      name: 'a shared front end that changed',
      shows: 'fail',
      given: given(A, B, `${KEPT}front_end: shared`),
      expected: ['rollback-compatible:front-end fail blocker'],
      says: ['would feed it features that it was not trained on'],
    },
    {
      name: 'a contract that changed, and nobody says whose front end it is',
      shows: 'no-evidence',
      given: given(A, B, KEPT),
      expected: ['rollback-compatible:front-end no-evidence blocker'],
    },
    {
      name: 'a digest that is not known',
      shows: 'no-evidence',
      given: given(A, undefined, `${KEPT}front_end: shared`),
      expected: ['rollback-compatible:front-end no-evidence blocker'],
    },
    {
      name: 'state that goes forward only',
      shows: 'fail',
      given: given(A, A, 'state_migrations: forward-only'),
      expected: ['rollback-compatible:state fail blocker'],
    },
    {
      name: 'state that nobody speaks of',
      shows: 'edge',
      given: given(A, A, ''),
      expected: [...PASS, 'rollback-compatible:state no-evidence warning'],
    },
    {
      name: 'a client that moved on, and that the target serves as well',
      shows: 'pass',
      given: goingBack([{ name: 'ios-6', own: {} }]),
      expected: PASS,
      says: ['1 clients that moved on'],
    },
    {
      name: 'a client that moved on to what only this release has',
      shows: 'fail',
      given: goingBack([
        {
          ...{ name: 'ios-6', trafficPercent: 4 },
          own: { contract: changed(SERVING, { 'api.version': '4.0.0', 'language.supported': ['en', 'de'] }) },
        },
      ]),
      expected: ['rollback-compatible:clients:language.supported fail blocker'],
      says: [
        'after going back to asr-dictation-en@2.3.1, ',
        'no longer has de',
        '(ios-6 (4 % of the traffic))',
      ],
    },
    {
      name: 'a client that sends what the target would refuse',
      shows: 'fail',
      given: goingBack([{ name: 'ios-6', own: { input: { type: 'object' } } }]),
      expected: [
        'rollback-compatible:clients:input:property-added:/properties/text fail blocker',
        'rollback-compatible:clients:input:required-added:/required fail blocker',
      ],
    },
    {
      name: 'a client that is gone',
      shows: 'edge',
      given: goingBack([{ name: 'ios-6', liveUntil: '2026-10-01', own: { input: true } }]),
      expected: PASS,
    },
    {
      name: 'a client whose documents are nowhere to be found',
      shows: 'no-evidence',
      given: goingBack([{ name: 'ios-6', own: { output: 'out.json is not there' } }]),
      expected: ['rollback-compatible:clients:ios-6:output no-evidence blocker'],
      says: ['whether ios-6 keeps working cannot be decided: out.json is not there'],
    },
    {
      name: 'nothing to go back to',
      shows: 'edge',
      given: { ...given(A, A, KEPT), ledger: 'releases: []' },
      expected: ['rollback-compatible not-applicable blocker'],
    },
  ],
};

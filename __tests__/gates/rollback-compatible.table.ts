import { ENTRY, type GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';

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
      name: 'nothing to go back to',
      shows: 'edge',
      given: { ...given(A, A, KEPT), ledger: 'releases: []' },
      expected: ['rollback-compatible not-applicable blocker'],
    },
  ],
};

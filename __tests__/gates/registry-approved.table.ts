import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

function approved(approval: string): string {
  return `${ENTRY}approval: ${approval}\n`;
}

/** The cases of registry-approved. */
export const registryApprovedTable: GateTable = {
  gate: 'registry-approved',
  cases: [
    {
      name: 'somebody else approved it',
      shows: 'pass',
      given: { entry: approved('{status: approved, by: lead@example.com}'), step: 'promote' },
      expected: ['registry-approved pass blocker'],
      says: ['approved by lead@example.com'],
    },
    {
      name: 'nobody yet, at promote',
      shows: 'no-evidence',
      given: { step: 'promote' },
      expected: ['registry-approved no-evidence blocker'],
    },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT, step: 'promote' },
      expected: ['registry-approved no-evidence blocker'],
    },
    {
      name: 'rejected',
      shows: 'fail',
      given: { entry: approved('{status: rejected, by: lead@example.com}'), step: 'promote' },
      expected: ['registry-approved fail blocker'],
      says: ['the approval is rejected'],
    },
    {
      name: 'pending, before promote',
      shows: 'edge',
      given: { entry: approved('{status: pending, by: lead@example.com}'), step: 'canary' },
      expected: ['registry-approved fail warning'],
    },
    {
      name: 'approved by the owner',
      shows: 'fail',
      given: { entry: approved('{status: approved, by: speech@example.com}'), step: 'promote' },
      expected: ['registry-approved fail blocker'],
      says: ['speech@example.com owns the release and approved it'],
    },
    ...['{status: approved}', '{status: approved, by: " "}', '{status: approved, by: TODO}'].map(
      (approval) => ({
        name: `without a name: ${approval}`,
        shows: 'no-evidence' as const,
        given: { entry: approved(approval), step: 'promote' as const },
        expected: ['registry-approved no-evidence blocker'],
        says: ['does not say by whom'],
      }),
    ),
  ],
};

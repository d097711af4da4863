import { ABSENT, UNREADABLE } from './evidence-of.js';
import { type GateTable, REPORT } from './gate-table.js';

function withErrors(count: string): string {
  return REPORT.replace('privacy_errors: 0', `privacy_errors: ${count}`);
}

const SILENT = REPORT.replace('privacy_errors: 0\n', '');
const CANARY = 'slices: {noisy: {wer_relative_delta: 0}}\n';

/** The cases of privacy. */
export const privacyTable: GateTable = {
  gate: 'privacy',
  cases: [
    { name: 'no privacy error', shows: 'pass', given: {}, expected: ['privacy pass blocker'] },
    {
      name: 'any privacy error blocks, at every step',
      shows: 'fail',
      given: { report: withErrors('1'), step: 'train' },
      expected: ['privacy fail blocker'],
      says: ['at most 0', 'cannot be waived'],
    },
    {
      name: 'not stated, before canary',
      shows: 'edge',
      given: { report: SILENT, step: 'stage' },
      expected: ['privacy not-applicable blocker'],
    },
    {
      name: 'not stated, from canary',
      shows: 'no-evidence',
      given: { report: SILENT, step: 'canary' },
      expected: ['privacy no-evidence blocker'],
      says: ['privacy_errors (eval report) is not in the report'],
    },
    {
      name: 'no report, before canary',
      shows: 'edge',
      given: { report: ABSENT, step: 'stage' },
      expected: [],
    },
    {
      name: 'no report, from canary',
      shows: 'no-evidence',
      given: { report: ABSENT, step: 'canary' },
      expected: ['privacy no-evidence blocker'],
    },
    {
      name: 'the eval report is clean, the canary is not',
      shows: 'fail',
      given: { canary: `${CANARY}privacy_errors: 2`, step: 'canary' },
      expected: ['privacy pass blocker', 'privacy fail blocker'],
      says: ['privacy_errors (canary report)'],
    },
    {
      name: 'the canary does not say, from canary',
      shows: 'no-evidence',
      given: { canary: CANARY, step: 'canary' },
      expected: ['privacy pass blocker', 'privacy no-evidence blocker'],
    },
    {
      name: 'a canary report that cannot be read',
      shows: 'no-evidence',
      given: { canary: UNREADABLE },
      expected: ['privacy:canary.yaml error blocker'],
    },
    {
      name: 'a figure of overall counts where the report has none of its own',
      shows: 'edge',
      given: { report: `${SILENT}overall: {privacy_errors: {candidate: 3}}` },
      expected: ['privacy fail blocker'],
    },
    {
      name: "the policy's word",
      shows: 'edge',
      given: { report: withErrors('2'), policy: 'budgets: {privacy_errors: {max: 2}}' },
      expected: ['privacy pass blocker'],
    },
    {
      name: 'asked for earlier by the policy',
      shows: 'edge',
      given: {
        report: SILENT,
        step: 'package',
        policy: 'budgets: {privacy_errors: {required_from: package}}',
      },
      expected: ['privacy no-evidence blocker'],
    },
    {
      name: 'lowered to a warning by the policy',
      shows: 'edge',
      given: { report: withErrors('1'), policy: 'gates: {privacy: warning}' },
      expected: ['privacy fail warning'],
    },
  ],
};

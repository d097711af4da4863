import { ABSENT, UNREADABLE } from './evidence-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

const AHEAD = 'registry-dates pass blocker';

function review(date: string): string {
  return ENTRY.replace('review_by: 2027-05-01', date);
}

/** The cases of registry-dates, judged on 2026-11-22. */
export const registryDatesTable: GateTable = {
  gate: 'registry-dates',
  cases: [
    { name: 'ahead', shows: 'pass', given: {}, expected: [AHEAD] },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['registry-dates no-evidence blocker'],
    },
    {
      name: 'a review that was due',
      shows: 'fail',
      given: { entry: review('review_by: 2026-11-21'), step: 'train' },
      expected: ['registry-dates:review_by fail blocker'],
      says: ['review was due on 2026-11-21'],
    },
    {
      name: 'today counts through its day, and warns',
      shows: 'edge',
      given: { entry: review('review_by: 2026-11-22') },
      expected: ['registry-dates:review_by fail warning', AHEAD],
    },
    {
      name: 'within fourteen days',
      shows: 'edge',
      given: { entry: review('expires_at: 2026-12-01') },
      expected: ['registry-dates:expires_at fail warning', AHEAD],
      says: ['expiry is due in 9 days'],
    },
    {
      name: "the policy's own notice",
      shows: 'edge',
      given: { entry: review('expires_at: 2026-12-01'), policy: 'gates: {registry-dates: {warn_days: 7}}' },
      expected: [AHEAD],
    },
    {
      name: 'both dates, one of them past',
      shows: 'fail',
      given: { entry: review('review_by: 2027-01-01\nexpires_at: 2026-11-01T00:00:00Z') },
      expected: ['registry-dates:expires_at fail blocker'],
    },
    {
      name: 'a date that cannot be read',
      shows: 'fail',
      given: { entry: review('review_by: next spring') },
      expected: ['registry-dates:review_by error blocker'],
      says: ['write a date such as'],
    },
    {
      name: 'a day that does not exist',
      shows: 'fail',
      given: { entry: review('review_by: 2027-02-30') },
      expected: ['registry-dates:review_by error blocker'],
    },
    {
      name: 'no date: registry-fields says so',
      shows: 'edge',
      given: { entry: review('') },
      expected: ['registry-dates not-applicable blocker'],
    },
    {
      name: "the rollback target's dates count too",
      shows: 'fail',
      given: { releasedEntry: review('review_by: 2026-01-01') },
      expected: ['registry-dates:rollback-target.review_by fail blocker'],
    },
    {
      name: "a rollback target's entry that cannot be read",
      shows: 'no-evidence',
      given: { releasedEntry: UNREADABLE },
      expected: ['registry-dates:released.yaml error blocker'],
    },
  ],
};

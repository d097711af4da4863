import { ABSENT } from './evidence-of.js';
import { type GateTable, REPORT } from './gate-table.js';

const COST = 'unit_cost: {baseline: 0.0031, candidate: 0.0033}';
const SILENT = REPORT.replace(COST, '');

function withCost(cost: string): string {
  return REPORT.replace(COST, cost);
}

/** The cases of unit-cost. */
export const unitCostTable: GateTable = {
  gate: 'unit-cost',
  cases: [
    { name: 'in budget', shows: 'pass', given: {}, expected: ['unit_cost pass blocker'] },
    {
      name: '+15 % is in budget',
      shows: 'edge',
      given: { report: withCost('unit_cost: {baseline: 0.2, candidate: 0.23}') },
      expected: ['unit_cost pass blocker'],
    },
    {
      name: 'above +15 %, at every step',
      shows: 'fail',
      given: { report: withCost('unit_cost_relative_delta: 0.16'), step: 'train' },
      expected: ['unit_cost fail blocker'],
      says: ['+16 %', 'at most 15 % worse'],
    },
    {
      name: 'a baseline that costs nothing has no share',
      shows: 'fail',
      given: { report: withCost('unit_cost: {baseline: 0, candidate: 0.01}') },
      expected: ['unit_cost not-comparable blocker'],
      says: ['set `max` or `max_regression`'],
    },
    {
      name: 'only the absolute change is known',
      shows: 'no-evidence',
      given: { report: withCost('unit_cost_delta: 0.0001') },
      expected: ['unit_cost no-evidence blocker'],
    },
    {
      name: 'only the candidate is known',
      shows: 'no-evidence',
      given: { report: withCost('unit_cost: {candidate: 0.0033}') },
      expected: ['unit_cost no-evidence blocker'],
    },
    {
      name: 'not stated, before canary',
      shows: 'edge',
      given: { report: SILENT, step: 'stage' },
      expected: ['unit-cost not-applicable blocker'],
    },
    {
      name: 'not stated, from canary',
      shows: 'no-evidence',
      given: { report: SILENT, step: 'canary' },
      expected: ['unit_cost no-evidence blocker'],
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
      expected: ['unit-cost no-evidence blocker'],
    },
    {
      name: 'the canary costs more',
      shows: 'edge',
      given: {
        step: 'canary',
        canary: 'slices: {noisy: {wer_relative_delta: 0}}\nunit_cost_relative_delta: 0.151',
      },
      expected: ['unit_cost pass blocker', 'unit_cost fail blocker'],
      says: ['unit_cost (canary report)'],
    },
    {
      name: 'a first release with an absolute budget',
      shows: 'edge',
      given: {
        ledger: 'releases: []',
        report: withCost('unit_cost: {candidate: 0.0033}'),
        policy: 'budgets: {unit_cost: {max: 0.004}}',
      },
      expected: ['unit_cost pass blocker'],
    },
    {
      name: 'every other budget of the policy, by its name',
      shows: 'edge',
      given: {
        policy: 'budgets: {error_rate: {max: 1%, required_from: package}, retry_rate: {max: 1%}}',
        report: `${REPORT}overall: {error_rate: {candidate: 0.02}}`,
      },
      expected: ['unit_cost pass blocker', 'error_rate fail blocker'],
    },
  ],
};

import type { GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';

const PLAN = `
model: asr-dictation-en@2.4.0
cohort: {percent: 2}
routing: {trusted: true, dimensions: [noise]}
stop_conditions: [{metric: wer, max_relative_regression: 5%, window_minutes: 30}]
telemetry: {audio: false, transcripts: false, identifiers: false}
`;
const STOPS = /stop_conditions: .*\n/;
const given = (plan: string): { step: 'canary'; more: ReturnType<typeof operationsOf> } => ({
  step: 'canary',
  more: operationsOf({ plan }),
});

/** The cases of canary-plan. */
export const canaryPlanTable: GateTable = {
  gate: 'canary-plan',
  cases: [
    {
      name: 'small, watched, stoppable',
      shows: 'pass',
      given: given(PLAN),
      expected: ['canary-plan pass blocker'],
    },
    {
      name: 'no plan',
      shows: 'no-evidence',
      given: { step: 'canary' },
      expected: ['canary-plan no-evidence blocker'],
    },
    { name: 'no plan before canary', shows: 'edge', given: { step: 'stage' }, expected: [] },
    {
      name: 'a stop condition whose window is longer than the canary',
      shows: 'fail',
      given: given(`${PLAN.replace('window_minutes: 30', 'window_minutes: 1441')}window_hours: 24\n`),
      expected: ['canary-plan:stop-conditions:1:wer fail blocker'],
      says: ['it never stops it'],
    },
    {
      name: 'another version',
      shows: 'fail',
      given: given(PLAN.replace('2.4.0', '2.3.9')),
      expected: ['canary-plan:model fail blocker'],
    },
    {
      name: 'no version',
      shows: 'no-evidence',
      given: given(PLAN.replace('model: asr-dictation-en@2.4.0', '')),
      expected: ['canary-plan:model no-evidence blocker'],
    },
    {
      name: 'too much traffic',
      shows: 'fail',
      given: given(PLAN.replace('percent: 2', 'percent: 5.01')),
      expected: ['canary-plan:cohort fail blocker'],
    },
    {
      name: 'the limit itself',
      shows: 'edge',
      given: given(PLAN.replace('percent: 2', 'percent: 5')),
      expected: ['canary-plan pass blocker'],
    },
    {
      name: 'no traffic at all',
      shows: 'fail',
      given: given(PLAN.replace('percent: 2', 'percent: 0')),
      expected: ['canary-plan:cohort fail blocker'],
    },
    {
      name: 'an unknown share',
      shows: 'no-evidence',
      given: given(PLAN.replace('{percent: 2}', '{clients: [ios]}')),
      expected: ['canary-plan:cohort no-evidence blocker'],
    },
    {
      name: 'without a list, the limits of the policy stop it',
      shows: 'edge',
      given: given(PLAN.replace(STOPS, '')),
      expected: ['canary-plan pass blocker'],
    },
    {
      name: 'an empty list stops nothing',
      shows: 'no-evidence',
      given: given(PLAN.replace(STOPS, 'stop_conditions: []\n')),
      expected: ['canary-plan:stop-conditions no-evidence blocker'],
    },
    {
      name: 'conditions without limit or window',
      shows: 'no-evidence',
      given: given(
        PLAN.replace(
          STOPS,
          'stop_conditions: [{metric: wer, window_minutes: 5}, {metric: cer, max: 0.1}, {metric: ser, max: 0.1, window_minutes: 0}]\n',
        ),
      ),
      expected: [
        'canary-plan:stop-conditions:1:wer no-evidence blocker',
        'canary-plan:stop-conditions:2:cer no-evidence blocker',
        'canary-plan:stop-conditions:3:ser no-evidence blocker',
      ],
    },
    {
      name: 'telemetry that keeps transcripts',
      shows: 'fail',
      given: given(PLAN.replace('transcripts: false', 'transcripts: true')),
      expected: ['canary-plan:telemetry fail blocker'],
    },
    {
      name: 'telemetry and routing that are not declared',
      shows: 'no-evidence',
      given: given(PLAN.replace(/routing.*\n/, '').replace(/telemetry.*\n/, 'telemetry: {audio: false}\n')),
      expected: ['canary-plan:telemetry no-evidence blocker', 'canary-plan:routing no-evidence blocker'],
    },
  ],
};

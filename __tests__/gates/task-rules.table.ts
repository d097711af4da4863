import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

function entryFor(task: string): string {
  return ENTRY.replace('task: asr-dictation', `task: ${task}`);
}

const COMMANDS = 'quality:\n  - {id: commands, tasks: [asr-command], limits: {wer: {max: 0.1}}}\n';

/** The cases of task-rules. */
export const taskRulesTable: GateTable = {
  gate: 'task-rules',
  cases: [
    ...['asr', 'asr-dictation', 'asr-command', 'asr-streaming', 'tts', 'tts-streaming'].map((task) => ({
      name: `without a policy the profile of ${task} judges`,
      shows: 'pass' as const,
      given: { entry: entryFor(task) },
      expected: ['task-rules pass blocker'],
    })),
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['task-rules no-evidence blocker'],
    },
    {
      name: 'a task without a profile and without a rule',
      shows: 'fail',
      given: { entry: entryFor('speaker-id') },
      expected: ['task-rules no-evidence blocker'],
      says: ['no rule judges the task speaker-id', 'add rules with `tasks: [speaker-id]` under `quality`'],
    },
    {
      name: "a policy with rules for other tasks only replaces the profile's rules",
      shows: 'fail',
      given: { policy: COMMANDS },
      expected: ['task-rules no-evidence blocker'],
      says: ['no rule judges the task asr-dictation'],
    },
    {
      name: 'a rule without tasks is for every task',
      shows: 'edge',
      given: {
        entry: entryFor('speaker-id'),
        policy: 'quality:\n  - {id: all, limits: {error_rate: {max: 0.1}}}\n',
      },
      expected: ['task-rules pass blocker'],
    },
    {
      name: 'a glob over tasks',
      shows: 'edge',
      given: { policy: 'quality:\n  - {id: recognition, tasks: ["asr-*"], limits: {wer: {max: 0.1}}}\n' },
      expected: ['task-rules pass blocker'],
    },
    {
      name: 'each task of a list needs a rule of its own',
      shows: 'edge',
      given: { entry: entryFor('[asr-command, asr-dictation]'), policy: COMMANDS },
      expected: ['task-rules no-evidence blocker'],
      says: ['no rule judges the task asr-dictation'],
    },
    {
      name: 'each task of a list has its own profile',
      shows: 'edge',
      given: { entry: entryFor('[asr-command, asr-dictation]') },
      expected: ['task-rules pass blocker'],
    },
    {
      name: 'an empty list of rules judges nothing',
      shows: 'edge',
      given: { policy: 'quality: []\n' },
      expected: ['task-rules no-evidence blocker'],
    },
    {
      name: 'before evaluate what is absent is not asked for',
      shows: 'edge',
      given: { step: 'train', policy: COMMANDS },
      expected: [],
    },
    {
      name: 'a task that is missing is a finding of registry-fields: nothing passes on its account',
      shows: 'edge',
      given: { entry: entryFor('TODO') },
      expected: ['task-rules no-evidence blocker'],
    },
  ],
};

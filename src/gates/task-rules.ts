import type { RegistryEntry } from '../model/entry.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { rulesForTasks } from './select-slices.js';

/** Every task of the entry has rules of its own. */
export const taskRules = defineGate({
  id: 'task-rules',
  title: 'Every task of the entry has rules of its own.',
  from: 'evaluate',
  needs: ['entry'],
  uses: [],
  settings: {},
  remedy: 'Write rules for the task under `quality`, or extend a shipped profile.',
  docs: `No rule at all is no comparison, so it never passes. Without a policy the profile shipped for the task
judges; a policy that writes \`quality\` replaces those rules, and has to cover every task of the entry. A task
without a profile and without a rule blocks, alone: nothing else is said about its figures.`,
  judge: ({ entry }, { rules }): readonly Ruling[] => {
    const uncovered = entry.tasks.filter((task) => rulesForTasks(rules, [task]).length === 0);
    if (entry.tasks.length === 0) return [noTask(entry)];
    const names = uncovered.join(', ');
    const isCovered = uncovered.length === 0 && rules.length > 0;
    return [
      {
        subject: '',
        outcome: isCovered ? 'pass' : 'no-evidence',
        message: isCovered
          ? `${rules.length} rules for ${entry.tasks.join(', ')}`
          : `no rule judges the task ${names}`,
        expected: 'a rule for every task',
        actual: isCovered ? `${rules.length} rules` : `none for ${names}`,
        remedy: isCovered
          ? ''
          : `add rules with \`tasks: [${names}]\` under \`quality\`, or \`extends:\` a shipped profile`,
        location: placeOf(entry, 'task'),
      },
    ];
  },
});

function noTask(entry: RegistryEntry): Ruling {
  return {
    subject: '',
    outcome: 'no-evidence',
    message: 'the entry names no task, so no rule is meant for it',
    expected: 'a task, and a rule for it',
    actual: 'no task',
    remedy:
      'write `task: asr-dictation` (or asr, asr-command, asr-streaming, tts, tts-streaming, or your own)',
    location: placeOf(entry, 'task'),
  };
}

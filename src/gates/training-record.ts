import type { RegistryEntry } from '../model/entry.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';

/** The training can be repeated. */
export const trainingRecord = defineGate({
  id: 'training-record',
  title: 'The training can be repeated.',
  from: 'evaluate',
  needs: ['entry'],
  uses: [],
  settings: {},
  remedy: 'Record what the training was made from: seed, hyperparameters and labels.',
  docs: `R1's first step: code SHA, data manifest, labels, hyperparameters, random seed and base model are recorded.
The fields that \`registry-fields\` reports already are not reported twice.`,
  judge: ({ entry }): readonly Ruling[] => {
    const absent = PARTS.filter(({ isRecorded }) => !isRecorded(entry)).map(({ name }) => name);
    const base = {
      subject: '',
      expected: PARTS.map(({ name }) => name).join(', '),
      location: placeOf(entry, 'training'),
    };
    if (absent.length === 0)
      return [
        { ...base, outcome: 'pass', message: 'the training is recorded', actual: base.expected, remedy: '' },
      ];
    const names = absent.join(', ');
    const remedy = `add ${names} to \`training: {seed, hyperparameters, labels}\``;
    return [
      {
        ...base,
        outcome: 'no-evidence',
        message: `the training cannot be repeated: ${names} not recorded`,
        actual: `without ${names}`,
        remedy,
      },
    ];
  },
});

const PARTS: readonly { readonly name: string; readonly isRecorded: (entry: RegistryEntry) => boolean }[] = [
  { name: 'seed', isRecorded: ({ training }) => training.seed !== undefined && training.seed.trim() !== '' },
  { name: 'hyperparameters', isRecorded: ({ training }) => training.hyperparameters !== undefined },
  { name: 'labels', isRecorded: ({ training }) => training.labels !== undefined },
];

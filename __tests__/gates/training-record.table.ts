import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

function trained(training: string): string {
  return `${ENTRY}training: ${training}\n`;
}

/** The cases of training-record. */
export const trainingRecordTable: GateTable = {
  gate: 'training-record',
  cases: [
    {
      name: 'seed, hyperparameters and labels',
      shows: 'pass',
      given: { entry: trained('{seed: 7, hyperparameters: hp.yaml, labels: labels.tsv}') },
      expected: ['training-record pass blocker'],
    },
    {
      name: 'a seed of 0 is a seed, and hyperparameters may be inline',
      shows: 'pass',
      given: { entry: trained('{seed: 0, hyperparameters: {lr: 0.001}, labels: labels.tsv}') },
      expected: ['training-record pass blocker'],
    },
    {
      name: 'nothing of the training',
      shows: 'no-evidence',
      given: {},
      expected: ['training-record no-evidence blocker'],
      says: ['seed, hyperparameters, labels not recorded'],
    },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['training-record no-evidence blocker'],
    },
    {
      name: 'placeholders record nothing',
      shows: 'fail',
      given: { entry: trained('{seed: TODO, hyperparameters: {lr: TBD}, labels: labels.tsv}') },
      expected: ['training-record no-evidence blocker'],
      says: ['seed, hyperparameters not recorded'],
    },
    {
      name: 'before evaluate what is absent is not asked for',
      shows: 'edge',
      given: { step: 'train' },
      expected: [],
    },
  ],
};

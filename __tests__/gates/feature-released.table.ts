import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT, UNREADABLE } from './evidence-of.js';
import { contractOf, digestsOf, FEATURES } from './features-of.js';
import { ENTRY, type Given, type GateTable } from './gate-table.js';

const RELEASED = ENTRY.replace('version: 2.4.0', 'version: 2.3.1');
const drifted = contractOf(CANONICAL.replace('n_mels: 80', 'n_mels: 128'));
const before = contractOf(CANONICAL, 'released/features.yaml');

function given(more: Given['more'], entry = ENTRY): Given {
  return { entry, releasedEntry: RELEASED, more: { ...FEATURES, releasedFeatures: before, ...more } };
}

/** The cases of feature-released. */
export const featureReleasedTable: GateTable = {
  gate: 'feature-released',
  cases: [
    {
      name: 'the same features',
      shows: 'pass',
      given: given({}),
      expected: ['feature-released pass blocker'],
    },
    {
      name: 'the same bytes',
      shows: 'pass',
      given: given({
        contractDigests: digestsOf('a', 'a'),
        releasedFeatures: { ...ABSENT, lookedIn: '', location: { path: 'x' } },
      }),
      expected: ['feature-released pass blocker'],
      says: ['the same bytes'],
    },
    {
      name: 'the first release of a family',
      shows: 'edge',
      given: { ...given({}), ledger: 'releases: []' },
      expected: ['feature-released not-applicable blocker'],
    },
    {
      name: 'no contract of the released version',
      shows: 'no-evidence',
      given: given({
        releasedFeatures: { ...ABSENT, lookedIn: '', location: { path: 'x' } },
        contractDigests: digestsOf('a', undefined),
      }),
      expected: ['feature-released no-evidence blocker'],
    },
    {
      name: 'no entry of the released version at all: a team that adopts the gate late',
      shows: 'edge',
      given: {
        more: { ...FEATURES, releasedFeatures: { ...ABSENT, lookedIn: '', location: { path: 'x' } } },
      },
      expected: ['feature-released no-evidence warning'],
    },
    {
      name: 'no entry, but the ledger knows another contract',
      shows: 'no-evidence',
      given: {
        more: {
          ...FEATURES,
          releasedFeatures: { ...ABSENT, lookedIn: '', location: { path: 'x' } },
          contractDigests: digestsOf('a', 'b'),
        },
      },
      expected: ['feature-released no-evidence blocker'],
    },
    {
      name: 'a contract of the released version that cannot be read',
      shows: 'no-evidence',
      given: given({
        releasedFeatures: {
          ...UNREADABLE,
          problems: [{ location: { path: 'x' }, message: 'torn' }],
          location: { path: 'x' },
        },
      }),
      expected: ['feature-released:x error blocker'],
    },
    {
      name: 'a change in a minor version',
      shows: 'fail',
      given: given({ trainingFeatures: drifted }),
      expected: ['feature-released:feature.n_mels fail blocker'],
      says: [
        'released: 80 bins (released/features.yaml:10',
        'candidate: 128 bins',
        'new major version',
        'front_end: bundled',
      ],
    },
    {
      name: 'a change in a major version with a shared front end',
      shows: 'fail',
      given: given({ trainingFeatures: drifted }, `${ENTRY.replace('2.4.0', '3.0.0')}front_end: shared\n`),
      expected: ['feature-released:feature.n_mels fail blocker'],
      says: [/keep the value, or version the front end with the model/],
    },
    {
      name: 'a change in a major version with its own front end',
      shows: 'pass',
      given: given({ trainingFeatures: drifted }, `${ENTRY.replace('2.4.0', '3.0.0')}front_end: bundled\n`),
      expected: ['feature-released pass blocker'],
      says: ['on purpose (feature.n_mels)'],
    },
    {
      name: 'a version that is none is never a new major one',
      shows: 'fail',
      given: given({ trainingFeatures: drifted }, `${ENTRY.replace('2.4.0', 'latest')}front_end: bundled\n`),
      expected: ['feature-released:feature.n_mels fail blocker'],
    },
    {
      name: 'what only shades the result warns',
      shows: 'edge',
      given: given({
        trainingFeatures: contractOf(
          CANONICAL.replace('dither: 1e-5', 'dither: 2e-5').replace('inference: false', 'inference: true'),
        ),
      }),
      expected: [
        'feature-released pass blocker',
        'feature-released:frame.dither fail warning',
        'feature-released:frame.dither_at_inference fail warning',
      ],
    },
  ],
};

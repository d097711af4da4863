import type { Fixture } from '../../src/model/replay.js';
import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT, UNREADABLE } from './evidence-of.js';
import { audioOf, contractOf, FEATURES, fixtureOf, replayOf, speech } from './features-of.js';
import type { Given, GateTable } from './gate-table.js';

const same = (samples: Float32Array): Float32Array => samples;

function given(fixtures: readonly Fixture[], more: Given['more'] = {}): Given {
  return { step: 'stage', more: { ...FEATURES, replays: replayOf(fixtures), ...more } };
}

function clipped(samples: Float32Array): Float32Array {
  return samples.map((value) => Math.max(-1, Math.min(1, value * 40)));
}

/** The first half is dropped packets. */
function silenced(samples: Float32Array): Float32Array {
  return samples.map((value, index) => (index < samples.length * 0.6 ? 0 : value));
}

const all = [1, 2, 3].map((seed) => fixtureOf(seed));

/** The cases of replay-fixtures. */
export const replayFixturesTable: GateTable = {
  gate: 'replay-fixtures',
  cases: [
    {
      name: 'sanitised fixtures of the contract',
      shows: 'pass',
      given: given(all),
      expected: ['replay-fixtures pass blocker'],
      says: ['3 fixtures are as the contract says (16000 Hz) and sanitised'],
    },
    {
      name: 'no manifest',
      shows: 'no-evidence',
      given: given([], {
        replays: { ...ABSENT, lookedIn: 'evidence.replay', location: { path: 'entry.yaml' } },
      }),
      expected: ['replay-fixtures no-evidence blocker'],
      says: ['evidence.replay'],
    },
    {
      name: 'no manifest, before stage',
      shows: 'edge',
      given: {
        more: {
          ...FEATURES,
          replays: { ...ABSENT, lookedIn: 'evidence.replay', location: { path: 'entry.yaml' } },
        },
      },
      expected: [],
    },
    {
      name: 'a recording that cannot be read',
      shows: 'no-evidence',
      given: given([], {
        replays: {
          ...UNREADABLE,
          problems: [{ location: { path: 'fixtures/a.wav' }, message: 'sample 3 is not a finite number' }],
          location: { path: 'fixtures/a.wav' },
        },
      }),
      expected: ['replay-fixtures:fixtures/a.wav error blocker'],
    },
    {
      name: 'nothing says how they were sanitised',
      shows: 'no-evidence',
      given: given([fixtureOf(1, same, { sanitised: { method: 'synthesised', by: ' ' } })]),
      expected: ['replay-fixtures:sanitised no-evidence blocker'],
      says: ['no by, at'],
    },
    {
      name: 'they will be sanitised',
      shows: 'no-evidence',
      given: given([fixtureOf(1, same, { sanitised: { method: 'synthesised', by: 'a', at: '2027-01-01' } })]),
      expected: ['replay-fixtures:sanitised no-evidence blocker'],
      says: ['2027-01-01 lies ahead'],
    },
    {
      name: 'another rate in the header',
      shows: 'fail',
      given: given([
        fixtureOf(1, same, { serving: audioOf(speech(1), 'fixtures/f1.serving.wav', 12000) }),
        fixtureOf(2, same, { serving: audioOf(speech(2), 'fixtures/f2.serving.wav', 12000) }),
      ]),
      expected: [
        'replay-fixtures:serving.sample_rate_hz fail blocker',
        'replay-fixtures:serving.duration_s fail blocker',
      ],
      says: ['sample rate in Hz 12000, not 16000 (and likewise f2)', '1.333 times as long'],
    },
    {
      name: 'a manifest that expects another rate than the contract',
      shows: 'fail',
      given: given([
        fixtureOf(1, same, {
          expected: { sampleRateHz: 12000, channels: 1 },
          training: audioOf(speech(1), 'a.wav', 12000),
          serving: audioOf(speech(1), 'b.wav', 12000),
        }),
      ]),
      expected: ['replay-fixtures:sample_rate_hz fail blocker'],
      says: ['the contract says 16000'],
    },
    {
      name: 'another encoding, and more channels than the contract has',
      shows: 'fail',
      given: given([fixtureOf(1, same, { expected: { encoding: 'mulaw' } })], {
        trainingFeatures: contractOf(CANONICAL.replace('channels: 1', 'channels: 2')),
      }),
      expected: [
        'replay-fixtures:training.channels fail blocker',
        'replay-fixtures:training.encoding fail blocker',
        'replay-fixtures:serving.channels fail blocker',
        'replay-fixtures:serving.encoding fail blocker',
      ],
    },
    {
      name: '20 ms off is a rounding, 21 ms is not',
      shows: 'fail',
      given: given([
        fixtureOf(1, (samples) => samples.subarray(0, samples.length - 320)),
        fixtureOf(2, (samples) => samples.subarray(0, samples.length - 336)),
      ]),
      expected: ['replay-fixtures:serving.duration_s fail blocker'],
      says: [/serving side of f2/],
    },
    {
      name: "the policy's own tolerance",
      shows: 'edge',
      given: {
        ...given([fixtureOf(1, (samples) => samples.subarray(0, samples.length - 336))]),
        policy: 'gates: {replay-fixtures: {duration_tolerance_ms: 30}}',
      },
      expected: ['replay-fixtures pass blocker'],
    },
    {
      name: 'clipped on its way',
      shows: 'fail',
      given: given([fixtureOf(1, clipped)]),
      expected: ['replay-fixtures:serving.clipping_share fail blocker'],
    },
    {
      name: 'dropped on its way',
      shows: 'fail',
      given: given([fixtureOf(1, silenced)]),
      expected: ['replay-fixtures:serving.silence_share fail blocker'],
      says: ['find out what dropped the audio'],
    },
    {
      name: 'a file that is not the recorded one',
      shows: 'fail',
      given: given([
        fixtureOf(1, same, {
          training: { ...audioOf(speech(1), 'fixtures/f1.training.wav'), recorded: 'c'.repeat(64) },
        }),
      ]),
      expected: ['replay-fixtures:training.sha256 fail blocker'],
    },
    {
      name: 'one file for both sides',
      shows: 'no-evidence',
      given: given([fixtureOf(1, same, { serving: audioOf(speech(1), 'fixtures/f1.training.wav') })]),
      expected: ['replay-fixtures:serving no-evidence blocker'],
      says: ['nothing was replayed'],
    },
    {
      name: 'replayed through another version',
      shows: 'fail',
      given: given(all, {
        replays: replayOf(all, { model: { model_id: 'asr-dictation-en', version: '2.3.1' } }),
      }),
      expected: ['replay-fixtures:model fail blocker'],
    },
    {
      name: 'nobody says what they were replayed through',
      shows: 'edge',
      given: given(all, { replays: replayOf(all, { model: undefined }) }),
      expected: ['replay-fixtures pass blocker', 'replay-fixtures:model no-evidence warning'],
    },
  ],
};

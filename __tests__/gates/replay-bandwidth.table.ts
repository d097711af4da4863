import type { Fixture } from '../../src/model/replay.js';
import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT } from './evidence-of.js';
import { audioOf, contractOf, FEATURES, fixtureOf, held, replayOf } from './features-of.js';
import type { Given, GateTable } from './gate-table.js';

type Change = (samples: Float32Array) => Float32Array;

const same: Change = (samples) => samples;
const quieter: Change = (samples) => samples.map((value) => value / 2);

/** 25 ms later; the end is cut off. */
const later: Change = (samples) => {
  const result = new Float32Array(samples.length);
  result.set(samples.subarray(0, samples.length - 400), 400);
  return result;
};

function fixtures(change: Change, count = 3, more: Partial<Fixture> = {}, from = 1): readonly Fixture[] {
  return Array.from({ length: count }, (_, index) => fixtureOf(from + index, change, more));
}

function given(list: readonly Fixture[], more: Given['more'] = {}): Given {
  return { step: 'stage', more: { ...FEATURES, replays: replayOf(list), ...more } };
}

/** Two seconds of one tone, far below the band that is asked for. */
const TONE = Float32Array.from({ length: 32000 }, (_, index) => 0.3 * Math.sin(index / 6));

/** The cases of replay-bandwidth. */
export const replayBandwidthTable: GateTable = {
  gate: 'replay-bandwidth',
  cases: [
    {
      name: 'untouched',
      shows: 'pass',
      given: given(fixtures(same)),
      expected: ['replay-bandwidth pass blocker'],
      says: ['keep their band up to 8000 Hz on the way through serving (3 pairs)'],
    },
    {
      name: 'softer',
      shows: 'pass',
      given: given(fixtures(quieter)),
      expected: ['replay-bandwidth pass blocker'],
    },
    {
      name: '25 ms late',
      shows: 'pass',
      given: given(fixtures(later)),
      expected: ['replay-bandwidth pass blocker'],
    },
    {
      name: 'through 12 kHz',
      shows: 'fail',
      given: given(fixtures(held)),
      expected: ['replay-bandwidth fail blocker'],
      says: [/of 7360 Hz \(median\): the audio passed 12000 Hz/, 'fricatives above 6 kHz are gone'],
    },
    {
      name: 'through 12 kHz for one client of two',
      shows: 'fail',
      given: given([
        ...fixtures(same, 5, { client: 'desktop-3' }),
        ...fixtures(held, 3, { client: 'mobile-5' }, 11),
      ]),
      expected: ['replay-bandwidth:mobile-5 fail blocker'],
      says: ['the recordings of mobile-5'],
    },
    {
      name: 'a client with too few recordings of its own',
      shows: 'edge',
      given: given([
        ...fixtures(same, 3, { client: 'desktop-3' }),
        ...fixtures(same, 1, { client: 'mobile-5' }, 11),
      ]),
      expected: ['replay-bandwidth pass blocker', 'replay-bandwidth:mobile-5 no-evidence warning'],
    },
    {
      name: 'two pairs decide nothing',
      shows: 'no-evidence',
      given: given(fixtures(same, 2)),
      expected: ['replay-bandwidth no-evidence blocker'],
      says: ['2 of 2 fixtures can be compared, too few'],
    },
    {
      name: 'no manifest',
      shows: 'no-evidence',
      given: given([], {
        replays: { ...ABSENT, lookedIn: 'evidence.replay', location: { path: 'entry.yaml' } },
      }),
      expected: ['replay-bandwidth no-evidence blocker'],
    },
    {
      name: 'FLAC files and pairs of one file do not count',
      shows: 'no-evidence',
      given: given([
        ...fixtures(same, 2),
        fixtureOf(3, same, { serving: withoutSamples(fixtureOf(3)) }),
        fixtureOf(4, same, { serving: fixtureOf(4).training }),
      ]),
      expected: ['replay-bandwidth no-evidence blocker'],
      says: ['2 of 4 fixtures can be compared (1: FLAC, which is not decoded), too few'],
    },
    {
      name: 'FLAC beside enough pairs of WAV: the others pass, and it is said that it does not',
      shows: 'edge',
      given: given([...fixtures(same), fixtureOf(4, same, { serving: withoutSamples(fixtureOf(4)) })]),
      expected: ['replay-bandwidth pass blocker', 'replay-bandwidth:flac no-evidence warning'],
      says: ['f4: FLAC is read by its header alone, so nothing is known of the band', '1 of 4 fixtures'],
    },
    {
      name: 'nothing but FLAC',
      shows: 'no-evidence',
      given: given(
        [1, 2, 3].map((seed) => fixtureOf(seed, same, { serving: withoutSamples(fixtureOf(seed)) })),
      ),
      expected: ['replay-bandwidth no-evidence blocker'],
      says: ['0 of 3 fixtures can be compared (3: FLAC, which is not decoded)'],
    },
    {
      name: 'recordings with nothing audible in the band that is asked for',
      shows: 'no-evidence',
      given: given(
        fixtures((samples) => samples.map((value) => value * 0.7)).map((fixture) => ({
          ...fixture,
          training: audioOf(TONE, `${fixture.id}.a.wav`),
          serving: audioOf(
            TONE.map((value) => value / 3),
            `${fixture.id}.b.wav`,
          ),
        })),
      ),
      expected: ['replay-bandwidth no-evidence blocker'],
      says: ['(3: nothing audible in the band that has to be kept)'],
    },
    {
      name: 'a declared narrow band',
      shows: 'pass',
      given: given(fixtures(held), {
        trainingFeatures: contractOf(
          CANONICAL.replace('channels: 1', 'channels: 1\n  min_effective_bandwidth_hz: 1500'),
        ),
      }),
      expected: ['replay-bandwidth pass blocker'],
    },
    {
      name: 'half of a recording was lost',
      shows: 'fail',
      given: given([...fixtures(same), fixtureOf(9, (samples) => samples.subarray(0, samples.length / 2))]),
      expected: ['replay-bandwidth fail blocker'],
      says: ['f9: another length'],
    },
    {
      name: "the policy's own number of pairs",
      shows: 'edge',
      given: { ...given(fixtures(same, 2)), policy: 'gates: {replay-bandwidth: {min_pairs: 2}}' },
      expected: ['replay-bandwidth pass blocker'],
    },
    {
      name: 'training recordings that look narrow in themselves',
      shows: 'edge',
      given: given(narrowOnBothSides()),
      expected: ['replay-bandwidth pass blocker', 'replay-bandwidth:training inconclusive warning'],
      says: ['f1, f2, f3 looks as if it had passed 12000 Hz'],
    },
    {
      name: 'the same, where the policy takes a suspicion for a fact',
      shows: 'fail',
      given: { ...given(narrowOnBothSides()), policy: 'gates: {replay-bandwidth: {suspicion: blocker}}' },
      expected: ['replay-bandwidth:training inconclusive blocker'],
    },
    {
      name: 'the same, where the policy does not ask',
      shows: 'edge',
      given: { ...given(narrowOnBothSides()), policy: 'gates: {replay-bandwidth: {suspicion: off}}' },
      expected: ['replay-bandwidth pass blocker'],
    },
  ],
};

function withoutSamples({ training }: Fixture): Fixture['training'] {
  const { signal: _, ...header } = training;
  return { ...header, path: 'fixtures/f3.flac' };
}

/** The resampler stands before both paths: the pairs agree. */
function narrowOnBothSides(): readonly Fixture[] {
  return fixtures(held).map((fixture) => ({
    ...fixture,
    training: { ...fixture.serving, path: fixture.training.path },
  }));
}

import type { FeatureDumps, Fixture } from '../../src/model/replay.js';
import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT } from './evidence-of.js';
import { contractOf, dumpOf, FEATURES, fixtureOf, replayOf } from './features-of.js';
import type { Given, GateTable } from './gate-table.js';

const BINS = 80;
const LOG = contractOf(CANONICAL.replace('layout: [feature, time]', 'layout: [time, feature]'));

type Rows = readonly (readonly number[])[];

function rows(seed: number): Rows {
  return Array.from({ length: 60 }, (_, frame) =>
    Array.from({ length: BINS }, (_unused, bin) => -6 + 3 * Math.sin((frame * seed) / 3 + bin) - bin / 40),
  );
}

function each(change: (value: number, bin: number) => number): (from: Rows) => Rows {
  return (from) => from.map((row) => row.map(change));
}

function fixture(seed: number, change: (from: Rows) => Rows, more: Partial<FeatureDumps> = {}): Fixture {
  const dumps = {
    training: dumpOf(rows(seed), `fixtures/f${seed}.training.npy`),
    serving: dumpOf(change(rows(seed)), `fixtures/f${seed}.serving.npy`),
  };
  return fixtureOf(1, undefined, { id: `f${seed}`, dumps: { ...dumps, ...more } });
}

function given(fixtures: readonly Fixture[], more: Given['more'] = {}): Given {
  return {
    step: 'stage',
    more: { ...FEATURES, trainingFeatures: LOG, servingFeatures: LOG, replays: replayOf(fixtures), ...more },
  };
}

const same = each((value) => value);

/** The cases of replay-features. */
export const replayFeaturesTable: GateTable = {
  gate: 'replay-features',
  cases: [
    {
      name: 'the same features',
      shows: 'pass',
      given: given([
        fixture(1, same),
        fixture(
          2,
          each((value) => value + 0.01),
        ),
      ]),
      expected: ['replay-features pass blocker'],
      says: ['2 pairs of dumps'],
    },
    {
      name: 'no dumps',
      shows: 'no-evidence',
      given: given([fixtureOf(1)]),
      expected: ['replay-features no-evidence blocker'],
      says: ['no fixture names dumps'],
    },
    {
      name: 'no manifest',
      shows: 'no-evidence',
      given: given([], {
        replays: { ...ABSENT, lookedIn: 'evidence.replay', location: { path: 'entry.yaml' } },
      }),
      expected: ['replay-features no-evidence blocker'],
    },
    {
      name: 'fewer dumps than the policy asks for',
      shows: 'no-evidence',
      given: { ...given([fixture(1, same)]), policy: 'gates: {replay-features: {min_dumps: 3}}' },
      expected: ['replay-features no-evidence blocker'],
    },
    {
      name: 'the top of the band is missing',
      shows: 'fail',
      given: given(
        [1, 2].map((seed) =>
          fixture(
            seed,
            each((value, bin) => (bin > 64 ? value - 5 : value)),
          ),
        ),
      ),
      expected: ['replay-features:band-loss fail blocker'],
      says: [/from \d{4} to 8000 Hz/, 'and likewise f2', 'find what resamples'],
    },
    {
      name: 'samples up to 32768 on one side',
      shows: 'fail',
      given: given([
        fixture(
          1,
          each((value) => value + 30 * Math.LN2),
        ),
      ]),
      expected: ['replay-features:int16-scale fail blocker'],
      says: ['audio.sample_scale'],
    },
    {
      name: 'another implementation is good enough, unless the policy wants the same code',
      shows: 'fail',
      given: {
        ...given([
          fixture(
            1,
            each((value, bin) => value + (bin % 3) / 50),
          ),
        ]),
        policy: 'gates: {replay-features: {profile: exact}}',
      },
      expected: ['replay-features:other fail blocker'],
    },
    {
      name: "the fixture's own profile goes before the policy's",
      shows: 'edge',
      given: {
        ...given([
          fixture(
            1,
            each((value, bin) => value + (bin % 3) / 50),
            { profile: 'equivalent' },
          ),
        ]),
        policy: 'gates: {replay-features: {profile: exact}}',
      },
      expected: ['replay-features pass blocker'],
    },
    {
      name: 'dither was on',
      shows: 'no-evidence',
      given: given([fixture(1, same, { dither: 1e-5 })]),
      expected: ['replay-features:dither not-comparable blocker'],
      says: ['dither was on'],
    },
    {
      name: 'NaN',
      shows: 'fail',
      given: given([
        fixture(
          1,
          each((value, bin) => (bin === 3 ? NaN : value)),
        ),
      ]),
      expected: ['replay-features:other fail blocker'],
      says: ['NaN'],
    },
    {
      name: 'one file for both sides',
      shows: 'no-evidence',
      given: given([fixture(1, same, { serving: dumpOf(rows(1), 'fixtures/f1.training.npy') })]),
      expected: ['replay-features:dumps no-evidence blocker'],
      says: ['nothing was compared'],
    },
    {
      name: 'a dump that is not the recorded one',
      shows: 'fail',
      given: given([
        fixture(1, same, {
          serving: { ...dumpOf(rows(1), 'fixtures/f1.serving.npy'), recorded: 'c'.repeat(64) },
        }),
      ]),
      expected: ['replay-features:sha256 fail blocker'],
    },
  ],
};

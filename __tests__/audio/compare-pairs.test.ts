import { describe, expect, test } from '@jest/globals';
import type { AudioSignal } from '../../src/model/audio.js';
import { comparePairs, type PairsComparison } from '../../src/audio/compare-pairs.js';
import type { AudioPair } from '../../src/audio/measure-pair.js';
import { normal, seededRandom } from './random.js';
import { resampleSinc, roundTrip } from './resample.js';
import { separationTable } from './separation.js';
import { speechSets } from './speech.js';
import { syntheticSpeech } from './synthetic-speech.js';

const RATE = 16000;
const fixtures = [1, 2, 3].map((seed) => syntheticSpeech(seed, 3));
const signal = (samples: Float32Array, sampleRateHz = RATE): AudioSignal => ({
  sampleRateHz,
  channels: [samples],
});
const pairsOf = (change: (samples: Float32Array, index: number) => Float32Array): readonly AudioPair[] =>
  fixtures.map((samples, index) => ({ reference: signal(samples), served: signal(change(samples, index)) }));

describe('resampling is told from everything that is harmless, by the median over fixtures', () => {
  const rows = separationTable(speechSets());
  test.each(rows.map((row) => [`${row.chain.name} (${row.set})`, row] as const))(
    '%s',
    (_, { chain, comparison }) => {
      expect({ compatible: comparison.compatible, enough: comparison.enough }).toEqual({
        compatible: chain.isBenign,
        enough: true,
      });
      if (chain.isBenign) {
        expect(comparison.estimated_rate_hz).toBeNull();
        return;
      }
      // Either the hidden rate is named, or it lies in the range that most pairs give.
      const inRange = comparison.pairs.filter(({ rate_range_hz: range }) => {
        const rate = chain.rateHz ?? 0;
        return range !== null && range[0] <= rate && rate <= range[1];
      });
      expect([chain.rateHz, null]).toContain(comparison.estimated_rate_hz);
      expect(inRange.length * 2).toBeGreaterThan(comparison.pairs.length);
    },
  );

  test('12 kHz is named, whatever the resampler', () => {
    const named = rows
      .filter(({ chain }) => chain.rateHz === 12000)
      .map(({ comparison }) => comparison.estimated_rate_hz);
    expect(new Set(named)).toEqual(new Set([12000]));
  });
});

describe('what decides', () => {
  const narrow = (samples: Float32Array): Float32Array => roundTrip(samples, RATE, 12000, 'sinc', 'sinc');

  test('the exact shape', () => {
    const [first] = comparePairs([
      { ...pairsOf(narrow)[0], name: 'a.wav' } as AudioPair,
      ...pairsOf(narrow),
    ]).pairs;
    expect(Object.keys(comparePairs(pairsOf(narrow)))).toEqual([
      'compatible',
      'enough',
      'coherent_bandwidth_hz',
      'estimated_rate_hz',
      'pairs',
    ]);
    expect(first).toMatchObject({
      name: 'a.wav',
      cause: 'resampled',
      estimated_rate_hz: 12000,
      rate_range_hz: [12000, 12000],
    });
  });

  test('fewer than three pairs decide nothing', () => {
    expect(comparePairs([])).toEqual({
      compatible: null,
      enough: false,
      coherent_bandwidth_hz: null,
      estimated_rate_hz: null,
      pairs: [],
    });
    const two = comparePairs(pairsOf(narrow).slice(0, 2));
    expect(two).toMatchObject({
      compatible: null,
      enough: false,
      coherent_bandwidth_hz: 6000,
      estimated_rate_hz: 12000,
    });
    expect(comparePairs(pairsOf(narrow).slice(0, 2), { minPairs: 2 }).compatible).toBe(false);
  });

  test('one file among three does not, two do', () => {
    const one = comparePairs(pairsOf((samples, index) => (index === 0 ? narrow(samples) : samples)));
    const two = comparePairs(pairsOf((samples, index) => (index < 2 ? narrow(samples) : samples)));
    expect([one.compatible, two.compatible]).toEqual([true, false]);
  });

  test('a declared narrow-band model passes', () => {
    expect(comparePairs(pairsOf(narrow), { minEffectiveBandwidthHz: 5500 }).compatible).toBe(true);
  });

  test('pairs with too little speech do not count', () => {
    const short = pairsOf((samples) => samples).map(({ reference, served }) => ({
      reference: signal((reference.channels[0] ?? new Float32Array()).subarray(0, 8000)),
      served: signal((served.channels[0] ?? new Float32Array()).subarray(0, 8000)),
    }));
    const silent = fixtures.map(() => ({
      reference: signal(new Float32Array(RATE * 2)),
      served: signal(new Float32Array(RATE * 2)),
    }));
    const empty = fixtures.map(() => ({
      reference: signal(new Float32Array(0)),
      served: signal(new Float32Array(0)),
    }));
    for (const pairs of [short, silent, empty]) {
      const comparison = comparePairs(pairs);
      expect(comparison).toMatchObject({ compatible: null, enough: false, coherent_bandwidth_hz: null });
      expect(comparison.pairs.map(({ cause }) => cause)).toEqual(Array(3).fill('too-little-speech'));
    }
  });

  test('one second of nothing but speech is a second of speech', () => {
    const cut = pairsOf(narrow).map(({ reference, served }) => {
      const second = ({ channels: [samples] }: AudioSignal): AudioSignal =>
        signal((samples ?? new Float32Array()).subarray(0, RATE));
      return { reference: second(reference), served: second(served) };
    });
    const noise = [1, 2, 3].map((seed) => {
      const random = seededRandom(seed);
      const samples = Float32Array.from({ length: RATE }, () => 0.1 * normal(random));
      return { reference: signal(samples), served: signal(narrow(samples)) };
    });
    expect(comparePairs(noise)).toMatchObject({ compatible: false, estimated_rate_hz: 12000 });
    expect(comparePairs(cut).compatible).not.toBe(true);
  });

  test('what is too quiet to lose anything decides nothing: rounding noise follows nothing', () => {
    const round16 = (samples: Float32Array): Float32Array =>
      samples.map((value) => Math.round(value * 32768) / 32768);
    const quiet = fixtures.map((samples) => round16(samples.map((value) => value * 1e-3)));
    const tone = round16(Float32Array.from({ length: 2 * RATE }, (_, index) => 0.3 * Math.sin(index / 6)));
    const random = seededRandom(4);
    const silence = Float32Array.from({ length: 2 * RATE }, () => Math.round(normal(random)) / 32768);
    const half = (samples: Float32Array): Float32Array => round16(samples.map((value) => value / 2));
    const cases: readonly (readonly [readonly Float32Array[], string])[] = [
      [quiet, 'too-little-speech'],
      [[tone, tone, tone], 'too-quiet'],
      [[silence, silence, silence], 'too-little-speech'],
    ];
    for (const [recordings, cause] of cases) {
      const pairs = recordings.map((samples) => ({
        reference: signal(samples),
        served: signal(half(samples)),
      }));
      const comparison = comparePairs(pairs);
      expect(comparison).toMatchObject({ compatible: null, enough: false });
      expect(comparison.pairs.map((pair) => pair.cause)).toEqual([cause, cause, cause]);
    }
  });

  test('silence of no more than rounding noise is no speech, even where both sides are the same', () => {
    const random = seededRandom(5);
    const silence = Float32Array.from({ length: 2 * RATE }, () => Math.round(normal(random)) / 32768);
    const pairs = [1, 2, 3].map(() => ({ reference: signal(silence), served: signal(silence) }));
    expect(comparePairs(pairs)).toMatchObject({ compatible: null, enough: false });
  });

  test.each<readonly [string, (samples: Float32Array) => AudioPair, string]>([
    [
      'another header rate',
      (samples) => ({ reference: signal(samples), served: signal(samples, 24000) }),
      'wrong-rate',
    ],
    [
      'audio of another rate under the same header',
      (samples) => ({ reference: signal(samples), served: signal(resampleSinc(samples, 16000, 24000)) }),
      'wrong-length',
    ],
    [
      'a second channel',
      (samples) => ({
        reference: signal(samples),
        served: { sampleRateHz: RATE, channels: [samples, samples] },
      }),
      'wrong-channels',
    ],
  ])('%s in a single pair is a finding', (_, odd, cause) => {
    const comparison = comparePairs([...pairsOf((samples) => samples), ...fixtures.slice(0, 1).map(odd)]);
    expect(comparison.compatible).toBe(false);
    expect(comparison.pairs.at(-1)?.cause).toBe(cause);
  });

  test('the rate of the contract counts, not that of the files', () => {
    const wrong = comparePairs(
      pairsOf((samples) => samples),
      { sampleRateHz: 8000 },
    );
    expect(wrong.pairs.map(({ cause }) => cause)).toEqual(Array(3).fill('wrong-rate'));
  });

  test('of two channels the worse one counts', () => {
    const pairs = fixtures.map((samples) => ({
      reference: { sampleRateHz: RATE, channels: [samples, samples] },
      served: { sampleRateHz: RATE, channels: [samples, narrow(samples)] },
    }));
    expect(comparePairs(pairs)).toMatchObject({ compatible: false, coherent_bandwidth_hz: 6000 });
  });

  test('a lossy codec and another recording are not called a resampler', () => {
    const coarse = comparePairs(pairsOf((samples) => samples.map((value) => Math.round(value * 40) / 40)));
    expect(new Set(coarse.pairs.map(({ cause }) => cause))).toEqual(new Set(['lossy-or-companded']));
    const other = comparePairs(pairsOf((_, index) => syntheticSpeech(50 + index, 3)));
    expect(other.pairs.map(({ cause }) => cause)).toEqual(Array(3).fill('unrelated'));
    expect([coarse.estimated_rate_hz, other.estimated_rate_hz]).toEqual([null, null]);
  });

  test('a serving path that lets nothing through is incompatible', () => {
    const silent = comparePairs(pairsOf((samples) => new Float32Array(samples.length)));
    expect(silent).toMatchObject({ compatible: false, coherent_bandwidth_hz: 0, estimated_rate_hz: null });
    expect(JSON.parse(JSON.stringify(silent))).toEqual(silent);
  });

  test('delay and gain are reported', () => {
    const late = comparePairs(
      pairsOf((samples) => {
        const shifted = new Float32Array(samples.length);
        shifted.set(
          samples.subarray(0, samples.length - 160).map((value) => value / 2),
          160,
        );
        return shifted;
      }),
    );
    for (const pair of late.pairs) {
      expect(pair.delay_ms).toBe(10);
      expect(pair.gain_db).toBeCloseTo(-6.02, 1);
    }
  });

  test('it works at other rates than 16 kHz', () => {
    const wide = [1, 2, 3].map((seed) => syntheticSpeech(seed, 2, 24000));
    const compare = (change: (samples: Float32Array) => Float32Array): PairsComparison =>
      comparePairs(
        wide.map((samples) => ({
          reference: signal(samples, 24000),
          served: signal(change(samples), 24000),
        })),
      );
    expect(compare((samples) => samples)).toMatchObject({ compatible: true, coherent_bandwidth_hz: 12000 });
    expect(compare((samples) => roundTrip(samples, 24000, 16000, 'sinc', 'sinc'))).toMatchObject({
      compatible: false,
      estimated_rate_hz: 16000,
    });
  });
});

test('ten minutes of pairs take at most two seconds of processor time', () => {
  const minute = syntheticSpeech(3, 60);
  const pairs = Array.from({ length: 10 }, () => ({
    reference: signal(minute),
    served: signal(minute.map((value) => value / 2)),
  }));
  comparePairs(pairs.slice(0, 1));
  const before = process.cpuUsage();
  expect(comparePairs(pairs).compatible).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});

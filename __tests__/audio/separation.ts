import { comparePairs, type PairsComparison } from '../../src/audio/compare-pairs.js';
import { seededRandom } from './random.js';
import { type Kernel, roundTrip, toPcm16 } from './resample.js';
import type { SpeechSet } from './speech.js';

/** What happens to a fixture on its way, and whether it may. */
export interface Chain {
  readonly name: string;
  readonly isBenign: boolean;
  readonly change: (samples: Float32Array) => Float32Array;
  /** The rate that the audio went through, where one has to be found again or lie in the range. */
  readonly rateHz?: number;
}

/** One row of the table: a chain over one set of fixtures. */
export interface SeparationRow {
  readonly set: string;
  readonly chain: Chain;
  readonly comparison: PairsComparison;
  readonly bandwidthsHz: readonly [lowest: number, highest: number];
}

const RATE = 16000;

/** Later by some milliseconds; the end is cut off, or the file gets longer. */
function delayed(samples: Float32Array, ms: number, keepLength: boolean): Float32Array {
  const shift = Math.round((ms / 1000) * RATE);
  const result = new Float32Array(samples.length + (keepLength ? 0 : shift));
  result.set(samples.subarray(0, result.length - shift), shift);
  return result;
}

function dithered(samples: Float32Array): Float32Array {
  const random = seededRandom(7);
  return samples.map((value) => toPcm16(value + (random() - random()) / 32768));
}

function through(rateHz: number, down: Kernel, up: Kernel): Chain {
  const change = (samples: Float32Array): Float32Array => roundTrip(samples, RATE, rateHz, down, up);
  return { name: `${rateHz / 1000} kHz, ${down} down, ${up} up`, isBenign: rateHz > RATE, change, rateHz };
}

/** Everything that reference/audio.md measured and that can be made here. */
export const CHAINS: readonly Chain[] = [
  { name: 'untouched', isBenign: true, change: (samples) => samples },
  { name: 'gain -6 dB', isBenign: true, change: (samples) => samples.map((value) => toPcm16(value / 2)) },
  { name: 'TPDF dither', isBenign: true, change: dithered },
  { name: 'delay 25 ms', isBenign: true, change: (samples) => delayed(samples, 25, true) },
  { name: 'delay 25 ms, longer', isBenign: true, change: (samples) => delayed(samples, 25, false) },
  { name: 'polarity', isBenign: true, change: (samples) => samples.map((value) => -value) },
  {
    name: 'preemphasis',
    isBenign: true,
    change: (samples) => samples.map((value, index) => value - 0.97 * (samples[index - 1] ?? 0)),
  },
  through(24000, 'sinc', 'sinc'),
  through(44100, 'sinc', 'sinc'),
  through(12000, 'sinc', 'sinc'),
  through(12000, 'sinc', 'linear'),
  through(12000, 'linear', 'linear'),
  through(12000, 'sinc', 'hold'),
  through(12000, 'hold', 'hold'),
  through(11025, 'sinc', 'sinc'),
  through(11025, 'linear', 'linear'),
  through(8000, 'sinc', 'sinc'),
  through(8000, 'linear', 'linear'),
  through(8000, 'hold', 'hold'),
  {
    name: '12 kHz, sinc, delayed 25 ms',
    isBenign: false,
    rateHz: 12000,
    change: (samples) => delayed(roundTrip(samples, RATE, 12000, 'sinc', 'sinc'), 25, true),
  },
];

/** Compares every set through every chain. */
export function separationTable(sets: readonly SpeechSet[]): readonly SeparationRow[] {
  return CHAINS.flatMap((chain) =>
    sets.map(({ name, fixtures }) => {
      const comparison = comparePairs(
        fixtures.map((reference) => ({
          reference: { sampleRateHz: RATE, channels: [reference] },
          served: { sampleRateHz: RATE, channels: [chain.change(reference)] },
        })),
      );
      const bandwidths = comparison.pairs.map((pair) => pair.coherent_bandwidth_hz ?? 0);
      return {
        set: name,
        chain,
        comparison,
        bandwidthsHz: [Math.min(...bandwidths), Math.max(...bandwidths)] as const,
      };
    }),
  );
}

/** The table as text, for a person. */
export function separationText(rows: readonly SeparationRow[]): string {
  return rows
    .map(({ set, chain, comparison, bandwidthsHz: [lowest, highest] }) =>
      [
        chain.name.padEnd(30),
        set.padEnd(10),
        String(comparison.compatible).padEnd(6),
        `${lowest} / ${comparison.coherent_bandwidth_hz ?? '-'} / ${highest} Hz`.padEnd(24),
        comparison.compatible === true ? '' : `estimated ${comparison.estimated_rate_hz ?? 'no single rate'}`,
      ].join(' '),
    )
    .join('\n');
}

import FFT from 'fft.js';
import type { NpyArray } from '../../src/model/audio.js';

// Looking a global up is slow in the sandbox that tests run in.
const { PI, cos, exp, floor, log, max, min } = Math;
const SIZE = 512;

/** How features are computed; what is left out is a plain Kaldi-like filter bank. */
export interface LogMelOptions {
  readonly rate?: number;
  readonly bins?: number;
  readonly hop?: number;
  readonly window?: number;
  readonly floorAt?: number;
  readonly preemphasis?: number;
  /** Frames centred on multiples of the hop, with zeros or mirrored sound before the first sample. */
  readonly pad?: 'none' | 'zero' | 'reflect';
}

/** Natural-log mel energies, frame by frame, of full scale 1; HTK's mel scale from 20 Hz to half the rate. */
export function logMel(samples: Float32Array, options: LogMelOptions = {}): readonly (readonly number[])[] {
  const { rate = 16000, bins = 80, hop = 160, window = 400, floorAt = 1e-10, preemphasis = 0 } = options;
  const bank = filterBank(rate, bins);
  const fft = new FFT(SIZE);
  const [input, output] = [new Float64Array(2 * SIZE), new Float64Array(2 * SIZE)];
  const shift = options.pad === undefined || options.pad === 'none' ? 0 : -floor(window / 2);
  const rows: number[][] = [];
  for (let start = shift; start + window <= samples.length - shift; start += hop) {
    input.fill(0);
    for (let index = 0; index < window; index++) {
      const value =
        at(samples, start + index, options.pad) - preemphasis * at(samples, start + index - 1, options.pad);
      input[2 * index] = value * (0.5 - 0.5 * cos((2 * PI * index) / (window - 1)));
    }
    fft.transform(output, input);
    const power = Array.from(
      { length: SIZE / 2 + 1 },
      (_, bin) => (output[2 * bin] ?? 0) ** 2 + (output[2 * bin + 1] ?? 0) ** 2,
    );
    rows.push(
      bank.map((weights) =>
        log(
          max(
            floorAt,
            weights.reduce((sum, [bin, weight]) => sum + weight * (power[bin] ?? 0), 0),
          ),
        ),
      ),
    );
  }
  return rows;
}

/** Rows as an array with time outermost. */
export function toArray(
  rows: readonly (readonly number[])[],
  change: (value: number) => number = (value) => value,
): NpyArray {
  return {
    element: 'f4',
    shape: [rows.length, rows[0]?.length ?? 0],
    values: Float64Array.from(rows.flat(), change),
  };
}

function filterBank(rate: number, bins: number): readonly (readonly (readonly [number, number])[])[] {
  const toMel = (hz: number): number => 1127 * log(1 + hz / 700);
  const edges = Array.from({ length: bins + 2 }, (_, index) => {
    const mel = toMel(20) + ((toMel(rate / 2) - toMel(20)) * index) / (bins + 1);
    return (700 * (exp(mel / 1127) - 1) * SIZE) / rate;
  });
  return Array.from({ length: bins }, (_, bin) => {
    const [low = 0, centre = 0, high = 0] = edges.slice(bin, bin + 3);
    return Array.from({ length: SIZE / 2 + 1 }, (_unused, line) => {
      const weight = max(0, min((line - low) / (centre - low), (high - line) / (high - centre)));
      return [line, weight] as const;
    }).filter(([, weight]) => weight > 0);
  });
}

function at(samples: Float32Array, index: number, pad: LogMelOptions['pad']): number {
  if (pad !== 'reflect') return samples[index] ?? 0;
  const last = samples.length - 1;
  return samples[index < 0 ? -index : index > last ? 2 * last - index : index] ?? 0;
}

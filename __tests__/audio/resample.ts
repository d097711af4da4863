/** How a resampler fills in between samples; `linear-up` filters on the way down only. */
export type Kernel = 'sinc' | 'linear' | 'hold';

// Looking a global up is slow in the sandbox that tests run in, and this is done millions of times.
const { PI, ceil, cos, floor, max, min, round, sin } = Math;
const HALF_WIDTH = 32;
const CUTOFF = 0.95;

/** Windowed-sinc resampling: the low-pass lies at 0.95 of the lower Nyquist frequency. Rates are whole numbers. */
export function resampleSinc(samples: Float32Array, from: number, to: number): Float32Array {
  const phases = to / divisor(from, to);
  const reach = ceil(HALF_WIDTH / (CUTOFF * min(1, to / from)));
  const filters = Array.from({ length: phases }, (_, phase) =>
    filter(((phase * from) / to) % 1, reach, from, to),
  );
  const result = new Float32Array(floor((samples.length * to) / from));
  for (let index = 0; index < result.length; index++) {
    const taps = filters[index % phases] ?? [];
    const first = floor((index * from) / to) - reach;
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) {
      const at = first + tap;
      if (at >= 0 && at < samples.length) sum += (samples[at] ?? 0) * (taps[tap] ?? 0);
    }
    result[index] = sum;
  }
  return result;
}

/** The taps for an output that lies `share` of a sample after an input. */
function filter(share: number, reach: number, from: number, to: number): readonly number[] {
  const cutoff = CUTOFF * min(1, to / from);
  return Array.from({ length: 2 * reach + 1 }, (_, tap) => {
    const distance = tap - reach - share;
    const taper = cos((PI * distance) / (2 * reach + 2)) ** 2;
    return cutoff * sinc(cutoff * distance) * taper;
  });
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Straight lines between samples, no filter: leaves mirror images. */
export function resampleLinear(samples: Float32Array, from: number, to: number): Float32Array {
  return at(samples, from, to, (position) => {
    const left = floor(position);
    const share = position - left;
    return (samples[left] ?? 0) * (1 - share) + (samples[left + 1] ?? 0) * share;
  });
}

/** Each sample is held until the next: the worst that is met in the field. */
export function resampleHold(samples: Float32Array, from: number, to: number): Float32Array {
  return at(samples, from, to, (position) => samples[floor(position + 1e-9)] ?? 0);
}

/** Down to `through` and back, rounded to 16 bits as a file would hold it; the length is kept. */
export function roundTrip(
  samples: Float32Array,
  rate: number,
  through: number,
  down: Kernel,
  up: Kernel,
): Float32Array {
  const kernels = { sinc: resampleSinc, linear: resampleLinear, hold: resampleHold };
  const back = kernels[up](kernels[down](samples, rate, through), through, rate);
  const result = new Float32Array(samples.length);
  for (let index = 0; index < result.length; index++) result[index] = toPcm16(back[index] ?? 0);
  return result;
}

/** The nearest value that 16-bit audio can hold. */
export function toPcm16(value: number): number {
  return max(-32768, min(32767, round(value * 32768))) / 32768;
}

function at(
  samples: Float32Array,
  from: number,
  to: number,
  value: (position: number) => number,
): Float32Array {
  const length = floor((samples.length * to) / from);
  return Float32Array.from({ length }, (_, index) => value((index * from) / to));
}

function sinc(x: number): number {
  return x === 0 ? 1 : sin(PI * x) / (PI * x);
}

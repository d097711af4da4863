import FFT from 'fft.js';

/**
 * The spectra of two real signals from one complex transform: the first is put into the real and the second
 * into the imaginary part, and the two are told apart by symmetry. This halves the time that a comparison takes.
 *
 * After `transform`, bins 0 to size / 2 of both spectra are in `aRe`, `aIm`, `bRe`, `bIm`.
 */
export class PairTransform {
  readonly bins: number;
  readonly aRe: Float64Array;
  readonly aIm: Float64Array;
  readonly bRe: Float64Array;
  readonly bIm: Float64Array;
  private readonly fft: FFT;
  private readonly input: Float64Array;
  private readonly output: Float64Array;

  /** `size` is a power of two. */
  constructor(readonly size: number) {
    this.fft = transformOf(size);
    this.bins = size / 2 + 1;
    this.input = new Float64Array(2 * size);
    this.output = new Float64Array(2 * size);
    this.aRe = new Float64Array(this.bins);
    this.aIm = new Float64Array(this.bins);
    this.bRe = new Float64Array(this.bins);
    this.bIm = new Float64Array(this.bins);
  }

  /** Loads one windowed frame of each signal; both must lie within their signals. */
  loadFrames(a: Float32Array, aStart: number, b: Float32Array, bStart: number, window: Float64Array): void {
    const { input } = this;
    for (let index = 0; index < window.length; index++) {
      const weight = window[index] ?? 0;
      input[2 * index] = weight * (a[aStart + index] ?? 0);
      input[2 * index + 1] = weight * (b[bStart + index] ?? 0);
    }
  }

  /** Loads a block of each signal, zero where a block or its signal ends. */
  loadBlocks(
    a: Float32Array,
    aStart: number,
    aLength: number,
    b: Float32Array,
    bStart: number,
    bLength: number,
  ): void {
    this.input.fill(0);
    copyInto(this.input, 0, a, aStart, aLength);
    copyInto(this.input, 1, b, bStart, bLength);
  }

  /** The two spectra of what was loaded. */
  transform(): void {
    const { output, size, aRe, aIm, bRe, bIm } = this;
    this.fft.transform(output, this.input);
    for (let bin = 0; bin < this.bins; bin++) {
      const mirror = 2 * ((size - bin) & (size - 1));
      const re = output[2 * bin] ?? 0;
      const im = output[2 * bin + 1] ?? 0;
      const mirrorRe = output[mirror] ?? 0;
      const mirrorIm = output[mirror + 1] ?? 0;
      aRe[bin] = (re + mirrorRe) / 2;
      aIm[bin] = (im - mirrorIm) / 2;
      bRe[bin] = (im + mirrorIm) / 2;
      bIm[bin] = (mirrorRe - re) / 2;
    }
  }

  /** The real signal of `size` samples whose bins 0 to size / 2 are given. */
  inverseReal(re: Float64Array, im: Float64Array): Float64Array {
    const { input, output, size } = this;
    for (let bin = 0; bin < size; bin++) {
      const source = bin < this.bins ? bin : size - bin;
      input[2 * bin] = re[source] ?? 0;
      input[2 * bin + 1] = (bin < this.bins ? 1 : -1) * (im[source] ?? 0);
    }
    this.fft.inverseTransform(output, input);
    const real = new Float64Array(size);
    for (let index = 0; index < size; index++) real[index] = output[2 * index] ?? 0;
    return real;
  }
}

/** Tables of sines by size: making one takes longer than using it for a short file. */
const TRANSFORMS = new Map<number, FFT>();

function transformOf(size: number): FFT {
  const known = TRANSFORMS.get(size);
  if (known !== undefined) return known;
  const made = new FFT(size);
  TRANSFORMS.set(size, made);
  return made;
}

/** The periodic Hann window of `size` samples. */
export function hann(size: number): Float64Array {
  return Float64Array.from(
    { length: size },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size),
  );
}

function copyInto(
  target: Float64Array,
  part: 0 | 1,
  source: Float32Array,
  start: number,
  length: number,
): void {
  const first = Math.max(0, -start);
  const last = Math.min(length, source.length - start);
  for (let index = first; index < last; index++) target[2 * index + part] = source[start + index] ?? 0;
}

import type { NpyArray } from '../model/audio.js';

/** Which dimension of a dump is time. */
export type DumpLayout = 'time,feature' | 'feature,time';

/** A feature dump with time outermost: `at(frame, bin)` is `values[frame * bins + bin]`. */
export interface DumpMatrix {
  readonly frames: number;
  readonly bins: number;
  readonly values: Float64Array;
}

/** Feature dimensions in use: mel bins, cepstra and spectra of the usual transforms. */
const USUAL_BINS: ReadonlySet<number> = new Set([
  13, 20, 23, 24, 26, 39, 40, 64, 80, 100, 120, 128, 160, 161, 201, 240, 257, 513, 560, 1025,
]);

/** The two lengths of an array that has two dimensions once leading ones of length 1 are left out. */
export function matrixShape({ shape }: NpyArray): readonly [number, number] | undefined {
  const leading = shape.slice(0, -2);
  const [outer, inner] = shape.slice(-2);
  return outer === undefined || inner === undefined || leading.some((length) => length !== 1)
    ? undefined
    : [outer, inner];
}

/**
 * Which dimension of two dumps is time: the other one has a usual number of bins in both; else the one that is equal in
 * both is the features; else the shorter one is.
 */
export function guessLayout(a: readonly [number, number], b: readonly [number, number]): DumpLayout {
  const [outerIsUsual, innerIsUsual] = ([0, 1] as const).map(
    (at) => USUAL_BINS.has(a[at]) && USUAL_BINS.has(b[at]),
  );
  if (outerIsUsual !== innerIsUsual) return innerIsUsual === true ? 'time,feature' : 'feature,time';
  if ((a[0] === b[0]) !== (a[1] === b[1])) return a[1] === b[1] ? 'time,feature' : 'feature,time';
  return a[1] <= a[0] ? 'time,feature' : 'feature,time';
}

/** The array with time outermost, its values multiplied by `factor`. */
export function toMatrix(
  { values }: NpyArray,
  [outer, inner]: readonly [number, number],
  layout: DumpLayout,
  factor: number,
): DumpMatrix {
  const [frames, bins] = layout === 'time,feature' ? [outer, inner] : [inner, outer];
  const turned = new Float64Array(values.length);
  for (let frame = 0; frame < frames; frame++) {
    for (let bin = 0; bin < bins; bin++) {
      const source = layout === 'time,feature' ? frame * bins + bin : bin * frames + frame;
      turned[frame * bins + bin] = factor * (values[source] ?? NaN);
    }
  }
  return { frames, bins, values: turned };
}

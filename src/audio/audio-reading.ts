/** Every way in which an audio or array file can be unfit to be judged; a closed set, so that tests can name it. */
export type AudioProblemCode =
  | 'wrong-format'
  | 'unsupported-encoding'
  | 'truncated'
  | 'inconsistent-header'
  | 'invalid-sample-rate'
  | 'invalid-channel-count'
  | 'no-samples'
  | 'non-finite-sample'
  | 'pickled-object'
  | 'invalid-shape';

/** Why a file was not read, in one sentence that a person can act on. */
export interface AudioProblem {
  readonly code: AudioProblemCode;
  readonly message: string;
}

/** What became of the bytes: a value, or the one problem that stopped the reader. Nothing is read in part. */
export type AudioReading<T> =
  | { readonly kind: 'present'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly problem: AudioProblem };

/** A reading that holds a value. */
export function present<T>(value: T): AudioReading<T> {
  return { kind: 'present', value };
}

/** A reading that stopped, and why. */
export function unreadable(code: AudioProblemCode, message: string): AudioReading<never> {
  return { kind: 'unreadable', problem: { code, message } };
}

/** Sample rates outside these bounds (Hz) are taken for a broken header and not for a recording. */
export const SAMPLE_RATE_BOUNDS_HZ = { lowest: 1000, highest: 768_000 } as const;
/** More channels than any speech recorder has are taken for a broken header. */
export const CHANNELS_AT_MOST = 16;

/** The problem with a header's rate and channel count, or undefined when both are believable. */
export function formatProblem(sampleRateHz: number, channels: number): AudioReading<never> | undefined {
  const { lowest, highest } = SAMPLE_RATE_BOUNDS_HZ;
  if (sampleRateHz < lowest || sampleRateHz > highest) {
    return unreadable(
      'invalid-sample-rate',
      `the header says ${sampleRateHz} Hz; ${lowest} to ${highest} Hz can be judged`,
    );
  }
  if (channels < 1 || channels > CHANNELS_AT_MOST) {
    return unreadable(
      'invalid-channel-count',
      `the header says ${channels} channels; 1 to ${CHANNELS_AT_MOST} can be judged`,
    );
  }
  return undefined;
}

/** Sound in memory: one array per channel, all of one length, full scale at 1. */
export interface AudioSignal {
  readonly sampleRateHz: number;
  readonly channels: readonly Float32Array[];
}

/** Sample encodings, by the names that the serving contract uses. */
export type WavEncoding =
  'pcm_u8' | 'pcm_s16le' | 'pcm_s24le' | 'pcm_s32le' | 'pcm_f32le' | 'pcm_f64le' | 'mulaw' | 'alaw';

/** What a WAV file says of itself, checked against the bytes that are there. */
export interface WavHeader {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly encoding: WavEncoding;
  readonly frames: number;
  readonly durationSeconds: number;
  /** Where the samples are: byte offsets, within the file. */
  readonly start: number;
  readonly end: number;
}

/** What the STREAMINFO block of a FLAC file says. */
export interface FlacHeader {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** Null where the encoder did not know (it writes 0). */
  readonly frames: number | null;
  readonly durationSeconds: number | null;
}

/** Element types of arrays that are read: half, single and double floats, 16-bit integers. */
export type NpyElement = 'f2' | 'f4' | 'f8' | 'i2';

/** An array of numbers. */
export interface NpyArray {
  readonly element: NpyElement;
  readonly shape: readonly number[];
  /** In C order (the last dimension runs fastest), whatever order the file had. NaN and infinities are kept. */
  readonly values: Float64Array;
}

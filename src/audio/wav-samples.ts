import type { WavEncoding } from '../model/audio.js';
import { expandALaw, expandMuLaw } from './companding.js';

interface Codec {
  readonly bytes: number;
  /** The largest positive value that the encoding has. */
  readonly highest: number;
  /** The value at a byte offset, full scale at 1. */
  readonly decode: (view: DataView, offset: number) => number;
}

const CODECS: Readonly<Record<WavEncoding, Codec>> = {
  pcm_u8: { bytes: 1, highest: 127 / 2 ** 7, decode: (view, at) => (view.getUint8(at) - 128) / 2 ** 7 },
  pcm_s16le: { bytes: 2, highest: 32767 / 2 ** 15, decode: (view, at) => view.getInt16(at, true) / 2 ** 15 },
  pcm_s24le: {
    bytes: 3,
    highest: 1 - 2 ** -23,
    decode: (view, at) => (view.getInt8(at + 2) * 2 ** 16 + view.getUint16(at, true)) / 2 ** 23,
  },
  pcm_s32le: { bytes: 4, highest: 1 - 2 ** -24, decode: (view, at) => view.getInt32(at, true) / 2 ** 31 },
  pcm_f32le: { bytes: 4, highest: 1, decode: (view, at) => view.getFloat32(at, true) },
  pcm_f64le: { bytes: 8, highest: 1, decode: (view, at) => view.getFloat64(at, true) },
  mulaw: {
    bytes: 1,
    highest: 32124 / 2 ** 15,
    decode: (view, at) => expandMuLaw(view.getUint8(at)) / 2 ** 15,
  },
  alaw: { bytes: 1, highest: 32256 / 2 ** 15, decode: (view, at) => expandALaw(view.getUint8(at)) / 2 ** 15 },
};

/** Bytes that one sample of an encoding takes. */
export function bytesPerSample(encoding: WavEncoding): number {
  return CODECS[encoding].bytes;
}

/** The largest positive value of an encoding; a sample at or beyond it is clipped. */
export function fullScale(encoding: WavEncoding): number {
  return CODECS[encoding].highest;
}

/**
 * Interleaved bytes to one array per channel.
 *
 * Memory is at most four times the bytes that are there (8-bit codes to 32-bit floats); what a header
 * claims plays no part. Returns the index of the first sample that is not a finite 32-bit float instead of
 * the channels, when there is one.
 */
export function decodeSamples(
  bytes: Uint8Array,
  encoding: WavEncoding,
  channelCount: number,
): readonly Float32Array[] | number {
  const codec = CODECS[encoding];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = Math.floor(bytes.byteLength / (codec.bytes * channelCount));
  const channels: Float32Array[] = [];
  for (let channel = 0; channel < channelCount; channel++) {
    const samples = new Float32Array(frames);
    const step = codec.bytes * channelCount;
    let at = channel * codec.bytes;
    for (let frame = 0; frame < frames; frame++) {
      samples[frame] = codec.decode(view, at);
      at += step;
    }
    // Whole numbers are always finite.
    const broken = encoding.startsWith('pcm_f') ? samples.findIndex((value) => !Number.isFinite(value)) : -1;
    if (broken >= 0) return broken;
    channels.push(samples);
  }
  return channels;
}

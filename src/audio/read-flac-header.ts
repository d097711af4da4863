import type { FlacHeader } from '../model/audio.js';
import { type AudioReading, formatProblem, present, unreadable } from './audio-reading.js';

const STREAMINFO_BYTES = 34;
const HEADER_BYTES = 8 + STREAMINFO_BYTES;

/**
 * Reads the header of a FLAC file (RFC 9639, section 8.2); the samples are not decoded.
 *
 * Errors are values: `wrong-format`, `truncated`, `inconsistent-header`, `invalid-sample-rate`.
 */
export function readFlacHeader(bytes: Uint8Array): AudioReading<FlacHeader> {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'fLaC')
    return unreadable('wrong-format', 'not a FLAC file');
  if (bytes.length < HEADER_BYTES) {
    return unreadable('truncated', `${bytes.length} bytes; a FLAC header has ${HEADER_BYTES}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const block = view.getUint32(4);
  if (((block >>> 24) & 0x7f) !== 0 || (block & 0xffffff) !== STREAMINFO_BYTES) {
    return unreadable('inconsistent-header', 'the first metadata block is not STREAMINFO');
  }
  // 20 bits of rate, 3 of channels, 5 of depth and 36 of length follow one another without padding.
  const packed = view.getUint32(18);
  const sampleRateHz = packed >>> 12;
  const channels = ((packed >>> 9) & 0x7) + 1;
  const problem = formatProblem(sampleRateHz, channels);
  if (problem !== undefined) return problem;
  const frames = (packed & 0xf) * 2 ** 32 + view.getUint32(22) || null;
  const durationSeconds = frames === null ? null : frames / sampleRateHz;
  return present({
    sampleRateHz,
    channels,
    bitsPerSample: ((packed >>> 4) & 0x1f) + 1,
    frames,
    durationSeconds,
  });
}

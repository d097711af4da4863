import type { WavEncoding, WavHeader } from '../model/audio.js';
import { type AudioReading, formatProblem, present, unreadable } from './audio-reading.js';
import { bytesPerSample } from './wav-samples.js';

interface Chunk {
  readonly id: string;
  readonly start: number;
  /** As declared; the walk has checked that it lies within the file. */
  readonly size: number;
}

const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const FORMAT_CHUNK_BYTES = 16;
const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_CHUNK_BYTES = 40;
/** What follows the two bytes of the format tag in every sub-format that stands for a plain format tag. */
const SUBFORMAT_TAIL = '000000001000800000aa00389b71';

/** Other containers by their first four bytes, so that the message can name them. */
const OTHER_CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['RIFX', 'RIFX'],
  ['RF64', 'RF64'],
  ['BW64', 'BW64'],
  ['riff', 'Sony Wave64'],
  ['fLaC', 'FLAC'],
  ['OggS', 'Ogg'],
  ['FORM', 'AIFF'],
  ['caff', 'CAF'],
]);

/** Encodings by format tag and bits per sample (mmreg.h). */
const ENCODINGS: ReadonlyMap<string, WavEncoding> = new Map([
  ['1/8', 'pcm_u8'],
  ['1/16', 'pcm_s16le'],
  ['1/24', 'pcm_s24le'],
  ['1/32', 'pcm_s32le'],
  ['3/32', 'pcm_f32le'],
  ['3/64', 'pcm_f64le'],
  ['6/8', 'alaw'],
  ['7/8', 'mulaw'],
]);

/**
 * Reads the header of a RIFF/WAVE file, plain or extensible (Microsoft, "Multimedia Programming Interface
 * and Data Specifications 1.0"; "Multiple Channel Audio Data and WAVE Files").
 *
 * Fails on a chunk that is longer than the file, which is also what a stream written to a pipe leaves.
 */
export function readWavHeader(bytes: Uint8Array): AudioReading<WavHeader> {
  const chunks = listChunks(bytes);
  if (chunks.kind === 'unreadable') return chunks;
  const formats = chunks.value.filter(({ id }) => id === 'fmt ');
  const payloads = chunks.value.filter(({ id }) => id === 'data');
  const [format] = formats;
  const [payload] = payloads;
  if (format === undefined) return unreadable('inconsistent-header', 'there is no "fmt " chunk');
  if (payload === undefined) return unreadable('no-samples', 'there is no "data" chunk');
  if (formats.length > 1 || payloads.length > 1) {
    return unreadable('inconsistent-header', 'there is more than one "fmt " or "data" chunk');
  }
  return describe(bytes, format, payload);
}

function listChunks(bytes: Uint8Array): AudioReading<readonly Chunk[]> {
  const container = ascii(bytes, 0, 4);
  if (bytes.length < RIFF_HEADER_BYTES || container !== 'RIFF' || ascii(bytes, 8, 12) !== 'WAVE') {
    const known = OTHER_CONTAINERS.get(container);
    return known === undefined
      ? unreadable('wrong-format', 'not a RIFF WAVE file')
      : unreadable('unsupported-encoding', `${known} files are not decoded; convert it to RIFF WAVE`);
  }
  const view = viewOf(bytes);
  const riffEnd = view.getUint32(4, true) + CHUNK_HEADER_BYTES;
  if (riffEnd > bytes.length + 1) return truncated('RIFF', riffEnd, bytes.length);
  const chunks: Chunk[] = [];
  // Chunks are padded to even lengths. Each step moves on by at least a header, so the walk ends.
  for (let at = RIFF_HEADER_BYTES; at + CHUNK_HEADER_BYTES <= Math.min(riffEnd, bytes.length);) {
    const size = view.getUint32(at + 4, true);
    const start = at + CHUNK_HEADER_BYTES;
    const id = ascii(bytes, at, at + 4);
    if (start + size > bytes.length) return truncated(id, size, bytes.length - start);
    chunks.push({ id, start, size });
    at = start + size + (size % 2);
  }
  return present(chunks);
}

function describe(bytes: Uint8Array, format: Chunk, payload: Chunk): AudioReading<WavHeader> {
  if (format.size < FORMAT_CHUNK_BYTES) {
    return unreadable('inconsistent-header', `the "fmt " chunk has ${format.size} bytes, 16 are needed`);
  }
  const view = viewOf(bytes);
  const channels = view.getUint16(format.start + 2, true);
  const sampleRateHz = view.getUint32(format.start + 4, true);
  const problem = formatProblem(sampleRateHz, channels);
  if (problem !== undefined) return problem;
  const encoding = encodingOf(bytes, format);
  if (encoding.kind === 'unreadable') return encoding;
  const blockBytes = bytesPerSample(encoding.value) * channels;
  const declared = view.getUint16(format.start + 12, true);
  if (declared !== blockBytes) {
    const message = `a block of ${channels} × ${encoding.value} takes ${blockBytes} bytes, the header says ${declared}`;
    return unreadable('inconsistent-header', message);
  }
  if (payload.size === 0) return unreadable('no-samples', 'the "data" chunk is empty');
  if (payload.size % blockBytes !== 0) {
    const message = `${payload.size} bytes of samples are not a whole number of ${blockBytes}-byte blocks`;
    return unreadable('truncated', message);
  }
  const frames = payload.size / blockBytes;
  const durationSeconds = frames / sampleRateHz;
  const { start } = payload;
  return present({
    sampleRateHz,
    channels,
    encoding: encoding.value,
    frames,
    durationSeconds,
    start,
    end: start + payload.size,
  });
}

function encodingOf(bytes: Uint8Array, format: Chunk): AudioReading<WavEncoding> {
  const view = viewOf(bytes);
  const tag = view.getUint16(format.start, true);
  const bits = view.getUint16(format.start + 14, true);
  if (tag === EXTENSIBLE && format.size < EXTENSIBLE_CHUNK_BYTES) {
    return unreadable('inconsistent-header', 'an extensible "fmt " chunk needs 40 bytes');
  }
  const plain = tag === EXTENSIBLE ? subformat(bytes, format.start + 24) : tag;
  const encoding = plain === undefined ? undefined : ENCODINGS.get(`${plain}/${bits}`);
  return encoding === undefined
    ? unreadable('unsupported-encoding', `format tag ${plain ?? 'unknown'} with ${bits} bits is not read`)
    : present(encoding);
}

function subformat(bytes: Uint8Array, at: number): number | undefined {
  const tail = Array.from(bytes.subarray(at + 2, at + 16), (byte) => byte.toString(16).padStart(2, '0'));
  return tail.join('') === SUBFORMAT_TAIL ? viewOf(bytes).getUint16(at, true) : undefined;
}

function truncated(chunk: string, declared: number, there: number): AudioReading<never> {
  const hint = 'cut short, or written to a pipe that could not go back to fill in its length';
  const name = JSON.stringify(chunk);
  return unreadable('truncated', `the ${name} chunk declares ${declared} bytes, ${there} are there: ${hint}`);
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

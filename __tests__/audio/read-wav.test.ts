import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AudioProblemCode, AudioReading } from '../../src/audio/audio-reading.js';
import { expandALaw, expandMuLaw } from '../../src/audio/companding.js';
import { readFlacHeader } from '../../src/audio/read-flac-header.js';
import { readWav } from '../../src/audio/read-wav.js';
import { pcm16, wavBytes, type WavFields } from './wav-bytes.js';

/** The value of a reading that has to have one. */
function valueOf<T>(reading: AudioReading<T>): T {
  if (reading.kind === 'unreadable') throw new Error(reading.problem.message);
  return reading.value;
}

describe('every encoding decodes to full scale 1', () => {
  const float32 = new Uint8Array(new Float32Array([0.5, -1, 1.5]).buffer);
  const float64 = new Uint8Array(new Float64Array([0.5, -1, 1.5]).buffer);
  test.each<readonly [string, WavFields, Uint8Array, readonly number[]]>([
    ['pcm_u8', { bits: 8 }, Uint8Array.of(0, 128, 255), [-1, 0, 127 / 128]],
    ['pcm_s16le', {}, Uint8Array.of(0, 128, 0, 64, 255, 127), [-1, 0.5, 32767 / 32768]],
    ['pcm_s24le', { bits: 24 }, Uint8Array.of(0, 0, 128, 0, 0, 64, 255, 255, 255), [-1, 0.5, -(2 ** -23)]],
    ['pcm_s32le', { bits: 32 }, Uint8Array.of(0, 0, 0, 128, 0, 0, 0, 64), [-1, 0.5]],
    ['pcm_f32le', { tag: 3, bits: 32 }, float32, [0.5, -1, 1.5]],
    ['pcm_f64le', { tag: 3, bits: 64 }, float64, [0.5, -1, 1.5]],
    ['mulaw', { tag: 7, bits: 8 }, Uint8Array.of(0xff, 0x80, 0x00), [0, 32124 / 32768, -32124 / 32768]],
    [
      'alaw',
      { tag: 6, bits: 8 },
      Uint8Array.of(0xd5, 0xaa, 0x2a),
      [8 / 32768, 32256 / 32768, -32256 / 32768],
    ],
    ['pcm_s16le', { subformat: 1 }, Uint8Array.of(0, 128, 0, 64), [-1, 0.5]],
    ['pcm_f32le', { subformat: 3, bits: 32 }, float32, [0.5, -1, 1.5]],
  ])('%s %j', (encoding, fields, payload, expected) => {
    const audio = valueOf(readWav(wavBytes(payload, fields)));
    expect(audio.header.encoding).toBe(encoding);
    expect([...(audio.channels[0] ?? [])]).toEqual(expected.map(Math.fround));
  });

  test('channels are taken apart, and other chunks are passed over', () => {
    const bytes = wavBytes(pcm16([0.25, -0.25, 0.5, -0.5]), {
      channels: 2,
      rate: 44100,
      extra: ['LIST', 27],
    });
    const audio = valueOf(readWav(bytes));
    expect(audio.channels.map((samples) => [...samples])).toEqual([
      [0.25, 0.5],
      [-0.25, -0.5],
    ]);
    expect(audio.header).toMatchObject({
      sampleRateHz: 44100,
      channels: 2,
      frames: 2,
      durationSeconds: 2 / 44100,
    });
  });

  test('G.711 is monotone and odd', () => {
    const magnitudes = Array.from({ length: 128 }, (_, code) => expandMuLaw(0xff - code));
    expect([...magnitudes].sort((a, b) => a - b)).toEqual(magnitudes);
    for (let code = 0; code < 128; code++) {
      expect(expandMuLaw(code) + expandMuLaw(code + 128)).toBe(0);
      expect(expandALaw(code) + expandALaw(code + 128)).toBe(0);
    }
  });
});

describe('what is wrong with a file is named, and nothing is read in part', () => {
  const good = pcm16([0.1, 0.2, 0.3, 0.4]);
  const nan = new Uint8Array(new Float32Array([0, NaN]).buffer);
  const huge = new Uint8Array(new Float64Array([0, 1e300]).buffer);
  test.each<readonly [string, Uint8Array, AudioProblemCode]>([
    ['nothing', new Uint8Array(0), 'wrong-format'],
    ['text', new TextEncoder().encode('RIFF but no wave file at all'), 'wrong-format'],
    ['a cut-off file', wavBytes(pcm16(new Float32Array(1000))).subarray(0, 700), 'truncated'],
    ['a cut-off header', wavBytes(good).subarray(0, 30), 'truncated'],
    ['2 GB declared in 100 bytes', wavBytes(good, { declared: 2 ** 31 }), 'truncated'],
    [
      'a stream that went through a pipe',
      wavBytes(good, { declared: 0xffffffff, riffLength: 0xffffffff }),
      'truncated',
    ],
    ['a length that lies in the RIFF header', wavBytes(good, { riffLength: 2 ** 30 }), 'truncated'],
    ['half a sample', wavBytes(good.subarray(0, 7)), 'truncated'],
    ['no samples', wavBytes(new Uint8Array(0)), 'no-samples'],
    ['no data chunk', wavBytes(good).subarray(0, 36), 'truncated'],
    ['0 Hz', wavBytes(good, { rate: 0 }), 'invalid-sample-rate'],
    ['4 GHz', wavBytes(good, { rate: 0xffffffff }), 'invalid-sample-rate'],
    ['0 channels', wavBytes(good, { channels: 0 }), 'invalid-channel-count'],
    ['96 channels', wavBytes(new Uint8Array(192 * 2), { channels: 96 }), 'invalid-channel-count'],
    ['a block length that cannot be', wavBytes(good, { blockBytes: 4 }), 'inconsistent-header'],
    ['12 bits', wavBytes(good, { bits: 12, blockBytes: 2 }), 'unsupported-encoding'],
    ['0 bits', wavBytes(good, { bits: 0 }), 'unsupported-encoding'],
    ['ADPCM', wavBytes(good, { tag: 17, bits: 4 }), 'unsupported-encoding'],
    ['an unknown sub-format', wavBytes(good, { subformat: 0x55 }), 'unsupported-encoding'],
    ['NaN', wavBytes(nan, { tag: 3, bits: 32 }), 'non-finite-sample'],
    ['more than a 32-bit float', wavBytes(huge, { tag: 3, bits: 64 }), 'non-finite-sample'],
    ['two data chunks', wavBytes(good, { extra: ['data', 4] }), 'inconsistent-header'],
    ['RF64', new TextEncoder().encode('RF64aaaaWAVE'), 'unsupported-encoding'],
  ])('%s', (_, bytes, code) => {
    expect(readWav(bytes)).toMatchObject({ kind: 'unreadable', problem: { code } });
  });

  test('a nested or endless chunk list ends', () => {
    const zeros = wavBytes(good, { extra: ['LIST', 400_000] });
    expect(readWav(zeros).kind).toBe('present');
  });

  test('changed bytes never make the reader throw, nor hold more than four times what is there', () => {
    const original = wavBytes(pcm16(Float32Array.from({ length: 200 }, (_, index) => Math.sin(index))));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }),
        fc.nat(original.length),
        (changes, length) => {
          const bytes = original.slice(0, length);
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          const reading = readWav(bytes);
          if (reading.kind === 'unreadable') return;
          const held = reading.value.channels.reduce((sum, samples) => sum + samples.byteLength, 0);
          expect(held).toBeLessThanOrEqual(4 * length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('FLAC headers', () => {
  const flac = (rate: number, channels: number, frames: number): Uint8Array => {
    const bytes = Buffer.alloc(60);
    bytes.write('fLaC', 0, 'latin1');
    bytes.writeUInt32BE(34, 4);
    bytes.writeUInt32BE(
      rate * 2 ** 12 + (channels - 1) * 2 ** 9 + 15 * 2 ** 4 + Math.floor(frames / 2 ** 32),
      18,
    );
    bytes.writeUInt32BE(frames % 2 ** 32, 22);
    return new Uint8Array(bytes);
  };

  test('rate, channels, depth and length', () => {
    expect(valueOf(readFlacHeader(flac(16000, 2, 2 ** 33 + 8000)))).toEqual({
      sampleRateHz: 16000,
      channels: 2,
      bitsPerSample: 16,
      frames: 2 ** 33 + 8000,
      durationSeconds: (2 ** 33 + 8000) / 16000,
    });
    expect(valueOf(readFlacHeader(flac(48000, 1, 0)))).toMatchObject({ frames: null, durationSeconds: null });
  });

  test.each<readonly [string, Uint8Array, AudioProblemCode]>([
    ['another format', wavBytes(pcm16([0])), 'wrong-format'],
    ['cut off', flac(16000, 1, 100).subarray(0, 30), 'truncated'],
    ['0 Hz', flac(0, 1, 100), 'invalid-sample-rate'],
    ['another first block', flac(16000, 1, 100).fill(4, 4, 5), 'inconsistent-header'],
  ])('%s', (_, bytes, code) => {
    expect(readFlacHeader(bytes)).toMatchObject({ problem: { code } });
  });
});

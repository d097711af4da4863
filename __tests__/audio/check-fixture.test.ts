import { describe, expect, test } from '@jest/globals';
import { checkHeader, checkLevels, clippingShare, silenceShare } from '../../src/audio/check-fixture.js';
import { readFlacHeader } from '../../src/audio/read-flac-header.js';
import { readWav } from '../../src/audio/read-wav.js';
import type { WavAudio } from '../../src/audio/read-wav.js';
import { syntheticSpeech } from './synthetic-speech.js';
import { pcm16, wavBytes, type WavFields } from './wav-bytes.js';

function wav(samples: Iterable<number>, fields: WavFields = {}): WavAudio {
  const reading = readWav(wavBytes(pcm16(samples), fields));
  if (reading.kind === 'unreadable') throw new Error(reading.problem.message);
  return reading.value;
}

const second = syntheticSpeech(1, 1);
const expected = { sampleRateHz: 16000, channels: 1, encoding: 'pcm_s16le', durationSeconds: 1 };

describe('header against contract and manifest', () => {
  test.each<readonly [string, Iterable<number>, WavFields, readonly (readonly [string, unknown])[]]>([
    ['as expected', second, {}, []],
    ['20 ms short', second.subarray(0, 15680), {}, []],
    ['21 ms short', second.subarray(0, 15664), {}, [['duration_s', 0.979]]],
    [
      'relabelled as 12 kHz',
      second,
      { rate: 12000 },
      [
        ['sample_rate_hz', 12000],
        ['duration_s', 16000 / 12000],
      ],
    ],
    [
      'stereo',
      second,
      { channels: 2 },
      [
        ['channels', 2],
        ['duration_s', 0.5],
      ],
    ],
  ])('%s', (_, samples, fields, mismatches) => {
    const found = checkHeader(wav(samples, fields).header, expected);
    expect(found.map((one) => [one.property, one.found])).toEqual(mismatches);
  });

  test('what is not expected is not checked; a length that is not known is a mismatch', () => {
    expect(checkHeader(wav(second).header, {})).toEqual([]);
    const flac = Buffer.alloc(60);
    flac.write('fLaC', 0, 'latin1');
    flac.writeUInt32BE(34, 4);
    flac.writeUInt32BE(16000 * 2 ** 12 + 15 * 2 ** 4, 18);
    const reading = readFlacHeader(new Uint8Array(flac));
    const header = reading.kind === 'present' ? reading.value : undefined;
    expect(header && checkHeader(header, expected).map(({ property }) => property)).toEqual([
      'encoding',
      'duration_s',
    ]);
  });

  test('the ratio tells the wrong rate', () => {
    const [rate] = checkHeader(wav(second, { rate: 24000 }).header, { sampleRateHz: 16000 });
    expect(rate?.ratio).toBe(1.5);
  });
});

describe('levels', () => {
  const mixed = (length: number, silence: number): Float32Array => {
    const samples = new Float32Array(length);
    samples.set(second.subarray(0, length - silence));
    return samples;
  };

  test('clipping and digital silence against their limits', () => {
    expect(checkLevels(wav(second))).toEqual([]);
    const loud = second.map((value) => Math.max(-1, Math.min(1, value * 8)));
    expect(checkLevels(wav(loud)).map(({ property }) => property)).toEqual(['clipping_share']);
    expect(checkLevels(wav(mixed(16000, 9000))).map(({ property }) => property)).toEqual(['silence_share']);
    expect(checkLevels(wav(mixed(16000, 9000)), { maxSilenceShare: 0.6 })).toEqual([]);
  });

  test('shares', () => {
    const signal = {
      sampleRateHz: 1000,
      channels: [Float32Array.of(1, 0.5, -1, 0.2, ...Array<number>(12).fill(0.1))],
    };
    expect(clippingShare(signal, 1)).toBe(2 / 16);
    // 10 ms at 1 kHz are ten equal samples, whatever their value.
    expect(silenceShare(signal)).toBe(12 / 16);
    expect(silenceShare({ sampleRateHz: 16000, channels: [new Float32Array(0)] })).toBe(0);
  });

  test('each encoding clips at its own highest value', () => {
    const bytes = wavBytes(Uint8Array.of(0x80, 0x80, 0xff, 0xff), { tag: 7, bits: 8 });
    const reading = readWav(bytes);
    const [clipping] = reading.kind === 'present' ? checkLevels(reading.value) : [];
    expect(clipping).toMatchObject({ property: 'clipping_share', found: 0.5 });
  });
});

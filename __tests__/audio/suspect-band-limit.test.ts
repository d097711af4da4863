import { describe, expect, test } from '@jest/globals';
import { suspectBandLimit } from '../../src/audio/suspect-band-limit.js';
import { type Kernel, roundTrip } from './resample.js';
import { syntheticSpeech } from './synthetic-speech.js';

const speech = syntheticSpeech(2, 4);

describe('a single file raises a suspicion', () => {
  test.each<readonly [number, Kernel, number | null]>([
    [12000, 'sinc', 12000],
    [12000, 'linear', 12000],
    [12000, 'hold', 12000],
    [11025, 'sinc', 11025],
    [8000, 'sinc', 8000],
    [8000, 'linear', 8000],
    // The images of 11.025 kHz cannot be told from natural speech: reference/audio.md 2.6.
    [11025, 'linear', null],
    [24000, 'sinc', null],
  ])('through %d Hz, %s', (through, kernel, expected) => {
    const suspicion = suspectBandLimit(roundTrip(speech, 16000, through, kernel, kernel), 16000);
    expect(suspicion).toMatchObject({
      suspected: expected !== null,
      estimated_rate_hz: expected,
      estimated_cutoff_hz: expected === null ? null : expected / 2,
    });
  });

  test('untouched speech raises none, at 16 kHz and at 8 kHz', () => {
    expect(suspectBandLimit(speech, 16000).suspected).toBe(false);
    const narrow = suspectBandLimit(syntheticSpeech(2, 2, 8000), 8000);
    expect(narrow).toEqual({
      suspected: false,
      estimated_cutoff_hz: null,
      estimated_rate_hz: null,
      evidence: [],
    });
  });

  test('thresholds are parameters', () => {
    const strict = [{ rateHz: 12000, stepDb: 200, mirrorCorrelation: null }];
    const through = roundTrip(speech, 16000, 12000, 'sinc', 'sinc');
    expect(suspectBandLimit(through, 16000, strict).suspected).toBe(false);
  });

  test.each([
    ['nothing', new Float32Array(0)],
    ['less than a frame', speech.subarray(0, 500)],
    ['silence', new Float32Array(16000)],
  ])('%s raises none', (_, samples) => {
    expect(suspectBandLimit(samples, 16000).suspected).toBe(false);
  });
});

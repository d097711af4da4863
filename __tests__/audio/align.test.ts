import { describe, expect, test } from '@jest/globals';
import { align } from '../../src/audio/align.js';
import { median } from '../../src/audio/median.js';
import { melEdgesHz } from '../../src/audio/mel-centres.js';
import { syntheticSpeech } from './synthetic-speech.js';

const speech = syntheticSpeech(4, 2);

describe('alignment', () => {
  test.each([-800, -401, -1, 0, 1, 160, 799, 800])('a shift of %d samples is found', (shift) => {
    const served = Float32Array.from(speech, (_, index) => speech[index - shift] ?? 0);
    const { lag, correlation } = align(speech, served, 800);
    expect(lag).toBe(shift);
    expect(correlation).toBeGreaterThan(0.95);
  });

  test('agrees with the sums of the definition', () => {
    const [a, b] = [speech.subarray(8000, 9500), speech.subarray(8037, 9500)];
    const direct = Array.from({ length: 101 }, (_, index) => {
      let sum = 0;
      for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at + index - 50] ?? 0);
      return sum;
    });
    expect(align(a, b, 50).lag).toBe(direct.indexOf(Math.max(...direct)) - 50);
    const energy = [a, b].map((samples) => samples.reduce((sum, value) => sum + value * value, 0));
    expect(align(a, b, 50).correlation).toBeCloseTo(
      Math.max(...direct) / Math.sqrt((energy[0] ?? 0) * (energy[1] ?? 0)),
      6,
    );
  });

  test('polarity shows in the sign, silence has no lag', () => {
    expect(
      align(
        speech,
        speech.map((value) => -value),
        100,
      ),
    ).toEqual({ lag: 0, correlation: expect.closeTo(-1, 5) });
    expect(align(new Float32Array(5000), speech, 100)).toEqual({ lag: 0, correlation: 0 });
    expect(align(new Float32Array(0), new Float32Array(0), 100)).toEqual({ lag: 0, correlation: 0 });
  });
});

test('median', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, NaN]);
});

test('mel edges of both scales, against values of librosa and Kaldi', () => {
  // The example in the documentation of librosa.mel_frequencies(n_mels=40), from 0 to 11025 Hz.
  const slaney = melEdgesHz({ scale: 'slaney', fMinHz: 0, fMaxHz: 11025, bins: 38 });
  const documented = [
    0, 85.317, 170.635, 255.952, 341.269, 426.586, 511.904, 597.221, 682.538, 767.855, 853.173, 938.49,
  ];
  [...documented, 1024.856, 1119.114, 1222.042, 1334.436].forEach((hz, index) =>
    expect(slaney[index]).toBeCloseTo(hz, 2),
  );
  expect(slaney.slice(-3).map((hz) => Math.round(hz))).toEqual([9246, 10096, 11025]);
  const htk = melEdgesHz({ scale: 'kaldi', fMinHz: 20, fMaxHz: 8000, bins: 1 });
  expect(htk[0]).toBeCloseTo(20, 9);
  expect(1127 * Math.log(1 + (htk[1] ?? 0) / 700)).toBeCloseTo(
    (1127 * Math.log(1 + 20 / 700) + 1127 * Math.log(1 + 8000 / 700)) / 2,
    9,
  );
});

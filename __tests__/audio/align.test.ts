import { describe, expect, test } from '@jest/globals';
import { align } from '../../src/audio/align.js';
import { median } from '../../src/audio/median.js';
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

import { expect, test } from '@jest/globals';
import { melEdgesHz } from '../../src/audio/mel-edges.js';

test('mel edges of both scales, against values of librosa and Kaldi', () => {
  // The example in the documentation of librosa.mel_frequencies(n_mels=40), from 0 to 11025 Hz.
  const slaney = melEdgesHz({ scale: 'slaney', fMinHz: 0, fMaxHz: 11025, bins: 38 });
  const documented = [
    0, 85.317, 170.635, 255.952, 341.269, 426.586, 511.904, 597.221, 682.538, 767.855, 853.173, 938.49,
  ];
  [...documented, 1024.856, 1119.114, 1222.042, 1334.436].forEach((hz, index) => {
    expect(slaney[index]).toBeCloseTo(hz, 2);
  });
  expect(slaney.slice(-3).map((hz) => Math.round(hz))).toEqual([9246, 10096, 11025]);
  const htk = melEdgesHz({ scale: 'kaldi', fMinHz: 20, fMaxHz: 8000, bins: 1 });
  expect(htk[0]).toBeCloseTo(20, 9);
  expect(1127 * Math.log(1 + (htk[1] ?? 0) / 700)).toBeCloseTo(
    (1127 * Math.log(1 + 20 / 700) + 1127 * Math.log(1 + 8000 / 700)) / 2,
    9,
  );
});

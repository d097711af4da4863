import { describe, expect, test } from '@jest/globals';
import { checkConsistency } from '../../src/features/consistency.js';
import { contractOf } from './source-of.js';
import * as files from './toolkit-files.js';

describe('consistency rules', () => {
  test.each<readonly [string, (text: string) => string, readonly string[]]>([
    ['as it is', (text) => text, []],
    [
      'a rate in kHz',
      (text) => text.replace('rate_hz: 16000', 'rate_hz: 16'),
      ['sample-rate-range', 'f-max-within-nyquist', 'hop-duration'],
    ],
    [
      'f_max of another rate',
      (text) => text.replace('rate_hz: 16000', 'rate_hz: 12000'),
      ['f-max-within-nyquist'],
    ],
    ['an empty mel range', (text) => text.replace('f_min_hz: 0', 'f_min_hz: 8000'), ['f-min-below-f-max']],
    ['no channel', (text) => text.replace('channels: 1', 'channels: 0'), ['channels-present']],
    [
      'a window beyond the transform',
      (text) => text.replace('win_length_samples: 400', 'win_length_samples: 640'),
      ['window-within-transform'],
    ],
    [
      'a hop beyond the window',
      (text) => text.replace('hop_length_samples: 160', 'hop_length_samples: 480'),
      ['hop-within-window', 'hop-duration'],
    ],
    [
      'milliseconds for samples',
      (text) => text.replace('hop_length_samples: 160', 'hop_length_samples: 10'),
      ['hop-duration'],
    ],
    [
      'a hop of nothing',
      (text) => text.replace('hop_length_samples: 160', 'hop_length_samples: 0'),
      ['lengths-positive', 'hop-duration'],
    ],
    ['an odd transform', (text) => text.replace('n_fft: 512', 'n_fft: 500'), ['transform-size']],
    ['the transform of Whisper', (text) => text.replace('n_fft: 512', 'n_fft: 400'), []],
    [
      'more bins than lines',
      (text) => text.replace('n_mels: 80', 'n_mels: 300'),
      ['mel-bins-within-spectrum'],
    ],
    ['bins between the lines', (text) => text.replace('n_mels: 80', 'n_mels: 200'), ['mel-bins-not-empty']],
    [
      'more cepstra than bins',
      (text) => text.replace('n_mels: 80', 'n_mels: 80, n_mfcc: 90'),
      ['cepstra-within-mel-bins'],
    ],
    [
      'preemphasis in percent',
      (text) => text.replace('preemphasis: 0.97', 'preemphasis: 97'),
      ['preemphasis-range'],
    ],
    [
      'dither in production',
      (text) => text.replace('at_inference: false', 'at_inference: true'),
      ['dither-in-production'],
    ],
    [
      'statistics without a digest',
      (text) => text.replace('type: per_feature', 'type: global_cmvn'),
      ['statistics-have-a-digest'],
    ],
    [
      'a fixed length without one',
      (text) => `${text}padding: {mode: fixed}\n`,
      ['fixed-padding-has-a-length'],
    ],
    [
      'resampling from anything',
      (text) => text.replace('resample_policy: reject', 'resample_policy: allow_listed'),
      ['resampling-is-listed'],
    ],
    [
      'a bandwidth beyond the rate',
      (text) => text.replace('channels: 1', 'channels: 1\n  min_effective_bandwidth_hz: 9000'),
      ['bandwidth-within-nyquist'],
    ],
    [
      'a codec that does not add up',
      (text) => `${text}codec: {sample_rate_hz: 24000, hop_samples: 320, frame_rate_hz: 50}\n`,
      ['codec-frame-rate'],
    ],
    [
      'a codec that does',
      (text) => `${text}codec: {sample_rate_hz: 44100, hop_samples: 512, frame_rate_hz: 86.13}\n`,
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(checkConsistency(contractOf('c.yaml', change(files.CANONICAL))).map(({ rule }) => rule)).toEqual(
      expected,
    );
  });

  test.each([
    ['p.json', files.WHISPER],
    ['p.json', files.WAV2VEC2],
    ['p.json', files.SPEECHT5],
    ['p.json', files.SEAMLESS],
    ['m.yaml', files.NEMO],
    ['m.yaml', files.NEMO_FASTPITCH],
    ['e.yaml', files.ESPNET_TTS],
    ['c.json', files.HIFI_GAN],
    ['h.yaml', files.SPEECHBRAIN_VOCODER],
    ['d.yml', files.DAC],
  ])('the toolkits own files in %s are consistent (%#)', (path, text) => {
    const blockers = checkConsistency(contractOf(path, text)).filter(
      ({ severity }) => severity === 'blocker',
    );
    expect(blockers).toEqual([]);
  });
});

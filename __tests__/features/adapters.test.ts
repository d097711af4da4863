import { describe, expect, test } from '@jest/globals';
import type { FieldName } from '../../src/model/feature-contract.js';
import { describeOrigin } from '../../src/model/feature-contract.js';
import { adapterFor } from '../../src/features/registry.js';
import { contractOf, shortOf, sourceOf } from './source-of.js';
import * as files from './toolkit-files.js';

type Row = readonly [name: FieldName, value: unknown, origin: 'e' | 'd' | 'u'];

interface Case {
  readonly path: string;
  readonly text: string;
  readonly format: string;
  readonly rows: readonly Row[];
}

const CASES: readonly Case[] = [
  {
    path: 'whisper/preprocessor_config.json',
    text: files.WHISPER,
    format: 'hf-whisper',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      ['audio.channels', 1, 'd'],
      ['audio.sample_scale', 'unit', 'd'],
      ['feature.type', 'log_mel', 'd'],
      ['feature.n_mels', 128, 'e'],
      ['frame.n_fft', 400, 'e'],
      ['frame.win_length_samples', 400, 'e'],
      ['frame.hop_length_samples', 160, 'e'],
      ['frame.window', 'hann', 'd'],
      ['frame.centered', true, 'd'],
      ['frame.dither', 0, 'd'],
      ['mel.scale', 'slaney', 'd'],
      ['mel.f_max_hz', 8000, 'd'],
      ['spectrum.power', 2, 'd'],
      ['log.base', '10', 'd'],
      ['log.floor', 1e-10, 'd'],
      ['log.dynamic_range', 8, 'd'],
      ['padding.fixed_samples', 480000, 'e'],
      ['padding.max_duration_s', 30, 'e'],
      ['padding.side', 'right', 'e'],
      ['layout', 'feature,time', 'd'],
    ],
  },
  {
    path: 'preprocessor_config.json',
    text: files.WAV2VEC2,
    format: 'hf-wav2vec2',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      ['feature.type', 'waveform', 'd'],
      ['normalize.type', 'per_utterance', 'e'],
      ['normalize.eps', 1e-7, 'd'],
    ],
  },
  {
    path: 'preprocessor_config.json',
    text: files.WAV2VEC2_WITHOUT_TYPE,
    format: 'hf-wav2vec2',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      ['feature.type', 'waveform', 'd'],
      ['normalize.type', 'per_utterance', 'e'],
    ],
  },
  {
    path: 'preprocessor_config.json',
    text: files.SPEECHT5,
    format: 'hf-speecht5',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      // 16 ms and 64 ms: Whisper's file has samples under the same keys.
      ['frame.hop_length_samples', 256, 'e'],
      ['frame.win_length_samples', 1024, 'e'],
      ['frame.n_fft', 1024, 'e'],
      ['feature.n_mels', 80, 'e'],
      ['mel.f_min_hz', 80, 'e'],
      ['mel.f_max_hz', 7600, 'e'],
      ['spectrum.power', 1, 'd'],
      ['log.base', '10', 'd'],
      ['log.floor', 1e-10, 'e'],
      ['frame.window', 'hann', 'e'],
    ],
  },
  {
    path: 'preprocessor_config.json',
    text: files.SEAMLESS,
    format: 'hf-seamless-m4t',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      ['audio.sample_scale', 'int16', 'd'],
      ['feature.n_mels', 80, 'e'],
      ['stacking.window', 2, 'e'],
      ['stacking.stride', 2, 'e'],
      ['normalize.type', 'per_feature', 'd'],
      ['mel.scale', 'kaldi', 'd'],
      ['mel.f_min_hz', 20, 'd'],
      ['frame.window', 'povey', 'd'],
      ['padding.value', 1, 'e'],
    ],
  },
  {
    path: 'train.yaml',
    text: files.NEMO,
    format: 'nemo',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      // 0.025 s and 0.01 s.
      ['frame.win_length_samples', 400, 'e'],
      ['frame.hop_length_samples', 160, 'e'],
      ['frame.n_fft', 512, 'e'],
      ['frame.window', 'hann_symmetric', 'e'],
      ['frame.preemphasis', 0.97, 'd'],
      ['frame.dither', 1e-5, 'e'],
      ['frame.dither_at_inference', false, 'd'],
      ['frame.pad_mode', null, 'u'],
      ['feature.n_mels', 80, 'e'],
      ['mel.scale', 'slaney', 'd'],
      ['mel.f_max_hz', 8000, 'd'],
      ['log.base', 'e', 'd'],
      ['log.floor', 2 ** -24, 'd'],
      ['log.floor_mode', 'add', 'd'],
      ['normalize.type', 'per_feature', 'e'],
      ['layout', 'feature,time', 'd'],
    ],
  },
  {
    path: 'fastpitch.yaml',
    text: files.NEMO_FASTPITCH,
    format: 'nemo',
    rows: [
      ['audio.sample_rate_hz', 22050, 'e'],
      ['frame.win_length_samples', 1024, 'e'],
      ['frame.hop_length_samples', 256, 'e'],
      ['frame.preemphasis', 0, 'e'],
      ['frame.dither', 0, 'e'],
      ['mel.f_max_hz', 8000, 'e'],
      ['spectrum.power', 1, 'e'],
      ['log.floor', 1e-5, 'e'],
      ['log.floor_mode', 'add', 'e'],
      ['normalize.type', 'none', 'e'],
    ],
  },
  {
    path: 'exp/asr/config.yaml',
    text: files.ESPNET,
    format: 'espnet2',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      ['frame.n_fft', 512, 'e'],
      ['frame.win_length_samples', 512, 'd'],
      ['frame.hop_length_samples', 160, 'e'],
      ['frame.window', 'hann', 'd'],
      ['feature.n_mels', 80, 'd'],
      ['spectrum.power', 2, 'd'],
      ['log.base', 'e', 'd'],
      ['normalize.type', 'global_cmvn', 'e'],
      ['normalize.stats_digest', null, 'u'],
      ['layout', 'time,feature', 'd'],
    ],
  },
  {
    path: 'exp/tts/config.yaml',
    text: files.ESPNET_TTS,
    format: 'espnet2',
    rows: [
      ['audio.sample_rate_hz', 22050, 'e'],
      ['frame.win_length_samples', 1024, 'd'],
      ['spectrum.power', 1, 'd'],
      ['log.base', '10', 'd'],
      ['mel.f_min_hz', 80, 'e'],
      ['mel.f_max_hz', 7600, 'e'],
      ['normalize.type', 'none', 'e'],
    ],
  },
  {
    path: 'config.json',
    text: files.HIFI_GAN,
    format: 'hifi-gan',
    rows: [
      ['audio.sample_rate_hz', 22050, 'e'],
      ['frame.hop_length_samples', 256, 'e'],
      ['frame.win_length_samples', 1024, 'e'],
      ['frame.n_fft', 1024, 'e'],
      ['feature.n_mels', 80, 'e'],
      // fmax_for_loss is no part of what the vocoder takes.
      ['mel.f_max_hz', 8000, 'e'],
      ['spectrum.power', 1, 'd'],
      ['log.base', 'e', 'd'],
      ['log.floor', 1e-5, 'd'],
      ['frame.centered', false, 'd'],
      ['output_audio.sample_rate_hz', 22050, 'e'],
    ],
  },
  {
    path: 'hparams.yaml',
    text: files.SPEECHBRAIN,
    format: 'speechbrain',
    rows: [
      ['audio.sample_rate_hz', 16000, 'e'],
      // 32 ms; the hop is the default of 10 ms.
      ['frame.win_length_samples', 512, 'e'],
      ['frame.hop_length_samples', 160, 'd'],
      ['frame.n_fft', 512, 'e'],
      ['feature.n_mels', 80, 'e'],
      ['frame.window', 'hamming', 'd'],
      ['mel.scale', 'htk', 'd'],
      ['log.base', 'db', 'd'],
      ['log.dynamic_range', 80, 'd'],
      ['normalize.type', 'global_cmvn', 'e'],
      ['normalize.stats_digest', null, 'u'],
    ],
  },
  {
    path: 'hparams.yaml',
    text: files.SPEECHBRAIN_VOCODER,
    format: 'speechbrain',
    rows: [
      ['audio.sample_rate_hz', 22050, 'e'],
      // Samples here, under the keys that hold milliseconds for Fbank.
      ['frame.win_length_samples', 1024, 'e'],
      ['frame.hop_length_samples', 256, 'e'],
      ['mel.scale', 'slaney', 'e'],
      ['mel.norm', 'slaney', 'e'],
      ['spectrum.power', 1, 'e'],
      ['log.base', 'e', 'e'],
      ['normalize.type', 'none', 'd'],
    ],
  },
  {
    path: 'conf/24khz.yml',
    text: files.DAC,
    format: 'dac',
    rows: [
      ['audio.sample_rate_hz', 24000, 'e'],
      ['codec.hop_samples', 320, 'e'],
      ['codec.frame_rate_hz', 75, 'e'],
      ['codec.n_codebooks', 32, 'e'],
      ['codec.codebook_size', 1024, 'e'],
      ['feature.type', 'codec_tokens', 'd'],
    ],
  },
  {
    path: 'conf/mfcc_hires.conf',
    text: files.KALDI_HIRES,
    format: 'kaldi-mfcc',
    rows: [
      ['audio.sample_rate_hz', 16000, 'd'],
      ['audio.sample_scale', 'int16', 'd'],
      ['feature.type', 'mfcc', 'd'],
      ['feature.n_mels', 40, 'e'],
      ['feature.n_mfcc', 40, 'e'],
      ['feature.use_energy', false, 'e'],
      // 25 ms and 10 ms; 400 is rounded up to a power of two.
      ['frame.win_length_samples', 400, 'd'],
      ['frame.hop_length_samples', 160, 'd'],
      ['frame.n_fft', 512, 'd'],
      ['frame.window', 'povey', 'd'],
      ['frame.dither', 1 / 32768, 'd'],
      ['frame.dither_at_inference', true, 'd'],
      ['frame.centered', false, 'd'],
      ['mel.f_min_hz', 20, 'e'],
      // 400 Hz below the Nyquist frequency.
      ['mel.f_max_hz', 7600, 'e'],
      ['audio.resample_policy', 'reject', 'd'],
    ],
  },
  {
    path: 'conf/fbank.conf',
    text: '',
    format: 'kaldi-fbank',
    rows: [
      ['feature.type', 'log_mel', 'd'],
      ['feature.n_mels', 23, 'd'],
      ['feature.use_energy', false, 'd'],
      ['mel.f_max_hz', 8000, 'd'],
      ['log.base', 'e', 'd'],
    ],
  },
  {
    path: 'conf/fbank.conf',
    text: '# telephone\n--sample-frequency=8000\n--frame_length=20 # ms\n--high-freq=-200\n--snip-edges=false\n--use-power=f\n--dither=0\n--window-type=hanning\n',
    format: 'kaldi-fbank',
    rows: [
      ['audio.sample_rate_hz', 8000, 'e'],
      ['frame.win_length_samples', 160, 'e'],
      ['frame.hop_length_samples', 80, 'd'],
      ['frame.n_fft', 256, 'd'],
      ['mel.f_max_hz', 3800, 'e'],
      ['frame.centered', true, 'e'],
      ['frame.pad_mode', 'reflect', 'e'],
      ['spectrum.power', 1, 'e'],
      ['frame.dither', 0, 'e'],
      ['frame.dither_at_inference', false, 'e'],
      ['frame.window', 'hann_symmetric', 'e'],
    ],
  },
  {
    path: 'contracts/features.yaml',
    text: files.CANONICAL,
    format: 'feature-contract/1',
    rows: [
      ['contract_version', '2.0.0', 'e'],
      ['audio.sample_rate_hz', 16000, 'e'],
      ['frame.hop_length_samples', 160, 'e'],
      ['log.base', 'e', 'e'],
      ['layout', 'feature,time', 'e'],
      ['feature.deltas', 0, 'd'],
    ],
  },
];

describe('adapters convert to canonical units and record where each value comes from', () => {
  test.each(CASES.map((one) => [`${one.format} ${one.path}`, one] as const))(
    '%s',
    (_, { path, text, format, rows }) => {
      const contract = contractOf(path, text);
      expect(contract.format).toBe(format);
      expect(rows.map(([name]) => [name, ...(shortOf(contract, name) ?? ['absent', ''])])).toEqual(rows);
      expect(contract.problems).toEqual([]);
    },
  );
});

test('an explicit value points to its line, a default to its format', () => {
  const contract = contractOf('conf/mfcc.conf', files.KALDI_HIRES);
  const origins = (['mel.f_max_hz', 'frame.n_fft'] as const).map((name) => {
    const field = contract.fields[name];
    return field === undefined ? undefined : describeOrigin(field.origin);
  });
  expect(origins).toEqual(['conf/mfcc.conf:7 /high-freq', 'default of kaldi-mfcc']);
  const nemo = contractOf('train.yaml', files.NEMO).fields['frame.hop_length_samples'];
  expect(nemo && describeOrigin(nemo.origin)).toBe('train.yaml:10 /model/preprocessor/window_stride');
});

describe('no adapter takes another format for its own', () => {
  test.each(CASES.map((one) => [one.format, one] as const))('%s', (format, { path, text }) => {
    const found = adapterFor(sourceOf(path, text));
    expect(format.startsWith(found?.format ?? 'none')).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import { compareFeatures } from '../../src/features/compare-features.js';
import { consequenceOf } from '../../src/features/consequence.js';
import { readFeatureContract } from '../../src/features/registry.js';
import { FEATURE_FIELDS, FIELD_NAMES } from '../../src/features/feature-fields.js';
import { showValue } from '../../src/features/show-value.js';
import { unresolvedFields } from '../../src/features/unresolved-fields.js';
import { contractFrom, contractOf, sourceOf } from './source-of.js';
import * as files from './toolkit-files.js';

/** Field and severity of each difference. */
function listOf(a: string, b: string, [pathA, pathB] = ['a.yaml', 'b.yaml']): readonly string[] {
  const comparison = compareFeatures(contractOf(pathA, a), contractOf(pathB, b));
  const blocks = comparison.differences.some(({ severity }) => severity === 'blocker');
  expect(comparison.compatible).toBe(!blocks);
  return comparison.differences.map(({ field, severity }) => `${severity} ${field}`);
}

/** NeMo's file in the units and the words of another toolkit. */
const KALDI_LIKE_SEAMLESS = `--num-mel-bins=80
--dither=0
--sample-frequency=16000
`;
const CANONICAL_OF_SEAMLESS = `
format: feature-contract/1
audio: {sample_rate_hz: 16000, channels: 1, sample_scale: int16}
feature: {type: log_mel, n_mels: 80, use_energy: false}
frame: {n_fft: 512, win_ms: 25, hop_ms: 10, window: povey, centered: false, preemphasis: 0.97, remove_dc: true}
mel: {scale: kaldi, norm: none, f_min_hz: 20, f_max_hz: 8000}
spectrum: {power: 2}
log: {base: e, floor: 1.1920929e-07, floor_mode: max}
normalize: {type: none}
layout: [time, feature]
`;
const HIFI_GAN_IN_SPEECHBRAIN = files.SPEECHBRAIN_VOCODER;

test('what is written and cannot be read is never compatible, in a field that is not critical either', () => {
  const broken = files.DAC.replace('[2, 4, 5, 8]', '[2, 4, "5", 8]');
  expect(listOf(files.DAC, broken)).toEqual(['blocker codec.hop_samples', 'warning codec.frame_rate_hz']);
  expect(listOf(broken, broken)).toEqual(['blocker codec.hop_samples']);
  expect(unresolvedFields(contractOf('d.yml', broken)).map(({ field }) => field)).toEqual([
    'codec.hop_samples',
  ]);
});

test('words of YAML 1.1 for true and false are what the toolkits read', () => {
  const stating = (word: string): string =>
    files.NEMO.replace('  preprocessor:\n', `  preprocessor:\n    exact_pad: ${word}\n`);
  expect(stating('no')).not.toBe(files.NEMO);
  expect(listOf(stating('no'), stating('false'))).toEqual([]);
  expect(listOf(stating('no'), stating('yes'))).not.toEqual([]);
});

test('a line of a Kaldi file that is no option is named, and not taken for broken YAML', () => {
  const reading = readFeatureContract(sourceOf('conf/mfcc.conf', '# c\n--num-ceps=13\n--low-freq = 20\n'));
  expect(reading).toMatchObject({ kind: 'unresolved', reason: 'line 3 is no option: "--low-freq = 20"' });
});

describe('equal meaning in the units of two toolkits is equal', () => {
  test.each<readonly [string, readonly [string, string], readonly [string, string]]>([
    ['NeMo (seconds) and the contract (samples)', ['train.yaml', files.NEMO], ['c.yaml', files.CANONICAL]],
    [
      'Kaldi (milliseconds) and the contract (ms)',
      ['conf/fbank.conf', KALDI_LIKE_SEAMLESS],
      ['c.yaml', CANONICAL_OF_SEAMLESS],
    ],
    [
      'HiFi-GAN (samples) and SpeechBrain (samples)',
      ['config.json', files.HIFI_GAN],
      ['h.yaml', HIFI_GAN_IN_SPEECHBRAIN],
    ],
    [
      'Whisper and itself in other words',
      ['a.json', files.WHISPER],
      ['b.json', files.WHISPER.replace('"n_fft": 400,', '')],
    ],
  ])('%s', (_, [pathA, a], [pathB, b]) => {
    const blockers = listOf(a, b, [pathA, pathB]).filter((line) => line.startsWith('blocker'));
    expect(blockers).toEqual([]);
  });
});

describe('one wrong unit is not', () => {
  test.each<readonly [string, readonly [string, string], readonly [string, string], string]>([
    [
      'milliseconds for seconds',
      ['a.yaml', files.NEMO],
      ['b.yaml', files.NEMO.replace('window_stride: 0.01', 'window_stride: 10')],
      'blocker frame.hop_length_samples',
    ],
    [
      'samples for milliseconds',
      ['a.json', files.SPEECHT5],
      [
        'b.json',
        files.SPEECHT5.replace('"hop_length":16', '"hop_length":160').replace('"sample_stride":256,', ''),
      ],
      'blocker frame.hop_length_samples',
    ],
    [
      'samples for milliseconds in SpeechBrain',
      ['a.yaml', files.SPEECHBRAIN],
      ['b.yaml', files.SPEECHBRAIN.replace('win_length: 32', 'win_length: 512')],
      'blocker frame.win_length_samples',
    ],
    [
      'seconds for milliseconds in Kaldi',
      ['fbank.conf', ''],
      ['conf/fbank.conf', '--frame-shift=0.01'],
      'blocker frame.hop_length_samples',
    ],
    [
      'kHz for Hz',
      ['a.json', files.WHISPER],
      ['b.json', files.WHISPER.replace('"sampling_rate": 16000', '"sampling_rate": 16')],
      'blocker audio.sample_rate_hz',
    ],
    [
      'an absolute for a relative frequency',
      ['mfcc.conf', files.KALDI_HIRES],
      ['conf/mfcc.conf', files.KALDI_HIRES.replace('-400', '400')],
      'blocker mel.f_max_hz',
    ],
  ])('%s', (_, [pathA, a], [pathB, b], expected) => {
    expect(listOf(a, b, [pathA, pathB])).toContain(expected);
  });
});

describe('severities', () => {
  test.each<readonly [string, (text: string) => string, readonly string[]]>([
    ['nothing', (text) => text, []],
    [
      'the sample rate',
      (text) => text.replace('rate_hz: 16000', 'rate_hz: 12000'),
      ['blocker audio.sample_rate_hz'],
    ],
    [
      'the dither of training alone',
      (text) => text.replace('dither: 1e-5', 'dither: 3e-5'),
      ['info frame.dither'],
    ],
    [
      'dither that production has too',
      (text) =>
        text.replace('dither: 1e-5', 'dither: 3e-5').replace('at_inference: false', 'at_inference: true'),
      ['warning frame.dither', 'warning frame.dither_at_inference'],
    ],
    ['the window', (text) => text.replace('hann_symmetric', 'hann'), ['warning frame.window']],
    ['the type of numbers', (text) => text.replace('float32', 'float16'), ['warning dtype']],
    ['the version', (text) => text.replace('2.0.0', '2.0.1'), ['info contract_version']],
    [
      'a critical field left out',
      (text) => text.replace('sample_scale: unit', 'loudness: none'),
      ['blocker audio.sample_scale', 'info audio.loudness'],
    ],
    [
      'another field left out',
      (text) => text.replace('  preemphasis: 0.97\n', ''),
      ['warning frame.preemphasis'],
    ],
    ['a tokenizer on one side', (text) => `${text}tokenizer: {digest: abc}\n`, ['blocker tokenizer.digest']],
    [
      'the kind of features',
      (text) => text.replace('type: log_mel, n_mels: 80', 'type: waveform'),
      ['blocker feature.type'],
    ],
  ])('%s', (_, change, expected) => {
    expect(listOf(files.CANONICAL, change(files.CANONICAL))).toEqual(expected);
    expect([...listOf(change(files.CANONICAL), files.CANONICAL)].sort()).toEqual([...expected].sort());
  });

  test('a field that is open on both sides blocks as well', () => {
    const open = files.CANONICAL.replace('n_mels: 80', 'n_mels: many');
    expect(listOf(open, open)).toEqual(['blocker feature.n_mels']);
  });

  test('statistics of an unknown digest block, equal ones do not', () => {
    expect(listOf(files.ESPNET, files.ESPNET)).toEqual(['blocker normalize.stats_digest']);
    const contract = contractFrom({ ...sourceOf('c.yaml', files.ESPNET), digestOf: () => 'abc' });
    expect(compareFeatures(contract, contract)).toEqual({ compatible: true, differences: [] });
  });

  test('a tokenizer that a front end cannot name does not block', () => {
    const comparison = compareFeatures(
      contractOf('c.yaml', `${files.CANONICAL}tokenizer: {digest: abc}\n`),
      contractOf('train.yaml', files.NEMO),
    );
    expect(comparison.compatible).toBe(true);
  });

  test('a declared narrow-band model fits a serving configuration that says nothing of it', () => {
    const narrow = files.CANONICAL.replace('channels: 1', 'channels: 1\n  min_effective_bandwidth_hz: 3700');
    expect(compareFeatures(contractOf('c.yaml', narrow), contractOf('t.yaml', files.NEMO)).compatible).toBe(
      true,
    );
    expect(listOf(narrow, narrow.replace('3700', '3400'))).toEqual([
      'blocker audio.min_effective_bandwidth_hz',
    ]);
  });

  test('the vocoder block is compared, and missed', () => {
    const block = `acoustic_to_vocoder:${CANONICAL_OF_SEAMLESS.replace('format: feature-contract/1\n', '').replaceAll('\n', '\n  ')}\n`;
    const whole = files.CANONICAL + block;
    expect(listOf(whole, whole)).toEqual([]);
    expect(listOf(whole, whole.replace('f_min_hz: 20', 'f_min_hz: 0'))).toEqual([
      'blocker acoustic_to_vocoder.mel.f_min_hz',
    ]);
    expect(listOf(whole, files.CANONICAL)).toEqual(['blocker acoustic_to_vocoder']);
  });
});

test('the drift of a 12 kHz path reads as what it does', () => {
  const { differences, compatible } = compareFeatures(
    contractOf('training.yaml', files.CANONICAL),
    contractOf('serving/preprocessor.yaml', files.NEMO.replace('sample_rate: 16000', 'sample_rate: 12000')),
  );
  expect(compatible).toBe(false);
  expect(differences[0]).toEqual({
    field: 'audio.sample_rate_hz',
    a: 16000,
    b: 12000,
    unit: 'Hz',
    severity: 'blocker',
    source_a: 'training.yaml:5 /audio/sample_rate_hz',
    source_b: 'serving/preprocessor.yaml:4 /model/preprocessor/sample_rate',
  });
  expect(differences[0] && consequenceOf(differences[0])).toMatch(/^Fricatives above 6 kHz are gone/);
});

test('lengths are shown in samples and in milliseconds', () => {
  const contract = contractOf('c.yaml', files.CANONICAL);
  expect(showValue(contract, 'frame.hop_length_samples', 160)).toBe('160 samples (10 ms)');
  expect(showValue(contract, 'frame.win_length_samples', 100)).toBe('100 samples (6.25 ms)');
  expect(showValue(contract, 'frame.n_fft', 512)).toBe('512 samples');
  expect(showValue(contract, 'mel.scale', 'htk')).toBe('htk');
  expect(showValue(contract, 'mel.scale', null)).toBe('unresolved');
});

test('an incomplete contract says which critical fields are open', () => {
  const contract = contractOf('c.yaml', 'audio: {sample_rate_hz: 16000}\nfeature: {type: waveform}');
  expect(unresolvedFields(contract).map(({ field }) => field)).toEqual([
    'audio.channels',
    'audio.sample_scale',
    'normalize.type',
  ]);
  expect(unresolvedFields(contractOf('c.yaml', files.CANONICAL))).toEqual([]);
});

test.each(FIELD_NAMES)('%s says in one sentence what a difference does', (name) => {
  expect(FEATURE_FIELDS[name].consequence).toMatch(/^[A-Z][^.]*(\.\d[^.]*)*\.$/);
});

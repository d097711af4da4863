import { describe, expect, test } from '@jest/globals';
import type { FieldName } from '../../src/model/feature-contract.js';
import { readFeatureContract } from '../../src/features/registry.js';
import { contractFrom, contractOf, sourceOf } from './source-of.js';
import * as files from './toolkit-files.js';

describe('files that determine nothing are unresolved, with the reason', () => {
  test.each<readonly [string, string, string, string | null, RegExp]>([
    ['image processor', 'preprocessor_config.json', files.IMAGE, 'hf-preprocessor', /image processor/],
    [
      'image processor under the older key',
      'preprocessor_config.json',
      '{"feature_extractor_type": "ViTFeatureExtractor", "image_mean": [0.5]}',
      'hf-preprocessor',
      /image processor/,
    ],
    [
      'auto_map only',
      'preprocessor_config.json',
      files.AUTO_MAP_ONLY,
      'hf-preprocessor',
      /determined by their code/,
    ],
    [
      'unknown extractor',
      'preprocessor_config.json',
      '{"feature_extractor_type": "ClapFeatureExtractor", "sampling_rate": 48000}',
      'hf-preprocessor',
      /ClapFeatureExtractor is not read/,
    ],
    [
      'another NeMo preprocessor',
      'model.yaml',
      'preprocessor: {_target_: nemo.collections.asr.modules.AudioToMFCCPreprocessor, sample_rate: 16000}',
      'nemo',
      /AudioToMFCCPreprocessor is not read/,
    ],
    [
      'another ESPnet front end',
      'config.yaml',
      'frontend: s3prl\nfrontend_conf: {fs: 16k}',
      'espnet2',
      /"s3prl" is not read/,
    ],
    [
      'SpeechBrain without features',
      'hparams.yaml',
      'model: !new:speechbrain.nnet.linear.Linear {input_size: 80}',
      'speechbrain',
      /no Fbank/,
    ],
    [
      'SpeechBrain with two extractors',
      'hparams.yaml',
      'a: !new:speechbrain.lobes.features.Fbank {n_mels: 80}\nb: !new:speechbrain.lobes.features.MFCC {n_mfcc: 20}',
      'speechbrain',
      /several/,
    ],
    [
      'options of another Kaldi tool',
      'conf/mfcc.conf',
      '--use-energy=false\n--beam=13\n',
      'kaldi',
      /--beam is no option/,
    ],
    [
      'Kaldi options of no known kind',
      'conf/features.conf',
      '--sample-frequency=8000\n',
      'kaldi',
      /neither the name/,
    ],
    [
      'a future contract',
      'c.yaml',
      'format: feature-contract/2\naudio: {}\nfeature: {}',
      'feature-contract/1',
      /not known/,
    ],
    [
      'an eval report',
      'r.yaml',
      'model: a@1.0.0\nslices: {quiet: {wer: 0.1}}',
      null,
      /no feature configuration/,
    ],
    ['an empty object', 'x.json', '{}', null, /no feature configuration/],
    ['a list', 'x.json', '[1, 2]', null, /no feature configuration/],
    ['null', 'x.json', 'null', null, /no feature configuration/],
    ['an empty file of another name', 'notes.conf', '', null, /no feature configuration/],
    ['a broken option file', 'mfcc.conf', 'sample-frequency=8000', null, /no feature configuration/],
  ])('%s', (_, path, text, format, reason) => {
    const reading = readFeatureContract(sourceOf(path, text));
    expect(reading).toMatchObject({ kind: 'unresolved', format, reason: expect.stringMatching(reason) });
  });
});

describe('a value that cannot be leaves its field unresolved, and nothing else', () => {
  test.each<readonly [string, string, string, FieldName, RegExp]>([
    [
      'text for a number in JSON',
      'p.json',
      files.WHISPER.replace('"hop_length": 160', '"hop_length": "160"'),
      'frame.hop_length_samples',
      /is "160", not a finite number/,
    ],
    [
      'an unknown window',
      'p.json',
      files.SPEECHT5.replace('hann_window', 'kaiser_window'),
      'frame.window',
      /"kaiser_window", not one of/,
    ],
    [
      'milliseconds and samples that disagree',
      'p.json',
      files.SPEECHT5.replace('"sample_stride":256', '"sample_stride":160'),
      'frame.hop_length_samples',
      /says 160 samples, the milliseconds come to 256/,
    ],
    [
      'an interpolation to nowhere',
      'm.yaml',
      files.NEMO.replace('${model.sample_rate}', '${model.rate}'),
      'audio.sample_rate_hz',
      /points to nothing/,
    ],
    [
      'seconds without a rate',
      'm.yaml',
      files.NEMO.replace('${model.sample_rate}', '???'),
      'frame.hop_length_samples',
      /cannot be converted/,
    ],
    [
      'a resolver',
      'm.yaml',
      files.NEMO.replace('${model.sample_rate}', '${oc.env:RATE}'),
      'audio.sample_rate_hz',
      /cannot be resolved/,
    ],
    [
      'a circle',
      'm.yaml',
      files.NEMO.replace('sample_rate: 16000', 'sample_rate: ${model.preprocessor.sample_rate}'),
      'audio.sample_rate_hz',
      /circle/,
    ],
    [
      'a placeholder',
      'h.yaml',
      files.SPEECHBRAIN.replace('n_mels: 80', 'n_mels: !PLACEHOLDER'),
      'feature.n_mels',
      /PLACEHOLDER/,
    ],
    [
      'arithmetic',
      'h.yaml',
      files.SPEECHBRAIN.replace('!ref <n_fft>', '!ref <n_fft> // 2'),
      'frame.n_fft',
      /cannot be resolved/,
    ],
    [
      'strides that are no numbers',
      'd.yml',
      files.DAC.replace('[2, 4, 5, 8]', '[2, four]'),
      'codec.hop_samples',
      /no list of whole numbers/,
    ],
    [
      'a Kaldi option without a number',
      'conf/fbank.conf',
      '--frame-shift=ten',
      'frame.hop_length_samples',
      /"ten", not a finite number/,
    ],
    [
      'a Kaldi switch that is none',
      'conf/fbank.conf',
      '--snip-edges=maybe',
      'frame.centered',
      /true or false/,
    ],
    [
      'both NeMo spellings of a length',
      'm.yaml',
      files.NEMO.replace('window_stride: 0.01', 'window_stride: 0.01\n    n_window_stride: 160'),
      'frame.hop_length_samples',
      /both/,
    ],
  ])('%s', (_, path, text, name, reason) => {
    const field = contractOf(path, text).fields[name];
    expect(field).toMatchObject({ value: null, origin: { reason: expect.stringMatching(reason) } });
  });
});

test('OmegaConf interpolations may be relative and take several steps', () => {
  const text = files.NEMO.replace('n_fft: 512', 'n_fft: ${.size}\n    size: ${..fft}').replace(
    'model:',
    'model:\n  fft: 512',
  );
  expect(contractOf('m.yaml', text).fields['frame.n_fft']?.value).toBe(512);
});

test('statistics get the digest that the caller computed', () => {
  const source = {
    ...sourceOf('config.yaml', files.ESPNET),
    digestOf: (path: string) => `sha256 of ${path}`,
  };
  expect(contractFrom(source).fields['normalize.stats_digest']?.value).toMatch(
    /^sha256 of exp\/asr_stats_raw/,
  );
});

test('keys that are also names of JavaScript mean nothing', () => {
  const text =
    '{"feature_extractor_type": "WhisperFeatureExtractor", "__proto__": {"sampling_rate": 8000}, "constructor": 1}';
  expect(contractOf('p.json', text).fields['audio.sample_rate_hz']).toMatchObject({
    value: 16000,
    origin: { kind: 'default' },
  });
  const windows = files.SPEECHT5.replace('hann_window', 'constructor');
  expect(contractOf('p.json', windows).fields['frame.window']?.value).toBeNull();
});

test('mappings may arrive as Maps', () => {
  const value = new Map<string, unknown>([
    ['feature_extractor_type', 'WhisperFeatureExtractor'],
    ['sampling_rate', 8000],
  ]);
  expect(contractFrom({ path: 'p.json', value }).fields['audio.sample_rate_hz']?.value).toBe(8000);
});

describe('the canonical contract names what it cannot take', () => {
  test.each<readonly [string, (text: string) => string, string]>([
    ['an unknown key', (text) => text.replace('hop_length_samples', 'hop_length'), '/frame/hop_length'],
    ['an unknown section', (text) => `${text}frames: {hop: 160}\n`, '/frames'],
    ['an unknown word', (text) => text.replace('scale: slaney', 'scale: bark'), '/mel/scale'],
    ['a number in quotes', (text) => text.replace('n_fft: 512', 'n_fft: "512"'), '/frame/n_fft'],
    [
      'a fraction of a sample',
      (text) => text.replace('win_length_samples: 400', 'win_length_samples: 400.5'),
      '/frame/win_length_samples',
    ],
  ])('%s', (_, change, pointer) => {
    const { problems } = contractOf('c.yaml', change(files.CANONICAL));
    expect(problems.map((problem) => problem.pointer)).toEqual([pointer]);
  });

  test('milliseconds stand in for samples, and have to agree with them', () => {
    const inMs = files.CANONICAL.replace('hop_length_samples: 160', 'hop_ms: 10');
    expect(contractOf('c.yaml', inMs).fields['frame.hop_length_samples']?.value).toBe(160);
    const both = files.CANONICAL.replace('hop_length_samples: 160', 'hop_length_samples: 160\n  hop_ms: 10');
    expect(contractOf('c.yaml', both).fields['frame.hop_length_samples']?.value).toBe(160);
    const wrong = both.replace('hop_ms: 10', 'hop_ms: 12.5');
    expect(contractOf('c.yaml', wrong).fields['frame.hop_length_samples']?.value).toBeNull();
  });

  test('base 10, lists, targets and rates are read', () => {
    const contract = contractOf(
      'c.yaml',
      `audio: {sample_rate_hz: 16000, loudness: {target_lufs: -23}, allowed_input_rates_hz: [48000, 16000]}
feature: {type: log_mel}
log: {base: 10}
layout: time,feature
tokenizer: {id: bpe-5000, digest: abc}
`,
    );
    const read = (
      ['audio.loudness', 'audio.allowed_input_rates_hz', 'log.base', 'layout', 'tokenizer.id'] as const
    ).map((name) => contract.fields[name]?.value);
    expect(read).toEqual(['target_lufs=-23', [16000, 48000], '10', 'time,feature', 'bpe-5000']);
    expect(contract.problems).toEqual([]);
  });
});

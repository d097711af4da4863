import { describe, expect, test } from '@jest/globals';
import { npyBytes, npyMatrix } from '../audio/npy-bytes.js';
import { roundTrip } from '../audio/resample.js';
import { syntheticSpeech } from '../audio/synthetic-speech.js';
import { pcm16, wavBytes } from '../audio/wav-bytes.js';
import {
  AUTO_MAP_ONLY,
  CANONICAL,
  IMAGE,
  KALDI_HIRES,
  NEMO,
  SPEECHBRAIN,
  SPEECHBRAIN_VOCODER,
  WHISPER,
} from '../features/toolkit-files.js';
import type { Files } from '../memory-tree.js';
import { type Done, runCommand } from './memory-terminal.js';

const RATE = 16000;

function compare(files: Files, ...args: readonly string[]): Promise<Done> {
  return runCommand('compare', args, files);
}

function answerOf({ out }: Done): Record<string, unknown> {
  return JSON.parse(out) as Record<string, unknown>;
}

describe('the dispatcher', () => {
  test.each([[[]], [['feature', 'a', 'b']], [['__proto__', 'a', 'b']], [['constructor']]])(
    '%j: exit 2',
    async (args) => {
      const { exit, out, notes } = await compare({}, ...args);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(notes.join()).toContain('features, audio, schema, serving, records, dumps');
    },
  );

  test('a mistake in the arguments shows the usage of the comparison', async () => {
    const { exit, notes } = await compare({}, 'features', 'a.yaml');
    expect(exit).toBe(2);
    expect(notes.join()).toContain('compare features A B');
  });
});

describe('compare features', () => {
  const files = {
    'training.yaml': NEMO,
    'contract.yaml': CANONICAL,
    'drifted.yaml': CANONICAL.replace('sample_rate_hz: 16000', 'sample_rate_hz: 12000').replace(
      '8000}',
      '6000}',
    ),
    'serving/preprocessor_config.json': WHISPER,
    'hparams.yaml': SPEECHBRAIN,
    'vocoder.yaml': SPEECHBRAIN_VOCODER,
    'conf/mfcc.conf': KALDI_HIRES,
    'conf/fbank.conf': '',
    'image.json': IMAGE,
    'auto.json': AUTO_MAP_ONLY,
    'other.yaml': 'colour: red\n',
    'torn.yaml': 'a: [1\n',
    'pointer.yaml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
    'bytes.bin': new Uint8Array([0xff, 0xfe, 0, 1]),
  };

  test.each([
    ['training.yaml', 'training.yaml'],
    ['conf/fbank.conf', 'conf/fbank.conf'],
    ['contract.yaml', 'contract.yaml'],
  ])('%s against %s is compatible', async (a, b) => {
    const done = await compare(files, 'features', a, b);
    expect(done.exit).toBe(0);
    expect(answerOf(done)).toEqual({ compatible: true, differences: [] });
  });

  test('two toolkits, each in its own units, differ where they differ', async () => {
    const done = await compare(files, 'features', 'training.yaml', 'serving/preprocessor_config.json');
    expect(done.exit).toBe(1);
    const { differences, compatible } = answerOf(done) as {
      compatible: boolean;
      differences: { field: string; a: unknown; b: unknown; severity: string }[];
    };
    expect(compatible).toBe(false);
    expect(differences).toContainEqual({
      field: 'feature.n_mels',
      a: 80,
      b: 128,
      unit: 'bins',
      severity: 'blocker',
      source_a: 'training.yaml:12 /model/preprocessor/features',
      source_b: 'serving/preprocessor_config.json:4 /feature_size',
    });
    // 0.01 s and 160 samples are the same hop.
    expect(differences.map(({ field }) => field)).not.toContain('frame.hop_length_samples');
  });

  test('a contract that says 12 kHz is named with what it costs', async () => {
    const done = await compare(files, 'features', 'contract.yaml', 'drifted.yaml');
    expect(done.exit).toBe(1);
    expect(done.notes).toContain(
      'audio.sample_rate_hz: Fricatives above 6 kHz are gone on one side: the model does not hear what it was trained on.',
    );
  });

  test('custom tags of HyperPyYAML are read, in milliseconds and in samples', async () => {
    const done = await compare(files, 'features', 'hparams.yaml', 'vocoder.yaml');
    const { differences } = answerOf(done) as { differences: { field: string; a: unknown; b: unknown }[] };
    expect(differences).toContainEqual(
      expect.objectContaining({ field: 'frame.win_length_samples', a: 512, b: 1024 }),
    );
  });

  test.each([
    'image.json',
    'auto.json',
    'other.yaml',
    'torn.yaml',
    'pointer.yaml',
    'bytes.bin',
    'absent.yaml',
  ])('%s determines nothing: exit 2, never compatible', async (path) => {
    const { exit, out, notes } = await compare(files, 'features', path, path);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join()).toContain(path);
  });
});

describe('compare audio', () => {
  const speech = [1, 2, 3].map((seed) => syntheticSpeech(seed, 2));
  const file = (samples: Float32Array, rate = RATE): Uint8Array => wavBytes(pcm16(samples), { rate });
  const files: Files = {
    ...Object.fromEntries(speech.map((samples, index) => [`ref-${index}.wav`, file(samples)])),
    ...Object.fromEntries(
      speech.map((samples, index) => [
        `hold-${index}.wav`,
        file(roundTrip(samples, RATE, 12000, 'sinc', 'hold')),
      ]),
    ),
    'slow.wav': file(speech[0] ?? new Float32Array(0), 12000),
    'short.wav': wavBytes(pcm16([0.1, 0.2]), { declared: 2 ** 31 }),
    'nan.wav': wavBytes(new Uint8Array(new Float32Array([0, NaN, 0]).buffer), { tag: 3, bits: 32 }),
    'text.wav': 'not a recording',
  };
  const [references, held] = [
    ['ref-0.wav', 'ref-1.wav', 'ref-2.wav'],
    ['hold-0.wav', 'hold-1.wav', 'hold-2.wav'],
  ];

  test('the same recordings are compatible', async () => {
    const done = await compare(files, 'audio', ...references, '--with', ...references);
    expect(done.exit).toBe(0);
    expect(answerOf(done)).toMatchObject({
      compatible: true,
      enough: true,
      coherent_bandwidth_hz: 8000,
      estimated_rate_hz: null,
      pairs: [{ name: 'ref-0.wav', cause: null }, {}, {}],
    });
  });

  test('recordings that passed 12 kHz are not, and the rate is named', async () => {
    const done = await compare(files, 'audio', ...references, '--with', ...held);
    expect(done.exit).toBe(1);
    expect(answerOf(done)).toMatchObject({ compatible: false, enough: true, estimated_rate_hz: 12000 });
  });

  test('two pairs decide nothing', async () => {
    const done = await compare(files, 'audio', 'ref-0.wav', 'ref-1.wav', '--with', 'ref-0.wav', 'ref-1.wav');
    expect(done.exit).toBe(1);
    expect(answerOf(done)).toMatchObject({ compatible: null, enough: false });
  });

  test('a file of another rate is no pair of the reference', async () => {
    const done = await compare(files, 'audio', ...references, '--with', 'slow.wav', 'ref-1.wav', 'ref-2.wav');
    expect(done.exit).toBe(1);
    expect(answerOf(done)).toMatchObject({ compatible: false, pairs: [{ cause: 'wrong-rate' }, {}, {}] });
  });

  test.each([
    ['unequal counts', [...references, '--with', 'ref-0.wav']],
    ['no served files', [...references, '--with']],
    ['no --with', references],
    ['an unknown flag', ['--fast', 'ref-0.wav', '--with', 'ref-0.wav']],
    ['a header that declares 2 GB', ['ref-0.wav', '--with', 'short.wav']],
    ['NaN', ['ref-0.wav', '--with', 'nan.wav']],
    ['no WAV file', ['ref-0.wav', '--with', 'text.wav']],
    ['no file', ['ref-0.wav', '--with', 'absent.wav']],
  ])('%s: exit 2', async (_name, args) => {
    const { exit, out, notes } = await compare(files, 'audio', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join()).not.toBe('');
  });
});

describe('compare dumps', () => {
  const rows = Array.from({ length: 60 }, (_, frame) =>
    Array.from({ length: 20 }, (_unused, bin) => -8 + 4 * Math.sin(frame / 3 + bin) + bin / 10),
  );
  const shifted = (by: number): number[][] => rows.map((row) => row.map((value) => value + by));
  const files: Files = {
    'a.npy': npyMatrix(rows),
    'b.npy': npyMatrix(shifted(5e-3)),
    'scaled.npy': npyMatrix(shifted(20.7944)),
    'nan.npy': npyMatrix(rows.map((row, index) => (index === 3 ? row.map(() => NaN) : row))),
    'turned.npy': npyMatrix(rows[0]?.map((_, bin) => rows.map((row) => row[bin] ?? 0)) ?? []),
    'pickle.npy': npyBytes(new Uint8Array(24), { descr: '|O' }),
    'huge.npy': npyBytes(new Uint8Array(24), { shape: '(500000, 1000)' }),
  };

  test('equivalent is the default, exact is stricter', async () => {
    const done = await compare(files, 'dumps', 'a.npy', 'b.npy');
    expect(done.exit).toBe(0);
    expect(answerOf(done)).toMatchObject({
      compatible: true,
      cause: 'none',
      profile: 'equivalent',
      bins: [20, 20],
    });
    expect((await compare(files, 'dumps', 'a.npy', 'b.npy', '--profile', 'exact')).exit).toBe(1);
  });

  test.each([
    ['scaled.npy', 'int16-scale'],
    ['nan.npy', 'other'],
    ['turned.npy', 'other'],
  ])('%s: exit 1, %s', async (path, cause) => {
    const done = await compare(files, 'dumps', 'a.npy', path);
    expect(done.exit).toBe(1);
    expect(answerOf(done)).toMatchObject({ compatible: false, cause });
  });

  test.each([
    [['a.npy', 'pickle.npy'], 'object'],
    [['a.npy', 'huge.npy'], 'declares'],
    [['a.npy', 'absent.npy'], 'no such file'],
    [['a.npy', 'b.npy', '--profile', 'close'], 'exact'],
    [['a.npy'], 'expected 2'],
  ])('%j: exit 2', async (args, words) => {
    const { exit, out, notes } = await compare(files, 'dumps', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join()).toContain(words);
  });
});

describe('inspect --as feature-contract', () => {
  async function inspect(
    path: string,
    text: string,
    ...args: readonly string[]
  ): Promise<Record<string, unknown>> {
    const done = await runCommand('inspect', [path, ...args], { [path]: text });
    expect(done.exit).toBe(0);
    return answerOf(done);
  }

  test('lengths in samples and in milliseconds, and where each value comes from', async () => {
    const answer = await inspect('conf/mfcc.conf', KALDI_HIRES, '--as', 'feature-contract');
    expect(Object.keys(answer)).toEqual(['reader', 'kind', 'value']);
    expect(answer).toMatchObject({
      reader: 'kaldi-mfcc',
      kind: 'feature-contract',
      value: {
        format: 'feature-contract/1',
        audio: { sample_rate_hz: 16000 },
        feature: { n_mels: 40 },
        frame: { hop_length_samples: 160, hop_ms: 10, win_length_samples: 400, win_ms: 25 },
        mel: { f_max_hz: 7600 },
        layout: ['time', 'feature'],
        origins: {
          'audio.sample_rate_hz': 'default of kaldi-mfcc',
          'mel.f_max_hz': 'explicit: conf/mfcc.conf:7 /high-freq',
        },
        unresolved: [],
      },
    });
  });

  test.each([
    ['training.yaml', NEMO, 'nemo'],
    ['hparams.yaml', SPEECHBRAIN, 'speechbrain'],
    ['preprocessor_config.json', WHISPER, 'hf-whisper'],
    ['contract.yaml', CANONICAL, 'feature-contract/1'],
  ])('%s is known by its content', async (path, text, reader) => {
    expect(await inspect(path, text)).toMatchObject({ reader, kind: 'feature-contract' });
  });

  test('what is printed is a contract that is read again, to the same values', async () => {
    const { value } = await inspect('contract.yaml', CANONICAL);
    const files = { 'a.yaml': CANONICAL, 'b.json': JSON.stringify(value) };
    expect(answerOf(await compare(files, 'features', 'a.yaml', 'b.json'))).toEqual({
      compatible: true,
      differences: [],
    });
  });

  test('fields that a toolkit leaves open are listed', async () => {
    const answer = await inspect('hparams.yaml', SPEECHBRAIN);
    expect(answer).toMatchObject({
      value: { unresolved: [{ field: 'normalize.stats_digest' }], normalize: { stats_digest: null } },
    });
  });

  test('an image processor is refused', async () => {
    const { exit, notes } = await runCommand('inspect', ['image.json', '--as', 'feature-contract'], {
      'image.json': IMAGE,
    });
    expect(exit).toBe(2);
    expect(notes.join()).toContain('an image processor');
  });
});

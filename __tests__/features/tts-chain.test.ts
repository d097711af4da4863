import { expect, test } from '@jest/globals';
import type { FeatureContract } from '../../src/model/feature-contract.js';
import { compareChain, stagesOf, type TtsStages } from '../../src/features/tts-chain.js';
import { contractOf } from './source-of.js';
import * as files from './toolkit-files.js';

const vocoder = contractOf('vocoder.json', files.HIFI_GAN);
const codec = contractOf('codec.yml', files.DAC);
const output = (rate: number): FeatureContract =>
  contractOf(
    'serving.yaml',
    `audio: {sample_rate_hz: ${rate}}\nfeature: {type: learned}\noutput_audio: {sample_rate_hz: ${rate}}`,
  );
const fastPitch = (text: (original: string) => string = (original) => original): FeatureContract =>
  contractOf('fastpitch.yaml', text(files.NEMO_FASTPITCH));

/** Each joint with the fields that block in it. */
function blockersOf(stages: TtsStages): readonly (readonly [string, ...string[]])[] {
  const chain = compareChain(stages);
  expect(chain.compatible).toBe(
    chain.joints.length === 0 ? null : chain.joints.every((one) => one.compatible),
  );
  return chain.joints.map(({ joint, differences }) => [
    joint,
    ...differences.filter(({ severity }) => severity === 'blocker').map(({ field }) => field),
  ]);
}

test('a mel that the vocoder was not made for is named joint by joint', () => {
  expect(blockersOf({ acoustic: fastPitch(), vocoder, output: output(22050) })).toEqual([
    // FastPitch adds 1e-5 where HiFi-GAN clips at it; the rest agrees.
    ['acoustic to vocoder', 'log.floor_mode'],
    ['vocoder to output'],
  ]);
});

test.each<readonly [string, TtsStages, readonly (readonly string[])[]]>([
  [
    'acoustic at 24 kHz, vocoder at 22.05 kHz',
    {
      acoustic: fastPitch((text) =>
        text.replace('sample_rate: 22050', 'sample_rate: 24000').replace('type: add', 'type: clamp'),
      ),
      vocoder,
    },
    [['acoustic to vocoder', 'audio.sample_rate_hz']],
  ],
  [
    'another floor, as VITS and Matcha have it',
    {
      acoustic: fastPitch((text) => text.replace('1e-05', '1e-09').replace('type: add', 'type: clamp')),
      vocoder,
    },
    [['acoustic to vocoder', 'log.floor']],
  ],
  [
    'a service that promises 16 kHz',
    { vocoder, output: output(16000) },
    [['vocoder to output', 'output_audio.sample_rate_hz']],
  ],
  [
    'a vocoder at another rate than the codec',
    { vocoder, codec, output: output(24000) },
    [['vocoder to codec', 'output_audio.sample_rate_hz'], ['codec to output']],
  ],
  [
    'an output that is not stated',
    { vocoder, output: contractOf('c.yaml', files.CANONICAL) },
    [['vocoder to output', 'output_audio.sample_rate_hz']],
  ],
  ['a single stage', { acoustic: fastPitch() }, []],
])('%s', (_, stages, expected) => {
  expect(blockersOf(stages)).toEqual(expected);
});

test('a model that makes codes meets the codec', () => {
  const codes = (count: number): FeatureContract =>
    contractOf(
      'lm.yaml',
      `audio: {sample_rate_hz: 24000}\nfeature: {type: codec_tokens}\ncodec: {sample_rate_hz: 24000, hop_samples: 320, n_codebooks: ${count}, codebook_size: 1024, digest: abc}`,
    );
  expect(blockersOf({ acoustic: codes(32), codec })).toEqual([['acoustic to codec']]);
  expect(blockersOf({ acoustic: codes(8), codec })).toEqual([['acoustic to codec', 'codec.n_codebooks']]);
});

test('one contract can describe the whole chain', () => {
  const text = `${files.CANONICAL}
acoustic_to_vocoder:
  audio: {sample_rate_hz: 22050, sample_scale: unit}
  feature: {type: log_mel, n_mels: 80}
output_audio: {sample_rate_hz: 16000}
`;
  const chain = compareChain(stagesOf(contractOf('c.yaml', text)));
  expect(chain.joints.map(({ joint, compatible }) => [joint, compatible])).toEqual([
    ['acoustic to vocoder', false],
    ['vocoder to output', false],
  ]);
});

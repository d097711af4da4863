import { CANONICAL, ESPNET, HIFI_GAN, NEMO } from '../features/toolkit-files.js';
import { UNREADABLE } from './evidence-of.js';
import { contractOf, FEATURES, TWO_SIDES } from './features-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

const VOICE = `
format: feature-contract/1
contract_version: 1.0.0
audio: {sample_rate_hz: 22050, channels: 1, sample_scale: unit, resample_policy: reject}
feature: {type: log_mel, n_mels: 80}
frame: {n_fft: 1024, win_length_samples: 1024, hop_length_samples: 256, window: hann, centered: false, pad_mode: reflect,
  preemphasis: 0, dither: 0, dither_at_inference: false, remove_dc: false}
mel: {scale: slaney, norm: slaney, f_min_hz: 0, f_max_hz: 8000}
spectrum: {power: 1}
log: {base: e, floor: 1e-5, floor_mode: max}
normalize: {type: none}
stacking: {window: 1, stride: 1}
dtype: float32
layout: [feature, time]
output_audio: {sample_rate_hz: 22050, channels: 1, encoding: pcm_s16le}
`;
const VOICE_ENTRY = ENTRY.replace('task: asr-dictation', 'task: tts');

/** The cases of feature-contract. */
export const featureContractTable: GateTable = {
  gate: 'feature-contract',
  cases: [
    {
      name: 'a complete contract',
      shows: 'pass',
      given: { more: FEATURES },
      expected: ['feature-contract pass blocker'],
    },
    {
      name: "a toolkit's own file",
      shows: 'pass',
      given: { more: { ...FEATURES, trainingFeatures: contractOf(NEMO, 'conf/model.yaml') } },
      expected: ['feature-contract pass blocker'],
      says: ['conf/model.yaml determines every critical field'],
    },
    {
      name: 'no contract',
      shows: 'no-evidence',
      given: {},
      expected: ['feature-contract no-evidence blocker'],
    },
    {
      name: 'no contract, before package',
      shows: 'edge',
      given: { step: 'evaluate' },
      expected: [],
    },
    {
      name: 'a file that cannot be read',
      shows: 'no-evidence',
      given: {
        more: {
          trainingFeatures: {
            ...UNREADABLE,
            problems: [{ location: { path: 'contracts/x.json' }, message: 'an image processor' }],
            location: { path: 'contracts/x.json' },
          },
        },
      },
      expected: ['feature-contract:contracts/x.json error blocker'],
    },
    {
      name: 'critical fields that are open',
      shows: 'no-evidence',
      given: { more: { ...FEATURES, trainingFeatures: contractOf(ESPNET, 'conf/train.yaml') } },
      expected: ['feature-contract:normalize.stats_digest no-evidence blocker'],
      says: ['normalize.stats_digest is not determined by conf/train.yaml'],
    },
    {
      name: 'a sample rate that is not stated',
      shows: 'no-evidence',
      given: {
        more: {
          ...FEATURES,
          trainingFeatures: contractOf(CANONICAL.replace('  sample_rate_hz: 16000\n', '')),
        },
      },
      expected: ['feature-contract:audio.sample_rate_hz no-evidence blocker'],
    },
    {
      name: 'mel filters above half the sample rate',
      shows: 'fail',
      given: {
        more: {
          ...FEATURES,
          trainingFeatures: contractOf(CANONICAL.replace('sample_rate_hz: 16000', 'sample_rate_hz: 12000')),
        },
      },
      expected: ['feature-contract:f-max-within-nyquist fail blocker'],
      says: ['f_max 8000 Hz lies above the Nyquist frequency of 6000 Hz'],
    },
    {
      name: 'what is only unusual warns',
      shows: 'edge',
      given: {
        more: {
          ...FEATURES,
          trainingFeatures: contractOf(
            CANONICAL.replace('hop_length_samples: 160', 'hop_length_samples: 32'),
          ),
        },
      },
      expected: ['feature-contract pass blocker', 'feature-contract:hop-duration fail warning'],
      says: ['a hop of 2 ms is unusual'],
    },
    {
      name: 'a key that is not known',
      shows: 'fail',
      given: { more: { ...FEATURES, trainingFeatures: contractOf(`${CANONICAL}colour: red\n`) } },
      expected: ['feature-contract:/colour fail blocker'],
    },
    {
      name: 'a value that cannot be',
      shows: 'fail',
      given: {
        more: {
          ...FEATURES,
          trainingFeatures: contractOf(CANONICAL.replace('channels: 1', 'channels: stereo')),
        },
      },
      expected: ['feature-contract:/audio/channels fail blocker'],
    },
    {
      name: 'the contract of the serving side contradicts itself',
      shows: 'fail',
      given: {
        entry: TWO_SIDES,
        more: {
          ...FEATURES,
          servingFeatures: contractOf(
            CANONICAL.replace('f_max_hz: 8000', 'f_max_hz: 9000'),
            'contracts/serving.yaml',
          ),
        },
      },
      expected: ['feature-contract:serving:f-max-within-nyquist fail blocker'],
    },
    {
      name: 'a thousand unknown keys are counted',
      shows: 'edge',
      given: {
        more: {
          ...FEATURES,
          trainingFeatures: contractOf(
            CANONICAL + Array.from({ length: 1000 }, (_, index) => `k${index}: 1\n`).join(''),
          ),
        },
      },
      expected: [
        ...Array.from({ length: 20 }, (_, index) => `feature-contract:/k${index} fail blocker`),
        'feature-contract:more fail blocker',
      ],
      says: ['980 further problems'],
    },
    {
      name: 'a voice whose vocoder expects the same mel',
      shows: 'pass',
      given: {
        entry: VOICE_ENTRY,
        more: {
          trainingFeatures: contractOf(VOICE),
          stageFeatures: stagesOf(HIFI_GAN),
        },
      },
      expected: ['feature-contract pass blocker'],
    },
    {
      name: 'a voice whose vocoder expects another mel and makes another rate',
      shows: 'fail',
      given: {
        entry: VOICE_ENTRY,
        more: {
          trainingFeatures: contractOf(VOICE),
          stageFeatures: stagesOf(
            HIFI_GAN.replace('"hop_size": 256', '"hop_size": 300').replace('22050', '24000'),
          ),
        },
      },
      expected: [
        'feature-contract:acoustic-to-vocoder:audio.sample_rate_hz fail blocker',
        'feature-contract:acoustic-to-vocoder:frame.hop_length_samples fail blocker',
        'feature-contract:vocoder-to-output:output_audio.sample_rate_hz fail blocker',
      ],
      says: [
        '256 samples (11.61 ms)',
        '300 samples (12.5 ms)',
        'vocoder/config.json:13 /hop_size',
        'wrong speed and pitch',
      ],
    },
    {
      name: 'a voice that does not say what its vocoder expects',
      shows: 'edge',
      given: { entry: VOICE_ENTRY, more: { trainingFeatures: contractOf(VOICE) } },
      expected: ['feature-contract pass blocker', 'feature-contract:acoustic-to-vocoder no-evidence warning'],
    },
  ],
};

function stagesOf(
  vocoder: string,
): NonNullable<NonNullable<GateTable['cases'][number]['given']['more']>['stageFeatures']> {
  const reading = contractOf(vocoder, 'vocoder/config.json');
  if (reading.kind !== 'present') throw new Error('no contract');
  return { ...reading, value: { vocoder: reading.value } };
}

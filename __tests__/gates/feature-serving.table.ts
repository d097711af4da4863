import { CANONICAL, NEMO, WHISPER } from '../features/toolkit-files.js';
import { ABSENT } from './evidence-of.js';
import { contractOf, FEATURES, SERVING, servingOf, TWO_SIDES } from './features-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

const TRAINING = 'contracts/training.yaml';
const SERVED = 'contracts/serving-features.yaml';
const training = contractOf(CANONICAL, TRAINING);
const both = (text: string): object => ({
  trainingFeatures: training,
  servingFeatures: contractOf(text, SERVED),
  servingAudio: SERVING,
});

/** The cases of feature-serving. */
export const featureServingTable: GateTable = {
  gate: 'feature-serving',
  cases: [
    {
      name: 'one contract for both sides, and a service that keeps its rate',
      shows: 'pass',
      given: { more: FEATURES },
      expected: ['feature-serving pass blocker'],
      says: ['one contract, contracts/features.yaml, stands for training and serving'],
    },
    {
      name: 'the same features in two files',
      shows: 'pass',
      given: { entry: TWO_SIDES, more: both(CANONICAL.replace('hop_length_samples: 160', 'hop_ms: 10')) },
      expected: ['feature-serving pass blocker'],
    },
    {
      name: 'no contract of the serving side',
      shows: 'no-evidence',
      given: {
        entry: ENTRY.replace('contracts/features.yaml', `{training: ${TRAINING}}`),
        more: {
          trainingFeatures: training,
          servingAudio: SERVING,
          servingFeatures: {
            ...ABSENT,
            lookedIn: 'feature_contract.serving',
            location: { path: 'entry.yaml' },
          },
        },
      },
      expected: ['feature-serving no-evidence blocker'],
      says: ['feature_contract.serving is not there'],
    },
    {
      name: 'serving says 12 kHz',
      shows: 'fail',
      given: {
        entry: TWO_SIDES,
        more: both(
          CANONICAL.replace('sample_rate_hz: 16000', 'sample_rate_hz: 12000').replace('8000}', '6000}'),
        ),
      },
      expected: [
        'feature-serving:audio.sample_rate_hz fail blocker',
        'feature-serving:mel.f_max_hz fail blocker',
      ],
      says: [
        'training: 16000 Hz (contracts/training.yaml:5 /audio/sample_rate_hz)',
        'serving: 12000 Hz (contracts/serving-features.yaml:5 /audio/sample_rate_hz)',
        'Fricatives above 6 kHz are gone on one side',
      ],
    },
    {
      name: "two toolkits' own files",
      shows: 'fail',
      given: {
        entry: TWO_SIDES,
        more: {
          trainingFeatures: contractOf(NEMO, 'conf/model.yaml'),
          servingFeatures: contractOf(WHISPER, 'serving/preprocessor_config.json'),
          servingAudio: SERVING,
        },
      },
      expected: [
        'feature-serving:feature.n_mels fail blocker',
        'feature-serving:frame.n_fft fail blocker',
        'feature-serving:frame.window fail warning',
        'feature-serving:frame.preemphasis fail blocker',
        'feature-serving:log.base fail blocker',
        'feature-serving:log.floor fail blocker',
        'feature-serving:log.floor_mode fail blocker',
        'feature-serving:log.dynamic_range not-comparable warning',
        'feature-serving:normalize.type fail blocker',
        'feature-serving:normalize.variance not-comparable warning',
        'feature-serving:padding.mode fail warning',
      ],
      says: ['80 bins', '128 bins', 'conf/model.yaml:12'],
    },
    {
      name: 'what only shades the result warns',
      shows: 'edge',
      given: { entry: TWO_SIDES, more: both(CANONICAL.replace('window: hann_symmetric', 'window: hamming')) },
      expected: ['feature-serving pass blocker', 'feature-serving:frame.window fail warning'],
    },
    {
      name: 'a critical field that serving leaves open',
      shows: 'no-evidence',
      given: { entry: TWO_SIDES, more: both(CANONICAL.replace('  sample_scale: unit\n', '')) },
      expected: ['feature-serving:audio.sample_scale not-comparable blocker'],
      says: ['unresolved: contracts/serving-features.yaml does not say'],
    },
    {
      name: 'a service that takes another rate',
      shows: 'fail',
      given: {
        more: { ...FEATURES, servingAudio: servingOf('audio_in: [{sample_rates_hz: [16000, 12000]}]') },
      },
      expected: ['feature-serving:audio_in.sample_rates_hz:12000 fail blocker'],
      says: ['does not allow that. Fricatives above 6 kHz are gone'],
    },
    {
      name: 'a rate that the contract lists',
      shows: 'edge',
      given: {
        more: {
          trainingFeatures: contractOf(
            CANONICAL.replace(
              'resample_policy: reject',
              'resample_policy: allow_listed\n  allowed_input_rates_hz: [48000]',
            ),
          ),
          servingAudio: servingOf(
            'audio_in: [{sample_rates_hz: [16000, 48000], resample: {policy: resample, to_hz: 16000}}]',
          ),
        },
      },
      expected: ['feature-serving pass blocker'],
    },
    {
      name: 'a service that resamples although the contract rejects',
      shows: 'fail',
      given: {
        more: {
          ...FEATURES,
          servingAudio: servingOf('audio_in: [{sample_rates_hz: [16000], resample: resample}]'),
        },
      },
      expected: ['feature-serving:audio_in.resample fail blocker'],
    },
    {
      name: 'a service that brings audio to another rate',
      shows: 'fail',
      given: {
        more: {
          ...FEATURES,
          servingAudio: servingOf(
            'audio_in: {formats: [{sample_rates_hz: [16000]}], resample: {policy: resample, to_hz: 8000}}',
          ),
        },
      },
      expected: ['feature-serving:audio_in.resample fail blocker'],
      says: ['the service brings audio to 8000 Hz', 'Fricatives above 4 kHz are gone'],
    },
    {
      name: "a service that does not take the model's rate",
      shows: 'fail',
      given: { more: { ...FEATURES, servingAudio: servingOf('audio_in: [{sample_rates_hz: [8000]}]') } },
      expected: [
        'feature-serving:audio_in.sample_rates_hz fail blocker',
        'feature-serving:audio_in.sample_rates_hz:8000 fail blocker',
      ],
    },
    {
      name: 'stereo that nobody mixes down',
      shows: 'fail',
      given: {
        more: {
          ...FEATURES,
          servingAudio: servingOf('audio_in: [{sample_rates_hz: [16000], channels: [1, 2]}]'),
        },
      },
      expected: ['feature-serving:audio_in.channels fail blocker'],
    },
    {
      name: 'a serving contract that does not say which rates it takes',
      shows: 'no-evidence',
      given: { more: { ...FEATURES, servingAudio: servingOf('audio_in: [{encoding: pcm_s16le}]') } },
      expected: ['feature-serving:audio_in.sample_rates_hz no-evidence blocker'],
    },
    {
      name: 'no serving contract',
      shows: 'edge',
      given: {
        more: {
          ...FEATURES,
          servingAudio: {
            ...ABSENT,
            lookedIn: 'serving_contract',
            location: { path: 'entry.yaml' },
            field: 'serving_contract',
          },
        },
      },
      expected: ['feature-serving pass blocker'],
    },
    {
      name: 'a voice that is sent at another rate than it is made',
      shows: 'fail',
      given: {
        entry: ENTRY.replace('task: asr-dictation', 'task: tts'),
        more: {
          trainingFeatures: contractOf(
            `${CANONICAL}output_audio: {sample_rate_hz: 24000, channels: 1, encoding: pcm_s16le}\n`,
          ),
          servingAudio: servingOf('audio_out: [{sample_rates_hz: [16000]}]'),
        },
      },
      expected: ['feature-serving:audio_out.sample_rates_hz fail blocker'],
      says: ['the voice makes 24000 Hz', 'wrong speed and pitch'],
    },
    {
      name: 'a voice that is sent as it is made',
      shows: 'pass',
      given: {
        entry: ENTRY.replace('task: asr-dictation', 'task: tts-streaming'),
        more: {
          trainingFeatures: contractOf(
            `${CANONICAL}output_audio: {sample_rate_hz: 24000, channels: 1, encoding: pcm_s16le}\n`,
          ),
          servingAudio: servingOf('audio_out: [{sample_rates_hz: [24000]}]'),
        },
      },
      expected: ['feature-serving pass blocker'],
    },
  ],
};

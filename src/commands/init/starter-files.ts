import type { Found } from './find-in-repository.js';
import { CONTRACTS, one } from './starter-entry.js';

/** A file that `init` would write. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

const WORKFLOW = `name: release-gate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: speech-release-gate/speech-release-gate@v1
`;

/** The workflow of the quick start. */
export const starterWorkflow: StarterFile = { path: '.github/workflows/release-gate.yml', text: WORKFLOW };

const START = `# The policy of the first weeks: missing fields, worse slices and a missing rollback target block, the rest warns.
# To grow out of it, replace the line by a profile (extends: asr-dictation), or by rules of your own.
format: policy/1
extends: start
`;

const ASR_RULES = `  - id: accuracy
    limits:
      wer: {max_relative_regression: 2%}
    decide_by: regression-proven
    required_from: evaluate
  - id: latency
    limits:
      p95_latency_ms: {max_regression: 75}
    required_from: stage
`;

const TTS_RULES = `  - id: intelligibility
    limits:
      tts_wer: {max_relative_regression: 5%}
    decide_by: regression-proven
    required_from: evaluate
  - id: first-audio
    limits:
      p95_ttfa_ms: {max_regression: 75}
    required_from: stage
`;

/** The policy to start with; where raw records are at hand, they decide instead of the estimate alone. */
export function starterPolicy(found: readonly Found[], task: string | undefined): StarterFile {
  const hasRecords = found.some(({ kind }) => kind === 'records');
  const rules = task?.startsWith('tts') === true ? TTS_RULES : ASR_RULES;
  const why =
    '# There are raw records: a worse slice blocks when they prove it, not when it may be chance.\nquality:\n';
  return { path: '.github/release-gate.yml', text: hasRecords ? `${START}${why}${rules}` : START };
}

const FEATURE = `# What the model was trained on and what serving has to compute. Nothing is filled in yet, so nothing is claimed:
# take the mark off a line and write what your front end does. A toolkit's own config file does as well, as it is:
# feature_contract: {training: conf/model_config.yaml, serving: serving/preprocessor_config.json}
format: feature-contract/1
contract_version: "0.1.0"
# audio:
#   sample_rate_hz: 16000
#   channels: 1
#   channel_policy: mono_only        # mono_only, first, mean or per_channel
#   sample_scale: unit               # unit ([-1, 1]) or int16
#   resample_policy: reject          # reject, or allow_listed with allowed_input_rates_hz
# feature:
#   type: log_mel                    # waveform, log_mel, mfcc, spectrogram, codec_tokens or learned
#   n_mels: 80
# frame: {n_fft: 512, win_length_samples: 400, hop_length_samples: 160, window: hann, centered: true, pad_mode: reflect}
# mel: {scale: slaney, norm: slaney, f_min_hz: 0, f_max_hz: 8000}
# log: {base: e, floor: 1.0e-5, floor_mode: max}
# normalize: {type: per_feature}
`;

const SERVING = `# What clients of the serving endpoint rely on. Nothing is filled in yet, so nothing is promised: take the mark off a
# line and write what your endpoint does. speech-release-gate explain serving-contract says what is needed.
format: serving-contract/1
# api: {name: my-endpoint, version: "1.0.0", stability: beta, transport: websocket}
# audio_in:
#   - {encoding: pcm_s16le, container: raw, sample_rates_hz: [16000], channels: [1], resample: reject}
# results: {finality: [partial, utterance_final], partial_policy: mutable, final_mutability: immutable, accumulation: segment}
# timestamps: {level: word, unit: ms, origin: stream_start}
# endpointing: {mode: vad, silence_ms: 500}
# redaction: {modes: [none], applies_to: [final]}
# errors:
#   - {code: unsupported_sample_rate, retryable: false}
# limits: {max_session_s: 300, max_concurrent_streams: 64}
`;

/** Contracts that claim nothing, for what no file of the repository says yet. */
export function starterContracts(found: readonly Found[]): readonly StarterFile[] {
  const feature = { path: CONTRACTS.feature, text: FEATURE };
  const serving = { path: CONTRACTS.serving, text: SERVING };
  return one(found, 'feature-contract') === undefined ? [feature, serving] : [serving];
}

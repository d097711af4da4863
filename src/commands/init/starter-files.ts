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
# audio_in:      # of a voice: audio_out, without resample
#   - {encoding: pcm_s16le, container: raw, sample_rates_hz: [16000], channels: [1], resample: reject}
# chunk: {min_ms: 20, recommended_ms: 100, max_ms: 1000, max_bytes: 32000}
# results: {finality: [partial, utterance_final], partial_policy: mutable, final_mutability: immutable, accumulation: segment}
# timestamps: {level: word, unit: ms, origin: stream_start}
# language: {mode: fixed, supported: [en]}
# speakers: {mode: none, metadata: {retained: false, exposed_to_client: false}}
# endpointing: {mode: vad, silence_ms: 500}
# cancellation: {supported: true, client_message: close, drain: discard}
# barge_in: {supported: false}
# redaction: {modes: [mask], entities: [phone_number], applies_to: [partial, final, logs]}
# retention: {audio: none, transcripts: none, training_use: false}
# errors:
#   - {code: unsupported_sample_rate, retryable: false}
#   - {code: unsupported_encoding, retryable: false}
#   - {code: audio_timeout, retryable: true}
#   - {code: payload_too_large, retryable: false}
#   - {code: rate_limited, retryable: true}
#   - {code: model_unavailable, retryable: true}
#   - {code: cancelled, retryable: false}
#   - {code: internal, retryable: true}
# limits: {max_session_s: 300, max_concurrent_streams: 64}
# slo:           # of a voice: ttfb_ms
#   first_partial_ms: {p50: 200, p95: 400, p99: 700}
#   final_after_endpoint_ms: {p50: 300, p95: 600, p99: 900}
#   measured_at: server
#   load: {streams: 64}
# clients:       # of a first release: []
#   - {name: my-app-1, min_api_version: "1.0.0", max_api_version: "1.0.0", tolerant_reader: true}
`;

/** Contracts that claim nothing, for what no file of the repository says yet. */
export function starterContracts(found: readonly Found[]): readonly StarterFile[] {
  const feature = { path: CONTRACTS.feature, text: FEATURE };
  const serving = { path: CONTRACTS.serving, text: SERVING };
  return one(found, 'feature-contract') === undefined ? [feature, serving] : [serving];
}

import { load } from 'js-yaml';
import type { Json, JsonMap } from './sample-repository.js';

/** The contract of a service that answers whole recordings, with every topic that it needs. */
export const SERVING_YAML = `
format: serving-contract/1
api: {name: asr-dictation, version: "3.1.0", stability: stable, transport: http_unary}
audio_in:
  - {encoding: pcm_s16le, container: wav, sample_rates_hz: [16000], channels: [1], channel_policy: mono_only, resample: reject}
chunk: {min_ms: 300, recommended_ms: 2000, max_ms: 60000, max_bytes: 1920044, pacing: faster_ok}
results: {finality: [utterance_final], partial_policy: append_only, final_mutability: immutable, accumulation: segment}
timestamps: {level: word, unit: ms, origin: utterance_start, monotonic: true, max_error_ms: 80}
language: {mode: fixed, supported: [en], default: en}
speakers: {mode: none, metadata: {retained: false, exposed_to_client: false}}
cancellation: {supported: true, client_message: connection_close, drain: discard}
barge_in: {supported: false}
redaction: {modes: [remove], entities: [phone_number, email], applies_to: [final, logs]}
retention: {audio: none, transcripts: none, training_use: false}
errors:
  - {code: unsupported_sample_rate, http_status: 415, retryable: false}
  - {code: unsupported_encoding, http_status: 415, retryable: false}
  - {code: audio_timeout, http_status: 408, retryable: true}
  - {code: payload_too_large, http_status: 413, retryable: false}
  - {code: rate_limited, http_status: 429, retryable: true}
  - {code: model_unavailable, http_status: 503, retryable: true}
  - {code: cancelled, http_status: 499, retryable: false}
  - {code: internal, http_status: 500, retryable: true}
limits: {max_session_s: 60, max_audio_s: 60, max_concurrent_streams: 64}
slo: {final_after_endpoint_ms: {p50: 200, p95: 450, p99: 700}, availability: 0.999, measured_at: server, load: {streams: 64}}
clients:
  - {name: ios-5, min_api_version: "3.0.0", max_api_version: "3.1.0", tolerant_reader: true}
`;

/** The same as a value, to be changed. */
export const SERVING = load(SERVING_YAML) as JsonMap;

/** A recogniser that streams: what it says beyond {@link SERVING}. */
export const STREAMING: JsonMap = changed(SERVING, {
  'api.transport': 'websocket',
  results: {
    finality: ['partial', 'segment_final'],
    partial_policy: 'mutable',
    final_mutability: 'immutable',
    accumulation: 'segment',
  },
  'redaction.applies_to': ['partial', 'final', 'logs'],
  slo: {
    first_partial_ms: { p50: 150, p95: 300, p99: 500 },
    final_after_endpoint_ms: { p50: 200, p95: 450, p99: 700 },
    measured_at: 'server',
    load: { streams: 64 },
  },
});

/** A voice. */
export const VOICE: JsonMap = changed(SERVING, {
  audio_in: undefined,
  results: undefined,
  audio_out: [
    { encoding: 'pcm_s16le', container: 'wav', sample_rates_hz: [24000], channels: [1], streaming: true },
  ],
  barge_in: { supported: true, trigger: 'client', stop_within_ms: 200 },
  slo: { ttfb_ms: { p50: 90, p95: 200, p99: 350 }, measured_at: 'server', load: { streams: 16 } },
});

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with other values at dotted paths; undefined takes a value away. */
export function changed(document: JsonMap, changes: Readonly<Record<string, Json | undefined>>): JsonMap {
  return Object.entries(changes).reduce((value, [path, to]) => put(value, path.split('.'), to), document);
}

function put(document: JsonMap, [first = '', ...rest]: readonly string[], to: Json | undefined): JsonMap {
  const others = Object.fromEntries(Object.entries(document).filter(([key]) => key !== first));
  const inner = document[first];
  if (rest.length > 0) return { ...document, [first]: put(isMap(inner) ? inner : {}, rest, to) };
  return to === undefined ? others : { ...document, [first]: to };
}

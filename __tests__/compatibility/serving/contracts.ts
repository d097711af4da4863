import { isList, isObject, type JsonObject, type JsonValue } from '../../../src/compatibility/json-value.js';

/** A streaming dictation contract that states every canonical field of a recogniser. */
export const DICTATION: JsonObject = {
  api: {
    name: 'dictation',
    version: '1.4.0',
    stability: 'stable',
    transport: 'websocket',
    deprecation: { announced_at: '2026-01-01', sunset_at: '2027-06-30' },
  },
  audio_in: {
    formats: [
      {
        encoding: 'pcm_s16le',
        container: 'raw',
        sample_rates_hz: [8000, 16000],
        channels: [1],
        endianness: 'little',
        channel_policy: 'first',
      },
      {
        encoding: 'flac',
        container: 'ogg',
        sample_rates_hz: [16000],
        channels: [1, 2],
        channel_policy: 'first',
      },
    ],
    resample: { policy: 'resample', from_hz: [8000, 16000], to_hz: 16000 },
  },
  chunk: { min_ms: 20, recommended_ms: 100, max_ms: 1000, max_bytes: 32000, pacing: 'faster_ok' },
  results: {
    finality: ['partial', 'segment_final', 'turn_final'],
    partial_policy: 'append_only',
    stability: 'float01',
    unset_value: 0,
    final_mutability: 'immutable',
    accumulation: 'segment',
    alternatives_max: 3,
    confidence: 'word',
  },
  timestamps: { level: 'word', unit: 'ms', origin: 'stream_start', monotonic: true, max_error_ms: 50 },
  language: { mode: 'hint', supported: ['en-US', 'en-GB', 'de-DE'], default: 'en-US', per_word: true },
  speakers: {
    mode: 'diarization',
    min: 1,
    max: 6,
    label_stability: 'per_session',
    metadata: { retained: false, exposed_to_client: true },
  },
  endpointing: { mode: 'vad', silence_ms: 700, configurable: true },
  cancellation: {
    supported: true,
    client_message: 'cancel',
    ack: true,
    drain: 'flush_final',
    max_ack_ms: 200,
  },
  barge_in: { supported: true, trigger: 'vad', stop_within_ms: 200, truncation_reported: true },
  redaction: { modes: 'mask', entities: ['phone', 'card'], applies_to: ['partial', 'final', 'logs'] },
  retention: { audio: 'none', transcripts: 30, training_use: false },
  errors: [
    { code: 'rate_limited', http_status: 429, ws_close: 4029, retryable: true, when: 'too many streams' },
    {
      code: 'unsupported_encoding',
      http_status: 415,
      ws_close: 4015,
      retryable: false,
      when: 'unknown encoding',
    },
  ],
  limits: {
    max_session_s: 3600,
    max_audio_s: 3600,
    max_concurrent_streams: 10,
    idle_timeout_s: 30,
    keepalive: 'ping',
  },
  slo: {
    first_partial_ms: { p50: 150, p95: 300, p99: 500 },
    final_after_endpoint_ms: { p50: 200, p95: 400, p99: 700 },
    rtf: { p95: 0.4 },
    availability: 0.999,
    error_rate_max: 0.01,
    load: { streams: 100 },
  },
  health: { ready_path: '/ready', warmup_required: false },
  schema: { input: 'in.json', output: 'out.json', unknown_fields: 'ignore', enum_policy: 'closed' },
  clients: [{ name: 'ios', min_api_version: '1.2.0' }],
};

/** A speech synthesis contract, for what only it states. */
export const VOICE: JsonObject = {
  api: { name: 'voice', version: '2.0.0', stability: 'beta', transport: 'http_chunked' },
  audio_out: [
    {
      encoding: 'pcm_s16le',
      container: 'wav',
      sample_rates_hz: [24000],
      channels: [1],
      first_audio_ms_p95: 250,
      streaming: true,
    },
    { encoding: 'mp3', sample_rates_hz: [24000, 48000], channels: [1] },
  ],
  slo: { ttfb_ms: 120, availability: 99.9 },
};

/** A copy of a contract with another value at a path; undefined takes the value away. */
export function changed(contract: JsonObject, path: string, value: JsonValue | undefined): JsonObject {
  const [first = '', ...rest] = path.split('.');
  const result = change(contract, first, rest, value);
  return isObject(result) ? result : {};
}

function change(
  holder: JsonValue | undefined,
  name: string,
  rest: readonly string[],
  value: JsonValue | undefined,
): JsonValue {
  const [next = '', ...further] = rest;
  if (isList(holder))
    return holder.map((item, index) => (String(index) === name ? change(item, next, further, value) : item));
  const members = isObject(holder) ? holder : {};
  const entries = Object.entries(members).filter(([other]) => other !== name);
  if (rest.length > 0) return { ...members, [name]: change(members[name], next, further, value) };
  return value === undefined ? Object.fromEntries(entries) : { ...members, [name]: value };
}

import { describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/compatibility/json-value.js';
import { compareServing } from '../../../src/compatibility/serving/compare-serving.js';
import { FIELD_RULES } from '../../../src/compatibility/serving/field-rules.js';
import { valueAt, type ServingChangeKind } from '../../../src/compatibility/serving/serving-change.js';
import { changed, DICTATION, VOICE } from './contracts.js';

type Row = readonly [
  path: string,
  before: JsonValue,
  after: JsonValue,
  kind: ServingChangeKind,
  symptom: string,
  mirror: ServingChangeKind,
];

/** One change of one field, its kind and symptom, and the kind of the change back. */
const ROWS: readonly Row[] = [
  ['api.name', 'dictation', 'dictate', 'api-changed', 'not find the service', 'api-changed'],
  ['api.transport', 'websocket', 'grpc_bidi', 'transport-changed', 'will not connect', 'transport-changed'],
  ['api.stability', 'stable', 'beta', 'stability-lowered', 'without notice', 'widened'],
  ['api.deprecation.sunset_at', '2027-06-30', '2027-01-31', 'sunset-moved-earlier', 'less time', 'widened'],
  ['chunk.min_ms', 20, 50, 'chunk-limit-tightened', 'short chunks', 'widened'],
  ['chunk.max_ms', 1000, 500, 'chunk-limit-tightened', 'long chunks', 'widened'],
  ['chunk.max_bytes', 32000, 16000, 'chunk-limit-tightened', 'large chunks', 'widened'],
  ['chunk.pacing', 'faster_ok', 'realtime', 'pacing-changed', 'faster than real time', 'widened'],
  [
    'results.finality',
    ['partial', 'turn_final'],
    ['partial'],
    'finality-changed',
    'never comes',
    'finality-changed',
  ],
  [
    'results.partial_policy',
    'append_only',
    'mutable',
    'partial-policy-changed',
    'change under the user',
    'widened',
  ],
  [
    'results.partial_policy',
    'append_only',
    'stable_prefix',
    'partial-policy-changed',
    'change under the user',
    'widened',
  ],
  [
    'results.accumulation',
    'delta',
    'cumulative',
    'accumulation-changed',
    'words will repeat',
    'accumulation-changed',
  ],
  [
    'results.accumulation',
    'segment',
    'delta',
    'accumulation-changed',
    'words will repeat',
    'accumulation-changed',
  ],
  [
    'results.final_mutability',
    'immutable',
    'may_reformat',
    'final-mutability-changed',
    'sent again',
    'widened',
  ],
  [
    'results.stability',
    'float01',
    'level3',
    'stability-score-changed',
    'stability score',
    'stability-score-changed',
  ],
  ['results.stability', 'float01', 'none', 'stability-score-changed', 'too early or never', 'widened'],
  ['results.unset_value', 0, -1, 'stability-score-changed', 'read as having one', 'stability-score-changed'],
  ['results.alternatives_max', 3, 1, 'alternatives-lowered', 'fewer', 'widened'],
  ['results.confidence', 'word', 'utterance', 'confidence-changed', 'confidence', 'confidence-changed'],
  [
    'results.confidence',
    { level: 'word', range: [0, 1] },
    { level: 'word', range: [0, 100] },
    'confidence-changed',
    'another scale',
    'confidence-changed',
  ],
  [
    'results.confidence',
    { level: 'word', range: [0, 1] },
    'word',
    'confidence-changed',
    'missing or on another scale',
    'widened',
  ],
  ['results.confidence_range', [0, 1], [0, 100], 'confidence-changed', 'another scale', 'confidence-changed'],
  ['timestamps.unit', 'ms', 's', 'timestamp-unit-changed', 'orders of magnitude', 'timestamp-unit-changed'],
  [
    'timestamps.origin',
    'stream_start',
    'utterance_start',
    'timestamp-origin-changed',
    'shifted',
    'timestamp-origin-changed',
  ],
  [
    'timestamps.level',
    'word',
    'segment',
    'timestamp-level-changed',
    'highlight words',
    'timestamp-level-changed',
  ],
  ['timestamps.level', 'word', 'none', 'timestamp-level-changed', 'no times', 'widened'],
  ['timestamps.monotonic', true, false, 'timestamp-order-changed', 'backwards', 'widened'],
  ['timestamps.max_error_ms', 50, 80, 'timestamp-error-raised', 'drift', 'widened'],
  ['language.mode', 'hint', 'auto', 'language-mode-changed', 'another way', 'language-mode-changed'],
  ['language.supported', ['en-US', 'en-GB'], ['en-US'], 'language-removed', 'errors or nonsense', 'widened'],
  [
    'language.default',
    'en-US',
    'de-DE',
    'default-language-changed',
    'name no language',
    'default-language-changed',
  ],
  ['language.per_word', true, false, 'language-per-word-removed', 'language of words', 'widened'],
  [
    'speakers.mode',
    'diarization',
    'channel',
    'speaker-mode-changed',
    'something else',
    'speaker-mode-changed',
  ],
  ['speakers.mode', 'diarization', 'none', 'speaker-mode-changed', 'missing', 'widened'],
  ['speakers.max', 6, 2, 'speaker-limits-tightened', 'share one label', 'widened'],
  ['speakers.min', 1, 2, 'speaker-limits-tightened', 'several labels', 'widened'],
  [
    'speakers.label_stability',
    'per_session',
    'may_relabel',
    'speaker-labels-changed',
    'move to another',
    'widened',
  ],
  ['speakers.metadata.retained', false, true, 'speaker-metadata-changed', 'stored', 'widened'],
  [
    'speakers.metadata.exposed_to_client',
    true,
    false,
    'speaker-metadata-changed',
    'miss speaker metadata',
    'speaker-metadata-changed',
  ],
  ['endpointing.mode', 'vad', 'client', 'endpointing-changed', 'or never', 'endpointing-changed'],
  ['endpointing.silence_ms', 700, 300, 'endpointing-changed', 'cut off', 'widened'],
  ['endpointing.configurable', true, false, 'endpointing-changed', 'ignored', 'widened'],
  ['cancellation.supported', true, false, 'cancellation-changed', 'cannot stop', 'widened'],
  [
    'cancellation.client_message',
    'cancel',
    'stop',
    'cancellation-changed',
    'not be understood',
    'cancellation-changed',
  ],
  [
    'cancellation.ack',
    true,
    false,
    'cancellation-changed',
    'wait for an acknowledgement',
    'cancellation-changed',
  ],
  [
    'cancellation.drain',
    'flush_final',
    'discard',
    'cancellation-changed',
    'last words',
    'cancellation-changed',
  ],
  ['cancellation.max_ack_ms', 200, 300, 'cancellation-changed', 'give up waiting', 'widened'],
  ['barge_in.supported', true, false, 'barge-in-changed', 'over the user', 'widened'],
  ['barge_in.trigger', 'vad', 'client', 'barge-in-changed', 'not stop when it did', 'barge-in-changed'],
  ['barge_in.stop_within_ms', 200, 300, 'barge-in-changed', 'speak on', 'widened'],
  ['barge_in.truncation_reported', true, false, 'barge-in-changed', 'what the user has heard', 'widened'],
  ['redaction.modes', 'mask', 'none', 'redaction-narrowed', 'will be shown', 'widened'],
  ['redaction.modes', 'mask', 'remove', 'redaction-narrowed', 'do not recognise', 'redaction-narrowed'],
  ['redaction.entities', ['phone', 'card'], ['card'], 'redaction-narrowed', 'these kinds', 'widened'],
  [
    'redaction.applies_to',
    ['partial', 'final'],
    ['final'],
    'redaction-narrowed',
    'where they were hidden',
    'widened',
  ],
  ['retention.audio', 'none', 30, 'retention-lengthened', 'recordings will be kept longer', 'widened'],
  [
    'retention.transcripts',
    '30 days',
    '90d',
    'retention-lengthened',
    'transcripts will be kept longer',
    'widened',
  ],
  ['retention.training_use', false, true, 'training-use-added', 'used for training', 'widened'],
  ['limits.max_session_s', 3600, 600, 'limit-lowered', 'cut off', 'widened'],
  ['limits.max_audio_s', 3600, 600, 'limit-lowered', 'recordings', 'widened'],
  ['limits.max_concurrent_streams', 10, 5, 'limit-lowered', 'busy times', 'widened'],
  ['limits.idle_timeout_s', 30, 10, 'limit-lowered', 'users who pause', 'widened'],
  ['limits.keepalive', 'ping', 'none', 'keepalive-changed', 'dropped', 'keepalive-changed'],
  ['slo.first_partial_ms.p95', 300, 331, 'slo-loosened', 'first words', 'widened'],
  ['slo.first_partial_ms.p95', 300, 330, 'within-tolerance', 'within the tolerance of 10 %', 'widened'],
  ['slo.final_after_endpoint_ms.p99', 700, 1000, 'slo-loosened', 'final results', 'widened'],
  ['slo.rtf.p95', 0.4, 0.5, 'slo-loosened', 'long recordings', 'widened'],
  ['slo.ttfb_ms', 100, 200, 'slo-loosened', 'speech will start later', 'widened'],
  ['slo.availability', 0.999, 0.99, 'slo-loosened', 'away for longer', 'widened'],
  ['slo.availability', 99.95, 99.9, 'slo-loosened', 'away for longer', 'widened'],
  ['slo.availability', 0.999, 0.99895, 'within-tolerance', 'within the tolerance', 'widened'],
  ['slo.error_rate_max', 0.01, 0.02, 'slo-loosened', 'more requests may fail', 'widened'],
  ['slo.load.streams', 100, 50, 'slo-conditions-changed', 'fewer streams', 'widened'],
  ['health.ready_path', '/ready', '/healthz', 'health-changed', 'wrong place', 'health-changed'],
  ['health.grpc_health', 'asr.v1', 'asr.v2', 'health-changed', 'wrong place', 'health-changed'],
  ['health.warmup_required', false, true, 'health-changed', 'first requests', 'widened'],
  ['schema.unknown_fields', 'ignore', 'reject', 'unknown-fields-rejected', 'refused', 'widened'],
  ['schema.enum_policy', 'closed', 'open', 'enum-policy-opened', 'no branch', 'widened'],
];

function only(before: JsonObject, after: JsonObject): readonly [ServingChangeKind, boolean, string] {
  const { changes } = compareServing(before, after);
  expect(changes).toHaveLength(1);
  const [change] = changes;
  return change === undefined ? ['widened', false, ''] : [change.kind, change.breaking, change.message];
}

const HARMLESS: readonly ServingChangeKind[] = ['widened', 'within-tolerance', 'newly-stated'];

describe('compareServing', () => {
  it.each(ROWS)('%s from %j to %j: %s', (path, before, after, kind, symptom, mirror) => {
    const [old, next] = [changed(DICTATION, path, before), changed(DICTATION, path, after)];
    const [found, breaking, message] = only(old, next);
    expect([found, breaking]).toEqual([kind, !HARMLESS.includes(kind)]);
    expect(message).toContain(symptom);
    expect(message).toContain(`\`${path}\``);
    const [back, breaksBack] = only(next, old);
    expect([back, breaksBack]).toEqual([mirror, !HARMLESS.includes(mirror)]);
  });

  it('covers every rule', () => {
    const covered = new Set(ROWS.map(([path]) => path));
    const missing = FIELD_RULES.map(({ path }) => path.join('.')).filter((path) => !covered.has(path));
    // The other percentiles go by the same rule.
    expect(missing.filter((path) => !/\.p(50|95|99)$/.test(path))).toEqual([]);
  });

  it.each(FIELD_RULES.map(({ path }) => path.join('.')))(
    '%s that is no longer stated breaks, newly stated does not',
    (path) => {
      const stated =
        valueAt(DICTATION, path.split('.')) === undefined ? changed(DICTATION, path, 'x') : DICTATION;
      for (const silence of [undefined, null, ' ']) {
        const silent = changed(stated, path, silence);
        const kinds = compareServing(stated, silent).changes.map(({ kind, side, breaking }) => ({
          kind,
          side,
          breaking,
        }));
        expect(kinds).toContainEqual({ kind: 'no-longer-stated', side: 'old', breaking: true });
        expect(compareServing(silent, stated).compatible).toBe(true);
      }
    },
  );

  it('finds nothing in contracts that agree, whatever else they say', () => {
    const noted = { ...DICTATION, notes: 'moved to another team', clients: [] };
    expect(compareServing(DICTATION, noted)).toEqual({ compatible: true, changes: [], requiredBump: 'none' });
    expect(compareServing(VOICE, VOICE).requiredBump).toBe('none');
    expect(compareServing({}, {}).requiredBump).toBe('none');
  });

  it('does not mind the order of lists, or of languages', () => {
    const reordered = changed(DICTATION, 'language.supported', ['de-DE', 'en-GB', 'en-US']);
    expect(compareServing(DICTATION, reordered).changes).toEqual([]);
  });

  it('cannot judge a value that it does not know', () => {
    for (const [path, value] of [
      ['results.partial_policy', 'sometimes'],
      ['slo.first_partial_ms.p95', 'fast'],
      ['retention.transcripts', 'as long as needed'],
      ['timestamps.monotonic', 'mostly'],
      ['language.supported', { en: true }],
      ['api.deprecation.sunset_at', 'soon'],
    ] as const) {
      const { compatible, changes, requiredBump } = compareServing(
        DICTATION,
        changed(DICTATION, path, value),
      );
      expect({ compatible, requiredBump, kinds: changes.map(({ kind }) => kind) }).toEqual({
        compatible: false,
        requiredBump: 'major',
        kinds: ['cannot-be-decided'],
      });
    }
  });

  it('takes a deprecation as an announcement', () => {
    expect(only(DICTATION, changed(DICTATION, 'api.stability', 'deprecated'))[0]).toBe('widened');
  });

  it('points at the new contract, and at the old one for what is gone', () => {
    const after = changed(changed(DICTATION, 'timestamps.unit', 's'), 'health.ready_path', undefined);
    const places = compareServing(DICTATION, after).changes.map(({ pointer, side }) => ({ pointer, side }));
    expect(places).toEqual([
      { pointer: '/timestamps/unit', side: 'new' },
      { pointer: '/health/ready_path', side: 'old' },
    ]);
  });

  it('answers with the word for word sentence', () => {
    const after = changed(DICTATION, 'results.accumulation', 'cumulative');
    expect(only(DICTATION, after)[2]).toBe(
      '`results.accumulation` changed from "segment" to "cumulative": words will repeat, or go missing, in clients that append or replace results as before.',
    );
  });

  it.each([null, [], 'contract', 7, { api: Infinity }])('does not take %j for a contract', (contract) => {
    const { compatible, changes } = compareServing(contract, DICTATION);
    expect(compatible).toBe(false);
    expect(changes.map(({ kind, side }) => ({ kind, side }))).toEqual([
      { kind: 'cannot-be-decided', side: 'old' },
    ]);
  });
});

describe('audio formats', () => {
  const rows: readonly (readonly [
    says: string,
    contract: JsonObject,
    path: string,
    value: JsonValue | undefined,
    kinds: readonly ServingChangeKind[],
  ])[] = [
    ['rate removed', DICTATION, 'audio_in.formats.0.sample_rates_hz', [16000], ['sample-rate-removed']],
    [
      'rate replaced',
      DICTATION,
      'audio_in.formats.1.sample_rates_hz',
      [48000],
      ['sample-rate-removed', 'widened'],
    ],
    ['rate added', DICTATION, 'audio_in.formats.0.sample_rates_hz', [8000, 16000, 48000], ['widened']],
    ['channels removed', DICTATION, 'audio_in.formats.1.channels', [1], ['channels-removed']],
    [
      'encoding replaced',
      DICTATION,
      'audio_in.formats.0.encoding',
      'mulaw',
      ['audio-encoding-removed', 'widened'],
    ],
    [
      'container replaced',
      DICTATION,
      'audio_in.formats.0.container',
      'wav',
      ['audio-container-removed', 'widened'],
    ],
    [
      'byte order changed',
      DICTATION,
      'audio_in.formats.0.endianness',
      'big',
      ['audio-format-changed', 'widened'],
    ],
    [
      'channel policy changed',
      DICTATION,
      'audio_in.formats.1.channel_policy',
      'mix',
      ['audio-format-changed', 'widened'],
    ],
    [
      'rates no longer stated',
      DICTATION,
      'audio_in.formats.0.sample_rates_hz',
      undefined,
      ['sample-rate-removed', 'sample-rate-removed'],
    ],
    [
      'container no longer stated',
      DICTATION,
      'audio_in.formats.0.container',
      undefined,
      ['no-longer-stated', 'widened'],
    ],
    ['list no longer stated', DICTATION, 'audio_in', undefined, ['no-longer-stated', 'no-longer-stated']],
    ['resampling given up', DICTATION, 'audio_in.resample', 'reject', ['resampling-changed']],
    ['resampling to another rate', DICTATION, 'audio_in.resample.to_hz', 8000, ['resampling-changed']],
    ['resampling from fewer rates', DICTATION, 'audio_in.resample.from_hz', [16000], ['resampling-changed']],
    ['resampling from more rates', DICTATION, 'audio_in.resample.from_hz', [8000, 16000, 48000], ['widened']],
    ['output rate removed', VOICE, 'audio_out.1.sample_rates_hz', [24000], ['sample-rate-removed']],
    ['first audio slower', VOICE, 'audio_out.0.first_audio_ms_p95', 300, ['first-audio-slower']],
    ['first audio within tolerance', VOICE, 'audio_out.0.first_audio_ms_p95', 275, ['within-tolerance']],
    ['output no longer streamed', VOICE, 'audio_out.0.streaming', false, ['streaming-removed']],
    ['streaming no longer stated', VOICE, 'audio_out.0.streaming', undefined, ['no-longer-stated']],
  ];
  it.each(rows)('%s', (_says, contract, path, value, kinds) => {
    expect(compareServing(contract, changed(contract, path, value)).changes.map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });

  it('keeps combinations of rate and channels, not only each of them', () => {
    const entry = (rates: readonly number[], channels: readonly number[]): JsonObject => ({
      encoding: 'flac',
      sample_rates_hz: rates,
      channels,
    });
    const before = { audio_in: [entry([8000, 16000], [1, 2])] };
    const after = { audio_in: [entry([8000], [1, 2]), entry([16000], [1])] };
    expect(compareServing(before, after).changes.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'audio-format-changed',
        'flac at 16000 Hz no longer goes with 2 channels: clients with both will be refused.',
      ],
    ]);
  });

  it('finds a format that moved within the list', () => {
    const formats = [...(valueAt(VOICE, ['audio_out']) as readonly JsonValue[])].reverse();
    expect(compareServing(VOICE, { ...VOICE, audio_out: formats }).changes).toEqual([]);
  });

  it.each([
    ['audio_in.resample', 'reject', { policy: 'reject' }],
    ['results.confidence', 'word', { level: 'word' }],
  ])('takes the short and the long form of %s for the same', (path, short, long) => {
    const [one, other] = [changed(DICTATION, path, short), changed(DICTATION, path, long)];
    expect(compareServing(one, other).changes).toEqual([]);
    expect(compareServing(other, one).changes).toEqual([]);
  });

  it('compares what each format says of other rates', () => {
    const formats = (flac: string): JsonObject => ({
      audio_in: [
        { encoding: 'pcm_s16le', sample_rates_hz: [16000], resample: 'reject' },
        { encoding: 'flac', sample_rates_hz: [16000], resample: flac },
      ],
    });
    const { changes } = compareServing(formats('resample'), formats('reject'));
    expect(changes.map(({ kind, pointer, breaking }) => [kind, pointer, breaking])).toEqual([
      ['resampling-changed', '/audio_in/1/resample', true],
    ]);
  });

  it('accepts what was rejected', () => {
    const before = changed(DICTATION, 'audio_in.resample', 'reject');
    expect(compareServing(before, changed(DICTATION, 'audio_in.resample', 'resample')).compatible).toBe(true);
  });
});

describe('errors', () => {
  const errors = (...list: readonly JsonObject[]): JsonObject => ({ errors: list });
  const busy = { code: 'busy', retryable: true, http_status: 503 };
  const internal = { code: 'internal', retryable: false, http_status: 500 };
  const rows: readonly (readonly [
    says: string,
    before: JsonObject,
    after: JsonObject,
    kinds: readonly ServingChangeKind[],
  ])[] = [
    ['removed', errors(busy, internal), errors(internal), ['error-code-removed']],
    ['added', errors(busy), errors(busy, internal), ['widened']],
    ['moved', errors(busy, internal), errors(internal, busy), []],
    ['no longer retryable', errors(busy), errors({ ...busy, retryable: false }), ['error-not-retryable']],
    ['now retryable', errors(internal), errors({ ...internal, retryable: true }), ['widened']],
    ['another status', errors(busy), errors({ ...busy, http_status: 429 }), ['error-status-changed']],
    [
      'retryability no longer stated',
      errors(busy),
      errors({ code: 'busy', http_status: 503 }),
      ['no-longer-stated'],
    ],
    ['another wording', errors({ ...busy, when: 'a' }), errors({ ...busy, when: 'b' }), []],
    ['all gone', errors(busy), {}, ['error-code-removed']],
  ];
  it.each(rows)('%s', (_says, before, after, kinds) => {
    expect(compareServing(before, after).changes.map(({ kind }) => kind)).toEqual(kinds);
  });
});

import { ENTRY, type GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
/** A load test like production. */
export const LOAD = `
model: asr-dictation-en@2.4.0
serving_image: mirror.example/asr@sha256:${DIGEST}
accelerator: L4
started_at: 2026-11-10T10:00:00Z
duration_s: 600
warm_up_s: 60
load_model: open
retries: {rate: 0.001, max_attempts: 2}
autoscaling_events: []
memory_fragmentation: 0.05
levels:
  - {concurrency: 64, throughput_per_s: 50, samples: 30000, p50_latency_ms: 100, p95_latency_ms: 200, p99_latency_ms: 300, queue_age_ms: 20}
  - {concurrency: 77, throughput_per_s: 55, samples: 33000, p50_latency_ms: 120, p95_latency_ms: 230, p99_latency_ms: 340, queue_age_ms: 30}
slo: [{metric: p99_latency_ms, max: 400}]
sign_off: {by: capacity@example.com, at: 2026-11-11}
`;
const given = (...loads: readonly string[]): { step: 'stage'; more: ReturnType<typeof operationsOf> } => ({
  step: 'stage',
  more: operationsOf({ loads }),
});
const without = (pattern: RegExp): ReturnType<typeof given> => given(LOAD.replace(pattern, ''));
const PASS = ['load-evidence pass blocker'];
const absent = (subject: string): readonly string[] => [`load-evidence:${subject} no-evidence blocker`];
const failed = (subject: string): readonly string[] => [`load-evidence:${subject} fail blocker`];
const TTS = ENTRY.replace('task: asr-dictation', 'task: tts');
const VOICES = 'voice_mix: {anna: 0.7, ben: 0.3}\nlong_utterances: {share: 0.05, max_characters: 900}\n';
const TTS_LOAD = `${LOAD.replaceAll('_latency_ms', '_ttfa_ms')}${VOICES}`;

/** The cases of load-evidence. */
export const loadEvidenceTable: GateTable = {
  gate: 'load-evidence',
  cases: [
    {
      name: 'like production',
      shows: 'pass',
      given: given(LOAD),
      expected: PASS,
      says: ['read by load-report/1'],
    },
    {
      name: 'no load test',
      shows: 'no-evidence',
      given: { step: 'stage' },
      expected: ['load-evidence no-evidence blocker'],
    },
    { name: 'no load test before stage', shows: 'edge', given: { step: 'package' }, expected: [] },
    {
      name: 'of another image',
      shows: 'fail',
      given: given(LOAD.replace(DIGEST, '0'.repeat(64))),
      expected: failed('image'),
    },
    {
      name: 'of an image that is not said',
      shows: 'no-evidence',
      given: without(/serving_image.*\n/),
      expected: absent('image'),
    },
    {
      name: 'of another version',
      shows: 'fail',
      given: given(LOAD.replace('2.4.0', '2.3.1')),
      expected: failed('model'),
    },
    {
      name: 'on another accelerator',
      shows: 'fail',
      given: given(LOAD.replace('L4', 'a100')),
      expected: failed('accelerator'),
    },
    {
      name: 'on what is not said',
      shows: 'no-evidence',
      given: without(/accelerator.*\n/),
      expected: absent('accelerator'),
    },
    {
      name: 'too short',
      shows: 'fail',
      given: given(LOAD.replace('duration_s: 600', 'duration_s: 599')),
      expected: failed('duration'),
    },
    {
      name: 'of unknown length',
      shows: 'no-evidence',
      given: without(/duration_s.*\n/),
      expected: absent('duration'),
    },
    {
      name: 'with too few streams, although a higher peak is stated',
      shows: 'fail',
      given: given(`${LOAD.replace('concurrency: 77', 'concurrency: 76')}peak_concurrency: 200\n`),
      expected: failed('concurrency'),
    },
    {
      name: '30 days old',
      shows: 'edge',
      given: given(LOAD.replace('2026-11-10T10:00:00Z', '2026-10-23')),
      expected: PASS,
    },
    {
      name: '31 days old',
      shows: 'fail',
      given: given(LOAD.replace('2026-11-10T10:00:00Z', '2026-10-21')),
      expected: failed('age'),
    },
    {
      name: 'in the future',
      shows: 'fail',
      given: given(LOAD.replace('2026-11-10T10', '2026-12-10T10')),
      expected: ['load-evidence:age error blocker'],
    },
    {
      name: 'without warm-up',
      shows: 'no-evidence',
      given: without(/warm_up_s.*\n/),
      expected: absent('warm-up'),
    },
    {
      name: 'without queue age',
      shows: 'no-evidence',
      given: without(/, queue_age_ms: \d+/g),
      expected: absent('queue-age'),
    },
    {
      name: 'with the queue age of a light load only',
      shows: 'no-evidence',
      given: given(
        LOAD.replaceAll(/, queue_age_ms: \d+/g, '').replace(
          'slo:',
          '  - {concurrency: 4, samples: 9000, p50_latency_ms: 1, p95_latency_ms: 2, p99_latency_ms: 3, queue_age_ms: 0}\nslo:',
        ),
      ),
      expected: absent('queue-age'),
    },
    {
      name: 'without retries',
      shows: 'no-evidence',
      given: without(/retries.*\n/),
      expected: absent('retries'),
    },
    {
      name: 'without autoscaling',
      shows: 'no-evidence',
      given: without(/autoscaling.*\n/),
      expected: absent('autoscaling'),
    },
    {
      name: 'without memory',
      shows: 'no-evidence',
      given: without(/memory_frag.*\n/),
      expected: absent('memory'),
    },
    {
      name: 'without sign-off',
      shows: 'no-evidence',
      given: without(/sign_off.*\n/),
      expected: absent('sign-off'),
    },
    {
      name: 'without an objective',
      shows: 'no-evidence',
      given: without(/slo.*\n/),
      expected: absent('slo'),
    },
    {
      name: 'over its objective',
      shows: 'fail',
      given: given(LOAD.replace('max: 400', 'max: 339')),
      expected: failed('slo:p99_latency_ms'),
    },
    {
      name: 'on its objective',
      shows: 'edge',
      given: given(LOAD.replace('max: 400', 'max: 340')),
      expected: PASS,
    },
    {
      name: 'a level beyond what is asked for may break it',
      shows: 'edge',
      given: given(
        LOAD.replace(
          'slo:',
          '  - {concurrency: 200, samples: 9000, p50_latency_ms: 1, p95_latency_ms: 2, p99_latency_ms: 9000, queue_age_ms: 9}\nslo:',
        ),
      ),
      expected: PASS,
    },
    {
      name: 'too many requests fail',
      shows: 'fail',
      given: given(LOAD.replaceAll('queue_age_ms: 30', 'queue_age_ms: 30, error_rate: 0.0101')),
      expected: failed('slo:error_rate'),
    },
    {
      name: 'an objective of the report says how many may fail',
      shows: 'edge',
      given: given(
        LOAD.replaceAll('queue_age_ms: 30', 'queue_age_ms: 30, error_rate: 0.0101')
          .replaceAll('queue_age_ms: 20', 'queue_age_ms: 20, error_rate: 0')
          .replace('slo: [', 'slo: [{metric: error_rate, max: 0.02}, '),
      ),
      expected: PASS,
    },
    {
      name: 'what a monitor saw of the whole run has no percentiles to miss',
      shows: 'edge',
      given: given(LOAD.replace('slo:', '  - {queue_age_ms: 35}\nslo:')),
      expected: PASS,
    },
    {
      name: 'and breaks the objective that it is about',
      shows: 'fail',
      given: given(
        LOAD.replace('slo: [', '  - {queue_age_ms: 350}\nslo: [{metric: queue_age_ms, max: 100}, '),
      ),
      expected: failed('slo:queue_age_ms'),
    },
    {
      name: 'a rule with a largest value is an objective too',
      shows: 'fail',
      given: { ...given(LOAD), policy: 'quality: [{id: l, limits: {p95_latency_ms: {max: 210}}}]' },
      expected: failed('slo:p95_latency_ms'),
    },
    {
      name: 'p99 of 298 requests is no evidence',
      shows: 'no-evidence',
      given: given(LOAD.replaceAll(/samples: \d+/g, 'samples: 298')),
      expected: [...absent('percentiles:p99_latency_ms'), ...absent('slo:p99_latency_ms')],
      says: ['298 requests: 299 are needed'],
    },
    {
      name: 'p99 of 299 requests is',
      shows: 'edge',
      given: given(LOAD.replaceAll(/samples: \d+/g, 'samples: 299')),
      expected: PASS,
    },
    {
      name: 'p95 of 58 requests is no evidence',
      shows: 'no-evidence',
      given: given(
        LOAD.replaceAll(/samples: \d+/g, 'samples: 58').replace(
          'p99_latency_ms, max: 400',
          'p95_latency_ms, max: 400',
        ),
      ),
      expected: [
        ...absent('percentiles:p95_latency_ms'),
        ...absent('percentiles:p99_latency_ms'),
        ...absent('slo:p95_latency_ms'),
      ],
    },
    {
      name: 'percentiles of shards are never averaged: the worse one breaks it',
      shows: 'fail',
      given: given(
        LOAD.replace(
          'slo:',
          '  - {concurrency: 77, samples: 33000, p50_latency_ms: 50, p95_latency_ms: 60, p99_latency_ms: 460, queue_age_ms: 1}\nslo:',
        ),
      ),
      expected: failed('slo:p99_latency_ms'),
    },
    {
      name: 'a closed load hides queueing',
      shows: 'edge',
      given: given(LOAD.replace('load_model: open', 'load_model: closed')),
      expected: [...PASS, 'load-evidence:load-model inconclusive warning'],
    },
    {
      name: 'a voice that is loaded with its mix and long utterances',
      shows: 'pass',
      given: { ...given(TTS_LOAD), entry: TTS, policy: 'quality: []' },
      expected: PASS,
    },
    {
      name: 'a voice that is loaded without them',
      shows: 'no-evidence',
      given: { ...given(TTS_LOAD.replace(VOICES, '')), entry: TTS, policy: 'quality: []' },
      expected: [...absent('voice-mix'), ...absent('long-utterances')],
    },
    {
      name: 'shares that are not a whole',
      shows: 'no-evidence',
      given: { ...given(TTS_LOAD.replace('0.7', '0.5')), entry: TTS, policy: 'quality: []' },
      expected: absent('voice-mix'),
    },
    {
      name: 'a second report that is good for nothing holds as well',
      shows: 'no-evidence',
      given: given(LOAD, LOAD.replace(/sign_off.*\n/, '')),
      expected: [...PASS, 'load-evidence:2:sign-off no-evidence blocker'],
    },
  ],
};

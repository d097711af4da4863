import type { FieldRule } from './field-rule.js';
import {
  fixed,
  keptFalse,
  latencyKept,
  notLessAvailable,
  notLooser,
  notLowered,
  ordered,
} from './field-judgement.js';

const SLOW_AUDIO = 'speech will start later than clients allow for';
const WEAKER_LOAD = 'the latencies are promised for fewer streams than before';

const PERCENTILES = (
  [
    ['first_partial_ms', 'the first words will appear later than clients allow for'],
    ['final_after_endpoint_ms', 'final results will come later than clients allow for'],
    ['ttfb_ms', SLOW_AUDIO],
    ['rtf', 'long recordings will take longer than clients allow for'],
  ] as const
).flatMap(([name, symptom]) =>
  (['p50', 'p95', 'p99'] as const).map(
    (percentile) =>
      ({ kind: 'slo-loosened', path: ['slo', name, percentile], judge: notLooser, symptom }) as const,
  ),
);

/** How much, how long, how fast, how reliably. */
export const CAPACITY_RULES = [
  {
    kind: 'limit-lowered',
    path: ['limits', 'max_session_s'],
    judge: notLowered,
    symptom: 'long sessions will be cut off',
  },
  {
    kind: 'limit-lowered',
    path: ['limits', 'max_audio_s'],
    judge: notLowered,
    symptom: 'long recordings will be refused or cut off',
  },
  {
    kind: 'limit-lowered',
    path: ['limits', 'max_concurrent_streams'],
    judge: notLowered,
    symptom: 'further streams of one client will be refused at busy times',
  },
  {
    kind: 'limit-lowered',
    path: ['limits', 'idle_timeout_s'],
    judge: notLowered,
    symptom: 'users who pause will find the session closed',
  },
  {
    kind: 'keepalive-changed',
    path: ['limits', 'keepalive'],
    judge: fixed,
    symptom: 'quiet connections will be dropped',
  },
  ...PERCENTILES,
  { kind: 'slo-loosened', path: ['slo', 'ttfb_ms'], judge: latencyKept, symptom: SLOW_AUDIO },
  {
    kind: 'slo-loosened',
    path: ['slo', 'availability'],
    judge: notLessAvailable,
    symptom: 'the service may be away for longer than clients can bridge',
  },
  {
    kind: 'slo-loosened',
    path: ['slo', 'error_rate_max'],
    judge: notLooser,
    symptom: 'more requests may fail than clients retry',
  },
  {
    kind: 'slo-conditions-changed',
    path: ['slo', 'load', 'streams'],
    judge: notLowered,
    symptom: WEAKER_LOAD,
  },
  {
    kind: 'health-changed',
    path: ['health', 'ready_path'],
    judge: fixed,
    symptom: 'load balancers will ask the wrong place and take the service for dead',
  },
  {
    kind: 'health-changed',
    path: ['health', 'grpc_health'],
    judge: fixed,
    symptom: 'load balancers will ask the wrong place and take the service for dead',
  },
  {
    kind: 'health-changed',
    path: ['health', 'warmup_required'],
    judge: keptFalse,
    symptom: 'the first requests after a start will be slow or fail',
  },
  {
    kind: 'unknown-fields-rejected',
    path: ['schema', 'unknown_fields'],
    judge: ordered('ignore', 'reject'),
    symptom: 'requests with fields of a newer or older client will be refused',
  },
  {
    kind: 'enum-policy-opened',
    path: ['schema', 'enum_policy'],
    judge: ordered('closed', 'open'),
    symptom: 'clients will meet values that they have no branch for',
  },
] as const satisfies readonly FieldRule[];

import fc from 'fast-check';
import type {
  CanaryPlan,
  CanarySeries,
  CanaryTerms,
  Cohort,
  Routing,
  StopCondition,
} from '../../src/model/canary.js';
import { type Drill, DRILL_RESULTS } from '../../src/model/drill.js';
import { emptyLoadReport, type LoadLevel, type LoadReport } from '../../src/model/load-report.js';
import type { Location } from '../../src/model/location.js';
import type { Limit } from '../../src/model/policy.js';
import { type Incident, INCIDENT_STATES, type Listed, type Objective } from '../../src/model/production.js';

/** Arbitrary evidence of how a release runs: whatever the types allow, each field said or not. */

const location: Location = { path: 'test.yaml', line: 3 };
const word = fc.constantFrom('', 'x', 'noisy', '__proto__', 'asr-dictation-en@2.4.0', 'asr-dictation-en');
const metric = fc.constantFrom('wer', 'p95_latency_ms', 'p99_ttfa_ms', 'queue_age_ms', 'error_rate', 'joy');
const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 1, 400, 23_000),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
);
const time = fc.constantFrom('2026-11-18T10:00:00Z', '2026-11-21', '2026-12-01T00:00:00Z', 'yesterday', '');
const image = fc.constantFrom(`r/asr@sha256:${'a'.repeat(64)}`, 'image@sha256:0', '');
const release = fc.record({
  model_id: fc.constantFrom('asr-dictation-en', 'other'),
  version: fc.constantFrom('2.4.0', '2.3.1'),
});

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

const at = fc.constant(location);
const kinds = ['max', 'min', 'max_regression', 'max_relative_regression'] as const;
const limit: fc.Arbitrary<Limit> = fc.record({
  kind: fc.constantFrom(...kinds),
  value: amount,
  location: at,
});

const stopCondition: fc.Arbitrary<StopCondition> = fc.record({
  metric,
  slice: maybe(word),
  limits: fc.array(limit, { maxLength: 2 }),
  windowMinutes: maybe(amount),
  location: at,
});

const cohort: fc.Arbitrary<Cohort> = fc.record({
  percent: maybe(fc.constantFrom(0, 2, 5, 6, 100)),
  clients: fc.array(word, { maxLength: 2 }),
  telemetry: fc.constant([]),
  location: at,
});

const routing: fc.Arbitrary<Routing> = fc.record({
  trusted: fc.boolean(),
  dimensions: fc.array(fc.constantFrom('noise', 'x'), { maxLength: 2 }),
  location: at,
});

const objective: fc.Arbitrary<Objective> = fc.record({
  id: word,
  metric: maybe(metric),
  unit: word,
  slice: maybe(word),
  max: maybe(amount),
  min: maybe(amount),
  value: maybe(amount),
  location: at,
});

const incident: fc.Arbitrary<Incident> = fc.record({
  id: word,
  status: fc.constantFrom(...INCIDENT_STATES),
  severity: word,
  releases: fc.array(word, { maxLength: 2 }),
  location: at,
});

function listed<T>(item: fc.Arbitrary<T>): fc.Arbitrary<readonly Listed<T>[]> {
  return fc.array(fc.record({ items: fc.array(item, { maxLength: 2 }), location: at }), { maxLength: 2 });
}

/** The terms under which a canary ran. */
export const canaryTerms: fc.Arbitrary<CanaryTerms> = fc.record({
  cohort: maybe(cohort),
  window: maybe(fc.record({ from: maybe(time), to: maybe(time), location: at })),
  routing: maybe(routing),
  stopConditions: maybe(fc.array(stopCondition, { maxLength: 2 })),
  objectives: maybe(fc.array(objective, { maxLength: 2 })),
  incidents: maybe(fc.array(incident, { maxLength: 2 })),
  series: maybe(fc.constant({ path: 'series.csv', location })),
});

const canaryPlan: fc.Arbitrary<CanaryPlan> = fc.record({
  model: maybe(release),
  cohort: maybe(cohort),
  routing: maybe(routing),
  slices: fc.array(word, { maxLength: 2 }),
  windowHours: maybe(amount),
  stopConditions: maybe(fc.array(stopCondition, { maxLength: 2 })),
  telemetry: maybe(
    fc.record({
      audio: maybe(fc.boolean()),
      transcripts: maybe(fc.boolean()),
      identifiers: maybe(fc.boolean()),
      location: at,
    }),
  ),
  capacity: maybe(
    fc.record({
      replicas: maybe(amount),
      replicasAvailable: maybe(amount),
      peakRequestsPerSecond: maybe(amount),
      replicasPerAccelerator: maybe(amount),
      sharedAccelerator: maybe(fc.boolean()),
      location: at,
    }),
  ),
  location: at,
});

const sample = fc.record({
  metric,
  slice: word,
  time: fc.integer({ min: Date.UTC(2026, 10, 17), max: Date.UTC(2026, 10, 22) }),
  value: amount,
  baseline: maybe(amount),
  line: fc.nat(99),
});

const canarySeries: fc.Arbitrary<CanarySeries> = fc.record({
  samples: fc
    .array(sample, { minLength: 1, maxLength: 8 })
    .map((samples) => samples.sort((one, other) => one.time - other.time)),
  location: at,
});

const drill: fc.Arbitrary<Drill> = fc.record({
  from: maybe(release),
  target: maybe(release),
  servingImage: maybe(image),
  fallback: maybe(word),
  rehearsedAt: time,
  seconds: amount,
  result: fc.constantFrom(...DRILL_RESULTS),
  environment: maybe(word),
  operator: maybe(word),
  verified: fc.array(word, { maxLength: 2 }),
  location: at,
});

const figures = fc.dictionary(
  fc.constantFrom(
    'p50_latency_ms',
    'p95_latency_ms',
    'p99_latency_ms',
    'p99_ttfa_ms',
    'queue_age_ms',
    'error_rate',
    'gpu_memory_mib',
    'memory_mib',
  ),
  amount,
);

const level: fc.Arbitrary<LoadLevel> = fc
  .record({
    concurrency: maybe(fc.nat(100)),
    throughput: maybe(amount),
    samples: maybe(fc.nat(999)),
    figures,
  })
  .map(({ figures: known, ...terms }) => ({ ...terms, metrics: new Map(Object.entries(known)), location }));

const loadReport: fc.Arbitrary<LoadReport> = fc
  .record({
    model: maybe(release),
    servingImage: maybe(image),
    accelerator: maybe(word),
    startedAt: maybe(time),
    durationSeconds: maybe(amount),
    loadModel: fc.constantFrom('open' as const, 'closed' as const, undefined),
    peakConcurrency: maybe(fc.nat(100)),
    levels: fc.array(level, { maxLength: 3 }),
    memory: fc.array(
      fc.record({
        seconds: amount,
        concurrency: maybe(fc.nat(99)),
        gpuMemoryMib: maybe(amount),
        memoryMib: maybe(amount),
        location: at,
      }),
      { maxLength: 6 },
    ),
    objectives: fc.array(fc.record({ metric, max: amount, location: at }), { maxLength: 2 }),
    loadedWith: fc.array(word, { maxLength: 1 }),
    failures: fc.array(word, { maxLength: 1 }),
  })
  .map((parts) => ({ ...emptyLoadReport('load-report/1', location), ...parts }));

/** Everything that may be known of how a release runs, each an arbitrary of its value. */
export const OPERATIONS = {
  canaryPlan,
  canarySeries,
  drills: fc.array(drill, { maxLength: 3 }),
  slo: listed(objective),
  incidents: listed(incident),
  loadReports: fc.array(loadReport, { minLength: 1, maxLength: 2 }),
  releasedLoad: fc.array(loadReport, { minLength: 1, maxLength: 2 }),
  loadBindings: fc.array(
    fc.record({ kind: fc.constantFrom('load_test' as const, 'benchmark' as const), report: loadReport }),
    {
      maxLength: 2,
    },
  ),
} as const;

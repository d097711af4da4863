import fc from 'fast-check';
import type { Dossier } from '../../src/model/dossier.js';
import {
  ARTIFACT_FIELDS,
  CRITICAL_FIELDS,
  DOCUMENT_FIELDS,
  OTHER_REQUIRED_FIELDS,
  type Reference,
  type RegistryEntry,
} from '../../src/model/entry.js';
import type { FileDigest } from '../../src/model/file-digest.js';
import { parseInstant } from '../../src/model/instant.js';
import { BUNDLE_DIGESTS, type Ledger, type Release, RELEASE_STATES } from '../../src/model/ledger.js';
import type { Location } from '../../src/model/location.js';
import type { Reading } from '../../src/model/reading.js';
import type { EvalReport, ReleaseId } from '../../src/model/report.js';
import { SAFETY_SEVERITIES, type SafetyReport } from '../../src/model/safety-report.js';
import type { MetricFigures, Slice } from '../../src/model/slice.js';
import { STEPS } from '../../src/model/step.js';
import { EVIDENCE } from './evidence-of.js';
import { canaryTerms, OPERATIONS } from './random-operations.js';
import { bufReports, compatibility, schemaFile, servingContract } from './random-serving.js';
import { clients, contract, contractDigests, replays, servingAudio, stages } from './random-features.js';

/**
 * Arbitrary evidence: whatever the types allow, with the few names at which things meet (the candidate, its
 * family, the slices and metrics that rules name), so that every branch of a gate is walked.
 */

const location: Location = { path: 'test.yaml', line: 3, column: 5 };
const digest = fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'abc', '');
const word = fc.oneof(
  fc.constantFrom('', 'x', 'asr-dictation-en', '__proto__', '7'),
  fc.string({ maxLength: 6 }),
);
const time = fc.constantFrom('2026-11-20T10:00:00Z', '2026-10-01', '2026-10-01T12:00', 'yesterday', '');
const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 0.102, 1, -1, 310, 385),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A record of which any key may be absent. */
function some<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const releaseId: fc.Arbitrary<ReleaseId> = fc.record({
  model_id: fc.oneof(fc.constant('asr-dictation-en'), word),
  version: fc.oneof(fc.constantFrom('2.4.0', '2.3.1', '2.4.0-rc.1'), word),
});

const reference: fc.Arbitrary<Reference> = fc
  .tuple(word, fc.boolean(), some<{ sha256: string; id: string }>({ sha256: digest, id: word }))
  .map(([path, external, more]) => ({ path, external, location, ...more }));

const figures: fc.Arbitrary<MetricFigures> = some<Omit<MetricFigures, 'metric' | 'location'>>({
  baseline: amount,
  candidate: amount,
  delta: amount,
  relativeDelta: amount,
}).map((known) => ({ metric: 'wer', location, ...known }));

const metrics = fc.dictionary(
  fc.constantFrom('wer', 'p95_latency_ms', 'intent_recall', 'privacy_errors', 'unit_cost', 'joy'),
  figures,
  { maxKeys: 4 },
);

function slice(name: string): fc.Arbitrary<Slice> {
  const size = some<Slice['size']>({
    utterances: fc.nat(2000),
    reference_words: fc.nat(9000),
    audio_hours: fc.nat(9),
  });
  return fc
    .record({ size, isNew: fc.boolean(), metrics, noise: word })
    .map(({ noise, metrics: known, ...more }) => ({
      name,
      dimensions: new Map([['noise', noise]]),
      metrics: new Map(Object.entries(known)),
      location,
      ...more,
    }));
}

const slices = fc
  .uniqueArray(fc.oneof(fc.constantFrom('noisy', 'quiet', 'overall', 'accent=us'), word), { maxLength: 4 })
  .chain((names) => fc.tuple(...names.map(slice)))
  .map((list) => new Map(list.map((one) => [one.name, one])));

const report: fc.Arbitrary<EvalReport> = fc
  .record({
    model: fc.option(fc.tuple(releaseId, some<{ artifactSha256: string }>({ artifactSha256: digest })), {
      nil: undefined,
    }),
    createdAt: fc.option(time, { nil: undefined }),
    slices,
    overall: fc.option(slice('overall'), { nil: undefined }),
    totals: metrics,
  })
  .map(({ model, totals, ...more }) => ({
    model: model === undefined ? undefined : { ...model[0], ...model[1], location },
    baseline: undefined,
    evalPack: undefined,
    scoring: { candidate: new Map<string, string>(), baseline: new Map<string, string>() },
    totals: new Map(Object.entries(totals)),
    remarks: [],
    location,
    ...more,
  }));

const release: fc.Arbitrary<Release> = fc
  .record({
    id: releaseId,
    family: fc.constantFrom('asr-dictation-en', 'other'),
    state: fc.constantFrom(...RELEASE_STATES),
    promotedAt: time,
    servingImage: fc.constantFrom('image@sha256:0', ''),
    health: fc.constantFrom('healthy' as const, 'degraded' as const, undefined),
    served: fc.constantFrom({ from: '2026-10-01' }, undefined),
    knownIssues: fc.array(fc.record({ id: word, severity: fc.constantFrom('blocker', 'minor') }), {
      maxLength: 2,
    }),
    bundle: fc.subarray([...BUNDLE_DIGESTS]),
  })
  .map(({ id, promotedAt, bundle, ...more }) => ({
    modelId: id.model_id,
    version: id.version,
    promotedAt: { text: promotedAt, instant: parseInstant(promotedAt) },
    bundle: new Map(bundle.map((name) => [name, 'a'.repeat(64)])),
    location,
    ...more,
  }));

const ledger: fc.Arbitrary<Ledger> = fc.record({
  releases: fc.array(release, { maxLength: 4 }),
  bootstrap: fc.boolean(),
});

const dated = fc.option(
  time.map((text) => ({ text, location })),
  { nil: undefined },
);

const rollbackTarget: fc.Arbitrary<RegistryEntry['rollbackTarget']> = fc.oneof(
  fc.constant(undefined),
  releaseId.map((id) => ({ kind: 'release' as const, release: id, location })),
  word.map((fallback) => ({ kind: 'first-release' as const, fallback, location })),
);

const entry: fc.Arbitrary<RegistryEntry> = fc
  .record({
    id: releaseId,
    tasks: fc.subarray(['asr', 'asr-dictation', 'tts', 'speaker-id']),
    owner: some<{ contact: string }>({ contact: word }),
    baseModel: fc.option(fc.record({ id: word, revision: word, location: fc.constant(location) }), {
      nil: undefined,
    }),
    artifacts: fc.dictionary(fc.constantFrom(...ARTIFACT_FIELDS), reference, { maxKeys: 4 }),
    documents: fc.dictionary(fc.constantFrom(...DOCUMENT_FIELDS), reference, { maxKeys: 4 }),
    sha: fc.option(word, { nil: undefined }),
    training: some<{ seed: string; finishedAt: string; labels: Reference }>({
      seed: word,
      finishedAt: time,
      labels: reference,
    }),
    evalReport: fc.oneof(
      fc.constant(undefined),
      reference,
      report.map((inline) => ({ inline })),
    ),
    image: fc.option(word, { nil: undefined }),
    rollbackTarget,
    rollbackOf: fc.option(releaseId, { nil: undefined }),
    reviewBy: dated,
    expiresAt: dated,
    approval: fc.option(fc.record({ status: fc.constantFrom('approved', 'pending', ''), by: word }), {
      nil: undefined,
    }),
    step: fc.option(fc.constantFrom(...STEPS), { nil: undefined }),
    critical: fc.subarray([...CRITICAL_FIELDS]),
    other: fc.subarray([...OTHER_REQUIRED_FIELDS]),
  })
  .map(({ id, artifacts, documents, sha, image, approval, critical, other, ...more }) => ({
    modelId: id.model_id,
    version: id.version,
    family: 'asr-dictation-en',
    languages: [],
    artifacts: new Map(Object.entries(artifacts)) as RegistryEntry['artifacts'],
    documents: new Map(Object.entries(documents)) as RegistryEntry['documents'],
    trainingCodeSha: sha === undefined ? undefined : { text: sha, location },
    featureContract: undefined,
    frontEnd: undefined,
    servingImage: image === undefined ? undefined : { ref: image, location },
    resourceEnvelope: new Map(),
    stateMigrations: undefined,
    approval: approval === undefined ? undefined : { ...approval, location },
    evidence: { files: new Map() },
    missing: { critical, other },
    location,
    places: new Map([['task', location]]),
    ...more,
  }));

const safety: fc.Arbitrary<SafetyReport> = fc
  .record({
    model: fc.option(releaseId, { nil: undefined }),
    findings: fc.array(
      fc.record({
        id: word,
        severity: fc.constantFrom(...SAFETY_SEVERITIES),
        status: fc.constantFrom('open' as const, 'accepted' as const, 'resolved' as const),
        location: fc.constant(location),
      }),
      { maxLength: 3 },
    ),
  })
  .map((known) => ({ checks: 0, location, ...known }));

const fileDigest: fc.Arbitrary<FileDigest> = fc.oneof(
  digest.map((sha256) => ({ kind: 'file' as const, sha256, bytes: 1 })),
  digest.map((sha256) => ({ kind: 'lfs' as const, sha256, bytes: 1 })),
  fc.constant({ kind: 'absent' as const }),
  fc.constant({ kind: 'unreadable' as const, problem: 'a directory, not a file' }),
);

function reading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  const source = { path: 'test.yaml', ref: 'head', sha256: '', bytes: 0 };
  return fc.oneof(
    { weight: 6, arbitrary: value.map((known) => ({ kind: 'present' as const, value: known, source })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'absent' as const, lookedIn: 'test.yaml', location }) },
    {
      weight: 1,
      arbitrary: fc.constant({
        kind: 'unreadable' as const,
        problems: [{ location, message: 'torn' }],
        location,
      }),
    },
  );
}

/** Evidence that has no arbitrary of its own yet: absent or unreadable, never present. */
const others = fc
  .array(
    reading(fc.constant(undefined)).filter(({ kind }) => kind !== 'present'),
    {
      minLength: EVIDENCE.length,
      maxLength: EVIDENCE.length,
    },
  )
  .map(
    (readings) =>
      Object.fromEntries(EVIDENCE.map((name, index) => [name, readings[index]])) as unknown as Dossier,
  );

const known = fc.record({
  entry: reading(entry),
  evalReport: reading(report),
  canaryReport: reading(
    fc
      .tuple(report, fc.option(canaryTerms, { nil: undefined }))
      .map(([known, canary]) => (canary === undefined ? known : { ...known, canary })),
  ),
  shadowReport: reading(report),
  canaryPlan: reading(OPERATIONS.canaryPlan),
  canarySeries: reading(OPERATIONS.canarySeries),
  drills: reading(OPERATIONS.drills),
  slo: reading(OPERATIONS.slo),
  incidents: reading(OPERATIONS.incidents),
  loadReports: reading(OPERATIONS.loadReports),
  releasedLoad: reading(OPERATIONS.releasedLoad),
  loadBindings: reading(OPERATIONS.loadBindings),
  safetyReport: reading(safety),
  digests: reading(
    fc.dictionary(word, fileDigest, { maxKeys: 3 }).map((known) => new Map(Object.entries(known))),
  ),
  ledger: reading(ledger),
  releasedEntry: reading(entry),
  releasedReport: reading(report),
  trainingFeatures: reading(contract),
  servingFeatures: reading(contract),
  releasedFeatures: reading(contract),
  stageFeatures: reading(stages),
  servingAudio: reading(servingAudio),
  replays: reading(replays),
  clients: reading(clients),
  contractDigests: reading(contractDigests),
  servingContract: reading(servingContract),
  inputSchema: reading(schemaFile),
  outputSchema: reading(schemaFile),
  compatibility: reading(compatibility),
  bufReports: reading(bufReports),
});

/** Whatever may be known of a release. */
export const randomDossier: fc.Arbitrary<Dossier> = fc
  .tuple(others, known)
  .map(([absent, present]) => ({ ...absent, ...present }));

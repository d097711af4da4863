import { CANONICAL } from '../features/toolkit-files.js';
import type { Files } from '../memory-tree.js';
import { SERVING_YAML } from './serving-documents.js';

/** A JSON value that tests build, change and write down. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A mapping of the sample files. */
export type JsonMap = Readonly<Record<string, Json>>;

/** A small model repository: a candidate, the release before it, and the ledger that knows which one serves. */
export interface SampleRepository {
  readonly entry: JsonMap;
  readonly report: JsonMap;
  readonly releasedEntry: JsonMap;
  readonly releasedReport: JsonMap;
  readonly ledger: JsonMap;
}

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const COMMIT = '4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7';

/** Where the sample's files stand. */
export const PATHS = {
  entry: 'registry/asr-dictation-en/2.4.0.yaml',
  report: 'evidence/2.4.0/eval.yaml',
  releasedEntry: 'registry/asr-dictation-en/2.3.1.yaml',
  releasedReport: 'evidence/2.3.1/eval.yaml',
  ledger: 'registry/releases.yaml',
} as const;

/** An image of the sample, by digest. */
export const IMAGE = `registry.example/asr@sha256:${DIGEST}`;

function toEntry(version: string, target: string): JsonMap {
  return {
    model_id: 'asr-dictation-en',
    version,
    owner: { team: 'speech', contact: 'speech@example.com' },
    task: 'asr-dictation',
    languages: ['en'],
    base_model: 'whisper-small@9f3c2ab',
    data_manifest: `s3://speech/manifests/dictation-${version}.jsonl@sha256:${DIGEST}`,
    artifact: `s3://speech/models/dictation-${version}.bin@sha256:${DIGEST}`,
    training_code_sha: COMMIT,
    training: { seed: 7, hyperparameters: { learning_rate: 0.0003 }, labels: 's3://speech/labels.tsv' },
    feature_contract: 'contracts/features.yaml',
    serving_contract: 'contracts/serving.yaml',
    input_schema: 'contracts/input.schema.json',
    output_schema: 'contracts/output.schema.json',
    eval_report: `evidence/${version}/eval.yaml`,
    safety_report: `evidence/${version}/safety.yaml`,
    serving_image: IMAGE,
    resource_envelope: { accelerator: 'l4', accelerator_memory_mib: 23034, max_concurrent_streams: 64 },
    rollback_target: target,
    review_by: '2027-05-01',
    evidence: { unit_tests: `evidence/${version}/unit-tests.xml` },
  };
}

function toReport(version: string, before: string): JsonMap {
  return {
    model: `asr-dictation-en@${version}`,
    baseline: `asr-dictation-en@${before}`,
    created_at: '2026-11-20T10:00:00Z',
    eval_pack: 'dictation-core@7',
    scoring: { text_normalizer: 'whisper-en@1.2', decoder: 'beam8-lm3', hardware: 'l4' },
    slices: {
      noisy: {
        dimensions: { noise: 'noisy' },
        utterances: 1200,
        reference_words: 15310,
        wer: { baseline: 0.11, candidate: 0.112 },
        p95_latency_ms: { baseline: 310, candidate: 330 },
      },
      quiet: {
        dimensions: { noise: 'quiet' },
        utterances: 2100,
        reference_words: 28400,
        wer: { baseline: 0.052, candidate: 0.0515 },
        p95_latency_ms: { baseline: 300, candidate: 305 },
      },
    },
    overall: { wer: { baseline: 0.073, candidate: 0.0735 } },
    privacy_errors: 0,
    unit_cost: { baseline: 0.0031, candidate: 0.0033 },
  };
}

/** A healthy candidate: every field, two slices within their limits, a stable release to go back to. */
export function healthyRepository(): SampleRepository {
  return {
    entry: toEntry('2.4.0', 'asr-dictation-en@2.3.1'),
    report: toReport('2.4.0', '2.3.1'),
    releasedEntry: toEntry('2.3.1', 'asr-dictation-en@2.2.0'),
    releasedReport: toReport('2.3.1', '2.2.0'),
    ledger: {
      releases: [
        {
          family: 'asr-dictation-en',
          model_id: 'asr-dictation-en',
          version: '2.3.1',
          state: 'stable',
          promoted_at: '2026-10-01T12:00:00Z',
          serving_image: IMAGE,
          served: { from: '2026-10-01', traffic_percent_max: 100 },
          bundle: { artifact_sha256: DIGEST },
        },
      ],
    },
  };
}

/** As pytest writes it. */
const UNIT_TESTS =
  '<testsuites><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="1"><testcase classname="tests.test_fbank" name="test_mel_shape" /></testsuite></testsuites>';

/** What the entries point at beside their reports. */
const OTHERS: Files = {
  'contracts/features.yaml': CANONICAL,
  'contracts/serving.yaml': SERVING_YAML,
  'contracts/input.schema.json': '{}\n',
  'contracts/output.schema.json': '{}\n',
  'evidence/2.4.0/unit-tests.xml': UNIT_TESTS,
  'evidence/2.4.0/safety.yaml': 'model: asr-dictation-en@2.4.0\nfindings: []\n',
  'evidence/2.3.1/safety.yaml': 'model: asr-dictation-en@2.3.1\nfindings: []\n',
};

/** The files of a sample repository, as JSON, which every reader takes. */
export function toFiles(sample: SampleRepository): Files {
  const documents = Object.entries(PATHS).map(([name, path]) => [
    path,
    JSON.stringify(sample[name as keyof typeof PATHS], null, 2),
  ]);
  return { ...OTHERS, ...(Object.fromEntries(documents) as Files) };
}

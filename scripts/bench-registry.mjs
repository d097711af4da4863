/**
 * What one entry costs in a registry of many: 500 entries with their evidence against one, in one process, so that no
 * machine's speed is in the figure. Only ratios are printed; a ratio that grows with the registry is a selection or a
 * lookup that looks at everything for each.
 *
 * Needs lib/ (`npm run generate` compiles it).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../lib/run.js';
import { WorkingTree } from '../lib/shell/working-tree.js';

/** The goal: an entry among 500 takes at most this many times as long as an entry alone. */
export const GOAL = 3;

const MANY = 500;
const NOW = Date.UTC(2026, 10, 22);
const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const IMAGE = `registry.example/asr@sha256:${DIGEST}`;

const entryOf = (model, version) => ({
  model_id: model,
  version,
  owner: 'speech@example.com',
  task: 'asr-dictation',
  base_model: 'whisper-small@9f3c2ab',
  data_manifest: `s3://speech/${model}.jsonl@sha256:${DIGEST}`,
  artifact: `s3://speech/${model}.bin@sha256:${DIGEST}`,
  training_code_sha: '4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7',
  feature_contract: 'contracts/features.yaml',
  input_schema: 'contracts/input.schema.json',
  output_schema: 'contracts/output.schema.json',
  eval_report: `evidence/${model}/${version}/eval.json`,
  safety_report: `evidence/${model}/${version}/safety.json`,
  serving_image: IMAGE,
  resource_envelope: { accelerator: 'l4', max_concurrent_streams: 64 },
  rollback_target: `${model}@1.0.0`,
  review_by: '2027-05-01',
  evidence: `evidence/${model}/${version}`,
});

const sliceOf = (baseline) => ({
  utterances: 1200,
  reference_words: 15310,
  wer: { baseline, candidate: baseline * 1.01 },
  p95_latency_ms: { baseline: 310, candidate: 330 },
});

const reportOf = (model, version) => ({
  model: `${model}@${version}`,
  baseline: `${model}@1.0.0`,
  created_at: '2026-11-20T10:00:00Z',
  eval_pack: 'core@7',
  scoring: { text_normalizer: 'whisper-en@1.2', decoder: 'beam8', hardware: 'l4' },
  slices: {
    noisy: sliceOf(0.11),
    quiet: sliceOf(0.05),
    'accent=us': sliceOf(0.08),
    'accent=indian': sliceOf(0.1),
  },
  privacy_errors: 0,
  unit_cost: { baseline: 0.0031, candidate: 0.0033 },
});

const releaseOf = (model) => ({
  family: model,
  model_id: model,
  version: '1.0.0',
  state: 'stable',
  promoted_at: '2026-10-01T12:00:00Z',
  serving_image: IMAGE,
  served: { from: '2026-10-01', traffic_percent_max: 100 },
  bundle: { artifact_sha256: DIGEST },
});

/** A repository of that many models, each with a candidate and the release before it; `isOneFile`: one registry.yaml. */
function makeRepository(count, isOneFile) {
  const root = mkdtempSync(join(tmpdir(), 'release-gate-registry-'));
  const paths = [];
  const write = (path, value) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(value));
    paths.push(path);
  };
  const models = Array.from({ length: count }, (_, index) => `model-${index}`);
  const entries = models.flatMap((model) => [entryOf(model, '1.0.0'), entryOf(model, '1.1.0')]);
  for (const entry of entries) {
    const { model_id: model, version } = entry;
    if (!isOneFile) write(`registry/${model}/${version}.json`, entry);
    write(entry.eval_report, reportOf(model, version));
    write(entry.safety_report, {
      model: `${model}@${version}`,
      checks: [{ id: 'toxicity', result: 'pass' }],
      findings: [],
    });
  }
  if (isOneFile) write('registry.json', { entries });
  write('registry/releases.yaml', { releases: models.map(releaseOf) });
  write('.github/release-gate.yml', { extends: 'start' });
  return { root, paths };
}

const EVENTS = {
  'all that are not released': () => ({ event: { kind: 'push' }, changes: { kind: 'all' } }),
  'a change that touches all': (paths) => ({
    event: { kind: 'pull_request' },
    changes: { kind: 'paths', paths: new Set(paths) },
  }),
  'named one by one': (_paths, count) => ({
    event: { kind: 'command-line' },
    entries: Array.from({ length: count }, (_, index) => `model-${index}@1.1.0`),
    changes: { kind: 'all' },
  }),
};

async function timePerEntry(count, isOneFile, toEvent, rounds) {
  const { root, paths } = makeRepository(count, isOneFile);
  try {
    const { event, entries = [], changes } = toEvent(paths, count);
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const tree = new WorkingTree(root);
      const world = { head: tree, base: tree, changes: async () => changes };
      const start = process.cpuUsage();
      const { verdict } = await run({ event, entries, now: NOW }, world);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / count);
      if (verdict.releases.length !== count)
        throw new Error(`${verdict.releases.length} of ${count} were judged`);
    }
    // Time of the processor, and the least of it: what else runs on the machine only ever adds.
    return Math.min(...times);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What an entry among `MANY` takes, as a multiple of what it takes alone: a row a layout and event. */
export async function* measureRegistry() {
  for (const isOneFile of [false, true]) {
    for (const [name, toEvent] of Object.entries(EVENTS)) {
      await timePerEntry(1, isOneFile, toEvent, 30);
      const alone = await timePerEntry(1, isOneFile, toEvent, 31);
      const among = await timePerEntry(MANY, isOneFile, toEvent, 3);
      yield { layout: isOneFile ? 'one registry file' : 'a file an entry', name, ratio: among / alone };
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  for await (const { layout, name, ratio } of measureRegistry()) {
    const verdict = ratio < GOAL ? 'ok' : `over ${GOAL}`;
    console.log(
      `${MANY} entries, ${layout}, ${name}: ${ratio.toFixed(2)} x the time of one, per entry  ${verdict}`,
    );
  }
}

import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../src/readers/parse-document.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { healthyRepository, toFiles } from '../evidence/sample-repository.js';
import { nodeOf, policyOf } from '../gates/evidence-of.js';
import type { Files } from '../memory-tree.js';
import { ARTIFACTS, MLMODEL, MODEL_CARD, TAGS } from '../readers/import/import-files.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { readCanaryPlan } from '../../src/readers/read-canary-plan.js';
import { readLoadReport } from '../../src/readers/read-load-report.js';
import { readIncidents } from '../../src/readers/read-production.js';
import { type Read, readReport } from '../../src/readers/read-report.js';
import { readRollbackDrill } from '../../src/readers/read-rollback-drill.js';
import { type Done, runCommand } from './memory-terminal.js';

const WHISPER = JSON.stringify({
  feature_extractor_type: 'WhisperFeatureExtractor',
  sampling_rate: 16000,
  feature_size: 80,
  hop_length: 160,
  n_fft: 400,
  chunk_length: 30,
});
const KALDI = '--sample-frequency=16000\n--num-mel-bins=40\n';
const JUNIT = '<?xml version="1.0"?><testsuites tests="3"><testsuite name="fbank" tests="3"/></testsuites>';
const RECORDS = '{"id": "u1", "speaker": "s1", "text": "turn on", "pred_text": "turn on"}\n';
const REPORT = 'slices: {noisy: {wer: {baseline: 0.1, candidate: 0.1}}}\n';

function init(files: Files, ...args: readonly string[]): Promise<Done> {
  return runCommand('init', args, files);
}

function after(files: Files, { written }: Done): Files {
  return { ...files, ...Object.fromEntries(written) };
}

async function entryOf(files: Files, ...args: readonly string[]): Promise<string> {
  const { written } = await init(files, ...args);
  return [...written].find(([path]) => path.startsWith('registry/'))?.[1] ?? '';
}

describe('an empty repository', () => {
  test('gets a policy, an entry, two contracts, the evidence of later steps and the workflow', async () => {
    const { exit, written, out } = await init({});
    expect(exit).toBe(0);
    expect([...written.keys()].sort()).toEqual([
      '.github/release-gate.yml',
      '.github/workflows/release-gate.yml',
      'contracts/feature.yaml',
      'contracts/serving.yaml',
      'evidence/my-model/0.1.0/canary-plan.yaml',
      'evidence/my-model/0.1.0/canary.yaml',
      'evidence/my-model/0.1.0/incidents.yaml',
      'evidence/my-model/0.1.0/load.yaml',
      'evidence/my-model/0.1.0/rollback-drill.yaml',
      'registry/my-model/0.1.0.yaml',
    ]);
    expect(out).toContain('wrote  .github/release-gate.yml\n');
    expect(out).toContain('run init again');
  });

  test('every file can be read, and the policy is one', async () => {
    const { written } = await init({});
    for (const [path, text] of written)
      expect([path, parseDocument(new TextEncoder().encode(text), path).kind]).toEqual([path, 'parsed']);
    const policy = written.get('.github/release-gate.yml') ?? '';
    expect(parsePolicy(nodeOf(policy)).kind).toBe('policy');
    expect(policy).toContain('\nextends: start\n');
  });

  test('the workflow is the quick start, ten lines', async () => {
    const { written } = await init({});
    const workflow = written.get('.github/workflows/release-gate.yml') ?? '';
    expect(workflow.trimEnd().split('\n')).toHaveLength(10);
    expect(workflow).toMatch(
      /pull_request[\s\S]*contents: read, pull-requests: write[\s\S]*fetch-depth: 2, persist-credentials: false/,
    );
    expect(workflow).toContain('uses: speech-release-gate/speech-release-gate@v1');
  });

  test('what is not known is open: the first judgement holds, and never on a claim of the starter', async () => {
    const files = after({}, await init({}));
    const { exit, out } = await init(files);
    expect(exit).toBe(0);
    expect(out).toMatch(/^my-model@0\.1\.0 -> package: \d+ to do, \d+ to do later\n/);
    for (const field of ['owner', 'task', 'serving_image', 'rollback_target', 'eval_report', 'data_manifest'])
      expect(out).toContain(field);
    expect(out).toContain('$ speech-release-gate validate registry/my-model/0.1.0.yaml');
    const checked = await runCommand('check', ['--format', 'json'], files);
    expect(checked.exit).toBe(1);
  });
});

/** A starter with the mark off its lines, and something in every place that is left open. */
function filledIn(text: string): string {
  const [, , , ...lines] = text.split('\n');
  return lines
    .filter((line) => !/^# (?:For a voice|What k6|Without|stop_conditions|series|incidents: \[\{)/.test(line))
    .map((line) => line.replace(/^# /, ''))
    .join('\n')
    .replaceAll('<RFC 3339>', '2026-11-20T10:00:00Z')
    .replaceAll('<model_id>@<version>', 'my-model@0.0.9')
    .replaceAll('<name>@sha256:<64 hex digits>', `image@sha256:${'a'.repeat(64)}`)
    .replaceAll(/<(?:who|date)>/g, '2026-11-20');
}

describe('the evidence of later steps', () => {
  const read: Readonly<Record<string, (text: string) => Read<unknown>>> = {
    'load.yaml': (text) => readLoadReport(nodeOf(text), METRIC_CATALOGUE),
    'canary-plan.yaml': (text) => readCanaryPlan(nodeOf(text), METRIC_CATALOGUE),
    'rollback-drill.yaml': (text) => readRollbackDrill(nodeOf(text)),
    'canary.yaml': (text) => readReport(nodeOf(text), 'canary', METRIC_CATALOGUE),
    'incidents.yaml': (text) => readIncidents(nodeOf(text)),
  };

  test.each(Object.entries(read))('%s can be read once it is filled in', async (name, reads) => {
    const { written } = await init({});
    const text = written.get(`evidence/my-model/0.1.0/${name}`) ?? '';
    expect(reads(filledIn(text))).toMatchObject({ kind: 'read' });
  });

  test('no starter is named by the entry, so none claims anything', async () => {
    const { written } = await init({});
    const entry = written.get('registry/my-model/0.1.0.yaml') ?? '';
    expect(entry).toContain('#   rollback_drill: evidence/my-model/0.1.0/rollback-drill.yaml\n');
    expect(entry).not.toMatch(/^evidence:/m);
  });

  test('run again: what a later step asks for, and the command that shows its form', async () => {
    const { out } = await init(after({}, await init({})));
    expect(out).toContain(' -  load-evidence, from stage\n      $ speech-release-gate schema load-report\n');
    expect(out).toContain(
      ' -  rollback-drill, from canary\n      $ speech-release-gate schema rollback-drill\n',
    );
    expect(out).toContain(
      ' -  canary-metrics, from promote\n      $ speech-release-gate schema canary-report\n',
    );
  });
});

describe('run again', () => {
  test('nothing is ever overwritten', async () => {
    const own = { '.github/release-gate.yml': 'extends: tts\n', 'contracts/serving.yaml': 'mine: true\n' };
    const { written, out } = await init(own);
    expect([...written.keys()]).not.toEqual(expect.arrayContaining(Object.keys(own)));
    expect(out).toContain('kept   .github/release-gate.yml');
  });

  test('the same, again and again', async () => {
    const files = after({}, await init({}));
    const [second, third] = [await init(files), await init(files)];
    expect(second.written.size).toBe(0);
    expect(third.out).toBe(second.out);
  });

  test('an entry of your own is enough: no starter beside it', async () => {
    const files = toFiles(healthyRepository());
    const { written } = await init(files);
    expect([...written.keys()]).toEqual(['.github/release-gate.yml', '.github/workflows/release-gate.yml']);
  });

  test('a workflow that uses the gate already is enough', async () => {
    const files = {
      '.github/workflows/ci.yml':
        'jobs: {a: {steps: [{uses: speech-release-gate/speech-release-gate@v1}]}}\n',
    };
    const { written } = await init(files);
    expect(written.has('.github/workflows/release-gate.yml')).toBe(false);
  });

  test('the checklist names what is open, what blocks first, with a command for each', async () => {
    const sample = healthyRepository();
    const entry = { ...sample.entry, owner: 'TODO' };
    const bare = { ...toFiles({ ...sample, entry }), '.github/release-gate.yml': 'extends: start\n' };
    const { out } = await init(after(bare, await init(bare)));
    const [blocking, later] = [out.indexOf('[ ] '), out.indexOf('\n - ')];
    expect(blocking).toBeGreaterThan(0);
    expect(later === -1 || blocking < later).toBe(true);
    expect(out).toMatch(/\[ \] registry-fields\n {6}.*owner.*\n/);
    const gates = [...out.matchAll(/^(?:\[ \]| - ) /gm)];
    expect([...out.matchAll(/^ {6}\$ speech-release-gate \S+/gm)]).toHaveLength(gates.length);
  });

  test('without unit tests the entry and the checklist name the command that writes their report', async () => {
    expect(await entryOf({})).toContain(
      '\n# evidence: {unit_tests: evidence/unit-tests.xml}   # of the feature extraction: pytest --junitxml=evidence/unit-tests.xml\n',
    );
    const sample = healthyRepository();
    const bare = toFiles({ ...sample, entry: { ...sample.entry, evidence: {} } });
    const { out } = await init(after(bare, await init(bare)));
    expect(out).toMatch(
      /^(?:\[ \]| - ) unit-tests\n(?: {6}.*\n)* {6}\$ pytest --junitxml=evidence\/unit-tests\.xml/m,
    );
    expect(await entryOf({ 'build/report.xml': JUNIT })).not.toContain('pytest');
  });

  test('a policy that cannot be read is said, and is exit 2', async () => {
    const files = {
      ...after({}, await init({})),
      '.github/release-gate.yml': 'extends: start\nqualty: []\n',
    };
    const { exit, out } = await init(files);
    expect(exit).toBe(2);
    expect(out).toContain('qualty');
  });
});

describe('what is there is used', () => {
  test.each([
    [
      'the JUnit report of the feature tests',
      { 'build/report.xml': JUNIT },
      'evidence: {unit_tests: build/report.xml}',
    ],
    ['an eval report', { 'out/results.yaml': REPORT }, 'eval_report: out/results.yaml'],
    [
      'a preprocessor of Hugging Face',
      { 'model/preprocessor_config.json': WHISPER },
      'feature_contract: {training: model/preprocessor_config.json, serving: contracts/feature.yaml}',
    ],
    [
      'a Kaldi configuration',
      { 'conf/fbank.conf': KALDI },
      'feature_contract: {training: conf/fbank.conf, serving: contracts/feature.yaml}',
    ],
    [
      'a NeMo configuration',
      {
        'conf/model.yaml':
          'model: {preprocessor: {_target_: nemo.collections.asr.modules.AudioToMelSpectrogramPreprocessor, sample_rate: 16000, features: 80, window_size: 0.025, window_stride: 0.01}}\n',
      },
      'feature_contract: {training: conf/model.yaml, serving: contracts/feature.yaml}',
    ],
  ])('%s', async (_name, files, line) => {
    expect(await entryOf(files)).toContain(`\n${line}`);
  });

  test('of two eval reports neither is guessed', async () => {
    expect(await entryOf({ 'a.yaml': REPORT, 'b.yaml': REPORT })).toContain('\neval_report: TODO ');
  });

  test('raw records decide in the policy', async () => {
    const { written } = await init({ 'out/candidate.jsonl': RECORDS });
    const text = written.get('.github/release-gate.yml') ?? '';
    const [rule] = policyOf(text).quality ?? [];
    expect(rule?.decideBy).toBe('regression-proven');
    expect(written.get('registry/my-model/0.1.0.yaml')).toContain('records: out/candidate.jsonl');
  });

  test('records of one side a file, as counts: the hint asks which is which', async () => {
    const side = '{"id":"u1","speaker":"s1","reference_words":9,"errors":1}\n';
    const { written } = await init({ 'out/2.3.1.jsonl': side, 'out/2.4.0.jsonl': side });
    const [rule] = policyOf(written.get('.github/release-gate.yml') ?? '').quality ?? [];
    expect(rule?.decideBy).toBe('regression-proven');
    expect(written.get('registry/my-model/0.1.0.yaml')).toContain(
      'records: {baseline: <file>, candidate: <file>}',
    );
  });

  test('for speech output the rule is that of its profile', async () => {
    const { written } = await init({ 'out/candidate.jsonl': RECORDS }, '--task', 'tts');
    expect(written.get('.github/release-gate.yml')).toContain('tts_wer: {max_relative_regression: 5%}');
  });

  test.each([
    ['a canary report', { 'c.yaml': 'slices: {a: {}}\nwindow: {from: 2026-01-01}\n' }],
    ['a JSON file of another kind', { 'package.json': '{"name": "x"}' }],
    ['JSON Lines of another kind', { 'log.jsonl': '{"level": "info"}\n' }],
    ['bytes that are no text', { 'x.yaml': Uint8Array.from([0xff, 0xfe, 0x00]) }],
    ['a broken document', { 'x.yaml': 'a: [\n' }],
  ])('%s is passed over', async (_name, files) => {
    const { out, exit } = await init(files);
    expect(exit).toBe(0);
    expect(out).not.toContain('found');
  });
});

describe('--from', () => {
  test.each([
    [
      'a folder of MLflow',
      { 'run/model/MLmodel': MLMODEL },
      'run/model',
      'registry/dictation-en/0.1.0.yaml',
      /^base_model: \{id: openai\/whisper-small, revision: "9f3c/m,
    ],
    [
      'a model card',
      { 'README.md': MODEL_CARD },
      'README.md',
      'registry/whisper-small-galician/0.1.0.yaml',
      /^languages: \[gl\]$/m,
    ],
    [
      'annotations of GTO',
      { 'artifacts.yaml': ARTIFACTS },
      'artifacts.yaml',
      'registry/churn-free-asr/0.1.0.yaml',
      /^artifact: models\/asr\.bin /m,
    ],
    [
      'tags of GTO',
      { 'tags.txt': TAGS },
      'tags.txt',
      'registry/asr-dictation/1.10.0.yaml',
      /^version: 1\.10\.0$/m,
    ],
  ])('%s', async (_name, files, path, entry, line) => {
    const { written, exit } = await init(files, '--from', path);
    expect(exit).toBe(0);
    expect(written.get(entry)).toMatch(line);
    expect(written.get(entry)).toMatch(/^owner: TODO /m);
  });

  test('the only record of the repository is used without being named', async () => {
    expect(await entryOf({ 'README.md': MODEL_CARD })).toContain('model_id: whisper-small-galician\n');
  });

  test('figures of a model card are a remark, never evidence', async () => {
    const text = await entryOf({ 'README.md': MODEL_CARD });
    expect(text).toContain(
      '# reported: wer 0.209 on Common Voice 13.0 gl test (written 20.9, percent assumed)\n',
    );
    expect(text).toContain('\neval_report: TODO ');
  });

  test('annotations and tags together', async () => {
    const files = { 'artifacts.yaml': ARTIFACTS, 'tags.txt': 'churn-free-asr@v3.1.0\n' };
    const text = await entryOf(files, '--from', 'artifacts.yaml', '--from', 'tags.txt');
    expect(text).toMatch(/model_id: churn-free-asr\nversion: 3\.1\.0\n/);
    expect(text).toContain('\nartifact: models/asr.bin');
  });

  test('several models need a choice', async () => {
    const files = { 'tags.txt': 'asr@v1.0.0\ntts@v2.0.0\n' };
    const { exit, notes, written } = await init(files, '--from', 'tags.txt');
    expect([exit, written.size]).toEqual([2, 0]);
    expect(notes.join('\n')).toContain('it is about 2 models: choose with --model-id (asr, tts)');
    expect(await entryOf(files, '--from', 'tags.txt', '--model-id', 'tts')).toContain('version: 2.0.0');
  });

  test('a path that holds none is exit 2, and nothing is written', async () => {
    const { exit, notes, written } = await init({ 'a.txt': 'text' }, '--from', 'a.txt');
    expect([exit, written.size]).toEqual([2, 0]);
    expect(notes.join('\n')).toContain(
      'a.txt: no MLmodel file, model card, artifacts.yaml or list of GTO tags',
    );
  });
});

describe('hostile names', () => {
  test.each(['../x', 'a/../../b', 'A', '/etc/x', 'a b', '', 'x/'])(
    '--model-id %j is a usage error',
    async (id) => {
      const { exit, written } = await init({}, '--model-id', id);
      expect([exit, written.size]).toEqual([2, 0]);
    },
  );

  test('a name in a model card becomes neither a path upwards nor a line of the entry', async () => {
    const card = MODEL_CARD.replace('Whisper Small Galician', '"../../etc/x\\nowner: me"').replace(
      'license: apache-2.0',
      'license: "x}, owner: me\\nowner: me"',
    );
    const { written } = await init({ 'README.md': card });
    const paths = [...written.keys()].filter((path) => path.startsWith('registry/'));
    expect(paths).toEqual(['registry/etc/x-owner-me/0.1.0.yaml']);
    const text = written.get(paths[0] ?? '') ?? '';
    expect(text.match(/^owner:/gm)).toHaveLength(1);
    expect(text).toMatch(/^owner: TODO /m);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { isStep } from '../../src/model/step.js';
import { run } from '../../src/run.js';
import { npyBytes, npyMatrix } from '../audio/npy-bytes.js';
import { syntheticSpeech } from '../audio/synthetic-speech.js';
import { pcm16, wavBytes } from '../audio/wav-bytes.js';
import {
  AUTO_MAP_ONLY,
  CANONICAL,
  ESPNET,
  HIFI_GAN,
  KALDI_HIRES,
  SPEECHBRAIN,
  WHISPER,
} from '../features/toolkit-files.js';
import { load } from 'js-yaml';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type Json, type JsonMap, toFiles } from './sample-repository.js';

const NOW = Date.UTC(2026, 10, 22);
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;

/** The findings about features of a healthy release with other fields in its entry, and more files. */
async function findingsOf(
  entry: JsonMap,
  more: Files = {},
  step = 'package',
  base?: Files,
): Promise<readonly Finding[]> {
  const sample = healthyRepository();
  const head = { ...toFiles({ ...sample, entry: { ...sample.entry, ...entry } }), ...more };
  const request = { event: { kind: 'command-line' as const }, entries: ['asr-dictation-en@2.4.0'], now: NOW };
  const asked = isStep(step) ? { step } : {};
  const { verdict } = await run(
    { ...request, ...asked },
    memoryWorld({ head, ...(base === undefined ? {} : { base }) }),
  );
  const all = verdict.releases.flatMap(({ findings }) => findings);
  return all.filter(({ gate }) => /^(?:feature|replay|client)-/.test(gate));
}

function lines(findings: readonly Finding[], gate: string): readonly string[] {
  return findings
    .filter((one) => one.gate === gate)
    .map(({ key, outcome, severity }) => `${key} ${outcome} ${severity}`);
}

describe('contracts', () => {
  test('one path stands for both sides', async () => {
    const findings = await findingsOf({});
    expect(lines(findings, 'feature-contract')).toEqual(['feature-contract pass blocker']);
    expect(findings.map(({ message }) => message).join()).toContain('one contract, contracts/features.yaml');
  });

  test('one that is not there, and one that cannot be read, are one finding', async () => {
    for (const [path, line] of [
      ['contracts/none.yaml', 'feature-contract no-evidence blocker'],
      ['contracts/auto.json', 'feature-contract:contracts/auto.json error blocker'],
      ['contracts/lfs.yaml', 'feature-contract:contracts/lfs.yaml error blocker'],
    ] as const) {
      const more = { 'contracts/auto.json': AUTO_MAP_ONLY, 'contracts/lfs.yaml': LFS };
      const findings = await findingsOf({ feature_contract: path }, more);
      expect([...lines(findings, 'feature-contract'), ...lines(findings, 'feature-serving')]).toEqual([line]);
    }
  });

  test('a contract that is kept elsewhere cannot be compared', async () => {
    const findings = await findingsOf({ feature_contract: 's3://speech/contract.yaml' });
    expect(lines(findings, 'feature-contract')).toEqual([
      'feature-contract:registry/asr-dictation-en/2.4.0.yaml error blocker',
    ]);
  });

  test('a contract in the entry itself, with its own lines', async () => {
    const contract = load(CANONICAL) as JsonMap;
    expect(lines(await findingsOf({ feature_contract: contract }), 'feature-contract')).toEqual([
      'feature-contract pass blocker',
    ]);
    const { audio, ...silent } = contract;
    const findings = await findingsOf({
      feature_contract: { ...silent, audio: { ...(audio as JsonMap), channels: null } },
    });
    expect(findings.find(({ key }) => key === 'feature-contract:audio.channels')).toMatchObject({
      blocks: true,
    });
  });

  test('an inline contract that determines nothing', async () => {
    const findings = await findingsOf({
      feature_contract: { training: { colour: 'red' }, serving: 'contracts/features.yaml' },
    });
    expect(lines(findings, 'feature-contract')).toEqual([
      'feature-contract:registry/asr-dictation-en/2.4.0.yaml error blocker',
    ]);
  });

  test("two toolkits' files, a custom tag and an option file among them", async () => {
    const more = { 'hparams.yaml': SPEECHBRAIN, 'conf/mfcc.conf': KALDI_HIRES };
    const findings = await findingsOf(
      { feature_contract: { training: 'hparams.yaml', serving: 'conf/mfcc.conf' } },
      more,
    );
    const hop = findings.find(({ key }) => key === 'feature-serving:audio.sample_scale');
    expect(hop?.message).toContain('default of kaldi-mfcc');
    const mels = findings.find(({ key }) => key === 'feature-serving:feature.n_mels');
    expect(mels).toMatchObject({
      location: { path: 'conf/mfcc.conf', line: 4 },
      expected: '80 bins (training)',
    });
  });

  test('only one side', async () => {
    const findings = await findingsOf({ feature_contract: { training: 'contracts/features.yaml' } });
    expect(lines(findings, 'feature-serving')).toEqual(['feature-serving no-evidence blocker']);
  });

  test('the digest of statistics is that of the file that the configuration names', async () => {
    const entry = { feature_contract: { training: 'a/train.yaml', serving: 'b/train.yaml' } };
    const stats = (bytes: string): Files => ({
      'a/train.yaml': ESPNET,
      'b/train.yaml': ESPNET,
      'a/exp/asr_stats_raw/train/feats_stats.npz': 'statistics',
      'b/exp/asr_stats_raw/train/feats_stats.npz': bytes,
    });
    expect(lines(await findingsOf(entry, stats('statistics')), 'feature-serving')[0]).toBe(
      'feature-serving pass blocker',
    );
    expect(lines(await findingsOf(entry, stats('others')), 'feature-serving')).toContain(
      'feature-serving:normalize.stats_digest fail blocker',
    );
  });

  test('the contract of the released version is the base one, whatever the change does to it', async () => {
    const base = toFiles(healthyRepository());
    const drifted = { 'contracts/features.yaml': CANONICAL.replace('n_mels: 80', 'n_mels: 128') };
    const findings = await findingsOf({}, drifted, 'package', base);
    expect(lines(findings, 'feature-released')).toEqual(['feature-released:feature.n_mels fail blocker']);
  });

  test("a vocoder's own configuration is a stage of the voice", async () => {
    const entry = { task: 'tts', vocoder: 'vocoder/config.json' };
    const findings = await findingsOf(entry, { 'vocoder/config.json': HIFI_GAN });
    expect(lines(findings, 'feature-contract')).toContain(
      'feature-contract:acoustic-to-vocoder:audio.sample_rate_hz fail blocker',
    );
  });

  test('weights are no configuration', async () => {
    const entry = { task: 'tts', vocoder: 'vocoder/config.json' };
    const findings = await findingsOf(entry, { 'vocoder/config.json': '{"weights": 1}' });
    expect(lines(findings, 'feature-contract')).toEqual([
      'feature-contract pass blocker',
      'feature-contract:acoustic-to-vocoder no-evidence warning',
    ]);
  });

  test('a serving contract that resamples', async () => {
    const serving = 'audio_in:\n  - {sample_rates_hz: [16000], resample: resample}\n';
    const findings = await findingsOf(
      { serving_contract: 'contracts/serving.yaml' },
      { 'contracts/serving.yaml': serving },
    );
    expect(findings.find(({ key }) => key === 'feature-serving:audio_in.resample')).toMatchObject({
      location: { path: 'contracts/serving.yaml', line: 2 },
      blocks: true,
    });
  });
});

describe('recordings', () => {
  const wav = (seed: number): Uint8Array => wavBytes(pcm16(syntheticSpeech(seed, 2)));
  const matrix = Array.from({ length: 20 }, (_, bin) =>
    Array.from({ length: 30 }, (_unused, frame) => Math.sin(bin + frame)),
  );
  const manifest = {
    model: 'asr-dictation-en@2.4.0',
    sanitised: { method: 'synthesised', by: 'speech@example.com', at: '2026-11-20' },
    fixtures: [1, 2, 3].map((seed) => ({
      id: `f${seed}`,
      training: `fixtures/f${seed}.wav`,
      serving: `fixtures/f${seed}.served.wav`,
      duration_ms: 2000,
      ...(seed === 1 ? { features: { training: 'fixtures/f1.npy', serving: 'fixtures/f1.served.npy' } } : {}),
    })),
  };
  const clients = { clients: [{ client: 'web', traffic_percent: 100, sample_rates_hz: [16000] }] };
  const files: Files = {
    'evidence/replay.json': JSON.stringify(manifest),
    'evidence/clients.json': JSON.stringify(clients),
    'fixtures/f1.npy': npyMatrix(matrix),
    'fixtures/f1.served.npy': npyMatrix(matrix),
    ...Object.fromEntries(
      [1, 2, 3].flatMap((seed) => [
        [`fixtures/f${seed}.wav`, wav(seed)],
        [`fixtures/f${seed}.served.wav`, wav(seed)],
      ]),
    ),
  };
  const evidence = { evidence: { replay: 'evidence/replay.json', clients: 'evidence/clients.json' } };

  test.each([
    ['by kind', evidence],
    ['in a folder', { evidence: 'evidence' }],
  ])('listed %s: everything passes', async (_name, entry) => {
    const findings = await findingsOf(entry, files, 'stage');
    for (const gate of ['replay-fixtures', 'replay-bandwidth', 'replay-features', 'client-rates'])
      expect(lines(findings, gate)).toEqual([`${gate} pass blocker`]);
  });

  test('without any: one finding about the recordings, one about the clients', async () => {
    const findings = await findingsOf({}, {}, 'stage');
    const staged = findings.filter(({ gate }) => !gate.startsWith('feature-'));
    expect(staged.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'client-rates no-evidence',
      'replay-fixtures no-evidence',
    ]);
  });

  test.each<[string, Files, string]>([
    [
      'a file that is not there',
      { 'fixtures/f2.wav': { problem: 'a directory, not a file' } },
      'a directory',
    ],
    [
      'NaN',
      { 'fixtures/f2.wav': wavBytes(new Uint8Array(new Float32Array([NaN]).buffer), { tag: 3, bits: 32 }) },
      'finite',
    ],
    [
      '2 GB declared in 100 bytes',
      { 'fixtures/f2.wav': wavBytes(pcm16([0, 0]), { declared: 2 ** 31 }) },
      'declares',
    ],
    ['zero samples', { 'fixtures/f2.wav': wavBytes(new Uint8Array(0)) }, 'empty'],
    ['0 Hz', { 'fixtures/f2.wav': wavBytes(pcm16([0, 0]), { rate: 0 }) }, '0 Hz'],
    [
      '96 channels',
      { 'fixtures/f2.wav': wavBytes(pcm16(new Array<number>(96).fill(0)), { channels: 96 }) },
      '96 channels',
    ],
    ['a Git LFS pointer', { 'fixtures/f2.wav': LFS }, 'Git LFS pointer'],
    ['another format', { 'fixtures/f2.wav': 'ID3 and so on' }, 'not a RIFF WAVE file'],
    ['a pickled object', { 'fixtures/f1.npy': npyBytes(new Uint8Array(24), { descr: '|O' }) }, 'object'],
    [
      'a shape that is not there',
      { 'fixtures/f1.npy': npyBytes(new Uint8Array(24), { shape: '(5, 1000)' }) },
      'declares',
    ],
    [
      'a recording that is too large',
      { 'fixtures/f2.wav': new Uint8Array(17_000_000) },
      'a recording is at most',
    ],
  ])(
    '%s: an error that holds and says which file, and nothing else about recordings',
    async (_name, more, words) => {
      const findings = await findingsOf(evidence, { ...files, ...more }, 'stage');
      const [path] = Object.keys(more);
      const about = findings.filter(({ gate }) => gate.startsWith('replay-'));
      expect(about.map(({ key, outcome, blocks }) => `${key} ${outcome} ${blocks}`)).toEqual([
        `replay-fixtures:${path} error true`,
      ]);
      expect(about.map(({ message, remedy }) => message + remedy).join()).toContain(words);
    },
  );

  test('a recording that is named and not there is absent, not unreadable', async () => {
    const { 'fixtures/f2.wav': _gone, ...others } = files;
    const findings = await findingsOf(evidence, others, 'stage');
    expect(lines(findings, 'replay-fixtures')).toEqual(['replay-fixtures no-evidence blocker']);
    expect(findings.map(({ message }) => message).join()).toContain('fixtures/f2.wav');
  });

  test('all recordings together have a limit, and it is always the same one that is too much', async () => {
    const large = Object.fromEntries(
      Object.keys(files)
        .filter((path) => path.endsWith('.wav'))
        .map((path) => [path, new Uint8Array(14_000_000)]),
    );
    const first = await findingsOf(evidence, { ...files, ...large }, 'stage');
    const tooLarge = first.filter(({ message }) => message.includes('larger than'));
    expect(tooLarge.map(({ key }) => key)).toEqual([
      'replay-fixtures:fixtures/f3.served.wav',
      'replay-fixtures:fixtures/f3.wav',
    ]);
    expect(await findingsOf(evidence, { ...files, ...large }, 'stage')).toEqual(first);
  });

  test.each([
    [
      'two fixtures of one name',
      { ...manifest, fixtures: [...manifest.fixtures, manifest.fixtures[0]] },
      'is there twice',
    ],
    ['a fixture with one side', { fixtures: [{ id: 'a', training: 'fixtures/f1.wav' }] }, 'serving'],
    ['no fixtures', { fixtures: [] }, ''],
    ['an unknown key', { ...manifest, colour: 'red' }, 'colour'],
  ])('a manifest with %s is unreadable', async (_name, written, words) => {
    const findings = await findingsOf(
      evidence,
      { ...files, 'evidence/replay.json': JSON.stringify(written) },
      'stage',
    );
    const about = findings.filter(({ gate }) => gate === 'replay-fixtures');
    expect(about.every(({ outcome, blocks }) => outcome === 'error' && blocks)).toBe(true);
    expect(about.map(({ message }) => message).join()).toContain(words);
  });

  test.each([
    ['a client twice', [...clients.clients, ...clients.clients], 'is there twice'],
    ['a share over 100', [{ client: 'web', traffic_percent: 130 }], 'traffic_percent'],
    ['a rate of zero', [{ client: 'web', traffic_percent: 100, sample_rates_hz: [0] }], ''],
  ])('telemetry with %s is unreadable', async (_name, list, words) => {
    const written = { ...files, 'evidence/clients.json': JSON.stringify({ clients: list }) };
    const about = (await findingsOf(evidence, written, 'stage')).filter(
      ({ gate }) => gate === 'client-rates',
    );
    expect(about.length).toBeGreaterThan(0);
    expect(about.every(({ outcome, blocks }) => outcome === 'error' && blocks)).toBe(true);
    expect(about.map(({ message }) => message).join()).toContain(words);
  });

  const canary = (list: Json): Files => ({
    'evidence/canary.json': JSON.stringify({
      slices: { web: { dimensions: { client: 'web' }, wer: { baseline: 0.1, candidate: 0.11 } } },
      cohort: { percent: 2, clients: list },
    }),
  });

  test('what a canary report says of its clients is telemetry too', async () => {
    const list = [{ client: 'web', traffic_percent: 100, sample_rates_hz: [8000] }];
    const own = { evidence: { canary_report: 'evidence/canary.json' } };
    const alone = await findingsOf(own, canary(list), 'stage');
    expect(lines(alone, 'client-rates')).toEqual(['client-rates:canary:web fail blocker']);
    expect(alone.map(({ message }) => message).join()).toContain(
      'In the canary report: web wer 0.1 -> 0.11 (+10 %).',
    );
    const both = { evidence: { ...evidence.evidence, canary_report: 'evidence/canary.json' } };
    expect(lines(await findingsOf(both, { ...files, ...canary(list) }, 'stage'), 'client-rates')).toEqual([
      'client-rates:canary:web fail blocker',
    ]);
    const names = { ...files, ...canary(['web']) };
    expect(lines(await findingsOf(both, names, 'stage'), 'client-rates')).toEqual([
      'client-rates pass blocker',
    ]);
  });

  test('a canary report does not stand in for telemetry that the entry names and lacks', async () => {
    const list = [{ client: 'web', traffic_percent: 100, sample_rates_hz: [16000] }];
    const named = { evidence: { clients: 'evidence/none.json', canary_report: 'evidence/canary.json' } };
    expect(lines(await findingsOf(named, canary(list), 'stage'), 'client-rates')).toEqual([
      'client-rates no-evidence blocker',
    ]);
  });

  test('whisper in production, trained on something else: no audio is needed to see it', async () => {
    const entry = {
      feature_contract: { training: 'contracts/features.yaml', serving: 'serving/preprocessor_config.json' },
    };
    const findings = await findingsOf(entry, { 'serving/preprocessor_config.json': WHISPER });
    expect(lines(findings, 'feature-serving')).toContain('feature-serving:feature.n_mels fail blocker');
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/model/finding.js';
import type { Step } from '../src/model/step.js';
import type { ReleaseVerdict } from '../src/model/verdict.js';
import { run } from '../src/run.js';
import { type Files, memoryWorld } from './memory-tree.js';

/** The examples of issue 7: what their READMEs tell is what the gate says. */

const EXAMPLES = join(import.meta.dirname, '..', 'examples');

function filesOf(example: string): Files {
  const folder = join(EXAMPLES, example);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
}

async function judge(files: Files, entry: string, step: Step): Promise<ReleaseVerdict> {
  const request = {
    event: { kind: 'command-line' as const },
    entries: [entry],
    step,
    now: Date.UTC(2026, 10, 22),
  };
  const { verdict } = await run(request, memoryWorld({ head: files }));
  const [release] = verdict.releases;
  if (release === undefined) throw new Error('no release was judged');
  return release;
}

function edited(files: Files, path: string, from: RegExp, to: string): Files {
  const text = new TextDecoder().decode(files[path] as Uint8Array);
  expect(text).toMatch(from);
  return { ...files, [path]: text.replace(from, to) };
}

const keys = (findings: readonly Finding[]): readonly string[] => findings.map(({ key }) => key);

describe('examples/asr-streaming', () => {
  const files = filesOf('asr-streaming');
  const ENTRY = 'dictation-streaming-en@3.3.0';
  const CANARY = 'evidence/3.3.0/canary.yaml';

  test('is held by partial churn of noisy calls, and by nothing else', async () => {
    const release = await judge(files, ENTRY, 'promote');
    expect(release.blockers).toEqual(['noisy:partial_churn']);
    const open = release.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    expect(keys(open)).toEqual(['noisy:partial_churn']);
  });

  test('routes those calls back to the released bundle, and keeps the canary', async () => {
    const { rollback_plan: plan } = await judge(files, ENTRY, 'promote');
    expect(plan).toMatchObject({
      action: 'route-back',
      slices: ['noisy'],
      routes: ['noise=noisy'],
      target: { model_id: 'dictation-streaming-en', version: '3.2.0' },
      traffic_percent: 4,
      warnings: [],
    });
    expect(plan?.target?.bundle.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'artifact_sha256',
        'decoder_sha256',
        'tokenizer_sha256',
        'routing_rules_sha256',
      ]),
    );
  });

  test.each([
    ['routing that is not trusted', /trusted: true/, 'trusted: false'],
    [
      'both slices',
      /partial_churn: \{baseline: 0.119, candidate: 0.121\}/,
      'partial_churn: {baseline: 0.119, candidate: 0.2}',
    ],
    ['a privacy error', /privacy_errors: 0/, 'privacy_errors: 1'],
  ])('%s: everything goes back', async (_name, from, to) => {
    const release = await judge(edited(files, CANARY, from, to), ENTRY, 'promote');
    expect(release.rollback_plan?.action).toBe('roll-back');
  });

  test('was clear to be staged and to be tried on a few', async () => {
    const without = edited(
      files,
      'registry/dictation-streaming-en/3.3.0.yaml',
      / {2}canary_report: .*\n/,
      '',
    );
    expect((await judge(without, ENTRY, 'stage')).decision).toBe('promote');
    expect((await judge(without, ENTRY, 'canary')).decision).toBe('promote');
  });
});

describe('examples/tts', () => {
  const files = filesOf('tts');
  const ENTRY = 'narrator-en@2.0.0';

  test('is better understood, and at peak its first sound comes too late', async () => {
    const release = await judge(files, ENTRY, 'promote');
    expect(release.blockers).toEqual([
      'peak:p99_ttfa_ms',
      'load-evidence:slo:p99_ttfa_ms',
      'production-healthy:slo:first-audio-p99',
    ]);
    const words = release.findings.filter(({ key }) => key.endsWith(':tts_wer'));
    expect(words.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  test('reduces its traffic to what was measured to hold, with the sum that says why not more', async () => {
    const { rollback_plan: plan } = await judge(files, ENTRY, 'promote');
    expect(plan).toMatchObject({ action: 'reduce-traffic', target: { version: '1.4.0' }, slices: ['peak'] });
    const sum = plan?.capacity;
    expect(sum).toMatchObject({ metric: 'p99_ttfa_ms', replicas: 1, peak_requests_per_s: 480, fits: false });
    const measured = sum?.replica_requests_per_s ?? Number.NaN;
    expect(plan?.traffic_percent).toBe(Math.floor((100 * measured) / 480));
    expect(sum?.prewarmed_requests_per_s).toBeCloseTo(4 * measured, 9);
  });

  test('without a smaller share that holds, everything goes back', async () => {
    const plan = 'evidence/2.0.0/canary-plan.yaml';
    const larger = edited(files, plan, /peak_requests_per_s: 480/, 'peak_requests_per_s: 4800');
    expect((await judge(larger, ENTRY, 'promote')).rollback_plan?.action).toBe('roll-back');
  });

  test('warm replicas are the answer where there are enough of them', async () => {
    const plan = 'evidence/2.0.0/canary-plan.yaml';
    const more = edited(
      files,
      plan,
      /replicas: 1, replicas_available: 4/,
      'replicas: 3, replicas_available: 60',
    );
    expect((await judge(more, ENTRY, 'promote')).rollback_plan?.action).toBe('pre-warm');
  });
});

describe('examples/asr-command', () => {
  const files = filesOf('asr-command');

  test.each(['stage', 'canary'] as const)('1.4.0 is clear for %s: nothing blocks', async (step) => {
    const release = await judge(files, 'asr-command-en@1.4.0', step);
    expect([release.decision, release.blockers]).toEqual(['promote', []]);
    const passed = new Set(
      release.findings.filter(({ outcome }) => outcome === 'pass').map(({ gate }) => gate),
    );
    expect([...passed]).toEqual(
      expect.arrayContaining(['load-evidence', 'capacity-headroom', 'replay-bandwidth']),
    );
  });

  test('1.5.0 was loaded as well, and is held at stage by what its recordings show', async () => {
    const release = await judge(files, 'asr-command-en@1.5.0', 'stage');
    expect(release.blockers).toContain('replay-bandwidth');
    expect(release.blockers.filter((key) => key.startsWith('load-evidence'))).toEqual([]);
  });
});

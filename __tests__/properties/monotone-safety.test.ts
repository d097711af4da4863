import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GATES } from '../../src/gates/registry.js';
import { run } from '../../src/run.js';
import {
  healthyRepository,
  type JsonMap,
  PATHS,
  type SampleRepository,
  toFiles,
} from '../evidence/sample-repository.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { anyDegradation } from './degradations.js';

/**
 * Monotone safety: making any evidence worse, or removing it, never turns `hold` into `promote`.
 *
 * The base is what it is (policy, ledger, the released version); head is what a change can spoil. Judged at *canary*,
 * where every figure is asked for, under `estimate`, relative budgets and absolute limits. The gates that ask for
 * evidence which this sample has none of would hold everything, so they are off.
 */
const NOW = Date.UTC(2026, 10, 22);
const POLICY = '.github/release-gate.yml';
const JUDGING = [
  ...[
    'registry-fields',
    'registry-identity',
    'registry-pinned',
    'registry-dates',
    'training-record',
    'slice-metrics',
  ],
  ...[
    'slice-coverage',
    'task-rules',
    'eval-comparable',
    'eval-consistent',
    'evidence-binding',
    'safety-report',
    'privacy',
    'unit-cost',
    'rollback-target',
  ],
];
const OFF = Object.fromEntries(GATES.filter(({ id }) => !JUDGING.includes(id)).map(({ id }) => [id, 'off']));

const QUALITY: readonly (JsonMap | undefined)[] = [
  undefined,
  { id: 'words', limits: { wer: { max_relative_regression: '2%', max: 0.18 } } },
  {
    id: 'named',
    slices: ['noisy', 'quiet'],
    min_utterances: 500,
    limits: { wer: { max: 0.12, max_regression: 0.003 } },
  },
  { id: 'gain', limits: { wer: { min_relative_improvement: '1%' }, intent_recall: { min: 0.9 } } },
];

/** Healthy nine times in ten, so that most starts that are held are held by one thing. */
function mostly<T>(healthy: T, ...others: readonly T[]): fc.Arbitrary<T> {
  const worse = { weight: 1, arbitrary: fc.constantFrom(...others) };
  return fc.oneof({ weight: 9, arbitrary: fc.constant(healthy) }, worse);
}

/** Where a repository starts. */
const start = fc.record({
  quality: fc.constantFrom(...QUALITY),
  noisy: mostly(0.108, 0.1122, 0.1123, 0.13),
  quiet: mostly(0.051, 0.052, 0.06),
  latency: mostly(310, 385, 386),
  recall: mostly(0.97, 0.89),
  isMissing: mostly('', 'quiet', 'noisy'),
  privacy: mostly(0, 1),
  cost: mostly(0.0033, 0.004),
  model: mostly('asr-dictation-en@2.4.0', 'asr-dictation-en@2.3.1'),
  open: mostly('none', 'low', 'critical'),
  owner: mostly('speech', 'TODO'),
  state: mostly('stable', 'failed'),
  review: mostly('2027-05-01', '2026-11-21', 'someday'),
  base: mostly('whisper-small@9f3c2ab', 'whisper-small@main'),
  code: mostly('4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7', '4be1f7a'),
});

type Start = typeof start extends fc.Arbitrary<infer T> ? T : never;

function toSample(from: Start): SampleRepository {
  const sample = healthyRepository();
  const figures = (wer: number, baseline: number): JsonMap => ({
    ...{ utterances: 1200, reference_words: 15310, wer: { baseline, candidate: wer } },
    p95_latency_ms: { baseline: 310, candidate: from.latency },
    intent_recall: { baseline: 0.97, candidate: from.recall },
  });
  const slices: JsonMap = { noisy: figures(from.noisy, 0.11), quiet: figures(from.quiet, 0.052) };
  const kept = Object.entries(slices).filter(([name]) => name !== from.isMissing);
  const [line] = sample.ledger['releases'] as readonly JsonMap[];
  return {
    ...sample,
    entry: {
      ...sample.entry,
      owner: from.owner,
      review_by: from.review,
      base_model: from.base,
      training_code_sha: from.code,
    },
    report: {
      ...sample.report,
      model: from.model,
      slices: Object.fromEntries(kept),
      privacy_errors: from.privacy,
      unit_cost: { baseline: 0.0031, candidate: from.cost },
    },
    ledger: { releases: [{ ...line, state: from.state }] },
  };
}

interface Repository {
  readonly base: Files;
  readonly head: Files;
}

const PROPOSED: readonly string[] = [PATHS.entry, PATHS.report, 'evidence/2.4.0/safety.yaml'];

function toRepository(from: Start): Repository {
  const safety = from.open === 'none' ? '' : `{id: S-1, severity: ${from.open}, status: open}`;
  const files = {
    ...toFiles(toSample(from)),
    'evidence/2.4.0/safety.yaml': `model: asr-dictation-en@2.4.0\nfindings: [${safety}]\n`,
    [POLICY]: JSON.stringify({
      gates: OFF,
      ...(from.quality === undefined ? {} : { quality: [from.quality] }),
    }),
  };
  const base = Object.fromEntries(Object.entries(files).filter(([path]) => !PROPOSED.includes(path)));
  return { base, head: files };
}

async function decide({ base, head }: Repository): Promise<string> {
  const request = {
    event: { kind: 'pull_request' },
    entries: ['asr-dictation-en@2.4.0'],
    step: 'canary',
    now: NOW,
  } as const;
  const { verdict, exit } = await run(request, memoryWorld({ base, head }));
  expect([verdict.decision, exit === 0]).toEqual([verdict.decision, verdict.decision === 'promote']);
  return verdict.decision;
}

describe('monotone safety', () => {
  const { head, base } = toRepository({
    ...{
      quality: undefined,
      noisy: 0.11,
      quiet: 0.0515,
      latency: 310,
      recall: 0.97,
      isMissing: '',
      privacy: 0,
    },
    ...{ cost: 0.0033, model: 'asr-dictation-en@2.4.0', open: 'none', owner: 'speech', state: 'stable' },
    ...{
      review: '2027-05-01',
      base: 'whisper-small@9f3c2ab',
      code: '4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7',
    },
  });

  test('the healthy start promotes, so that there is something to lose', async () => {
    expect(await decide({ base, head })).toBe('promote');
  });

  test('making evidence worse, or removing it, never turns hold into promote', async () => {
    const seen = { promote: 0, hold: 0, kept: 0 };
    const degradations = fc.array(anyDegradation(head, healthyRepository().entry), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(start, degradations, async (from, changes) => {
        const before = toRepository(from);
        const after = { ...before, head: changes.reduce((files, { apply }) => apply(files), before.head) };
        const [first, second] = [await decide(before), await decide(after)];
        if (first === 'promote') seen.promote += 1;
        else seen.hold += 1;
        if (first === 'promote' && second === 'promote') seen.kept += 1;
        const names = changes.map(({ name }) => name).join(', then ');
        expect(`${first} -> ${second} by ${names}`).not.toMatch(/^hold -> (promote|none)/);
      }),
      { seed: 20261122, numRuns: 450 },
    );
    // Both kinds of start were tried often, and not everything that gets worse is held.
    expect(seen.promote).toBeGreaterThan(50);
    expect(seen.hold).toBeGreaterThan(150);
    expect(seen.kept).toBeGreaterThan(5);
  });

  test('each single loss from a healthy start that matters is held', async () => {
    const losses = [PATHS.entry, PATHS.report, 'evidence/2.4.0/safety.yaml'].map((path) =>
      Object.fromEntries(Object.entries(head).filter(([known]) => known !== path)),
    );
    for (const files of losses) expect(await decide({ base, head: files })).toBe('hold');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeRelease } from '../../../src/judge/judge-release.js';
import { GATES } from '../../../src/gates/registry.js';
import { PLAN_ACTIONS } from '../../../src/model/rollback-plan.js';
import type { ReleaseVerdict } from '../../../src/model/verdict.js';
import { canaryOf, UNREADABLE, unreadableAs } from '../../gates/evidence-of.js';
import { ENTRY, type Given, NOW, settingOf } from '../../gates/gate-table.js';
import { operationsOf } from '../../gates/operations-of.js';

/** Worsening evidence never helps: not the decision, and no roll-back becomes a keep or anything milder. */

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';

interface Situation {
  readonly task: string;
  readonly noisy: number;
  readonly quiet: number;
  readonly first: number;
  readonly privacy: number;
  readonly cost: number;
  readonly slo: number;
  readonly isTrusted: boolean;
  readonly replicas: number;
  readonly throughput: number;
  readonly memory: number;
  readonly drillDays: number;
  readonly drillSeconds: number;
  readonly windowHours: number;
  /** What a dossier may have or not; undefined: it is not said. */
  readonly errorRate: number | undefined;
  readonly samples: number | undefined;
  readonly queueAge: number | undefined;
  readonly loadDays: number;
  readonly cohort: number;
  readonly targetMemory: number | undefined;
  /** Minutes for which the series shows a broken limit. */
  readonly brokenMinutes: number | undefined;
  readonly incident: 'resolved' | 'mitigated' | 'open' | undefined;
  readonly shadow: number | undefined;
  readonly keepsAudio: boolean | undefined;
}

const situation: fc.Arbitrary<Situation> = fc.record({
  task: fc.constantFrom('asr', 'tts-streaming'),
  noisy: fc.integer({ min: -5, max: 30 }),
  quiet: fc.integer({ min: -5, max: 30 }),
  first: fc.integer({ min: -50, max: 400 }),
  privacy: fc.integer({ min: 0, max: 1 }),
  cost: fc.integer({ min: -5, max: 30 }),
  slo: fc.integer({ min: 100, max: 700 }),
  isTrusted: fc.boolean(),
  replicas: fc.integer({ min: 0, max: 60 }),
  throughput: fc.integer({ min: 1, max: 10 }),
  memory: fc.integer({ min: 1000, max: 23000 }),
  drillDays: fc.integer({ min: 0, max: 200 }),
  drillSeconds: fc.integer({ min: 1, max: 600 }),
  windowHours: fc.integer({ min: 1, max: 100 }),
  errorRate: maybe(fc.integer({ min: 0, max: 30 }).map((share) => share / 1000)),
  samples: maybe(fc.constantFrom(40, 298, 299, 5000)),
  queueAge: maybe(fc.integer({ min: 0, max: 200 })),
  loadDays: fc.integer({ min: 0, max: 60 }),
  cohort: fc.integer({ min: 1, max: 10 }),
  targetMemory: maybe(fc.integer({ min: 1000, max: 23000 })),
  brokenMinutes: maybe(fc.integer({ min: 0, max: 120 })),
  incident: maybe(fc.constantFrom('resolved' as const, 'mitigated' as const, 'open' as const)),
  shadow: maybe(fc.integer({ min: -5, max: 30 })),
  keepsAudio: maybe(fc.boolean()),
});

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

function toCanary(one: Situation): string {
  const metric = one.task === 'asr' ? 'wer' : 'tts_wer';
  const latency = one.task === 'asr' ? 'p95_latency_ms' : 'p99_ttfa_ms';
  const rest =
    one.task === 'asr'
      ? ''
      : ', utmos: {baseline: 4, candidate: 4}, p50_ttfa_ms: {baseline: 100, candidate: 100}, p95_ttfa_ms: {baseline: 200, candidate: 200}, queue_age_ms: {baseline: 5, candidate: 5}, retry_rate: {baseline: 0, candidate: 0}, gpu_memory_mib: {baseline: 9000, candidate: 9000}, cost_per_successful_turn: {baseline: 1, candidate: 1}';
  const slice = (name: string, percent: number, first: number): string =>
    `  ${name}: {dimensions: {noise: ${name}}, utterances: 1000, ${metric}: {baseline: 0.1, candidate: ${0.1 * (1 + percent / 100)}}, ${latency}: {baseline: 300, candidate: ${300 + first}}${rest}}`;
  const from = new Date(NOW - one.windowHours * 3_600_000).toISOString();
  const incidents =
    one.incident === undefined
      ? ''
      : `incidents: [{id: INC-7, status: ${one.incident}, releases: [asr-dictation-en@2.4.0]}]`;
  const series = one.brokenMinutes === undefined ? '' : 'series: series.csv';
  return `
model: asr-dictation-en@2.4.0
cohort: {percent: ${one.cohort}}
window: {from: "${from}", to: "${new Date(NOW).toISOString()}"}
routing: {trusted: ${one.isTrusted}, dimensions: [noise]}
slices:
${slice('noisy', one.noisy, one.first)}
${slice('quiet', one.quiet, one.first)}
${slice('far', 0, 0)}
slo: [{id: first, metric: ${latency}, max: 500, value: ${one.slo}}]
${incidents}
${series}
privacy_errors: ${one.privacy}
unit_cost: {baseline: 1, candidate: ${1 + one.cost / 100}}
`;
}

/** A limit that is broken for some minutes an hour before the end, then kept. */
function toSeries(minutes: number): string {
  const rows = Array.from({ length: 13 }, (_, index) => {
    const value = index > 0 && index * 10 <= minutes ? 0.9 : 0.1;
    const at = new Date(NOW - 7_800_000 + index * 600_000).toISOString();
    return `wer,noisy,${at},${value},0.1`;
  });
  return `metric,slice,time,value,baseline\n${rows.join('\n')}\n`;
}

function toLoad(one: Situation): string {
  const said = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `, ${name}: ${value}`;
  const rest = `${said('error_rate', one.errorRate)}${said('samples', one.samples)}${said('queue_age_ms', one.queueAge)}`;
  const at = new Date(NOW - one.loadDays * 86_400_000).toISOString();
  return `serving_image: registry.example/asr@sha256:${DIGEST}
started_at: "${at}"
levels:
  - {concurrency: 8, throughput_per_s: ${one.throughput}, p50_latency_ms: 90, p95_latency_ms: 200, p99_latency_ms: 280, p99_ttfa_ms: 300, gpu_memory_mib: ${one.memory}${rest}}
  - {concurrency: 80, throughput_per_s: ${one.throughput}, p50_latency_ms: 95, p95_latency_ms: 900, p99_latency_ms: 990, p99_ttfa_ms: 900, gpu_memory_mib: ${one.memory}${rest}}
slo: [{metric: queue_age_ms, max: 100}]
`;
}

function judge(one: Situation): ReleaseVerdict {
  const given: Given = {
    entry: `${ENTRY.replace('asr-dictation\n', `${one.task}\n`).replace('accelerator: l4,', 'accelerator: l4, accelerator_memory_mib: 23034,')}state_migrations: none\nfront_end: bundled\n`,
    canary: toCanary(one),
    more: operationsOf({
      plan: `model: asr-dictation-en@2.4.0\ncohort: {percent: ${one.cohort}}\nrouting: {trusted: false}\ntelemetry: {${one.keepsAudio === undefined ? '' : `audio: ${one.keepsAudio}, `}transcripts: false, identifiers: false}\ncapacity: {replicas: ${Math.floor(one.replicas / 10)}, replicas_available: ${one.replicas}, peak_requests_per_s: 200, shared_accelerator: ${one.targetMemory !== undefined}}`,
      ...(one.brokenMinutes === undefined ? {} : { series: toSeries(one.brokenMinutes) }),
      ...(one.shadow === undefined ? {} : { shadow: toCanary({ ...one, noisy: one.shadow }) }),
      ...(one.targetMemory === undefined
        ? {}
        : {
            releasedLoads: [
              `peak_concurrency: 80\nlevels: [{concurrency: 80, gpu_memory_mib: ${one.targetMemory}}]`,
            ],
          }),
      drills: [
        `target: asr-dictation-en@2.3.1\nrehearsed_at: "${new Date(NOW - one.drillDays * 86_400_000).toISOString()}"\nduration_s: ${one.drillSeconds}\nresult: pass\nverified: [final]`,
      ],
      loads: [toLoad(one)],
    }),
  };
  const { dossier, entry, policy } = settingOf(given);
  return judgeRelease(GATES, { entry, dossier, step: 'promote', waivers: [] }, policy, NOW).verdict;
}

const rank = ({ rollback_plan: plan }: ReleaseVerdict): number =>
  PLAN_ACTIONS.indexOf(plan?.action ?? 'roll-back');
const blocking = (verdict: ReleaseVerdict): readonly string[] =>
  verdict.findings
    .filter(({ blocks }) => blocks)
    // No list of incidents and an open incident are one worry.
    .map(({ key }) => key.replace(/:incident(?:s|:.+)$/, ':incidents'));

/** Worse where it is said at all. */
function worse(value: number | undefined, more: number): number | undefined {
  return value === undefined ? undefined : value + more;
}

const WORSE: Readonly<Record<string, (one: Situation, by: number) => Situation>> = {
  'the words of a slice': (one, by) => ({ ...one, noisy: one.noisy + by }),
  'the words of another slice': (one, by) => ({ ...one, quiet: one.quiet + by }),
  'the first sound': (one, by) => ({ ...one, first: one.first + by * 10 }),
  privacy: (one) => ({ ...one, privacy: one.privacy + 1 }),
  cost: (one, by) => ({ ...one, cost: one.cost + by }),
  'an objective': (one, by) => ({ ...one, slo: one.slo + by * 10 }),
  'the age of the drill': (one, by) => ({ ...one, drillDays: one.drillDays + by * 5 }),
  'the length of the drill': (one, by) => ({ ...one, drillSeconds: one.drillSeconds + by * 10 }),
  'the window': (one, by) => ({ ...one, windowHours: Math.max(1, one.windowHours - by) }),
  routing: (one) => ({ ...one, isTrusted: false }),
  memory: (one, by) => ({ ...one, memory: one.memory + by * 200 }),
  'requests that fail': (one, by) => ({ ...one, errorRate: worse(one.errorRate, by / 1000) }),
  'how many requests were timed': (one) => ({ ...one, samples: one.samples === undefined ? undefined : 40 }),
  'that requests were counted': (one) => ({ ...one, samples: undefined }),
  'the age of the queue': (one, by) => ({ ...one, queueAge: worse(one.queueAge, by * 5) }),
  'that the queue was watched': (one) => ({ ...one, queueAge: undefined }),
  'the age of the load test': (one, by) => ({ ...one, loadDays: one.loadDays + by }),
  'the share of the canary': (one, by) => ({ ...one, cohort: one.cohort + by }),
  'the memory of the target': (one, by) => ({ ...one, targetMemory: worse(one.targetMemory, by * 200) }),
  'how long a limit was broken': (one, by) => ({ ...one, brokenMinutes: worse(one.brokenMinutes, by * 4) }),
  'an incident': (one) => ({ ...one, incident: 'open' }),
  'that incidents are listed': (one) => ({
    ...one,
    incident: one.incident === 'resolved' ? undefined : one.incident,
  }),
  'what telemetry keeps': (one) => ({ ...one, keepsAudio: true }),
  'what is said of telemetry': (one) => ({ ...one, keepsAudio: one.keepsAudio === true ? true : undefined }),
  'shadow traffic': (one, by) => ({ ...one, shadow: worse(one.shadow, by) }),
};

describe.each(Object.entries(WORSE))('worsening %s', (_name, worsen) => {
  test('never improves the decision, never removes a blocker, never makes the plan milder', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 30 }), (one, by) => {
        const [before, after] = [judge(one), judge(worsen(one, by))];
        if (before.decision === 'hold') expect(after.decision).toBe('hold');
        const left = new Set(blocking(after));
        for (const key of blocking(before)) expect(left.has(key)).toBe(true);
        expect(rank(after) === 0 && rank(before) > 0).toBe(false);
        if (before.rollback_plan?.action === 'roll-back')
          expect(after.rollback_plan?.action).toBe('roll-back');
      }),
      { seed: 20261122, numRuns: 40 },
    );
  });
});

test('fewer replicas and less throughput never turn a roll-back into anything else, and nothing into a keep', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 1, max: 30 }), (one, by) => {
      const before = judge(one);
      const after = judge({
        ...one,
        replicas: Math.max(0, one.replicas - by),
        throughput: Math.max(1, one.throughput - by),
      });
      expect(rank(after) === 0 && rank(before) > 0).toBe(false);
    }),
    { seed: 20261122, numRuns: 40 },
  );
});

test('every action is reached', () => {
  const samples = fc
    .sample(situation, { seed: 7, numRuns: 200 })
    .map((one) => ({ ...one, privacy: 0, cost: 0 }));
  const slow = samples.map((one) => ({ ...one, noisy: 0, quiet: 0, first: 180, slo: 300 }));
  const seen = new Set([...samples, ...slow].map((one) => judge(one).rollback_plan?.action));
  expect([...seen].sort()).toEqual([...PLAN_ACTIONS].sort());
});

test('without an evaluation that can be read the canary is not judged whole, and there is no plan that keeps it', () => {
  for (const one of fc.sample(situation, { seed: 3, numRuns: 20 })) {
    const { dossier, entry, policy } = settingOf({ canary: toCanary(one), report: UNREADABLE });
    const { verdict } = judgeRelease(GATES, { entry, dossier, step: 'package', waivers: [] }, policy, NOW);
    expect([verdict.decision, verdict.rollback_plan]).toEqual(['hold', null]);
  }
});

test.each(['canaryPlan', 'shadowReport', 'canarySeries', 'slo', 'incidents'] as const)(
  'what cannot be read (%s) hides nothing that the canary report shows',
  (evidence) => {
    for (const step of ['package', 'promote'] as const) {
      for (const one of fc.sample(situation, { seed: 5, numRuns: 15 })) {
        const judged = [{}, { [evidence]: unreadableAs('spoilt.yaml') }].map((more) => {
          const { dossier, entry, policy } = settingOf({ canary: toCanary(one), more });
          return judgeRelease(GATES, { entry, dossier, step, waivers: [] }, policy, NOW).verdict;
        });
        const [before, after] = judged;
        const ofCanary = (before?.blockers ?? []).filter((key) =>
          /^(?:noisy|quiet|far|privacy|unit_cost)/.test(key),
        );
        expect(after?.blockers).toEqual(expect.arrayContaining(ofCanary));
        if (before?.rollback_plan?.action === 'roll-back')
          expect(after?.rollback_plan?.action).toBe('roll-back');
      }
    }
  },
);

test('a canary report for another version is named and held', () => {
  const canary = toCanary({
    ...fc.sample(situation, { seed: 1, numRuns: 1 })[0],
    task: 'asr',
  } as Situation).replace('2.4.0', '2.9.9');
  expect(canaryOf(canary).model?.version).toBe('2.9.9');
  const { dossier, entry, policy } = settingOf({ canary });
  const { verdict } = judgeRelease(GATES, { entry, dossier, step: 'package', waivers: [] }, policy, NOW);
  expect(verdict.blockers).toContain('evidence-binding:canary_report');
  // Its figures are of another canary: nothing is planned on them.
  expect(verdict.rollback_plan).toBeNull();
});

import { describe, expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/registry.js';
import { hasReached, type Step } from '../../src/model/step.js';
import { PROFILE_NAMES, profileText } from '../../src/policy/parse-policy.js';
import { policyOf } from '../gates/evidence-of.js';

const TASKS = ['asr', 'asr-dictation', 'asr-command', 'asr-streaming', 'tts', 'tts-streaming'];
const PARTIALS = ['partial_churn', 'first_partial_latency_ms'];

/** The metrics that a profile asks for in the eval report, each with the step from which it does. */
function askedBy(task: string): ReadonlyMap<string, Step> {
  const rules = policyOf(profileText(task)).quality ?? [];
  return new Map(
    rules.flatMap(({ limits, requiredFrom }) => [...limits.keys()].map((name) => [name, requiredFrom])),
  );
}

describe('the shipped profiles', () => {
  test('are those of interfaces.md 1.7', () => {
    expect([...PROFILE_NAMES].sort()).toEqual([...TASKS, 'start'].sort());
  });

  test.each([...PROFILE_NAMES])('%s is a policy', (name) => {
    expect(() => policyOf(profileText(name))).not.toThrow();
    expect(() => policyOf(`extends: ${name}`)).not.toThrow();
  });

  test.each(TASKS)('%s judges every slice of its task', (task) => {
    const { quality = [] } = policyOf(profileText(task));
    expect(quality.length).toBeGreaterThan(0);
    for (const { id, slices, tasks, severity, limits } of quality) {
      const expected = id === 'characters' ? 'warning' : 'blocker';
      expect({ slices, tasks, severity }).toEqual({ slices: ['*'], tasks: undefined, severity: expected });
      expect(limits.size).toBeGreaterThan(0);
    }
  });

  test('asr is R7', () => {
    const { quality = [] } = policyOf(profileText('asr'));
    const limits = quality.flatMap(({ limits: known }) =>
      [...known].map(([metric, list]) => [metric, ...list.map(({ kind, value }) => `${kind} ${value}`)]),
    );
    expect(limits).toEqual([
      ['wer', 'max_relative_regression 0.02'],
      ['p95_latency_ms', 'max_regression 75'],
    ]);
  });

  test.each(TASKS)('%s asks for each metric at the step from which a team has it', (task) => {
    for (const [metric, from] of askedBy(task)) {
      if (metric.endsWith('_ms')) expect([metric, hasReached(from, 'stage')]).toEqual([metric, true]);
      if (metric.endsWith('wer') || metric === 'intent_recall')
        expect([metric, from]).toEqual([metric, 'evaluate']);
    }
  });

  test.each(TASKS)('%s says in one sentence why each limit is what it is', (task) => {
    const lines = (profileText(task) ?? '').split('\n');
    const limits = lines.flatMap((line, index) => (/^ {6}[a-z0-9_]+: \{/.test(line) ? [index] : []));
    expect(limits.length).toBeGreaterThan(0);
    for (const index of limits) expect(lines[index - 1]).toMatch(/^ {6}# [A-Z0-9].+\.$/);
  });

  test('start says of each gate that blocks why it does', () => {
    const text = profileText('start') ?? '';
    for (const gate of ['registry-fields', 'slice-metrics', 'rollback-target', 'tag-matches'])
      expect(text).toMatch(new RegExp(`^#   ${gate}: .{20,}$`, 'm'));
  });

  test('what R11 tracks is asked of the canary of a voice', () => {
    const { canary = [] } = policyOf(profileText('tts-streaming'));
    expect(canary.flatMap(({ limits }) => [...limits.keys()])).toEqual(
      expect.arrayContaining([
        ...['p50_ttfa_ms', 'p95_ttfa_ms', 'p99_ttfa_ms', 'queue_age_ms', 'gpu_memory_mib', 'retry_rate'],
        'cost_per_successful_turn',
      ]),
    );
  });

  test('partial results are asked of those who have them only', () => {
    for (const task of TASKS) {
      const asked = PARTIALS.filter((metric) => askedBy(task).has(metric));
      expect([task, asked]).toEqual([task, task === 'asr-streaming' ? PARTIALS : []]);
    }
  });

  test('commands are judged by what was understood', () => {
    expect([...askedBy('asr-command').keys()]).toContain('intent_recall');
    expect([...askedBy('asr-dictation').keys()]).not.toContain('intent_recall');
  });

  test('voices are judged by voices', () => {
    for (const task of ['tts', 'tts-streaming']) {
      const asked = [...askedBy(task).keys()];
      expect(asked).toEqual(expect.arrayContaining(['tts_wer', 'utmos', 'p95_ttfa_ms']));
      expect(asked).not.toContain('wer');
    }
    expect([...askedBy('tts-streaming').keys()]).toContain('p99_ttfa_ms');
  });

  test('start: R4, R7, existing slices and the rollback target block, the rest warns', () => {
    const policy = policyOf('extends: start');
    const blocking = GATES.filter(({ id }) => (policy.gates.get(id)?.severity ?? 'blocker') === 'blocker');
    expect(blocking.map(({ id }) => id).sort()).toEqual([
      ...[
        'privacy',
        'registry-fields',
        'rollback-target',
        'slice-coverage',
        'slice-metrics',
        'task-rules',
        'unit-cost',
      ],
    ]);
    expect(policy.quality).toBeUndefined();
  });
});

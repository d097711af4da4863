import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/registry.js';
import type { Finding } from '../../src/model/finding.js';
import type { Outcome, Request } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { healthyRepository, type JsonMap, PATHS, toFiles } from '../evidence/sample-repository.js';
import { type Files, memoryWorld } from '../memory-tree.js';

const NOW = Date.UTC(2026, 10, 22, 9, 14, 3, 999);
const POLICY = '.github/release-gate.yml';
const HEALTHY = toFiles(healthyRepository());

function check(files: Files, more: Partial<Request> = {}): Promise<Outcome> {
  const request: Request = {
    event: { kind: 'command-line' },
    entries: ['asr-dictation-en@2.4.0'],
    now: NOW,
    ...more,
  };
  return run(request, memoryWorld({ head: files }));
}

function withReport(changes: JsonMap): Files {
  return toFiles({ ...healthyRepository(), report: { ...healthyRepository().report, ...changes } });
}

function withoutField(field: string): Files {
  const { [field]: _gone, ...entry } = healthyRepository().entry;
  return toFiles({ ...healthyRepository(), entry });
}

function findingsOf({ verdict }: Outcome): readonly Finding[] {
  return verdict.releases.flatMap(({ findings }) => findings);
}

function blockersOf({ verdict }: Outcome): readonly string[] {
  return verdict.releases.flatMap(({ blockers }) => blockers);
}

describe('the decision', () => {
  test('a policy that turns every gate off promotes nothing, and every gate is listed as not judged', async () => {
    const gates = Object.fromEntries(GATES.map(({ id }) => [id, 'off']));
    const outcome = await check({ ...HEALTHY, [POLICY]: JSON.stringify({ gates }) });
    const [release] = outcome.verdict.releases;
    expect({ exit: outcome.exit, decision: outcome.verdict.decision }).toEqual({ exit: 1, decision: 'hold' });
    expect(release).toMatchObject({ decision: 'hold', blockers: [], findings: [] });
    expect(release?.not_judged.map(({ gate, reason }) => `${gate} ${reason}`)).toEqual(
      GATES.map(({ id }) => `${id} off`),
    );
  });

  test('gates that only warn promote nothing either', async () => {
    const gates = Object.fromEntries(GATES.map(({ id }) => [id, 'warning']));
    const outcome = await check({ ...HEALTHY, [POLICY]: JSON.stringify({ gates }) });
    expect(outcome.verdict.decision).toBe('hold');
  });

  test('report mode decides as usual and fails nothing', async () => {
    const files = withReport({ privacy_errors: 1 });
    for (const outcome of [
      await check({ ...files, [POLICY]: 'mode: report' }),
      await check(files, { mode: 'report' }),
    ]) {
      expect(outcome.verdict).toMatchObject({ mode: 'report', decision: 'hold', release_blocked: true });
      expect(outcome.exit).toBe(0);
    }
    expect((await check({ ...files, [POLICY]: 'mode: report' }, { mode: 'enforce' })).exit).toBe(1);
  });

  test('report mode does not excuse a question that cannot be judged', async () => {
    expect((await check({ ...HEALTHY, [PATHS.ledger]: 'a: [' }, { mode: 'report' })).exit).toBe(2);
    expect((await check({ ...HEALTHY, [POLICY]: 'quality: 1' }, { mode: 'report' })).exit).toBe(2);
  });

  test('one release that is held holds the verdict, and comes first', async () => {
    const sample = healthyRepository();
    const entry = JSON.stringify({ ...sample.entry, version: '2.5.0', eval_report: 'evidence/none.yaml' });
    const files = { ...HEALTHY, 'registry/asr-dictation-en/2.5.0.yaml': entry };
    const { verdict, exit } = await check(files, {
      entries: ['asr-dictation-en@2.4.0', 'asr-dictation-en@2.5.0'],
    });
    expect(verdict.releases.map(({ version, decision }) => `${version} ${decision}`)).toEqual([
      '2.5.0 hold',
      '2.4.0 promote',
    ]);
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 1, decision: 'hold' });
  });
});

describe('one absence, one finding', () => {
  test('a missing field is a finding of registry-fields, and what depends on it points there', async () => {
    const outcome = await check(withoutField('eval_report'));
    expect(blockersOf(outcome)).toEqual(['registry-fields:eval_report']);
    const silent = outcome.verdict.releases.flatMap(({ not_judged }) => not_judged);
    expect(silent).toContainEqual({
      gate: 'slice-metrics',
      reason: 'same-absence',
      until: 'registry-fields:eval_report',
    });
  });

  test.each(['warning', 'off', '{from: promote}'])(
    'a policy that sets registry-fields to %s does not silence those who need the report',
    async (setting) => {
      const policy = `gates: {registry-fields: ${setting}}\n`;
      const outcome = await check({ ...withoutField('eval_report'), [POLICY]: policy });
      expect(outcome.verdict.decision).toBe('hold');
      expect(blockersOf(outcome)).toEqual(['slice-metrics']);
    },
  );

  test('the same absence is told by the gate that blocks, not by one that was lowered', async () => {
    const files = Object.fromEntries(Object.entries(HEALTHY).filter(([path]) => path !== PATHS.report));
    const policy = 'gates: {slice-metrics: warning, slice-coverage: off}\n';
    expect(blockersOf(await check({ ...files, [POLICY]: policy }))).toEqual(['evidence-binding']);
  });
});

describe('order and keys', () => {
  const broken = withReport({
    model: 'asr-dictation-en@1.0.0',
    slices: {
      zulu: { wer_relative_delta: 0.5, p95_latency_ms_delta: 100 },
      '7': { wer_relative_delta: 0, p95_latency_ms_delta: 100 },
      alpha: { wer_relative_delta: 0.5 },
    },
    privacy_errors: 2,
    unit_cost: { baseline: 1, candidate: 2 },
  });

  test('slices in report order, words first; privacy, cost; the other gates by id; each once', async () => {
    const policy =
      'quality:\n  - {id: a, limits: {wer: {max_relative_regression: 2%}, p95_latency_ms: {max_regression: 75}}}\n  - {id: b, limits: {wer: {max_relative_regression: 1%}}}\n';
    const blockers = blockersOf(await check({ ...broken, [POLICY]: policy }, { step: 'evaluate' }));
    // JSON.stringify wrote the integer-like name first; the report is what is read.
    expect(blockers).toEqual([
      ...['7:latency', 'zulu:wer', 'zulu:latency', 'alpha:wer', 'alpha:latency', 'privacy', 'unit_cost'],
      ...['evidence-binding:eval_report', 'slice-coverage:noisy', 'slice-coverage:quiet'],
    ]);
  });

  test('blockers are the keys of what blocks', async () => {
    const outcome = await check(broken);
    const keys = findingsOf(outcome)
      .filter(({ blocks }) => blocks)
      .map(({ key }) => key);
    expect(blockersOf(outcome)).toEqual([...new Set(keys)]);
  });
});

describe('what anyone can re-derive', () => {
  test('inputs are named by digest, each once, and nothing else was read', async () => {
    const { verdict } = await check(HEALTHY);
    for (const { path, ref, sha256, bytes } of verdict.inputs) {
      const text = String(HEALTHY[path]);
      expect({ ref, sha256, bytes }).toEqual({
        ref: 'head',
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
      });
    }
    const paths = verdict.inputs.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths).toEqual(expect.arrayContaining(Object.values(PATHS)));
  });

  test('the same inputs give the same bytes; the moment is that of the request, in whole seconds', async () => {
    const [first, second] = [await check(HEALTHY), await check(HEALTHY)];
    expect(JSON.stringify(first.verdict)).toBe(JSON.stringify(second.verdict));
    expect(first.verdict.now).toBe('2026-11-22T09:14:03Z');
  });

  test('the order of the files does not show', async () => {
    const reversed = Object.fromEntries(Object.entries(HEALTHY).reverse());
    expect(JSON.stringify((await check(reversed)).verdict)).toBe(
      JSON.stringify((await check(HEALTHY)).verdict),
    );
  });

  test('a fingerprint stays from run to run, whatever the figures, and names one subject of one gate', async () => {
    const print = (outcome: Outcome): ReadonlyMap<string, string> =>
      new Map(
        findingsOf(outcome).map(({ gate, subject, fingerprint }) => [`${gate} ${subject}`, fingerprint]),
      );
    const healthy = print(await check(HEALTHY));
    const worse = print(await check(withReport({ privacy_errors: 3 })));
    for (const [name, fingerprint] of healthy)
      expect([name, worse.get(name) ?? fingerprint]).toEqual([name, fingerprint]);
    expect(new Set(healthy.values()).size).toBe(healthy.size);
    expect([...healthy.values()].every((text) => /^[0-9a-f]{64}$/.test(text))).toBe(true);
  });

  test('two findings are never one: each has a fingerprint of its own', async () => {
    const policy = `quality:
  - {id: a, slices: [noisy, child, car], min_utterances: 5000, limits: {wer: {max: 0.01}}}
  - {id: b, slices: [noisy, child], min_reference_words: 90000, limits: {wer: {max_relative_regression: 0}}}
`;
    const small = withReport({ slices: { noisy: { utterances: 5, wer: { baseline: 2, candidate: 2.5 } } } });
    const findings = findingsOf(await check({ ...small, [POLICY]: policy }));
    expect(findings.length).toBeGreaterThan(15);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('a verdict without a release has the shape of one with', async () => {
    const { verdict } = await check({ ...HEALTHY, [POLICY]: 'nonsense: 1' });
    expect(Object.keys(verdict)).toEqual(Object.keys((await check(HEALTHY)).verdict));
    expect(verdict).toMatchObject({ decision: 'hold', release_blocked: true, releases: [] });
  });
});

describe('steps', () => {
  test('say how far the release is, and where it is held', async () => {
    const { verdict } = await check(withReport({ model: 'asr-dictation-en@1.0.0' }), { step: 'package' });
    expect(verdict.releases[0]?.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      ...['train done', 'evaluate held'],
      expect.stringMatching(/^package (done|held)$/),
      ...['stage not-asked', 'canary not-asked', 'promote not-asked'],
    ]);
  });
});

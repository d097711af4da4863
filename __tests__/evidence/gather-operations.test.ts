import { describe, expect, test } from '@jest/globals';
import { gatherOperations } from '../../src/evidence/gather-operations.js';
import { findEvidence } from '../../src/evidence/find-evidence.js';
import { DocumentReader } from '../../src/evidence/read-files.js';
import type { Operations } from '../../src/model/operations.js';
import type { Reading } from '../../src/model/reading.js';
import type { EvalReport } from '../../src/model/report.js';
import { ABSENT, canaryOf, entryOf, policyOf, readingOf } from '../gates/evidence-of.js';
import { ENTRY } from '../gates/gate-table.js';
import { type Files, MemoryTree } from '../memory-tree.js';

const NOTHING: Reading<never> = { ...ABSENT, lookedIn: 'nothing', location: { path: 'entry.yaml' } };

async function gather(evidence: string, files: Files, canary?: string): Promise<Operations> {
  const head = new MemoryTree(files);
  const entry = entryOf(`${ENTRY}evidence: ${evidence}\n`);
  const places = { head, trusted: head, ledger: NOTHING, policy: policyOf(), reader: new DocumentReader() };
  const report: Reading<EvalReport> =
    canary === undefined ? NOTHING : readingOf(canary, 'canary.yaml', (text) => canaryOf(text));
  return gatherOperations(entry, await findEvidence(entry, head), report, NOTHING, places);
}

const VEGETA = JSON.stringify({
  latencies: { '50th': 2e6, '95th': 4e6, '99th': 9e6 },
  success: 1,
  requests: 400,
  throughput: 5,
  duration: 6e11,
});

describe('the evidence of how a release runs', () => {
  test('absent where the entry names none', async () => {
    const found = await gather('{unit_tests: x.xml}', {});
    expect(
      Object.entries(found)
        .filter(([, { kind }]) => kind !== 'absent')
        .map(([name]) => name),
    ).toEqual(['contractDigests']);
  });

  test("a folder: each file is told apart by content, the tools' files too", async () => {
    const found = await gather('evidence', {
      'evidence/a.yaml': 'format: canary-plan/1\ncohort: {percent: 1}\n',
      'evidence/b.yaml': 'rehearsed_at: 2026-11-12\nduration_s: 10\nresult: pass\n',
      'evidence/c.json': VEGETA,
      'evidence/d.yaml': 'incidents: []\n',
      'evidence/e.csv': 'name,age\nx,1\n',
    });
    expect(found.canaryPlan.kind).toBe('present');
    expect(found.drills.kind).toBe('present');
    expect(found.incidents.kind).toBe('present');
    expect(found.loadReports).toMatchObject({ kind: 'present', value: [{ reader: 'vegeta' }] });
  });

  test('a load report takes the levels of the files that it lists, side by side', async () => {
    const found = await gather('{load_test: load.yaml}', {
      'load.yaml': 'serving_image: a@sha256:0\nresults: [one.json, two.json]\n',
      'one.json': VEGETA,
      'two.json': VEGETA.replace('9000000', '8000000'),
    });
    expect(found.loadReports).toMatchObject({
      kind: 'present',
      value: [
        { reader: 'load-report/1', servingImage: 'a@sha256:0', durationSeconds: 600, loadModel: 'open' },
      ],
    });
    const levels = found.loadReports.kind === 'present' ? (found.loadReports.value[0]?.levels ?? []) : [];
    expect(levels.map(({ metrics }) => metrics.get('p99_latency_ms'))).toEqual([9, 8]);
  });

  test('a listed file that is not there, or that nobody can read, is not left out', async () => {
    const absent = await gather('{load_test: load.yaml}', {
      'load.yaml': 'serving_image: a\nresults: [one.json]\n',
    });
    expect(absent.loadReports).toMatchObject({ kind: 'absent', lookedIn: 'one.json' });
    const broken = await gather('{load_test: load.yaml}', {
      'load.yaml': 'serving_image: a\nresults: [one.json]\n',
      'one.json': '{}',
    });
    expect(broken.loadReports.kind).toBe('unreadable');
  });

  test('one unreadable drill makes the drills unreadable; an address is not read', async () => {
    const files = {
      'a.yaml': 'rehearsed_at: 2026-11-12\nduration_s: 10\nresult: pass\n',
      'b.yaml': 'result: maybe\n',
    };
    expect((await gather('{rollback_drill: [a.yaml, b.yaml]}', files)).drills.kind).toBe('unreadable');
    expect((await gather('{rollback_drill: "s3://drills/a.yaml"}', {})).drills.kind).toBe('unreadable');
  });

  test('of two plans or two shadow reports neither is chosen', async () => {
    const plan = 'format: canary-plan/1\ncohort: {percent: 1}\n';
    const files = { 'a.yaml': plan, 'b.yaml': plan, 'c.yaml': 'slices: {}\n', 'd.yaml': 'slices: {}\n' };
    const found = await gather('{canary_plan: [a.yaml, b.yaml], shadow_report: [c.yaml, d.yaml]}', files);
    expect(found.canaryPlan).toMatchObject({
      kind: 'unreadable',
      problems: [{ message: 'there are 2 canary plans: a.yaml, b.yaml' }],
    });
    expect(found.shadowReport.kind).toBe('unreadable');
  });

  test('a report cannot take its figures from a report of another image', async () => {
    const other = 'serving_image: other@sha256:0\npeak_concurrency: 80\nlevels: [{concurrency: 80}]\n';
    const files = { 'a.yaml': 'format: load-report/1\nresults: [b.yaml]\n', 'b.yaml': other };
    expect((await gather('{load_test: a.yaml}', files)).loadReports).toMatchObject({
      kind: 'unreadable',
      problems: [{ message: 'b.yaml is a load report itself: `results` are what tools wrote' }],
    });
  });

  test('a load test that cannot be read is of nothing, and the others still are of something', async () => {
    const files = { 'a.json': VEGETA, 'b.json': '{' };
    const found = await gather('{load_test: a.json, benchmark: b.json}', files);
    expect(found.benchmarks.kind).toBe('unreadable');
    expect(found.loadBindings).toMatchObject({ kind: 'present', value: [{ kind: 'load_test' }] });
  });

  test('the series that the canary report names', async () => {
    const canary = 'slices: {}\nseries: series.csv\n';
    const files = { 'series.csv': 'metric,slice,time,value\nwer,noisy,2026-11-18T10:00:00Z,0.1\n' };
    expect((await gather('{canary_report: canary.yaml}', files, canary)).canarySeries.kind).toBe('present');
    expect((await gather('{canary_report: canary.yaml}', {}, canary)).canarySeries).toMatchObject({
      kind: 'absent',
      lookedIn: 'series.csv',
    });
    const broken = { 'series.csv': 'metric,slice,time,value\nwer,noisy,now,0.1\n' };
    expect((await gather('{canary_report: canary.yaml}', broken, canary)).canarySeries.kind).toBe(
      'unreadable',
    );
  });
});

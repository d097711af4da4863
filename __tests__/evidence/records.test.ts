import { describe, expect, test } from '@jest/globals';
import { createRecordsIntake } from '../../src/evidence/records-intake.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { toTallyDocument } from '../../src/records/tally-document.js';
import type { Finding } from '../../src/model/finding.js';
import { run } from '../../src/run.js';
import { toLine } from '../gates/gate-table.js';
import { type Counted, speakers, toLines } from '../gates/measured-report.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type Json, type JsonMap, toFiles } from './sample-repository.js';

const NOW = Date.UTC(2026, 10, 22);
const GOOD = speakers(1, -1);
const LINES = toLines(GOOD);
const TERMS = { slice_by: ['noise'], cluster_by: 'speaker' };

/** The findings of a healthy release whose report names records instead of stating slices. */
async function judge(
  records: Json,
  more: Files,
  change: (report: JsonMap) => JsonMap = (report) => report,
): Promise<readonly Finding[]> {
  const sample = healthyRepository();
  const { slices, overall, ...rest } = sample.report;
  expect([slices, overall]).not.toContain(undefined);
  const report = change({ ...rest, records, ...TERMS });
  const releasedReport: JsonMap = { ...sample.releasedReport, slices: {} };
  const policy = 'quality: [{id: words, limits: {wer: {max_relative_regression: 2%}}}]';
  const head = {
    ...toFiles({ ...sample, report, releasedReport }),
    ...more,
    '.github/release-gate.yml': policy,
  };
  const request = { event: { kind: 'command-line' as const }, entries: ['asr-dictation-en@2.4.0'], now: NOW };
  const { verdict } = await run({ ...request, step: 'evaluate' }, memoryWorld({ head }));
  return verdict.releases.flatMap(({ findings }) => findings);
}

const GATES = ['slice-metrics', 'slice-coverage', 'eval-comparable', 'eval-consistent', 'evidence-binding'];

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ gate, outcome }) => GATES.includes(gate) && outcome !== 'pass').map(toLine);
}

function side(records: readonly Counted[], name: 'baseline' | 'candidate'): string {
  return records
    .map((one, index) =>
      JSON.stringify({
        id: `u${index}`,
        speaker: one.speaker,
        noise: 'noisy',
        reference_words: one.words,
        errors: one[name],
      }),
    )
    .join('\n');
}

function tallyOf(text: string): string {
  const intake = createRecordsIntake({
    sliceBy: ['noise'],
    clusterBy: 'speaker',
    metrics: METRIC_CATALOGUE,
  });
  intake.open('part.jsonl', 'paired');
  intake.push(new TextEncoder().encode(text));
  intake.close();
  const taken = intake.finish();
  if (taken.kind !== 'read') throw new Error(taken.kind);
  return JSON.stringify(toTallyDocument(taken.tally));
}

describe('records make the slices', () => {
  test('one paired file', async () => {
    const findings = await judge('out/records.jsonl', { 'out/records.jsonl': LINES });
    expect(lines(findings)).toEqual([]);
    const wer = findings.find(({ key }) => key === 'noise=noisy:wer');
    expect(wer).toMatchObject({
      outcome: 'pass',
      figures: { baseline: 0.1, candidate: 0.1, clusters: 12, cluster_by: 'speaker', utterances: 12 },
    });
  });

  test('one file a side, joined on the utterance', async () => {
    const records = { baseline: 'out/a.jsonl', candidate: 'out/b.jsonl' };
    const files = { 'out/a.jsonl': side(GOOD, 'baseline'), 'out/b.jsonl': side(GOOD, 'candidate') };
    expect(lines(await judge(records, files))).toEqual([]);
  });

  test('a glob of shards, records and tallies together', async () => {
    const all = LINES.split('\n');
    const files = {
      'out/1.json': tallyOf(all.slice(0, 5).join('\n')),
      'out/2.json': tallyOf(all.slice(5, 8).join('\n')),
      'out/3.jsonl': all.slice(8).join('\n'),
    };
    const findings = await judge(['out/*.json', 'out/*.jsonl'], files);
    expect(lines(findings)).toEqual([]);
    expect(findings.find(({ key }) => key === 'noise=noisy:wer')?.figures.clusters).toBe(12);
  });

  test('tallies that were made with other groups than the report asks for', async () => {
    const files = { 'out/1.json': tallyOf(LINES) };
    for (const other of [{ slice_by: ['accent'] }, { cluster_by: 'session' }]) {
      const findings = await judge('out/1.json', files, (report) => ({ ...report, ...other }));
      expect(lines(findings)).toEqual(['slice-metrics:evidence/2.4.0/eval.yaml error blocker']);
      expect(findings.map(({ message }) => message).join()).toContain('made with slices by noise');
    }
    const silent = await judge('out/1.json', files, ({ slice_by, cluster_by, ...report }) => {
      expect([slice_by, cluster_by]).not.toContain(undefined);
      return report;
    });
    expect(lines(silent)).toEqual([]);
  });

  test('times of one run beside repeated runs contradict nothing', async () => {
    const timed = toLines(
      GOOD.map((one) => ({ ...one, more: { baseline_latency_ms: 300, candidate_latency_ms: 330 } })),
    );
    const run = (candidate: number): Json => ({
      slices: { 'noise=noisy': { p95_latency_ms: { baseline: 300, candidate } } },
    });
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': timed }, (report) => ({
      ...report,
      runs: [301, 302, 303, 304, 305].map(run),
    }));
    expect(lines(findings)).toEqual([]);
  });

  test('one shard given twice is no second evaluation', async () => {
    const files = { 'out/1.json': tallyOf(LINES), 'out/2.json': tallyOf(LINES) };
    const findings = await judge('out/*.json', files);
    expect(lines(findings)).toContain('slice-metrics:out/2.json error blocker');
  });

  test('a report that states slices too keeps what the records do not measure', async () => {
    const stated: JsonMap = { noisy: { dimensions: { noise: 'noisy' }, utmos: { candidate: 4 } } };
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': LINES }, (report) => ({
      ...report,
      slices: stated,
    }));
    expect(lines(findings)).toEqual([]);
    expect(findings.map(({ key }) => key)).toContain('noisy:wer');
  });
});

describe('slices that are stated beside records', () => {
  test('two names of one slice are both recomputed', async () => {
    const flattering: JsonMap = { noisy: {}, 'noise=noisy': { wer: { baseline: 0.2, candidate: 0.01 } } };
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': LINES }, (report) => ({
      ...report,
      slices: flattering,
    }));
    const wer = findings.find(({ gate, key }) => gate === 'slice-metrics' && key === 'noise=noisy:wer');
    expect(wer?.figures).toMatchObject({ baseline: 0.1, candidate: 0.1 });
    expect(lines(findings)).toContain('eval-consistent:noise=noisy:wer fail blocker');
  });

  test('records without `slice_by` make no slices, and the remedy says what would', async () => {
    const findings = await judge(
      'out/r.jsonl',
      { 'out/r.jsonl': LINES },
      ({ slice_by: _, ...report }) => report,
    );
    expect(findings.find(({ key }) => key === 'slices')?.remedy).toContain('`slice_by`');
  });
});

describe('records that are not good enough', () => {
  test('absent, with no stated slices: there is no report', async () => {
    expect(lines(await judge('out/none.jsonl', {}))).toEqual(['slice-metrics no-evidence blocker']);
    expect(lines(await judge('out/*.jsonl', {}))).toEqual(['slice-metrics no-evidence blocker']);
  });

  test('absent, beside stated slices: the figures cannot be recomputed', async () => {
    const { slices } = healthyRepository().report;
    const findings = await judge('out/none.jsonl', {}, (report) => ({ ...report, slices: slices ?? {} }));
    expect(lines(findings)).toEqual(['eval-consistent:records no-evidence blocker']);
  });

  test('a broken line is named, and the rest is not judged', async () => {
    const broken = LINES.replace(/"id":"u3"/, '"id":u3');
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': broken });
    expect(lines(findings)).toEqual(['slice-metrics:out/r.jsonl error blocker']);
    expect(findings.find(({ outcome }) => outcome === 'error')?.location).toMatchObject({ line: 4 });
  });

  test('many broken lines are a few findings and a count', async () => {
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': LINES.replaceAll('{', '[') });
    const errors = findings.filter(({ outcome }) => outcome === 'error');
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(errors.map(({ message }) => message).join()).toContain('12 such problems');
  });

  test('sides that scored other utterances', async () => {
    const records = { baseline: 'out/a.jsonl', candidate: 'out/b.jsonl' };
    const files = {
      'out/a.jsonl': side(GOOD, 'baseline'),
      'out/b.jsonl': side(GOOD.slice(0, 9), 'candidate'),
    };
    const findings = await judge(records, files);
    expect(lines(findings)).toEqual([
      'slice-metrics not-applicable blocker',
      'slices no-evidence blocker',
      'eval-comparable:records not-comparable blocker',
    ]);
    expect(findings.map(({ message }) => message).join()).toContain('3 utterances only on the baseline side');
  });

  test('one side alone is half a comparison', async () => {
    const findings = await judge({ candidate: 'out/b.jsonl' }, { 'out/b.jsonl': side(GOOD, 'candidate') });
    expect(lines(findings)).toContain('eval-comparable:records not-comparable blocker');
  });

  test('a file that cannot be read, an empty one, and no file at all', async () => {
    const unreadable = await judge('out/r.jsonl', { 'out/r.jsonl': { problem: 'no permission to read it' } });
    expect(lines(unreadable)).toEqual(['slice-metrics:out/r.jsonl error blocker']);
    const empty = await judge('out/r.jsonl', { 'out/r.jsonl': '' });
    expect(lines(empty)).toEqual(['slice-metrics:out/r.jsonl error blocker']);
    const none = await judge({}, {});
    expect(lines(none)).toEqual(['slice-metrics:evidence/2.4.0/eval.yaml error blocker']);
  });

  test('a Git LFS pointer, and a tool file that is no UTF-8', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
    const lfs = await judge('out/r.jsonl', { 'out/r.jsonl': pointer });
    expect(lines(lfs)).toEqual(['slice-metrics:out/r.jsonl error blocker']);
    expect(lfs.map(({ message }) => message).join()).toContain('a Git LFS pointer, not the file');
    const latin = await judge('out/r.pra', { 'out/r.pra': new Uint8Array([0x69, 0x64, 0x3a, 0xe9, 0x0a]) });
    expect(lines(latin)).toEqual(['slice-metrics:out/r.pra error blocker']);
    expect(latin.map(({ message }) => message).join()).toContain('not UTF-8 text');
  });

  test('a stated part of a group is not the group', async () => {
    const part: JsonMap = {
      dimensions: { noise: 'noisy', client: 'ios' },
      wer: { baseline: 0.3, candidate: 0.2 },
    };
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': LINES }, (report) => ({
      ...report,
      slices: { noisy: part },
    }));
    expect(lines(findings)).toEqual([]);
    const keys = findings.filter(({ gate }) => gate === 'slice-metrics').map(({ key }) => key);
    expect(keys).toEqual(['noisy:wer', 'noise=noisy:wer']);
  });

  test('a value that ends like the name of a slice is another value', async () => {
    const other = LINES.replaceAll('"noise":"noisy"', '"noise":"very=noisy"');
    const stated: JsonMap = { noisy: { wer: { baseline: 0.3, candidate: 0.2 } } };
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': other }, (report) => ({
      ...report,
      slices: stated,
    }));
    expect(lines(findings)).toEqual([]);
  });

  test('no utterance id, speaker or transcript in what is said', async () => {
    const secret = speakers(9, 8).map((one) => ({ ...one, speaker: `secret-${one.speaker}` }));
    const text = toLines(secret)
      .replaceAll('"u', '"secret-u')
      .replace('"baseline_errors":40', '"baseline_errors":-1');
    const findings = await judge('out/r.jsonl', { 'out/r.jsonl': text });
    expect(lines(findings).length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});

describe('the records of a canary report', () => {
  const STATED: JsonMap = { 'noise=noisy': { wer: { baseline: 0.1, candidate: 0.1 } } };
  const WINDOW: JsonMap = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };

  async function judgeCanary(
    kind: 'canary_report' | 'shadow_report',
    report: JsonMap,
    more: Files,
  ): Promise<readonly string[]> {
    const sample = healthyRepository();
    const entry: JsonMap = { ...sample.entry, evidence: { [kind]: 'evidence/canary.yaml' } };
    const head = {
      ...toFiles({ ...sample, entry }),
      ...more,
      'evidence/canary.yaml': JSON.stringify({
        model: 'asr-dictation-en@2.4.0',
        window: WINDOW,
        ...TERMS,
        ...report,
      }),
      '.github/release-gate.yml': 'quality: [{id: words, limits: {wer: {max_relative_regression: 2%}}}]',
    };
    const request = {
      event: { kind: 'command-line' as const },
      entries: ['asr-dictation-en@2.4.0'],
      now: NOW,
    };
    const { verdict } = await run({ ...request, step: 'promote' }, memoryWorld({ head }));
    const findings = verdict.releases.flatMap((release) => release.findings);
    return findings
      .filter(({ gate, outcome }) => gate === 'canary-metrics' && outcome !== 'pass')
      .map(toLine);
  }

  const apart = { baseline: 'out/a.jsonl', candidate: 'out/b.jsonl' };
  const sides = { 'out/a.jsonl': side(GOOD, 'baseline'), 'out/b.jsonl': side(GOOD.slice(0, 9), 'candidate') };

  test('sides that cannot be compared, or are not there, leave no stated figure standing alone', async () => {
    expect(await judgeCanary('canary_report', { slices: STATED, records: apart }, sides)).toContain(
      'canary-metrics:records not-comparable blocker',
    );
    expect(await judgeCanary('canary_report', { slices: STATED, records: 'out/none.jsonl' }, {})).toContain(
      'canary-metrics:records no-evidence blocker',
    );
  });

  test('stated figures that the records contradict', async () => {
    const slices: JsonMap = { 'noise=noisy': { wer: { baseline: 0.2, candidate: 0.1 } } };
    const found = await judgeCanary(
      'canary_report',
      { slices, records: 'out/r.jsonl' },
      { 'out/r.jsonl': LINES },
    );
    expect(found).toContain('canary-metrics:noise=noisy:wer:baseline fail blocker');
  });

  test('a shadow report warns of the same', async () => {
    const found = await judgeCanary('shadow_report', { slices: STATED, records: apart }, sides);
    expect(found).toContain('shadow:canary-metrics:records not-comparable warning');
  });
});

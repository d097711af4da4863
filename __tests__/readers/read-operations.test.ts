import { describe, expect, test } from '@jest/globals';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import type { Problem } from '../../src/model/problem.js';
import { parseText } from '../../src/readers/parse-document.js';
import { readCanaryPlan } from '../../src/readers/read-canary-plan.js';
import { readIncidents, readSlo } from '../../src/readers/read-production.js';
import { type Read, readReport } from '../../src/readers/read-report.js';
import { readRollbackDrill } from '../../src/readers/read-rollback-drill.js';
import { readSeries } from '../../src/readers/read-series.js';
import { splitCsvLine } from '../../src/readers/split-csv-line.js';
import type { Node } from '../../src/readers/node.js';

function problemsOf<T>(text: string, read: (root: Node) => Read<T>): readonly Problem[] {
  const parsed = parseText(text, 'evidence.yaml');
  if (parsed.kind === 'broken') return parsed.problems;
  const answer = read(parsed.root);
  return answer.kind === 'refused' ? answer.problems : [];
}

const messages = (problems: readonly Problem[]): readonly string[] => problems.map(({ message }) => message);
const plan = (text: string): readonly Problem[] =>
  problemsOf(text, (root) => readCanaryPlan(root, METRIC_CATALOGUE));
const slo = (text: string): readonly Problem[] => problemsOf(text, (root) => readSlo(root, METRIC_CATALOGUE));
const canary = (text: string): readonly Problem[] =>
  problemsOf(text, (root) => readReport(root, 'canary', METRIC_CATALOGUE));
const drill = (text: string): readonly Problem[] => problemsOf(text, readRollbackDrill);

describe('what cannot be judged is named at its place', () => {
  test('a stop condition on an unknown metric, with the nearest name', () => {
    const [problem] = plan('cohort: {percent: 1}\nstop_conditions: [{metric: wear, max: 0.2}]');
    expect(problem).toMatchObject({
      message: 'the metric "wear" is not known',
      hint: 'did you mean `wer`?',
      location: { path: 'evidence.yaml', line: 2 },
    });
    expect(messages(canary('slices: {}\nstop_conditions: [{metric: wear, max: 0.2}]'))).toEqual([
      'the metric "wear" is not known',
    ]);
  });

  test('a percentage that may be of two things', () => {
    expect(
      messages(plan('cohort: {percent: 1}\nstop_conditions: [{metric: p95_latency_ms, max: 10%}]')),
    ).toEqual(['`max` of p95_latency_ms is a percentage: relative or points?']);
    expect(
      plan(
        'cohort: {percent: 1}\nstop_conditions: [{metric: wer, max: 10%}, {metric: wer, max_relative_regression: 5%}]',
      ),
    ).toEqual([]);
  });

  test('an objective without unit, or without limit', () => {
    expect(messages(slo('slo: [{id: uptime, min: 99.9, value: 99}]'))).toEqual([
      'the objective "uptime" has no unit',
    ]);
    expect(messages(slo('slo: [{id: uptime, unit: "%", value: 99}]'))).toEqual([
      'the objective "uptime" has no limit',
    ]);
    expect(messages(slo('slo: [{id: queue, metric: queue_age_ms, max: 50, value: -1}]')).join()).toContain(
      'impossible',
    );
  });

  test('a drill without what it came to', () => {
    expect(drill('rehearsed_at: 2026-11-12\nduration_s: 140').length).toBeGreaterThan(0);
    expect(drill('rehearsed_at: 2026-11-12\nduration_s: 0\nresult: pass').length).toBeGreaterThan(0);
  });

  test('an incident in a state that nobody knows', () => {
    expect(problemsOf('incidents: [{id: A, status: forgotten}]', readIncidents).length).toBe(1);
  });

  test('a share of the traffic over the whole, keys that nobody knows', () => {
    expect(plan('cohort: {percent: 101}').length).toBe(1);
    expect(plan('cohort: {percent: 1}\ntelemetri: {}').length).toBe(1);
  });
});

describe('a time series', () => {
  const read = (text: string): ReturnType<typeof readSeries> =>
    readSeries(text, 'series.csv', METRIC_CATALOGUE);
  const lines =
    '{"metric":"wer","slice":"noisy","time":"2026-11-18T10:05:00+02:00","value":0.12,"baseline":0.1}\n{"metric":"wer","slice":"noisy","time":"2026-11-18T08:00:00Z","value":0.1}\n';

  test('JSON lines and CSV, sorted by time whatever their zone', () => {
    expect(read(lines)).toMatchObject({
      kind: 'read',
      value: {
        samples: [
          { value: 0.1, line: 2 },
          { value: 0.12, line: 1, baseline: 0.1 },
        ],
      },
    });
    const csv = 'time,value,slice,metric\n2026-11-18T10:00:00Z,0.1,"a, ""b""",wer\n';
    expect(read(csv)).toMatchObject({ kind: 'read', value: { samples: [{ slice: 'a, "b"', value: 0.1 }] } });
  });

  test.each([
    ['an unknown metric', 'wear,noisy,2026-11-18T10:00:00Z,0.1', 'the metric "wear" is not known'],
    ['a date alone', 'wer,noisy,2026-11-18,0.1', 'the time is not RFC 3339'],
    ['NaN', 'wer,noisy,2026-11-18T10:00:00Z,NaN', 'the value of wer is not possible'],
    ['no value', 'wer,noisy,2026-11-18T10:00:00Z,', 'the value of wer is not possible'],
    ['a percentage', 'wer,noisy,2026-11-18T10:00:00Z,9.2', 'the value of wer is not possible'],
    ['no slice', 'wer,,2026-11-18T10:00:00Z,0.1', 'this line has no metric or no slice'],
    ['a line that is cut off', 'wer,noisy', 'this line is not metric, slice, time, value'],
  ])('%s refuses the whole series', (_name, line, message) => {
    const answer = read(`metric,slice,time,value\nwer,noisy,2026-11-18T09:00:00Z,0.1\n${line}\n`);
    expect(answer).toMatchObject({
      kind: 'refused',
      problems: [{ message, location: { path: 'series.csv', line: 3 } }],
    });
  });

  test('no sample is no series', () => {
    expect(read('metric,slice,time,value\n').kind).toBe('refused');
    expect(read('').kind).toBe('refused');
  });
});

test('a cell may be quoted, empty, or not closed', () => {
  expect(splitCsvLine('a,"b,c",,"d""e"')).toEqual(['a', 'b,c', '', 'd"e']);
  expect(splitCsvLine('"a,b')).toEqual(['"a,b']);
});

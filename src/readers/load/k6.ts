import { at, booleanOf, entriesOf, type MapEntry, type Node, numberOf, textOf } from '../node.js';
import { refuse, scale, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

type Thresholds = readonly string[];

/**
 * What `handleSummary` is given: `metrics.X.values["p(95)"]`, and thresholds as `{ok: true}` for one that held.
 * Source: k6 documentation, "Custom summary".
 */
export const k6Summary: LoadReader = {
  id: 'k6-handle-summary',
  form: 'json',
  matches: (root) => isK6(root) && hasValues(root),
  read: (root) => readK6(root, 'k6-handle-summary', (metric) => at(metric, 'values'), brokenOk),
};

/**
 * What `--summary-export` writes: the values beside the thresholds, and thresholds as booleans that are *true when they
 * failed*; a rate is called `value`; p(99) is there only when it was asked for.
 */
export const k6Legacy: LoadReader = {
  id: 'k6-summary-export',
  form: 'json',
  matches: (root) => isK6(root) && !hasValues(root),
  read: (root) => readK6(root, 'k6-summary-export', (metric) => metric, brokenLegacy),
};

function metricsOf(root: Node): readonly (readonly [string, MapEntry])[] {
  return entriesOf(at(root, 'metrics'));
}

function hasValues(root: Node): boolean {
  return metricsOf(root).some(([, { value }]) => at(value, 'values') !== undefined);
}

function isK6(root: Node): boolean {
  return ['iterations', 'http_req_duration', 'iteration_duration', 'vus', 'http_reqs', 'checks'].some(
    (name) => at(root, 'metrics', name)?.kind === 'map',
  );
}

function brokenOk(metric: Node): Thresholds {
  return entriesOf(at(metric, 'thresholds'))
    .filter(([, { value }]) => booleanOf(at(value, 'ok')) !== true)
    .map(([expression]) => expression);
}

// true means that the threshold was crossed; a `{ok}` inside a legacy file keeps its own meaning.
function brokenLegacy(metric: Node): Thresholds {
  return entriesOf(at(metric, 'thresholds'))
    .filter(([, { value }]) =>
      value.kind === 'map' ? booleanOf(at(value, 'ok')) !== true : booleanOf(value) !== false,
    )
    .map(([expression]) => expression);
}

function readK6(
  root: Node,
  reader: string,
  valuesOf: (metric: Node) => Node | undefined,
  broken: (metric: Node) => Thresholds,
): ReturnType<LoadReader['read']> {
  const values = (name: string): Node | undefined => {
    const metric = at(root, 'metrics', name);
    return metric === undefined ? undefined : valuesOf(metric);
  };
  const duration = values('http_req_duration') ?? values('iteration_duration');
  if (duration === undefined)
    return refuse(root.location, 'k6 measured no duration', 'keep http_req_duration in the summary');
  const reads = (name: string): number | undefined => numberOf(at(duration, name));
  const requests = values('http_reqs') ?? values('iterations');
  const failed = values('http_req_failed');
  const vus = numberOf(at(values('vus_max'), 'max')) ?? numberOf(at(values('vus_max'), 'value'));
  const rate = numberOf(at(failed, 'rate')) ?? numberOf(at(failed, 'value'));
  const figures = {
    p50_latency_ms: reads('med') ?? reads('p(50)'),
    p95_latency_ms: reads('p(95)'),
    p99_latency_ms: reads('p(99)'),
    error_rate: rate,
  };
  const failures = metricsOf(root).flatMap(([name, { value }]) =>
    broken(value).map((expression) => `the threshold ${name}: ${expression} was broken`),
  );
  const milliseconds = numberOf(at(root, 'state', 'testRunDurationMs'));
  const remarks =
    figures.p99_latency_ms === undefined ? ['k6 leaves p(99) out unless summaryTrendStats asks for it'] : [];
  const samples = numberOf(at(requests, 'count'));
  const terms = { concurrency: vus, throughput: numberOf(at(requests, 'rate')), samples };
  return toReport(reader, root.location, {
    durationSeconds: scale(milliseconds, 1e-3),
    peakConcurrency: vus,
    levels: [toLevel(duration.location, figures, terms)],
    failures,
    remarks: [...remarks, ...unitRemark(root)],
  });
}

function unitRemark(root: Node): readonly string[] {
  const contains = textOf(at(root, 'metrics', 'http_req_duration', 'contains'));
  return contains === undefined || contains === 'time'
    ? []
    : [`http_req_duration contains ${contains}, not time`];
}

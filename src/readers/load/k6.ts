import { at, booleanOf, entriesOf, itemsOf, type MapEntry, type Node, numberOf, textOf } from '../node.js';
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
  read: (root) =>
    readK6(root, {
      reader: 'k6-handle-summary',
      metrics: mapOf(root),
      valuesOf: (metric) => at(metric, 'values'),
      broken: brokenOk,
      seconds: secondsOf(root),
      failures: [],
    }),
};

/**
 * What `--summary-export` writes: the values beside the thresholds, and thresholds as booleans that are *true when they
 * failed*; a rate is called `value`; p(99) is there only when it was asked for.
 */
export const k6Legacy: LoadReader = {
  id: 'k6-summary-export',
  form: 'json',
  matches: (root) => isK6(root) && !hasValues(root),
  read: (root) =>
    readK6(root, {
      reader: 'k6-summary-export',
      metrics: mapOf(root),
      valuesOf: (metric) => metric,
      broken: brokenLegacy,
      seconds: secondsOf(root),
      failures: [],
    }),
};

/**
 * What `--new-machine-readable-summary` writes (schema 1.0.0): metrics are a list of `{name, type, contains, values}` under
 * `results`, the duration is in seconds, counters have no rate, and trends stop at p(95).
 * Source: k6, internal/lib/summary/machinereadable.
 */
export const k6MachineReadable: LoadReader = {
  id: 'k6-machine-readable',
  form: 'json',
  matches: (root) =>
    at(root, 'results', 'metrics')?.kind === 'list' && at(root, 'config', 'duration') !== undefined,
  read: (root) => {
    const seconds = numberOf(at(root, 'config', 'duration'));
    const metrics = new Map(
      itemsOf(at(root, 'results', 'metrics')).map((metric) => [textOf(at(metric, 'name')) ?? '', metric]),
    );
    return readK6(root, {
      reader: 'k6-machine-readable',
      metrics,
      valuesOf: (metric) => at(metric, 'values'),
      broken: brokenOk,
      seconds,
      failures: thresholdsOf(root),
    });
  },
};

// The schema announces thresholds beside the metrics; whatever does not say that it held was broken.
function thresholdsOf(root: Node): readonly string[] {
  const thresholds = at(root, 'results', 'thresholds');
  const broken = itemsOf(thresholds).filter(
    (item) => booleanOf(at(item, 'ok')) !== true && booleanOf(at(item, 'passed')) !== true,
  );
  return broken.map((item) => `the threshold ${textOf(at(item, 'name')) ?? '?'} was broken`);
}

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

/** One of the three shapes of a summary, in terms that they share. */
interface Summary {
  readonly reader: string;
  readonly metrics: ReadonlyMap<string, Node>;
  readonly valuesOf: (metric: Node) => Node | undefined;
  readonly broken: (metric: Node) => Thresholds;
  readonly seconds: number | undefined;
  readonly failures: readonly string[];
}

function mapOf(root: Node): ReadonlyMap<string, Node> {
  return new Map(metricsOf(root).map(([name, { value }]) => [name, value]));
}

function secondsOf(root: Node): number | undefined {
  return scale(numberOf(at(root, 'state', 'testRunDurationMs')), 1e-3);
}

function readK6(root: Node, summary: Summary): ReturnType<LoadReader['read']> {
  const { reader, metrics, valuesOf, broken, seconds } = summary;
  const values = (name: string): Node | undefined => {
    const metric = metrics.get(name);
    return metric === undefined ? undefined : valuesOf(metric);
  };
  const measured = values('http_req_duration') === undefined ? 'iteration_duration' : 'http_req_duration';
  const duration = values(measured);
  if (duration === undefined)
    return refuse(root.location, 'k6 measured no duration', 'keep http_req_duration in the summary');
  const contains = textOf(at(metrics.get(measured), 'contains'));
  if (contains !== undefined && contains !== 'time')
    return refuse(
      duration.location,
      `${measured} contains ${contains.slice(0, 20)}, not time`,
      'take the file as k6 wrote it',
    );
  const failures = [...metrics].flatMap(([name, metric]) =>
    broken(metric).map((expression) => `the threshold ${name}: ${expression} was broken`),
  );
  const { concurrency, ...terms } = readTerms(values, seconds);
  const figures = readFigures(duration, values('http_req_failed'));
  const remarks =
    figures.p99_latency_ms === undefined ? ['k6 leaves p(99) out unless summaryTrendStats asks for it'] : [];
  return toReport(reader, root.location, {
    durationSeconds: seconds,
    peakConcurrency: concurrency,
    levels: [toLevel(duration.location, figures, { concurrency, ...terms })],
    failures: [...summary.failures, ...failures],
    remarks,
  });
}

function readFigures(duration: Node, failed: Node | undefined): Record<string, number | undefined> {
  const reads = (name: string): number | undefined => numberOf(at(duration, name));
  return {
    p50_latency_ms: reads('med') ?? reads('p(50)'),
    p95_latency_ms: reads('p(95)'),
    p99_latency_ms: reads('p(99)'),
    error_rate: numberOf(at(failed, 'rate')) ?? numberOf(at(failed, 'value')),
  };
}

function readTerms(
  values: (name: string) => Node | undefined,
  seconds: number | undefined,
): Readonly<Record<'concurrency' | 'throughput' | 'samples', number | undefined>> {
  const requests = values('http_reqs') ?? values('iterations');
  const users = values('vus_max');
  const samples = numberOf(at(requests, 'count'));
  const perSecond =
    samples === undefined || seconds === undefined || seconds <= 0 ? undefined : samples / seconds;
  return {
    concurrency: numberOf(at(users, 'max')) ?? numberOf(at(users, 'value')),
    throughput: numberOf(at(requests, 'rate')) ?? perSecond,
    samples,
  };
}

import type { LoadLevel, MemorySample } from '../../model/load-report.js';
import type { Problem } from '../../model/problem.js';
import { at, entriesOf, itemsOf, type Node, rawOf, textOf } from '../node.js';
import { refuse, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const MIB = 1 / (1024 * 1024);

/** What a series of this name measures, in the catalogue's units. The suffix of a Prometheus name is its unit. */
const NAMES: readonly (readonly [
  RegExp,
  'gpu_memory_mib' | 'memory_mib' | 'queue_age_ms' | 'retry_rate',
  number,
])[] = [
  [/gpu.*(?:mem|fb).*_bytes$|gpu_memory_used_bytes$/i, 'gpu_memory_mib', MIB],
  [/^DCGM_FI_DEV_FB_USED$|gpu.*mem.*_mib$/i, 'gpu_memory_mib', 1],
  [/(?:resident_memory|memory_working_set|rss).*_bytes$/i, 'memory_mib', MIB],
  [/queue.*(?:age|time|duration|wait).*_seconds$/i, 'queue_age_ms', 1000],
  [/queue.*(?:age|time|duration|wait).*_(?:ms|milliseconds)$/i, 'queue_age_ms', 1],
  // Triton's own nv_inference_queue_duration_us adds up over all requests: it is nobody's age.
  [/^(?!nv_inference_).*queue.*(?:age|time|duration|wait).*_us$/i, 'queue_age_ms', 1e-3],
  [/retr(?:y|ies).*_(?:rate|ratio)$/i, 'retry_rate', 1],
];

/**
 * The answer of Prometheus to a range query: series of `[unix seconds, "value"]`. GPU memory, resident memory, queue age
 * and retry rate are recognised by name and suffix; any other name is refused, since its unit would be a guess. A stale or
 * missing value (`NaN`) is no measurement; a negative queue age is an error.
 */
export const prometheus: LoadReader = {
  id: 'prometheus-range',
  form: 'json',
  matches: (root) => textOf(at(root, 'status')) !== undefined && at(root, 'data', 'resultType') !== undefined,
  read: (root) => {
    if (textOf(at(root, 'status')) !== 'success')
      return refuse(root.location, 'the query failed', 'repeat the query');
    if (textOf(at(root, 'data', 'resultType')) !== 'matrix')
      return refuse(root.location, 'this is no range query', 'use /api/v1/query_range');
    const problems: Problem[] = [];
    const series = itemsOf(at(root, 'data', 'result')).map((node) => readSeries(node, problems));
    if (problems.length > 0) return { kind: 'refused', problems };
    const start = Math.min(...series.flatMap(({ points }) => points.map(({ time }) => time)));
    const end = Math.max(...series.flatMap(({ points }) => points.map(({ time }) => time)));
    if (!Number.isFinite(start))
      return refuse(root.location, 'the query found no sample', 'check its range and its labels');
    return toReport('prometheus-range', root.location, {
      startedAt: new Date(start * 1000).toISOString(),
      durationSeconds: end - start,
      levels: toLevels(series, root),
      memory: series.flatMap((one) => toMemory(one, start)),
    });
  },
};

interface Series {
  readonly name: string;
  readonly concurrency: number | undefined;
  readonly points: readonly { readonly time: number; readonly value: number }[];
  readonly node: Node;
}

function readSeries(node: Node, problems: Problem[]): Series {
  const labels = new Map(entriesOf(at(node, 'metric')).map(([key, { value }]) => [key, rawOf(value) ?? '']));
  const written = labels.get('__name__') ?? '';
  const [, name, factor] = NAMES.find(([pattern]) => pattern.test(written)) ?? [];
  if (name === undefined || factor === undefined) {
    const message = `the series ${JSON.stringify(written.slice(0, 80))} is not known, so neither is its unit`;
    problems.push({
      location: node.location,
      message,
      hint: 'query gpu memory, resident memory, queue age or retry rate by its full name',
    });
    return { name: '', concurrency: undefined, points: [], node };
  }
  const points = itemsOf(at(node, 'values')).flatMap((pair) => {
    const [time, value] = itemsOf(pair).map((cell) => Number(rawOf(cell)));
    return time === undefined || value === undefined || !Number.isFinite(time + value)
      ? []
      : [{ time, value: value * factor }];
  });
  if (points.some(({ value }) => value < 0))
    problems.push({
      location: node.location,
      message: `${written} is negative, which is impossible`,
      expected: 'at least 0',
    });
  const streams = Number(labels.get('concurrency') ?? Number.NaN);
  return { name, concurrency: Number.isFinite(streams) ? streams : undefined, points, node };
}

function toMemory({ name, concurrency, points, node }: Series, start: number): readonly MemorySample[] {
  if (name !== 'gpu_memory_mib' && name !== 'memory_mib') return [];
  const { path, line = 0, column = 0 } = node.location;
  return points.map(({ time, value }) => ({
    series: `${path}:${line}:${column}`,
    seconds: time - start,
    concurrency,
    gpuMemoryMib: name === 'gpu_memory_mib' ? value : undefined,
    memoryMib: name === 'memory_mib' ? value : undefined,
    location: node.location,
  }));
}

/** Queue age and retries at their worst: a peak that passed is what somebody waited through. */
function toLevels(series: readonly Series[], root: Node): readonly LoadLevel[] {
  const worst = series
    .filter(({ name, points }) => (name === 'queue_age_ms' || name === 'retry_rate') && points.length > 0)
    .map(({ name, points }) => [name, Math.max(...points.map(({ value }) => value))] as const);
  const figures: Record<string, number> = {};
  for (const [name, value] of worst) figures[name] = Math.max(figures[name] ?? 0, value);
  return worst.length === 0 ? [] : [toLevel(root.location, figures)];
}

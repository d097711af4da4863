import type { Problem } from '../../model/problem.js';
import { at, booleanOf, entriesOf, type Node, numberOf, textOf } from '../node.js';
import { scale, toLevel, toMilliseconds, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const STATISTICS = ['p50', 'p95', 'p99'] as const;

/**
 * AIPerf's and GenAI-Perf's JSON: `{metric: {unit, avg, p50, p95, p99, ...}}`. The unit is what the file says; one
 * that is not said is an error and never guessed. AIPerf has `schema_version`, `was_cancelled` and `error_summary`; warm-up is
 * reported apart and not read. Aggregates over runs (`mean`, `ci_low`) are means of percentiles and are refused.
 */
function reader(id: string, isAiperf: boolean): LoadReader {
  return {
    id,
    form: 'json',
    matches: (root) =>
      at(root, 'request_latency', 'unit') !== undefined || at(root, 'request_latency', 'p50') !== undefined
        ? (at(root, 'schema_version') !== undefined) === isAiperf
        : isAiperf && at(root, 'request_latency', 'mean') !== undefined,
    read: (root) => readPerf(root, id),
  };
}

/** AIPerf's `profile_export_aiperf.json`. */
export const aiperf = reader('aiperf', true);

/** GenAI-Perf's `profile_export_genai_perf.json`. */
export const genaiPerf = reader('genai-perf', false);

function readPerf(root: Node, id: string): ReturnType<LoadReader['read']> {
  const problems: Problem[] = [];
  if (at(root, 'request_latency', 'mean') !== undefined) {
    const message = 'this file has means over several runs: a mean of percentiles is no percentile';
    problems.push({ location: root.location, message, hint: 'list the files of the runs themselves' });
  }
  const figures = {
    ...readTimes(root, 'request_latency', 'latency_ms', problems),
    ...readTimes(root, firstOf(root), 'ttfa_ms', problems),
  };
  if (problems.length > 0) return { kind: 'refused', problems };
  const samples = numberOf(at(root, 'request_latency', 'count')) ?? countOf(root);
  const throughput = numberOf(at(root, 'request_throughput', 'avg'));
  const concurrency =
    numberOf(at(root, 'input_config', 'loadgen', 'concurrency')) ??
    numberOf(at(root, 'input_config', 'perf_analyzer', 'stimulus', 'concurrency'));
  return toReport(id, root.location, {
    levels: [toLevel(root.location, figures, { concurrency, throughput, samples })],
    peakConcurrency: concurrency,
    durationSeconds: readDuration(root),
    failures: findFailures(root),
  });
}

/** Time to the first audio or first token, by whichever name the file has it. */
function firstOf(root: Node): string {
  return (
    ['time_to_first_audio', 'time_to_first_token', 'ttft'].find((name) => at(root, name) !== undefined) ?? ''
  );
}

function countOf(root: Node): number | undefined {
  return numberOf(at(root, 'request_count', 'avg'));
}

function readDuration(root: Node): number | undefined {
  const duration = at(root, 'benchmark_duration');
  const factor = toMilliseconds(textOf(at(duration, 'unit')));
  return factor === undefined ? undefined : scale(numberOf(at(duration, 'avg')), factor * 1e-3);
}

function readTimes(
  root: Node,
  name: string,
  family: string,
  problems: Problem[],
): Record<string, number | undefined> {
  const metric = name === '' ? undefined : at(root, name);
  if (metric === undefined) return {};
  const unit = textOf(at(metric, 'unit'));
  const factor = toMilliseconds(unit);
  if (factor === undefined) {
    const message =
      unit === undefined
        ? `\`${name}\` has no unit`
        : `\`${name}\` has the unit ${JSON.stringify(unit.slice(0, 20))}`;
    problems.push({
      location: metric.location,
      message,
      expected: 'a unit of time',
      found: unit ?? 'nothing',
      hint: 'take the file as the tool wrote it',
    });
    return {};
  }
  return Object.fromEntries(
    STATISTICS.map((p) => [`${p}_${family}`, scale(numberOf(at(metric, p)), factor)]),
  );
}

function findFailures(root: Node): readonly string[] {
  const cancelled = booleanOf(at(root, 'was_cancelled')) === true ? ['the run was cancelled'] : [];
  const errors = at(root, 'error_summary');
  const count = errors?.kind === 'list' ? errors.items.length : entriesOf(errors).length;
  // Goodput of -1 means that it could not be computed.
  const goodput = numberOf(at(root, 'goodput', 'avg'));
  const unknown = goodput !== undefined && goodput < 0 ? ['goodput could not be computed'] : [];
  return [...cancelled, ...(count > 0 ? [`${count} kinds of error`] : []), ...unknown];
}

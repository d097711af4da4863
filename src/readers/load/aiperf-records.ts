import { percentile } from '../../statistics/percentile.js';
import { refuse, toLevel, toMilliseconds, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const NANOSECONDS = 1e-9;
const FIRST = ['time_to_first_audio', 'time_to_first_token', 'ttft'];
const TOTAL = ['request_latency'];

/** A request of the measurement. */
interface Request {
  readonly start: number;
  readonly end: number;
  readonly isAnswered: boolean;
  /** Milliseconds; undefined: the record has none. */
  readonly total: number | undefined;
  readonly first: number | undefined;
}

/**
 * AIPerf's `profile_export.jsonl`: one request a line, `{metadata, metrics: {name: {value, unit}}, error}`. Warm-up is left out
 * by its phase; a request that failed or was cancelled counts as an error and its time, which is often short, does not.
 * Each unit is what its record says. Concurrency is the most requests that were under way at once.
 * Source: AIPerf, "Working with profile export files".
 */
export const aiperfRecords: LoadReader = {
  id: 'aiperf-records',
  form: 'text',
  matches: (head) => {
    const [line = ''] = head
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split('\n', 1);
    return line.startsWith('{') && line.includes('"metadata"') && line.includes('"request_start_ns"');
  },
  read: (text, path) => {
    const requests: Request[] = [];
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      if (line.trim() === '') continue;
      const request = readLine(line);
      if (typeof request === 'string')
        return refuse({ path, line: index + 1 }, request, 'take the file as the tool wrote it');
      if (request !== undefined) requests.push(request);
    }
    return summarise(requests, path);
  },
};

function summarise(requests: readonly Request[], path: string): ReturnType<LoadReader['read']> {
  const answered = requests.filter(({ isAnswered }) => isAnswered);
  if (answered.length === 0) return refuse({ path }, 'no request was answered', 'repeat the run');
  // A figure that some answers lack is of another set of requests than their number says.
  const [total, first] = [answered.map((one) => one.total), answered.map((one) => one.first)];
  const figures = {
    ...percentilesOf(total, 'latency_ms'),
    ...percentilesOf(first, 'ttfa_ms'),
    error_rate: 1 - answered.length / requests.length,
  };
  const begin = requests.reduce((least, { start }) => Math.min(least, start), Infinity);
  const seconds = (requests.reduce((most, { end }) => Math.max(most, end), 0) - begin) * NANOSECONDS;
  const concurrency = mostAtOnce(requests);
  const throughput = seconds > 0 ? answered.length / seconds : undefined;
  const startedAt = new Date(begin / 1e6);
  return toReport(
    'aiperf-records',
    { path },
    {
      levels: [toLevel({ path }, figures, { concurrency, throughput, samples: answered.length })],
      startedAt: Number.isNaN(startedAt.getTime()) ? undefined : startedAt.toISOString(),
      durationSeconds: seconds,
      peakConcurrency: concurrency,
    },
  );
}

function percentilesOf(
  values: readonly (number | undefined)[],
  family: string,
): Record<string, number | undefined> {
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return {};
  return {
    [`p50_${family}`]: percentile(known, 0.5),
    [`p95_${family}`]: percentile(known, 0.95),
    [`p99_${family}`]: percentile(known, 0.99),
  };
}

// An end at the moment of a start comes first: a closed client asks again when it has been answered.
function mostAtOnce(requests: readonly Request[]): number {
  const events = requests.flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 },
  ]);
  events.sort((one, other) => one.at - other.at || one.by - other.by);
  let [now, most] = [0, 0];
  for (const { by } of events) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}

type Fields = Readonly<Record<string, unknown>>;

function toFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A request of the measurement, undefined for one of the warm-up, or what is wrong with the line. */
function readLine(line: string): Request | string | undefined {
  const record = parseLine(line);
  const metadata = toFields(record?.metadata);
  if (record === undefined || metadata === undefined) return 'this line is no record of a request';
  const { benchmark_phase: phase } = metadata;
  if (phase === 'warmup') return undefined;
  return phase === 'profiling'
    ? readRequest(record, metadata)
    : 'the record does not say its phase, so warm-up cannot be told';
}

function readRequest({ error, metrics }: Fields, metadata: Fields): Request | string {
  const span = readSpan(metadata);
  if (span === undefined) return 'the times of the request cannot be read';
  const isAnswered = (error ?? null) === null && metadata.was_cancelled !== true;
  return withTimes({ ...span, isAnswered }, toFields(metrics) ?? {});
}

function parseLine(line: string): Fields | undefined {
  try {
    return toFields(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function readSpan(metadata: Fields): Pick<Request, 'start' | 'end'> | undefined {
  const { request_start_ns: start, request_end_ns: end } = metadata;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return start >= 0 && end >= start ? { start, end } : undefined;
}

function withTimes(
  request: Pick<Request, 'start' | 'end' | 'isAnswered'>,
  metrics: Fields,
): Request | string {
  if (!request.isAnswered) return { ...request, total: undefined, first: undefined };
  const [total, first] = [readTime(metrics, TOTAL), readTime(metrics, FIRST)];
  if (typeof total === 'string') return total;
  return typeof first === 'string' ? first : { ...request, total, first };
}

function readTime(metrics: Fields, names: readonly string[]): number | string | undefined {
  const name = names.find((known) => Object.hasOwn(metrics, known));
  if (name === undefined) return undefined;
  const { value, unit } = toFields(metrics[name]) ?? {};
  if (typeof unit !== 'string') return `\`${name}\` has no unit`;
  const factor = toMilliseconds(unit);
  if (factor === undefined) return `\`${name}\` has the unit ${JSON.stringify(unit.slice(0, 20))}`;
  return typeof value === 'number' && value >= 0 ? value * factor : `\`${name}\` is no time`;
}

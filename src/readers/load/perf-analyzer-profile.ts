import type { LoadLevel } from '../../model/load-report.js';
import { percentile } from '../../statistics/percentile.js';
import { at, itemsOf, type Node, numberOf, textOf } from '../node.js';
import { refuse, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const NANOSECONDS = 1e-6;

interface Request {
  readonly start: number;
  readonly responses: readonly number[];
}

/**
 * Triton perf_analyzer's `--profile-export-file`: nanoseconds of each request and each of its responses, from
 * which the time to the first response and to the last one are taken. A request without a response failed.
 */
export const perfAnalyzerProfile: LoadReader = {
  id: 'perf-analyzer-profile',
  form: 'json',
  matches: (root) => at(itemsOf(at(root, 'experiments'))[0], 'requests')?.kind === 'list',
  read: (root) => {
    const experiments = itemsOf(at(root, 'experiments'));
    const levels = experiments.map(readExperiment);
    if (levels.every(({ samples }) => samples === 0))
      return refuse(root.location, 'no request was answered', 'repeat the run');
    const peaks = levels.flatMap(({ concurrency }) => concurrency ?? []);
    const isClosed = experiments.some((node) => textOf(at(node, 'experiment', 'mode')) === 'concurrency');
    return toReport('perf-analyzer-profile', root.location, {
      levels,
      durationSeconds: experiments.reduce((total, node) => total + spanOf(readRequests(node)), 0),
      loadModel: isClosed ? 'closed' : 'open',
      peakConcurrency: peaks.length === 0 ? undefined : Math.max(...peaks),
    });
  },
};

function readRequests(node: Node): readonly Request[] {
  return itemsOf(at(node, 'requests')).flatMap((request) => {
    const start = numberOf(at(request, 'timestamp'));
    const responses = itemsOf(at(request, 'response_timestamps')).flatMap((stamp) => numberOf(stamp) ?? []);
    return start === undefined ? [] : [{ start, responses }];
  });
}

/** Seconds from the first request to the last response. */
function spanOf(requests: readonly Request[]): number {
  const starts = requests
    .map(({ start }) => start)
    .reduce((least, value) => Math.min(least, value), Infinity);
  const ends = requests
    .flatMap(({ responses }) => responses)
    .reduce((most, value) => Math.max(most, value), 0);
  return Number.isFinite(starts) && ends > starts ? (ends - starts) * NANOSECONDS * 1e-3 : 0;
}

function readExperiment(node: Node): LoadLevel {
  const requests = readRequests(node);
  const answered = requests.filter(({ responses }) => responses.length > 0);
  const isStreamed = answered.some(({ responses }) => responses.length > 1);
  const total = answered.map(({ start, responses }) => (Math.max(...responses) - start) * NANOSECONDS);
  const first = answered.map(({ start, responses }) => (Math.min(...responses) - start) * NANOSECONDS);
  const concurrency =
    textOf(at(node, 'experiment', 'mode')) === 'concurrency'
      ? numberOf(at(node, 'experiment', 'value'))
      : undefined;
  const figures = {
    ...percentilesOf(total, 'latency_ms'),
    ...(isStreamed ? percentilesOf(first, 'ttfa_ms') : {}),
    error_rate: requests.length === 0 ? undefined : 1 - answered.length / requests.length,
  };
  const seconds = spanOf(requests);
  const throughput = seconds > 0 ? answered.length / seconds : undefined;
  return toLevel(node.location, figures, { concurrency, samples: answered.length, throughput });
}

function percentilesOf(values: readonly number[], family: string): Record<string, number | undefined> {
  return {
    [`p50_${family}`]: percentile(values, 0.5),
    [`p95_${family}`]: percentile(values, 0.95),
    [`p99_${family}`]: percentile(values, 0.99),
  };
}

import { at, entriesOf, itemsOf, numberOf, rawOf } from '../node.js';
import { scale, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const NANOSECONDS = 1e-6;

/** vegeta's JSON report: nanoseconds, percentiles of a t-digest (estimates), `success` as a fraction. Load is open. */
export const vegeta: LoadReader = {
  id: 'vegeta',
  form: 'json',
  matches: (root) => at(root, 'latencies', '95th') !== undefined && at(root, 'success') !== undefined,
  read: (root) => {
    const latency = (name: string): number | undefined =>
      scale(numberOf(at(root, 'latencies', name)), NANOSECONDS);
    const success = numberOf(at(root, 'success'));
    const errors = itemsOf(at(root, 'errors')).length + entriesOf(at(root, 'errors')).length;
    const figures = {
      p50_latency_ms: latency('50th'),
      p95_latency_ms: latency('95th'),
      p99_latency_ms: latency('99th'),
      error_rate: success === undefined ? undefined : 1 - success,
    };
    const terms = { samples: numberOf(at(root, 'requests')), throughput: numberOf(at(root, 'throughput')) };
    return toReport('vegeta', root.location, {
      levels: [toLevel(root.location, figures, terms)],
      startedAt: rawOf(at(root, 'earliest')),
      durationSeconds: scale(numberOf(at(root, 'duration')), 1e-9),
      loadModel: 'open',
      remarks: [
        'vegeta estimates percentiles with a t-digest',
        ...(errors > 0 ? [`${errors} kinds of error`] : []),
      ],
    });
  },
};

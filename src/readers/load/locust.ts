import type { Location } from '../../model/location.js';
import { splitCsvLine } from '../split-csv-line.js';
import { refuse, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const AGGREGATED = 'Aggregated';

/**
 * Locust's `*_stats.csv`: percentiles by nearest rank in ms, of response times that were rounded to about two significant
 * digits before (147 becomes 150), so a margin of 2 % is below their resolution. `N/A` stands where there was no
 * request. The row `Aggregated` is used, and the requests of one kind where there is no other.
 */
export const locust: LoadReader = {
  id: 'locust-stats-csv',
  form: 'text',
  matches: (head) => /^\uFEFF?"?Type"?,"?Name"?,"?Request Count"?,/.test(head),
  read: (text, path) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const [header = [], ...body] = lines.filter((line) => line.trim() !== '').map(splitCsvLine);
    const chosen = body.find((row) => row[header.indexOf('Name')] === AGGREGATED);
    const row = chosen ?? (body.length === 1 ? body[0] : undefined);
    const location = { path, line: row === undefined ? 1 : body.indexOf(row) + 2 };
    if (row === undefined)
      return refuse(location, 'there is no row Aggregated', 'keep it: it counts every request once');
    return readRow(location, (name) => toNumber(row[header.indexOf(name)]));
  },
};

function readRow(
  location: Location,
  cell: (name: string) => number | undefined,
): ReturnType<typeof toReport> {
  const requests = cell('Request Count') ?? 0;
  if (requests === 0) return refuse(location, 'no request was answered', 'repeat the test');
  const failed = cell('Failure Count');
  const figures = {
    p50_latency_ms: cell('50%'),
    p95_latency_ms: cell('95%'),
    p99_latency_ms: cell('99%'),
    error_rate: failed === undefined ? undefined : failed / requests,
  };
  return toReport('locust-stats-csv', location, {
    levels: [toLevel(location, figures, { samples: requests, throughput: cell('Requests/s') })],
    loadModel: 'closed',
    remarks: ['Locust rounds response times to two significant digits before it takes percentiles'],
  });
}

function toNumber(cell: string | undefined): number | undefined {
  const text = cell?.trim() ?? '';
  const number = text === '' || text === 'N/A' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

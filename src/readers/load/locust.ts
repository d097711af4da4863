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
    const rows = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map(splitCsvLine);
    const [header = [], ...body] = rows;
    const index = body.findIndex((row) => row[header.indexOf('Name')] === AGGREGATED);
    const row = index >= 0 ? body[index] : body.length === 1 ? body[0] : undefined;
    const location = { path, line: index >= 0 ? index + 2 : 1 };
    if (row === undefined)
      return refuse(location, 'there is no row Aggregated', 'keep it: it counts every request once');
    const cell = (name: string): number | undefined => toNumber(row[header.indexOf(name)]);
    const requests = cell('Request Count');
    const failed = cell('Failure Count');
    const figures = {
      p50_latency_ms: cell('50%'),
      p95_latency_ms: cell('95%'),
      p99_latency_ms: cell('99%'),
      error_rate:
        requests === undefined || requests === 0 || failed === undefined ? undefined : failed / requests,
    };
    if (requests === undefined || requests === 0)
      return refuse(location, 'no request was answered', 'repeat the test');
    return toReport('locust-stats-csv', location, {
      levels: [toLevel(location, figures, { samples: requests, throughput: cell('Requests/s') })],
      loadModel: 'closed',
      remarks: ['Locust rounds response times to two significant digits before it takes percentiles'],
    });
  },
};

function toNumber(cell: string | undefined): number | undefined {
  const text = cell?.trim() ?? '';
  const number = text === '' || text === 'N/A' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

import { refuse, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const ROW =
  /^\s*(?<value>\d+(?:\.\d+)?)\s+(?<share>[01](?:\.\d+)?)\s+(?<count>\d+)(?:\s+(?:\d+(?:\.\d+)?|\+?inf(?:inity)?))?\s*$/i;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:_|\b)(?:ms|milliseconds?)\b/i, 1],
  [/(?:_|\b)(?:us|µs|microseconds?)\b/i, 1e-3],
  [/(?:_|\b)(?:ns|nanoseconds?)\b/i, 1e-6],
  [/(?:_|(?<!['’])\b)(?:s|seconds?)\b/i, 1000],
];

/**
 * HdrHistogram's percentile output (`.hgrm`): Value, Percentile, TotalCount, 1/(1-Percentile). The unit is whatever the
 * program recorded; it has to stand in a comment (`# unit: ms`) or in the header (`Value(ms)`).
 */
export const hdrHistogram: LoadReader = {
  id: 'hdr-histogram',
  form: 'text',
  matches: (head) => /^\s*(?:#[^\n]*\n\s*)*"?Value[^\n]*Percentile[^\n]*TotalCount/.test(head),
  read: (text, path) => {
    const lines = text.split(/\r?\n/);
    const header = lines.slice(0, lines.findIndex((line) => line.includes('TotalCount')) + 1).join(' ');
    const factor = UNITS.find(([pattern]) => pattern.test(header))?.[1];
    if (factor === undefined)
      return refuse(
        { path, line: 1 },
        'the histogram does not say its unit',
        'put `# unit: ms` into its first line',
      );
    const rows = lines.flatMap((line) => {
      const parts = ROW.exec(line)?.groups;
      return parts === undefined
        ? []
        : [{ value: Number(parts.value), share: Number(parts.share), count: Number(parts.count) }];
    });
    const [samples] = rows.map(({ count }) => count).sort((one, other) => other - one);
    if (samples === undefined || samples === 0)
      return refuse({ path }, 'the histogram is empty', 'repeat the run');
    const valueAt = (share: number): number | undefined => {
      const row = rows.find((known) => known.share >= share - 1e-12);
      return row === undefined ? undefined : row.value * factor;
    };
    const figures = {
      p50_latency_ms: valueAt(0.5),
      p95_latency_ms: valueAt(0.95),
      p99_latency_ms: valueAt(0.99),
    };
    return toReport('hdr-histogram', { path }, { levels: [toLevel({ path }, figures, { samples })] });
  },
};

import type { LoadLevel, MemorySample } from '../../model/load-report.js';
import { splitCsvLine } from '../split-csv-line.js';
import { refuse, scale, toLevel, toReport } from './build-report.js';
import type { LoadReader } from './load-reader.js';

const MICROSECONDS = 1e-3;
const MIB = 1 / (1024 * 1024);

/**
 * Triton perf_analyzer's CSV (`-f`): one row a concurrency or request rate, sorted by throughput and not by load;
 * latencies in whole microseconds; columns for GPU metrics (`uuid:value;...`) and a custom percentile are optional.
 */
export const perfAnalyzerCsv: LoadReader = {
  id: 'perf-analyzer-csv',
  form: 'text',
  matches: (head) => /^\uFEFF?(?:Concurrency|Request Rate),Inferences\/Second,/.test(head),
  read: (text, path) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const header = splitCsvLine(lines[0] ?? '').map((name) => name.trim());
    const levels = lines
      .slice(1)
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [readRow(splitCsvLine(line), header, { path, line: index + 2 })],
      );
    if (levels.length === 0) return refuse({ path, line: 1 }, 'there is no measurement', 'repeat the run');
    const sorted = [...levels].sort((one, other) => (one.concurrency ?? 0) - (other.concurrency ?? 0));
    const peaks = sorted.flatMap(({ concurrency }) => concurrency ?? []);
    const memory: readonly MemorySample[] = [];
    return toReport(
      'perf-analyzer-csv',
      { path },
      {
        levels: sorted,
        memory,
        loadModel: header[0] === 'Concurrency' ? 'closed' : 'open',
        peakConcurrency: peaks.length === 0 ? undefined : Math.max(...peaks),
        remarks: [
          'perf_analyzer does not count the requests behind a percentile in this file; its profile JSON does',
        ],
      },
    );
  },
};

function readRow(
  cells: readonly string[],
  header: readonly string[],
  location: { readonly path: string; readonly line: number },
): LoadLevel {
  const cell = (name: string): number | undefined => {
    const text = cells[header.indexOf(name)]?.trim() ?? '';
    const number = text === '' ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  };
  const micro = (name: string): number | undefined => scale(cell(name), MICROSECONDS);
  const figures = {
    p50_latency_ms: micro('p50 latency'),
    p95_latency_ms: micro('p95 latency'),
    p99_latency_ms: micro('p99 latency'),
    gpu_memory_mib: readGpu(cells[header.indexOf('Max GPU Memory Usage')]),
  };
  const concurrency = header[0] === 'Concurrency' ? cell('Concurrency') : undefined;
  return toLevel(location, figures, { concurrency, throughput: cell('Inferences/Second') });
}

/** `GPU-uuid:bytes;GPU-uuid:bytes;`: the largest of the accelerators, each has an envelope of its own. */
function readGpu(text: string | undefined): number | undefined {
  const values = (text ?? '')
    .split(';')
    .map((pair) => Number(pair.slice(pair.lastIndexOf(':') + 1)))
    .filter((value) => Number.isFinite(value) && value > 0);
  return values.length === 0 ? undefined : Math.max(...values) * MIB;
}

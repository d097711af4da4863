import type { CanarySeries, Sample } from '../model/canary.js';
import { parseInstant, toMilliseconds } from '../model/instant.js';
import { isInRange, type MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import type { Read } from './read-report.js';
import { splitCsvLine } from './split-csv-line.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;
type Row = Readonly<Record<string, unknown>>;

const COLUMNS = ['metric', 'slice', 'time', 'value'] as const;
const MOST_PROBLEMS = 20;

/**
 * Reads a time series of a canary: CSV with a header, or JSON lines, of `metric, slice, time, value` and, where
 * there is one, `baseline`. Times are RFC 3339. One line that cannot be read refuses the series: the moment at
 * which the canary should have stopped may be on it.
 */
export function readSeries(text: string, path: string, metrics: Metrics): Read<CanarySeries> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines[0] ?? '';
  const isJson = /^\s*\{/.test(first);
  const toRow = isJson ? fromJson : fromCsv(first);
  const problems: Problem[] = [];
  const samples: Sample[] = [];
  for (const [index, line] of lines.entries()) {
    const isHeader = index === 0 && !isJson;
    if (isHeader || line.trim() === '' || problems.length >= MOST_PROBLEMS) continue;
    const sample = toSample(toRow(line), index + 1, metrics);
    if (typeof sample !== 'string') samples.push(sample);
    else problems.push({ location: { path, line: index + 1 }, message: sample });
  }
  if (samples.length + problems.length === 0) problems.push(noSamples(path));
  if (problems.length > 0) return { kind: 'refused', problems };
  samples.sort((one, other) => one.time - other.time || one.line - other.line);
  return { kind: 'read', value: { samples, location: { path } } };
}

function noSamples(path: string): Problem {
  const hint = `columns: ${COLUMNS.join(', ')}`;
  return { location: { path }, message: 'the series has no samples', hint };
}

function fromJson(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
}

function fromCsv(header: string): (line: string) => Row | undefined {
  const names = splitCsvLine(header).map((name) => name.trim());
  return (line) => {
    const cells = splitCsvLine(line);
    if (cells.length !== names.length) return undefined;
    return Object.fromEntries(names.map((name, index) => [name, toCell(name, cells[index]?.trim() ?? '')]));
  };
}

function toCell(name: string, cell: string): string | number | undefined {
  if (name !== 'value' && name !== 'baseline') return cell;
  return cell === '' ? undefined : Number(cell);
}

/** A sample, or what is wrong with its line. */
function toSample(row: Row | undefined, line: number, metrics: Metrics): Sample | string {
  if (row === undefined) return `this line is not ${COLUMNS.join(', ')}`;
  const { metric: name, slice, value, baseline } = row;
  if (typeof name !== 'string' || typeof slice !== 'string' || slice === '')
    return 'this line has no metric or no slice';
  const metric = metrics.get(name);
  if (metric === undefined) return `the metric ${JSON.stringify(name.slice(0, 80))} is not known`;
  const time = toTime(row.time);
  if (time === undefined) return 'the time is not RFC 3339';
  if (!isValue(metric, value)) return `the value of ${name} is not possible`;
  if (baseline === undefined) return { metric: name, slice, time, value, baseline, line };
  return isValue(metric, baseline)
    ? { metric: name, slice, time, value, baseline, line }
    : `the baseline of ${name} is not possible`;
}

function toTime(time: unknown): number | undefined {
  const instant = typeof time === 'string' ? parseInstant(time) : undefined;
  return instant === undefined || instant.dateOnly ? undefined : toMilliseconds(instant);
}

function isValue(metric: MetricDefinition, value: unknown): value is number {
  return typeof value === 'number' && isInRange(metric, value);
}

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
  const [head = ''] = lines;
  const isJson = head.trimStart().startsWith('{');
  const toRow = isJson ? fromJson : fromCsv(head);
  const problems: Problem[] = [];
  const samples: Sample[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (index === 0 && !isJson)) continue;
    const sample = toSample(toRow(line), index + 1, metrics);
    if (typeof sample === 'string') problems.push({ location: { path, line: index + 1 }, message: sample });
    else samples.push(sample);
  }
  return finish(samples, problems.slice(0, MOST_PROBLEMS), path);
}

function finish(samples: Sample[], problems: readonly Problem[], path: string): Read<CanarySeries> {
  if (problems.length > 0) return { kind: 'refused', problems };
  if (samples.length === 0) return { kind: 'refused', problems: [noSamples(path)] };
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
  const { metric: name, slice } = row;
  if (typeof name !== 'string' || typeof slice !== 'string' || slice === '')
    return 'this line has no metric or no slice';
  const metric = metrics.get(name);
  const time = toTime(row.time);
  if (metric === undefined) return `the metric ${JSON.stringify(name.slice(0, 80))} is not known`;
  return time === undefined ? 'the time is not RFC 3339' : toValues(row, metric, { slice, time, line });
}

function toValues(
  { value, baseline }: Row,
  metric: MetricDefinition,
  place: Pick<Sample, 'slice' | 'time' | 'line'>,
): Sample | string {
  if (!isValue(metric, value)) return `the value of ${metric.name} is not possible`;
  if (baseline === undefined) return { ...place, metric: metric.name, value, baseline };
  return isValue(metric, baseline)
    ? { ...place, metric: metric.name, value, baseline }
    : `the baseline of ${metric.name} is not possible`;
}

function toTime(time: unknown): number | undefined {
  const instant = typeof time === 'string' ? parseInstant(time) : undefined;
  return instant === undefined || instant.dateOnly ? undefined : toMilliseconds(instant);
}

function isValue(metric: MetricDefinition, value: unknown): value is number {
  return typeof value === 'number' && isInRange(metric, value);
}

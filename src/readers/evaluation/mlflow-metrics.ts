import { METRIC_CATALOGUE } from '../../model/metric.js';
import { problemAt, refuse, toReport } from './build-reading.js';
import type {
  EvaluationReader,
  EvaluationReading,
  EvaluationSource,
  ToolSlice,
} from './evaluation-reading.js';
import { isMap, numberIn } from './json-sets.js';
import type { LooseValue } from './loose-json.js';

const NO_UNITS = 'MLflow records no units: rates are taken as fractions and times as milliseconds';
const KEY = /(?:^|\/)metrics\/(.{1,200})$/;
const LINE = /^(\d{1,16}) (\S{1,40}) (\d{1,15})(?: \S{1,300}){0,3}$/;

/** One logged value of a metric. */
interface Logged {
  readonly value: number;
  readonly timestamp: number;
  readonly step: number;
}

/**
 * A file of MLflow's file store, `mlruns/<experiment>/<run>/metrics/<key>`, with lines `timestamp value step`. The value of the
 * largest step counts, and of several the latest. In a key such as `noisy/wer` the folder is the slice.
 */
export const mlflowMetric: EvaluationReader = {
  id: 'mlflow-metric',
  matches: ({ path, head }) => KEY.test(path) && LINE.test(head.trimStart().split(/\r?\n/, 1)[0] ?? ''),
  read: (source) => {
    const logged = source.lines.filter((line) => line.trim() !== '').map(toLogged);
    const last = latest(logged.filter((one) => one !== undefined));
    if (logged.includes(undefined) || last === undefined)
      return refuse('mlflow-metric', [
        problemAt(source, undefined, 'a line that is no timestamp, value and step', 'log the metric again'),
      ]);
    return report('mlflow-metric', source, new Map([[KEY.exec(source.path)?.[1] ?? '', last]]), 0);
  },
};

/**
 * A run as MLflow's REST interface or `mlflow runs describe` prints it: `data.metrics`, as a list of `{key, value, timestamp, step}` or by
 * key. Only metrics of the catalogue are read.
 */
export const mlflowRun: EvaluationReader = {
  id: 'mlflow-run',
  matches: ({ document }) => metricsOf(document) !== undefined,
  read: (source) => {
    const all = metricsOf(source.document) ?? new Map<string, Logged>();
    const known = [...all].filter(([key]) => METRIC_CATALOGUE.has(key.split('/').at(-1) ?? ''));
    if (known.length === 0) {
      const hint = `log them under the names of the catalogue, such as wer or noisy/wer`;
      return refuse('mlflow-run', [problemAt(source, undefined, 'no metric of the run is known', hint)]);
    }
    return report('mlflow-run', source, new Map(known), all.size - known.length);
  },
};

function toLogged(line: string): Logged | undefined {
  const [, timestamp, written = '', step] = LINE.exec(line.trim()) ?? [];
  if (timestamp === undefined) return undefined;
  const value = /^[-+]?(?:\d|\.\d)/.test(written) ? Number(written) : Number.NaN;
  return { value, timestamp: Number(timestamp), step: Number(step) };
}

function latest(logged: readonly Logged[]): Logged | undefined {
  let last: Logged | undefined;
  for (const one of logged) {
    const isLater = last === undefined || one.step > last.step;
    if (isLater || (one.step === last?.step && one.timestamp >= last.timestamp)) last = one;
  }
  return last;
}

function metricsOf(document: LooseValue | undefined): ReadonlyMap<string, Logged> | undefined {
  const run = isMap(document) ? (document.get('run') ?? document) : undefined;
  if (!isMap(run) || !isMap(run.get('info'))) return undefined;
  const details = run.get('data');
  const metrics = isMap(details) ? details.get('metrics') : undefined;
  if (isMap(metrics)) return new Map([...metrics].map(([key, value]) => [key, toValue(value)]));
  return Array.isArray(metrics) ? fromList(metrics as readonly LooseValue[]) : undefined;
}

function toValue(value: LooseValue): Logged {
  return { value: typeof value === 'number' ? value : Number.NaN, timestamp: 0, step: 0 };
}

function fromList(items: readonly LooseValue[]): ReadonlyMap<string, Logged> {
  const byKey = new Map<string, Logged>();
  for (const item of items) {
    const key = isMap(item) ? item.get('key') : undefined;
    if (!isMap(item) || typeof key !== 'string') continue;
    const before = byKey.get(key);
    const last = latest(before === undefined ? [toEntry(item)] : [before, toEntry(item)]);
    if (last !== undefined) byKey.set(key, last);
  }
  return byKey;
}

function toEntry(item: ReadonlyMap<string, LooseValue>): Logged {
  const timestamp = numberIn(item, 'timestamp') ?? 0;
  return { value: numberIn(item, 'value') ?? Number.NaN, timestamp, step: numberIn(item, 'step') ?? 0 };
}

function report(
  reader: string,
  source: EvaluationSource,
  metrics: ReadonlyMap<string, Logged>,
  others: number,
): EvaluationReading {
  if ([...metrics.values()].some(({ value }) => !Number.isFinite(value)))
    return refuse(reader, [
      problemAt(source, undefined, 'the last value of a metric is no finite number', 'log it again'),
    ]);
  const bySlice = new Map<string, Map<string, number>>();
  for (const [key, { value }] of metrics) {
    const parts = key.split('/');
    const slice = parts.slice(0, -1).join('/');
    bySlice.set(slice, (bySlice.get(slice) ?? new Map<string, number>()).set(parts.at(-1) ?? '', value));
  }
  const whole = bySlice.get('');
  const slices = [...bySlice].filter(([name]) => name !== '').map(([name, values]) => toSlice(name, values));
  const overall = whole === undefined ? undefined : toSlice('overall', whole);
  const left = others === 0 ? [] : [`${others} other metrics were left out`];
  return toReport(reader, { slices, overall }, [NO_UNITS, ...left]);
}

function toSlice(name: string, metrics: ReadonlyMap<string, number>): ToolSlice {
  const rates = [...metrics.keys()].filter((metric) => METRIC_CATALOGUE.get(metric)?.unit === 'fraction');
  return { name, metrics, assumed: new Map(rates.map((metric) => [metric, 'fraction'] as const)) };
}

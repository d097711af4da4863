import type { MetricDefinition } from '../model/metric.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { MetricFigures, Slice } from '../model/slice.js';

/** Reports that can have slices by client. */
export interface ClientReports {
  readonly canaryReport: Reading<EvalReport>;
  readonly shadowReport: Reading<EvalReport>;
  readonly evalReport: Reading<EvalReport>;
}

const DIMENSIONS = ['client', 'client_version', 'app_version'];
/** Slices and metrics that one sentence names; further ones are counted. */
const SLICES_AT_MOST = 3;
const METRICS_AT_MOST = 2;
const FIRST = ['wer', 'cer', 'intent_accuracy', 'command_success', 'tts_wer', 'p95_latency_ms'];

/** How a client did, in words and by the names of its slices. */
export interface ClientResults {
  /** A sentence with a space before it; empty where no report has a slice of the client. */
  readonly sentence: string;
  readonly slices: readonly string[];
}

/**
 * How the slices of a client did, in the first report that has any: canary, shadow, evaluation. A slice is a client's by
 * its dimension `client` (or `client=...` as its name), with the version or for all of its versions.
 */
export function describeClientSlices(
  client: string,
  { canaryReport, shadowReport, evalReport }: ClientReports,
  metrics: ReadonlyMap<string, MetricDefinition>,
): ClientResults {
  const reports = [
    ['canary', valueOf(canaryReport)],
    ['shadow', valueOf(shadowReport)],
    ['eval', valueOf(evalReport)],
  ] as const;
  for (const [kind, report] of reports) {
    const slices = slicesOf(client, report);
    if (slices.length === 0) continue;
    const words = slices.slice(0, SLICES_AT_MOST).map((slice) => describeSlice(slice, metrics));
    const more = slices.length - words.length;
    const list = [...words, ...(more > 0 ? [`${more} more`] : [])].join('; ');
    return { sentence: ` In the ${kind} report: ${list}.`, slices: slices.map(({ name }) => name) };
  }
  return { sentence: '', slices: [] };
}

/** The client's own slices; those of all its versions where it has none. */
function slicesOf(client: string, report: EvalReport | undefined): readonly Slice[] {
  const all = [...(report?.slices.values() ?? [])];
  const own = all.filter((slice) => valuesOf(slice).includes(client));
  if (own.length > 0) return own;
  return all.filter((slice) => valuesOf(slice).some((value) => isFamily(value, client)));
}

function valuesOf({ name, dimensions }: Slice): readonly string[] {
  return DIMENSIONS.flatMap((dimension) => [
    dimensions.get(dimension) ?? '',
    name.startsWith(`${dimension}=`) ? name.slice(dimension.length + 1) : '',
  ]).filter((value) => value !== '');
}

/** Whether a name stands for all versions of a client: `ios` for `ios-5.2`. */
export function isFamily(value: string, client: string): boolean {
  return client.startsWith(value) && /^[-_/@ .]/.test(client.slice(value.length));
}

function describeSlice(slice: Slice, definitions: ReadonlyMap<string, MetricDefinition>): string {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const figures = [...slice.metrics.values()]
    .filter(({ metric }) => definitions.has(metric))
    .sort((one, other) => rank(one.metric) - rank(other.metric))
    .slice(0, METRICS_AT_MOST)
    .map(describeFigures);
  return `${slice.name} ${figures.length === 0 ? 'has no figure' : figures.join(', ')}`;
}

function describeFigures({ metric, baseline, candidate, delta, relativeDelta }: MetricFigures): string {
  if (candidate !== undefined && baseline !== undefined) {
    const change = baseline === 0 ? '' : ` (${signed(((candidate - baseline) / baseline) * 100)} %)`;
    return `${metric} ${round(baseline)} -> ${round(candidate)}${change}`;
  }
  if (candidate !== undefined) return `${metric} ${round(candidate)}`;
  if (relativeDelta !== undefined) return `${metric} ${signed(relativeDelta * 100)} %`;
  return delta === undefined ? `${metric} of the released version alone` : `${metric} ${signed(delta)}`;
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function signed(value: number): string {
  const text = String(Number(value.toFixed(2)));
  return value > 0 ? `+${text}` : text;
}

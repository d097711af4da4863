import type { Finding } from '../../model/finding.js';
import type { MetricDefinition } from '../../model/metric.js';

/** What a blocking finding of a canary says of the traffic. */
export interface Harm {
  readonly finding: Finding;
  /** The slice that it is about; undefined: the whole release. */
  readonly slice: string | undefined;
  readonly metric: string | undefined;
  /** Latency and load: what capacity can put right. Everything else is quality, privacy or cost. */
  readonly isLoad: boolean;
  readonly isLatency: boolean;
}

/** How the canary was run, and what about it was recorded: that holds a promotion, and harms nobody. */
const CONDUCT = /^(?:window|cohort|series)$/;
const BUDGETS: ReadonlySet<string> = new Set(['privacy', 'unit-cost']);
const WHOLE = new Set(['overall', '*']);
const LATENCY = /(?:ttfa_ms|latency_ms)$/;

/** The blocking findings about what users of the canary get, in the order of the findings. */
export function findHarm(
  findings: readonly Finding[],
  metrics: ReadonlyMap<string, MetricDefinition>,
): readonly Harm[] {
  return findings.filter(isHarm).map((finding) => toHarm(finding, metrics));
}

function isHarm(finding: Finding): boolean {
  const { gate, subject, outcome, blocks } = finding;
  // Asked for at promotion only; an objective that is broken today needs somebody today.
  if (gate === 'production-healthy') return outcome === 'fail' && finding.waiver === undefined;
  if (gate === 'canary-metrics') return blocks && !isConduct(finding);
  return blocks && BUDGETS.has(gate) && subject.endsWith(':canary_report');
}

function isConduct({ gate, subject, key, outcome, location }: Finding): boolean {
  // A plan or a series that cannot be read harms nobody, and the report itself was judged.
  const isUnread = outcome === 'error' && key === `${gate}:${location?.path ?? ''}`;
  return subject === '' || CONDUCT.test(subject) || isUnread;
}

function toHarm(finding: Finding, metrics: ReadonlyMap<string, MetricDefinition>): Harm {
  const { figures, outcome } = finding;
  const metric = typeof figures.metric === 'string' ? figures.metric : undefined;
  const isTimed = metrics.get(metric ?? '')?.unit === 'ms' || metric === 'retry_rate';
  // A latency that nobody measured is not one that more replicas would mend.
  const isLoad = isTimed && outcome === 'fail';
  return {
    finding,
    slice: toSlice(finding),
    metric,
    isLoad,
    isLatency: isLoad && LATENCY.test(metric ?? ''),
  };
}

function toSlice({ gate, subject, figures }: Finding): string | undefined {
  if (BUDGETS.has(gate)) return undefined;
  const named =
    typeof figures.slice === 'string' ? figures.slice : /^(?:slice|unjudged):(.+)$/.exec(subject)?.[1];
  return named === undefined || WHOLE.has(named) ? undefined : named;
}

/** What is known of a metric, so that no rule has to say which direction is better. */
export interface MetricDefinition {
  readonly name: string;
  /** `fraction`, `ms`, `ratio`, `mib`, `currency`, `count`, `score` or a team's own words. */
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** Smallest and largest possible value; null is unbounded. */
  readonly range: readonly [number | null, number | null];
}

/** Error rates above this are possible (many insertions), and rare enough to ask about. */
export const SUSPICIOUS_ERROR_RATE = 1;

const LOWER: Readonly<Record<string, readonly string[]>> = {
  'fraction 0 3': ['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate', 'tts_wer', 'tts_cer'],
  'fraction 0 1': [
    'early_cutoff_rate',
    'late_endpoint_rate',
    'false_barge_in_rate',
    'retry_rate',
    'error_rate',
  ],
  'ratio 0 -': ['partial_churn', 'rtf'],
  'ms 0 -': [
    ...[
      'first_partial_latency_ms',
      'final_latency_ms',
      'endpoint_latency_ms',
      'p50_latency_ms',
      'p95_latency_ms',
    ],
    ...['p99_latency_ms', 'ttfa_ms', 'p50_ttfa_ms', 'p95_ttfa_ms', 'p99_ttfa_ms', 'queue_age_ms'],
  ],
  'mib 0 -': ['gpu_memory_mib', 'memory_mib'],
  'currency 0 -': ['cost_per_successful_turn', 'unit_cost'],
  'count 0 -': ['privacy_errors'],
};

const HIGHER: Readonly<Record<string, readonly string[]>> = {
  'ratio 0 -': ['rtfx'],
  'fraction 0 1': ['intent_recall', 'intent_accuracy', 'command_success', 'barge_in_recall'],
  'score 1 5': ['utmos', 'dnsmos', 'nisqa_mos'],
  'score -1 1': ['speaker_similarity'],
};

/** The metrics that need no declaration, by name (definitions and sources: docs/metrics.md). */
export const METRIC_CATALOGUE: ReadonlyMap<string, MetricDefinition> = new Map([
  ...toDefinitions(LOWER, 'lower'),
  ...toDefinitions(HIGHER, 'higher'),
]);

function toDefinitions(
  table: Readonly<Record<string, readonly string[]>>,
  better: 'lower' | 'higher',
): [string, MetricDefinition][] {
  return Object.entries(table).flatMap(([shape, names]) => {
    const [unit = '', low = '-', high = '-'] = shape.split(' ');
    const range = [toBound(low), toBound(high)] as const;
    return names.map((name): [string, MetricDefinition] => [name, { name, unit, better, range }]);
  });
}

function toBound(text: string): number | null {
  return text === '-' ? null : Number(text);
}

/** Whether a metric counts word or character errors, where 9.2 means a percentage and not a fraction. */
export function isErrorRate(metric: MetricDefinition): boolean {
  return metric.unit === 'fraction' && metric.range[1] === 3;
}

/** Whether `value` is possible for the metric. Not finite is never possible. */
export function isInRange(metric: MetricDefinition, value: number): boolean {
  const [low, high] = metric.range;
  if (!Number.isFinite(value)) return false;
  if (metric.unit === 'count' && !Number.isInteger(value)) return false;
  return (low === null || value >= low) && (high === null || value <= high);
}

import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import type { Statistics } from '../model/policy.js';
import { compareSlices } from '../statistics/compare-slices.js';
import type { ComparisonRow } from '../statistics/comparison-row.js';
import type { Margin } from '../statistics/contrast.js';
import { DEFAULT_STATISTICS } from '../statistics/slice-evidence.js';
import { toSliceEvidence } from './slice-metrics.js';
import { type Tally, UTTERANCE_CLUSTERS } from './tally.js';

/** What `compare records` was asked. */
export interface CompareRecordsOptions {
  readonly margin: Margin;
  readonly statistics?: Statistics;
  /** The metrics of the rows; by default one error rate and whatever else the records gave figures for. */
  readonly metrics?: readonly string[];
  /** Directions of the metrics; the catalogue by default. */
  readonly catalogue?: ReadonlyMap<string, MetricDefinition>;
}

/** These all follow from the same errors, so one stands for them unless they are asked for. */
const ERROR_RATES = ['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate'];

/**
 * The rows of `compare records` (interfaces.md 3), `overall` first, slice by slice, the error rate before
 * other metrics.
 *
 * Give it a tally whose reading is `read`: a tally of unreadable or incomparable records compares what is
 * left of them.
 */
export function compareRecords(tally: Tally, options: CompareRecordsOptions): ComparisonRow[] {
  const evidence = toSliceEvidence(tally, options.catalogue ?? METRIC_CATALOGUE);
  const known = new Set(evidence.map((one) => one.metric));
  const spokesman = ERROR_RATES.find((metric) => known.has(metric));
  const isWanted = (metric: string): boolean =>
    options.metrics === undefined
      ? metric === spokesman || !(ERROR_RATES.includes(metric) || metric === 'rtfx')
      : options.metrics.includes(metric);
  const { margin, statistics = DEFAULT_STATISTICS } = options;
  const wanted = evidence.filter((one) => isWanted(one.metric));
  const rows = compareSlices(wanted, { margin, statistics }).map((comparison) => comparison.row);
  return tally.clusterBy === UTTERANCE_CLUSTERS ? rows.map(withClusterNote) : rows;
}

function withClusterNote(row: ComparisonRow): ComparisonRow {
  return { ...row, notes: [...row.notes, 'every utterance is a cluster: the uncertainty is understated'] };
}

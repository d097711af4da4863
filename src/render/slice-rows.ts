import type { Finding, Outcome } from '../model/finding.js';
import { closestLimit } from './limit-use.js';
import { type Measure, readMeasure } from './measure.js';
import { type Standing, toStanding } from './standing.js';

/** One slice of a report: its findings, and the worst one of each metric. */
export interface SliceRow {
  readonly slice: string;
  readonly cells: ReadonlyMap<string, SliceCell>;
  /** The worst of the slice. */
  readonly worst: SliceCell;
}

/** One metric of a slice. */
export interface SliceCell {
  readonly finding: Finding;
  readonly measure: Measure;
  readonly standing: Standing;
}

const STANDINGS: readonly Standing[] = ['blocks', 'unsure', 'waived', 'warns', 'passes', 'does-not-apply'];
const OUTCOMES: readonly Outcome[] = [
  'error',
  'fail',
  'not-comparable',
  'no-evidence',
  'inconclusive',
  'pass',
  'not-applicable',
];

/** The slices that a gate judged, worst first, then those closest to a limit; report order among equals. */
export function toSliceRows(findings: readonly Finding[], gate: string): readonly SliceRow[] {
  const slices = new Map<string, SliceCell[]>();
  for (const finding of findings) {
    const measure = finding.gate === gate ? readMeasure(finding.figures) : undefined;
    if (measure?.slice === undefined) continue;
    const cells = slices.get(measure.slice) ?? [];
    cells.push({ finding, measure, standing: toStanding(finding) });
    slices.set(measure.slice, cells);
  }
  return [...slices]
    .flatMap(([slice, cells]) => toRow(slice, cells))
    .sort((one, other) => compareCells(one.worst, other.worst));
}

/** The metrics of slices in the order in which they are judged. */
export function metricsOf(rows: readonly SliceRow[]): readonly string[] {
  const metrics = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return [...metrics].sort((one, other) => rank(one) - rank(other));
}

function rank(metric: string): number {
  const first = ['wer', 'p95_latency_ms'].indexOf(metric);
  return first < 0 ? 2 : first;
}

function toRow(slice: string, cells: readonly SliceCell[]): readonly SliceRow[] {
  const worstFirst = [...cells].sort(compareCells);
  const [worst] = worstFirst;
  if (worst === undefined) return [];
  const byMetric = new Map(worstFirst.toReversed().map((cell) => [cell.measure.metric, cell]));
  return [{ slice, cells: byMetric, worst }];
}

function compareCells(one: SliceCell, other: SliceCell): number {
  return (
    STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
    OUTCOMES.indexOf(one.finding.outcome) - OUTCOMES.indexOf(other.finding.outcome) ||
    use(other.measure) - use(one.measure)
  );
}

function use(measure: Measure): number {
  return closestLimit(measure)?.share ?? 0;
}

import type { Finding } from '../model/finding.js';
import { closestLimit, type LimitUse } from './limit-use.js';
import { type Measure, readMeasure } from './measure.js';

/** A figure that keeps its limits, and the limit it is closest to. */
export interface Close extends LimitUse {
  readonly finding: Finding;
  readonly measure: Measure;
}

const MOST = 4;

/** The passing figures that are closest to a limit, closest first, each key once. */
export function toClosest(findings: readonly Finding[]): readonly Close[] {
  const close = findings.flatMap((finding): readonly Close[] => {
    const measure = finding.outcome === 'pass' ? readMeasure(finding.figures) : undefined;
    const use = measure === undefined ? undefined : closestLimit(measure);
    return measure === undefined || use === undefined ? [] : [{ ...use, finding, measure }];
  });
  const sorted = close.sort((one, other) => other.share - one.share);
  const byKey = new Map(sorted.toReversed().map((one) => [one.finding.key, one]));
  return sorted.filter((one) => byKey.get(one.finding.key) === one).slice(0, MOST);
}

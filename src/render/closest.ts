import type { Finding } from '../model/finding.js';
import { closestLimit, type LimitUse } from './limit-use.js';
import { type Measure, readMeasure } from './measure.js';

/** A figure that keeps its limits, and the limit it is closest to. */
export interface Close extends LimitUse {
  readonly finding: Finding;
  readonly measure: Measure;
}

const MOST = 4;

/**
 * The passing figures that are closest to a limit: the closest of each metric first of all, so that four slices
 * of one metric do not hide another, then what uses a part of its limit; closest first, each key once.
 */
export function toClosest(findings: readonly Finding[]): readonly Close[] {
  const sorted = findings.flatMap(toClose).sort((one, other) => other.share - one.share);
  const ofKey = firstOf(sorted, ({ finding }) => finding.key);
  const ofMetric = firstOf(ofKey, ({ measure }) => measure.metric);
  const others = ofKey.filter((one) => one.share > 0 && !ofMetric.includes(one));
  return [...ofMetric, ...others].slice(0, MOST).sort((one, other) => other.share - one.share);
}

function toClose(finding: Finding): readonly Close[] {
  const measure = finding.outcome === 'pass' ? readMeasure(finding.figures) : undefined;
  const use = measure === undefined ? undefined : closestLimit(measure);
  return measure === undefined || use === undefined ? [] : [{ ...use, finding, measure }];
}

function firstOf(sorted: readonly Close[], name: (one: Close) => string): readonly Close[] {
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const isNew = !seen.has(name(one));
    seen.add(name(one));
    return isNew;
  });
}

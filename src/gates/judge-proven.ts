import type { Outcome } from '../model/finding.js';
import type { DecideBy } from '../model/policy.js';
import type { Proof } from './prove-slices.js';

/** What the estimate alone says of one budget for getting worse. */
export interface Estimate {
  readonly outcome: Outcome;
  /** The largest known regression as a multiple of the limit's value is over `gross`. */
  readonly isGross: boolean;
}

/**
 * Judges a budget for getting worse under a proven mode.
 *
 * `noninferiority-proven` passes only when staying within the limit is proven. `regression-proven` fails what is over
 * the limit and proven worse, or grossly over it, proven or not; over the limit and unproven, or too little data, is
 * inconclusive. Without records, or with the percentiles of a single run, there is no evidence.
 */
export function judgeProven(
  decideBy: Exclude<DecideBy, 'estimate'>,
  estimate: Estimate,
  proof: Proof | undefined,
): Outcome {
  if (proof?.isTested !== true) return 'no-evidence';
  if (estimate.outcome !== 'pass' && estimate.outcome !== 'fail') return estimate.outcome;
  return decideBy === 'noninferiority-proven' ? proof.comparison.row.state : judgeRegression(estimate, proof);
}

function judgeRegression({ outcome, isGross }: Estimate, { comparison, shortfalls }: Proof): Outcome {
  if (isGross) return 'fail';
  if (shortfalls.length > 0) return 'inconclusive';
  if (outcome === 'pass') return 'pass';
  return comparison.row.state === 'fail' ? 'fail' : 'inconclusive';
}

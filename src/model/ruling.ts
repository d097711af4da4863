import type { Figures, Outcome, Severity } from './finding.js';
import type { Location } from './location.js';
import type { Step } from './step.js';

/**
 * What a gate says of one subject. It cannot spell its own id, severity or fingerprint: the judge stamps
 * those from the gate's definition and the policy.
 */
export interface Ruling {
  readonly subject: string;
  /** What is printed, where it is not `<gate>:<subject>`. An empty subject prints as `<gate>`. */
  readonly key?: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly remedy: string;
  readonly location: Location | null;
  readonly figures?: Figures;
  /** The step from which this ruling blocks, where it is not the gate's own; `train` is always. */
  readonly from?: Step;
  /** A rule's own severity; it can lower the gate's, never raise it. */
  readonly severity?: Severity;
  /** An answer that warns and does not block, whatever the severity: inconclusive under regression-proven. */
  readonly advisory?: boolean;
}

import type { CanaryPlan, CanarySeries } from './canary.js';
import type { Drill } from './drill.js';
import type { LoadReport } from './load-report.js';
import type { Incident, Listed, Objective } from './production.js';
import type { Reading } from './reading.js';
import type { EvalReport } from './report.js';

/** Digests of feature contracts; undefined: not known. */
export interface ContractDigests {
  readonly candidate: string | undefined;
  /** Of the release that the ledger resolves to. */
  readonly target: string | undefined;
}

/** What is known of how a release runs: its plan, its load, its rehearsals, production. */
export interface Operations {
  readonly canaryPlan: Reading<CanaryPlan>;
  /** Traffic that was answered by this version and shown to nobody. */
  readonly shadowReport: Reading<EvalReport>;
  /** The time series that the canary report names. */
  readonly canarySeries: Reading<CanarySeries>;
  readonly incidents: Reading<readonly Listed<Incident>[]>;
  readonly slo: Reading<readonly Listed<Objective>[]>;
  readonly drills: Reading<readonly Drill[]>;
  readonly loadReports: Reading<readonly LoadReport[]>;
  /** Load tests of the family's stable release. */
  readonly releasedLoad: Reading<readonly LoadReport[]>;
  readonly contractDigests: Reading<ContractDigests>;
}

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

/** A measurement of a serving image, and what it is called in the entry. */
export interface LoadBinding {
  readonly kind: 'load_test' | 'benchmark';
  readonly report: LoadReport;
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
  /** Measurements of the serving image itself, in the forms of load tests. */
  readonly benchmarks: Reading<readonly LoadReport[]>;
  /** Those load tests and benchmarks that can be read, for what each is of; never unreadable. */
  readonly loadBindings: Reading<readonly LoadBinding[]>;
  /** Load tests of the family's stable release. */
  readonly releasedLoad: Reading<readonly LoadReport[]>;
  readonly contractDigests: Reading<ContractDigests>;
}

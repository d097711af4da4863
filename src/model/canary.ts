import type { ClientTelemetry } from './client-telemetry.js';
import type { Limit } from './policy.js';
import type { Location } from './location.js';
import type { Incident, Objective } from './production.js';
import type { ReleaseId } from './report.js';

/** When a canary must stop: a limit on a metric, broken for as long as its window. */
export interface StopCondition {
  readonly metric: string;
  /** undefined: every slice. */
  readonly slice: string | undefined;
  readonly limits: readonly Limit[];
  /** Minutes for which the limit has to be broken; undefined where the condition does not say. */
  readonly windowMinutes: number | undefined;
  readonly location: Location;
}

/** Who is served by a canary. */
export interface Cohort {
  /** Share of the traffic in percent; undefined where it is not said. */
  readonly percent: number | undefined;
  readonly clients: readonly string[];
  /** What was observed of those clients, where it is said; shares are of the canary's traffic. */
  readonly telemetry: readonly ClientTelemetry[];
  readonly location: Location;
}

/** Whether traffic can be sent back slice by slice. */
export interface Routing {
  readonly trusted: boolean;
  readonly dimensions: readonly string[];
  readonly location: Location;
}

/** A span of time as it was written. */
export interface Window {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly location: Location;
}

/** The terms under which a canary ran; undefined stands for what the report does not say. */
export interface CanaryTerms {
  readonly cohort: Cohort | undefined;
  readonly window: Window | undefined;
  readonly routing: Routing | undefined;
  readonly stopConditions: readonly StopCondition[] | undefined;
  readonly objectives: readonly Objective[] | undefined;
  readonly incidents: readonly Incident[] | undefined;
  /** Path of the time series that the stop conditions are judged over. */
  readonly series: { readonly path: string; readonly location: Location } | undefined;
}

/** What the plan counts on when it serves peak traffic; undefined stands for what it does not say. */
export interface PlannedCapacity {
  readonly replicas: number | undefined;
  readonly replicasAvailable: number | undefined;
  readonly peakRequestsPerSecond: number | undefined;
  readonly replicasPerAccelerator: number | undefined;
  /** Candidate and rollback target are loaded on one accelerator. */
  readonly sharedAccelerator: boolean | undefined;
  readonly location: Location;
}

/** How a canary will be run. */
export interface CanaryPlan {
  readonly model: ReleaseId | undefined;
  readonly cohort: Cohort | undefined;
  readonly routing: Routing | undefined;
  readonly slices: readonly string[];
  readonly windowHours: number | undefined;
  readonly stopConditions: readonly StopCondition[] | undefined;
  /** What telemetry keeps of a conversation; undefined where the plan does not say. */
  readonly telemetry:
    | {
        readonly audio: boolean | undefined;
        readonly transcripts: boolean | undefined;
        readonly identifiers: boolean | undefined;
        readonly location: Location;
      }
    | undefined;
  readonly capacity: PlannedCapacity | undefined;
  readonly location: Location;
}

/** One value of one metric of one slice at one time. */
export interface Sample {
  readonly metric: string;
  readonly slice: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly value: number;
  readonly baseline: number | undefined;
  readonly line: number;
}

/** A time series of a canary, sorted by time; samples of equal time keep the order of the file. */
export interface CanarySeries {
  readonly samples: readonly Sample[];
  readonly location: Location;
}

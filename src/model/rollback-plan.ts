import type { BundleDigest } from './ledger.js';
import type { ReleaseId } from './report.js';

/** What to do with a canary, mildest first. */
export const PLAN_ACTIONS = ['keep', 'route-back', 'reduce-traffic', 'pre-warm', 'roll-back'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** The exact bundle to restore. */
export interface PlanTarget extends ReleaseId {
  readonly serving_image: string;
  /** Every digest to restore beside the image, those of the ledger and of that version's own entry. */
  readonly bundle: readonly { readonly name: BundleDigest | 'vocoder_sha256'; readonly sha256: string }[];
}

/** The sum behind reduce-traffic and pre-warm; null stands for a term that is not known. */
export interface CapacitySum {
  /** The metric whose objective was broken, and the objective. */
  readonly metric: string;
  readonly objective: number | null;
  /** Requests a second that one replica answered while it held the objective, and at which concurrency. */
  readonly replica_requests_per_s: number | null;
  readonly replica_concurrency: number | null;
  readonly replicas: number | null;
  readonly replicas_available: number | null;
  readonly peak_requests_per_s: number | null;
  /** replicas x throughput, in requests a second. */
  readonly supported_requests_per_s: number | null;
  /** replicas that could be warm x throughput, in requests a second. */
  readonly prewarmed_requests_per_s: number | null;
  /** Memory of the replicas (and of the target, where it shares the accelerator) on one accelerator, MiB. */
  readonly memory_mib: number | null;
  readonly memory_envelope_mib: number | null;
  readonly fits: boolean;
}

/** What to do with a canary (R10, R11), as data. */
export interface RollbackPlan {
  readonly action: PlanAction;
  /** The slices that are affected, in report order. */
  readonly slices: readonly string[];
  /** What routing selects to reach them, `dimension=value`; only for route-back. */
  readonly routes: readonly string[];
  readonly target: PlanTarget | null;
  /** What users get where there is no release to go back to. */
  readonly fallback: string | null;
  /** Share of the traffic that the canary keeps, in percent; null: not known. */
  readonly traffic_percent: number | null;
  /** Why this action and no milder one, in one sentence. */
  readonly reason: string;
  readonly because: readonly {
    readonly gate: string;
    readonly key: string;
    readonly message: string;
    readonly fingerprint: string;
  }[];
  /** What speaks against the target itself: an issue, an old drill, a client that moved on. */
  readonly warnings: readonly string[];
  readonly watch: readonly string[];
  readonly confirm: readonly string[];
  readonly capacity: CapacitySum | null;
}

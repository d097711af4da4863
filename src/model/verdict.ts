import type { Finding } from './finding.js';
import type { Lineage } from './lineage.js';
import type { ReleaseId } from './report.js';
import type { RollbackPlan } from './rollback-plan.js';
import type { Step } from './step.js';

/** Whether a release may take the step it asks for. */
export type Decision = 'promote' | 'hold' | 'none';

/** A bundle that production can go back to. */
export interface RollbackTarget extends ReleaseId {
  readonly serving_image: string;
}

/** A gate that did not judge, and why: silence has to be visible. */
export interface NotJudged {
  readonly gate: string;
  readonly reason: 'off' | 'later' | 'same-absence';
  /** `later`: the step from which it asks for its evidence. `same-absence`: the key that already says so. */
  readonly until: string;
}

/** How one step of the pipeline stands (R1). */
export interface StepState {
  readonly step: Step;
  /** `missing-evidence`: all that blocks there is evidence that is not there. */
  readonly state: 'done' | 'held' | 'missing-evidence' | 'not-asked';
}

/** The judgement of one release. */
export interface ReleaseVerdict extends ReleaseId {
  readonly family: string;
  readonly task: readonly string[];
  readonly step: Step;
  readonly decision: Exclude<Decision, 'none'>;
  readonly blockers: readonly string[];
  readonly missing_fields: readonly string[];
  readonly baseline: ReleaseId | null;
  readonly rollback_target: RollbackTarget | null;
  readonly rollback_plan: RollbackPlan | null;
  readonly findings: readonly Finding[];
  readonly not_judged: readonly NotJudged[];
  readonly steps: readonly StepState[];
  /** The chain of digests from the data manifest to the serving image (R2). */
  readonly lineage: Lineage;
  /** Where the entry stands. */
  readonly entry: string;
}

/** `verdict/1`: the one source of every other output. */
export interface Verdict {
  readonly format: 'verdict/1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly now: string;
  readonly mode: 'enforce' | 'report';
  readonly decision: Decision;
  readonly release_blocked: boolean;
  readonly policy: {
    readonly source: string;
    readonly ref: string;
    readonly sha256: string | null;
    readonly profile: string | null;
  };
  readonly inputs: readonly {
    readonly path: string;
    readonly ref: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  /** Findings about the policy, the waivers, the tag and the selection itself. */
  readonly findings: readonly Finding[];
  readonly releases: readonly ReleaseVerdict[];
  /** What a reader should know and nothing hangs on: first adoption, no base. */
  readonly notes: readonly string[];
}

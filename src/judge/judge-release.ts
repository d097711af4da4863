import type { Gate } from '../gates/define-gate.js';
import { hasStableRelease, resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Dossier } from '../model/dossier.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Waiver, WaiverUse } from '../model/waiver.js';
import type { Policy } from '../model/policy.js';
import { valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import type { Step } from '../model/step.js';
import type { ReleaseVerdict, RollbackTarget } from '../model/verdict.js';
import { applyWaivers } from './apply-waivers.js';
import { canaryRulesFor } from './canary-rules.js';
import { judgeGates } from './judge-gates.js';
import { planRollback } from './plan/plan-rollback.js';
import { rulesFor } from './rules-for.js';
import { traceLineage } from './lineage.js';
import { orderFindings, toBlockers } from './order-findings.js';
import { trackSteps } from './track-steps.js';

/** What one release is judged on. */
export interface Case {
  readonly entry: RegistryEntry;
  readonly dossier: Dossier;
  readonly step: Step;
  /** The waivers of the trusted tree. */
  readonly waivers: readonly Waiver[];
}

/** A judged release, and what became of the waivers that name it. */
export interface JudgedRelease {
  readonly verdict: ReleaseVerdict;
  readonly uses: readonly WaiverUse[];
}

/** Judges one release for the step it asks for. */
export function judgeRelease(
  gates: readonly Gate[],
  subject: Case,
  policy: Policy,
  now: number,
): JudgedRelease {
  const { entry, dossier, step } = subject;
  const id = { model_id: entry.modelId, version: entry.version };
  const ledger = valueOf(dossier.ledger);
  const firstRelease =
    ledger === undefined ? dossier.ledger.kind === 'absent' : !hasStableRelease(ledger, entry.family);
  const rules = rulesFor(entry, policy);
  const canaryRules = canaryRulesFor(entry, policy, rules);
  const terms = { step, now, policy, rules, canaryRules, metrics: policy.metrics, firstRelease };
  const judged = judgeGates(gates, dossier, terms, toReleaseName(id));
  const waived = applyWaivers(toReleaseName(id), judged.findings, subject.waivers, now, policy.metrics);
  const findings = orderFindings(waived.findings);
  const blockers = toBlockers(findings);
  const hasPassed = findings.some(({ outcome, severity }) => outcome === 'pass' && severity === 'blocker');
  const verdict: ReleaseVerdict = {
    ...id,
    family: entry.family,
    task: entry.tasks,
    step,
    decision: blockers.length === 0 && hasPassed ? 'promote' : 'hold',
    blockers,
    missing_fields: entry.missing.critical,
    baseline: toBaseline(dossier),
    rollback_target: toTarget(entry, dossier),
    rollback_plan: planRollback(entry, dossier, { ...judged, findings }, policy.metrics),
    findings,
    not_judged: judged.notJudged,
    steps: trackSteps(step, findings, gates, policy),
    lineage: traceLineage(entry, dossier),
    entry: entry.location.path,
  };
  return { verdict, uses: waived.uses };
}

function toBaseline(dossier: Dossier): ReleaseVerdict['baseline'] {
  const baseline = valueOf(dossier.evalReport)?.baseline;
  return baseline === undefined ? null : { model_id: baseline.model_id, version: baseline.version };
}

function toTarget(entry: RegistryEntry, dossier: Dossier): RollbackTarget | null {
  const ledger = valueOf(dossier.ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = ledger === undefined ? undefined : resolveRollbackTarget(ledger, entry.family, exclude);
  if (resolution?.kind !== 'target') return null;
  const { modelId, version, servingImage } = resolution.target;
  return { model_id: modelId, version, serving_image: servingImage };
}

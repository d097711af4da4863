import type { Gate } from '../gates/define-gate.js';
import { rulesForTasks } from '../gates/select-slices.js';
import { hasStableRelease, resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Dossier } from '../model/dossier.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import { type Policy, type Rule } from '../model/policy.js';
import { valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import { hasReached, type Step, STEPS } from '../model/step.js';
import type { ReleaseVerdict, RollbackTarget, StepState } from '../model/verdict.js';
import { rulesOfProfile } from '../policy/parse-policy.js';
import { judgeGates } from './judge-gates.js';
import { orderFindings, toBlockers } from './order-findings.js';

/** What one release is judged on. */
export interface Case {
  readonly entry: RegistryEntry;
  readonly dossier: Dossier;
  readonly step: Step;
  /** Findings that were made before the gates ran: the tag. */
  readonly findings: readonly Finding[];
}

/** The rules for an entry: the policy's, or those of the profiles of its tasks. */
export function rulesFor(entry: RegistryEntry, policy: Policy): readonly Rule[] {
  if (policy.quality !== undefined) return rulesForTasks(policy.quality, entry.tasks);
  return entry.tasks.flatMap((task) => {
    const rules = rulesOfProfile(task) ?? [];
    return entry.tasks.length === 1
      ? rules
      : rules.map((rule) => ({ ...rule, id: `${task}:${rule.id}`, tasks: [task] }));
  });
}

/** Judges one release for the step it asks for. */
export function judgeRelease(
  gates: readonly Gate[],
  subject: Case,
  policy: Policy,
  now: number,
): ReleaseVerdict {
  const { entry, dossier, step } = subject;
  const id = { model_id: entry.modelId, version: entry.version };
  const ledger = valueOf(dossier.ledger);
  const firstRelease =
    ledger === undefined ? dossier.ledger.kind === 'absent' : !hasStableRelease(ledger, entry.family);
  const terms = { step, now, policy, rules: rulesFor(entry, policy), metrics: policy.metrics, firstRelease };
  const judged = judgeGates(gates, dossier, terms, toReleaseName(id));
  const findings = orderFindings([...subject.findings, ...judged.findings]);
  const blockers = toBlockers(findings);
  const hasPassed = findings.some(({ outcome, severity }) => outcome === 'pass' && severity === 'blocker');
  return {
    ...id,
    family: entry.family,
    task: entry.tasks,
    step,
    decision: blockers.length === 0 && hasPassed ? 'promote' : 'hold',
    blockers,
    missing_fields: entry.missing.critical,
    baseline: toBaseline(dossier),
    rollback_target: toTarget(entry, dossier),
    rollback_plan: null,
    findings,
    not_judged: judged.notJudged,
    steps: toSteps(step, findings, gates),
    entry: entry.location.path,
  };
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

// A step is held where a gate that asks from there blocks.
function toSteps(asked: Step, findings: readonly Finding[], gates: readonly Gate[]): readonly StepState[] {
  const blocking = new Set(findings.filter(({ blocks }) => blocks).map(({ gate }) => gate));
  const held = new Set(gates.filter(({ id }) => blocking.has(id)).map(({ from }) => from));
  return STEPS.map((step) => {
    if (!hasReached(asked, step)) return { step, state: 'not-asked' };
    return { step, state: held.has(step) ? 'held' : 'done' };
  });
}

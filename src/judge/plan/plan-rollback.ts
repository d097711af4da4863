import type { Routing } from '../../model/canary.js';
import type { Dossier } from '../../model/dossier.js';
import type { RegistryEntry } from '../../model/entry.js';
import type { Finding } from '../../model/finding.js';
import type { MetricDefinition } from '../../model/metric.js';
import { valueOf } from '../../model/reading.js';
import type { EvalReport } from '../../model/report.js';
import { resolveRollbackTarget } from '../../model/resolve-rollback-target.js';
import type { CapacitySum, PlanTarget, RollbackPlan } from '../../model/rollback-plan.js';
import type { Judged } from '../judge-gates.js';
import { findHarm, type Harm } from './canary-harm.js';
import { sumCapacity } from './capacity-sum.js';
import { chooseLoad, chooseRoute, type Choice } from './choose-action.js';
import { toPlanTarget } from './plan-target.js';
import { isSpeech, watchFor } from './plan-watch.js';

const WAY_BACK: ReadonlySet<string> = new Set(['rollback-target', 'rollback-compatible', 'rollback-drill']);

/**
 * What to do with the canary (gates.md, the rollback plan), whenever a canary report of this release was judged; else null.
 *
 * Null as well when the canary was not judged whole: a gate that is silent because some other evidence cannot be read would
 * otherwise count as one that found nothing.
 *
 * @param judged of the release, waivers applied: what somebody answers for is no reason to go back
 */
export function planRollback(
  entry: RegistryEntry,
  dossier: Dossier,
  { findings, notJudged }: Judged,
  metrics: ReadonlyMap<string, MetricDefinition>,
): RollbackPlan | null {
  const report = valueOf(dossier.canaryReport);
  // A report of another release says nothing of this one's canary; evidence-binding holds it.
  if (report === undefined || !isOf(report, entry) || !isWhole(findings, notJudged)) return null;
  const target = toTarget(entry, dossier);
  const harm = findHarm(findings, metrics);
  const current = toPercent(report, dossier);
  const { choice, capacity } = choose({ entry, dossier, report, harm, current, hasTarget: target !== null });
  const declared = entry.rollbackTarget;
  return {
    action: choice.action,
    slices: toAffected(harm, report),
    routes: choice.routes,
    target,
    fallback: declared?.kind === 'first-release' ? declared.fallback : null,
    traffic_percent: choice.percent ?? current ?? null,
    reason: choice.reason,
    because: toReasons(harm, findings),
    warnings: findings
      .filter(({ gate, blocks }) => WAY_BACK.has(gate) && blocks)
      .map(({ message }) => message),
    ...watchFor(entry.tasks),
    capacity,
  };
}

const OF_CANARY: ReadonlySet<string> = new Set(['canary-metrics', 'privacy', 'unit-cost']);

function isWhole(findings: readonly Finding[], notJudged: Judged['notJudged']): boolean {
  const isSilenced = notJudged.some(({ gate, reason }) => reason === 'same-absence' && OF_CANARY.has(gate));
  return !isSilenced && findings.some(({ gate }) => gate === 'canary-metrics');
}

function isOf({ model }: EvalReport, { modelId, version }: RegistryEntry): boolean {
  return model === undefined || (model.model_id === modelId && model.version === version);
}

function toPercent(report: EvalReport, dossier: Dossier): number | undefined {
  return report.canary?.cohort?.percent ?? valueOf(dossier.canaryPlan)?.cohort?.percent;
}

/** What the report says of the canary as it ran comes before what its plan said. */
function toRouting(report: EvalReport, dossier: Dossier): Routing | undefined {
  return report.canary?.routing ?? valueOf(dossier.canaryPlan)?.routing;
}

/** In report order; a slice that the report lacks comes last. */
function toAffected(harm: readonly Harm[], report: EvalReport): readonly string[] {
  const affected = new Set(harm.flatMap(({ slice }) => slice ?? []));
  const reported = [...report.slices.keys()].filter((name) => affected.has(name));
  return [...new Set([...reported, ...affected])];
}

function toReasons(harm: readonly Harm[], findings: readonly Finding[]): RollbackPlan['because'] {
  const because = harm.length > 0 ? harm.map(({ finding }) => finding) : holdsOfCanary(findings);
  return because.map(({ gate, key, message, fingerprint }) => ({ gate, key, message, fingerprint }));
}

interface Situation {
  readonly entry: RegistryEntry;
  readonly dossier: Dossier;
  readonly report: EvalReport;
  readonly harm: readonly Harm[];
  readonly current: number | undefined;
  readonly hasTarget: boolean;
}

function choose({ entry, dossier, report, harm, current, hasTarget }: Situation): {
  readonly choice: Choice;
  readonly capacity: CapacitySum | null;
} {
  if (harm.length === 0) {
    const reason = 'nothing that was measured in the canary breaks a limit';
    return { choice: { action: 'keep', reason, routes: [], percent: undefined }, capacity: null };
  }
  const hasLatency = isSpeech(entry.tasks) && harm.some(({ isLatency }) => isLatency);
  if (!hasLatency)
    return { choice: chooseRoute(harm, report, toRouting(report, dossier), hasTarget), capacity: null };
  const worse = harm.find(({ isLoad }) => !isLoad);
  if (worse !== undefined) {
    // Latency for everybody and quality for some: nothing milder mends both.
    const reason = `latency is broken, and ${worse.finding.key} beside it`;
    return { choice: { action: 'roll-back', reason, routes: [], percent: 0 }, capacity: null };
  }
  const capacity = sumCapacity(harm, {
    entry,
    loadReports: valueOf(dossier.loadReports) ?? [],
    releasedLoad: valueOf(dossier.releasedLoad) ?? [],
    capacity: valueOf(dossier.canaryPlan)?.capacity,
  });
  return { choice: chooseLoad(capacity, current, hasTarget), capacity };
}

function toTarget(entry: RegistryEntry, dossier: Dossier): PlanTarget | null {
  const ledger = valueOf(dossier.ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = ledger === undefined ? undefined : resolveRollbackTarget(ledger, entry.family, exclude);
  return resolution?.kind === 'target'
    ? toPlanTarget(resolution.target, valueOf(dossier.releasedEntry))
    : null;
}

/** What holds the release although nobody is harmed: a window that is too short. */
function holdsOfCanary(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ gate, blocks }) => blocks && gate === 'canary-metrics');
}

import { figureOf } from '../../gates/load-levels.js';
import { isSameImage } from '../../gates/judge-load-binding.js';
import { highWater } from '../../gates/judge-memory.js';
import type { PlannedCapacity } from '../../model/canary.js';
import type { RegistryEntry } from '../../model/entry.js';
import type { Figure } from '../../model/finding.js';
import type { LoadLevel, LoadReport } from '../../model/load-report.js';
import type { CapacitySum } from '../../model/rollback-plan.js';
import type { Harm } from './canary-harm.js';

/** What the sum is made of. */
export interface CapacityEvidence {
  readonly entry: RegistryEntry;
  readonly loadReports: readonly LoadReport[];
  readonly releasedLoad: readonly LoadReport[];
  readonly capacity: PlannedCapacity | undefined;
}

/**
 * The capacity sum: replicas x the throughput at which one replica held the broken objectives, against the demand at
 * peak, and the memory of the replicas of one accelerator against its envelope. A term that is not known fits nothing.
 */
export function sumCapacity(harm: readonly Harm[], evidence: CapacityEvidence): CapacitySum {
  const objectives = toObjectives(harm);
  const level = findLevel(objectives, evidence);
  const { capacity } = evidence;
  const throughput = level?.throughput ?? null;
  const times = (replicas: number | undefined): number | null =>
    replicas === undefined || throughput === null ? null : replicas * throughput;
  const [supported, prewarmed] = [times(capacity?.replicas), times(capacity?.replicasAvailable)];
  const memory = sumMemory(evidence, level);
  const peak = capacity?.peakRequestsPerSecond ?? null;
  const [metric = '', objective = null] = [...objectives][0] ?? [];
  const carries = prewarmed !== null && peak !== null && prewarmed >= peak;
  const { used, envelope } = memory;
  return {
    metric,
    objective,
    replica_requests_per_s: throughput,
    replica_concurrency: level?.concurrency ?? null,
    replicas: capacity?.replicas ?? null,
    replicas_available: capacity?.replicasAvailable ?? null,
    peak_requests_per_s: peak,
    supported_requests_per_s: supported,
    prewarmed_requests_per_s: prewarmed,
    memory_mib: used,
    memory_envelope_mib: envelope,
    fits: carries && used !== null && envelope !== null && used <= envelope,
  };
}

/** The largest share of the peak that the replicas carried within the objectives, in whole percent. */
export function supportedPercent({
  supported_requests_per_s: supported,
  peak_requests_per_s: peak,
}: CapacitySum): number {
  return supported === null || peak === null ? 0 : Math.min(100, Math.floor((100 * supported) / peak));
}

/** The strictest objective of each latency that was broken; null where it cannot be said in its unit. */
function toObjectives(harm: readonly Harm[]): ReadonlyMap<string, number | null> {
  const objectives = new Map<string, number | null>();
  const latencies = harm.filter(({ isLatency }) => isLatency);
  for (const { metric = '', finding } of latencies) {
    const bounds = toBounds(finding.figures);
    const known = objectives.get(metric);
    const strictest = bounds.length === 0 ? null : Math.min(...bounds);
    const isNull = strictest === null || known === null;
    objectives.set(metric, isNull ? null : Math.min(strictest, known ?? Number.POSITIVE_INFINITY));
  }
  return objectives;
}

function toBounds({ limit, limits, baseline }: Readonly<Record<string, Figure>>): readonly number[] {
  if (typeof limit === 'number') return [limit];
  const listed = Array.isArray(limits) ? (limits as readonly Figure[]) : [];
  return listed.flatMap((item) => {
    const { kind, value } = item as { readonly kind?: Figure; readonly value?: Figure };
    if (typeof value !== 'number') return [];
    if (kind === 'max') return [value];
    if (typeof baseline !== 'number') return [];
    if (kind === 'max_regression') return [baseline + value];
    return kind === 'max_relative_regression' ? [baseline * (1 + value)] : [];
  });
}

/** The busiest level at which every objective held, there and at every lighter load. */
function findLevel(
  objectives: ReadonlyMap<string, number | null>,
  { entry, loadReports }: CapacityEvidence,
): LoadLevel | undefined {
  const image = entry.servingImage?.ref;
  const bound = loadReports.filter(
    ({ servingImage }) =>
      image !== undefined && servingImage !== undefined && isSameImage(servingImage, image),
  );
  const levels = bound
    .flatMap((report) => report.levels)
    .filter(({ throughput }) => throughput !== undefined);
  const sorted = [...levels].sort((one, other) => (one.concurrency ?? 0) - (other.concurrency ?? 0));
  const firstBroken = sorted.findIndex((level) => !holdsAll(level, objectives));
  const good = firstBroken < 0 ? sorted : sorted.slice(0, firstBroken);
  return good.reduce<LoadLevel | undefined>(
    (best, level) => ((level.throughput ?? 0) > (best?.throughput ?? 0) ? level : best),
    undefined,
  );
}

function holdsAll(level: LoadLevel, objectives: ReadonlyMap<string, number | null>): boolean {
  return [...objectives].every(([metric, objective]) => {
    const figure = figureOf(level, metric);
    return objective !== null && figure.kind === 'value' && figure.value <= objective;
  });
}

function sumMemory(
  { entry, loadReports, releasedLoad, capacity }: CapacityEvidence,
  level: LoadLevel | undefined,
): { readonly used: number | null; readonly envelope: number | null } {
  const isAccelerated = entry.resourceEnvelope.has('accelerator_memory_mib');
  const name = isAccelerated ? 'gpu_memory_mib' : 'memory_mib';
  const envelope = entry.resourceEnvelope.get(isAccelerated ? 'accelerator_memory_mib' : 'memory_mib');
  const own = level?.metrics.get(name) ?? highWater(loadReports, name);
  const replicas = capacity?.replicasPerAccelerator ?? 1;
  const theirs = capacity?.sharedAccelerator === true ? highWater(releasedLoad, name) : 0;
  const used = own === undefined || theirs === undefined ? null : own * replicas + theirs;
  return { used, envelope: typeof envelope === 'number' ? envelope : null };
}

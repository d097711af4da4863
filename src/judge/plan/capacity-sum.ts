import { figureOf } from '../../gates/load-levels.js';
import { isAtMost } from '../../gates/judge-limits.js';
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
  const { used, envelope } = sumMemory(evidence, level);
  const [metric = '', objective = null] = [...objectives][0] ?? [];
  const planned = toPlanned(evidence.capacity);
  const throughput = orNull(level?.throughput);
  const prewarmed = times(planned.replicas_available, throughput);
  return {
    metric,
    objective,
    replica_requests_per_s: throughput,
    replica_concurrency: orNull(level?.concurrency),
    ...planned,
    supported_requests_per_s: times(planned.replicas, throughput),
    prewarmed_requests_per_s: prewarmed,
    memory_mib: used,
    memory_envelope_mib: envelope,
    fits: isAtLeast(prewarmed, planned.peak_requests_per_s) && isAtLeast(envelope, used),
  };
}

type Planned = Pick<CapacitySum, 'replicas' | 'replicas_available' | 'peak_requests_per_s'>;

function toPlanned(capacity: PlannedCapacity | undefined): Planned {
  return {
    replicas: orNull(capacity?.replicas),
    replicas_available: orNull(capacity?.replicasAvailable),
    peak_requests_per_s: orNull(capacity?.peakRequestsPerSecond),
  };
}

function orNull(value: number | undefined): number | null {
  return value ?? null;
}

function times(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other;
}

// What is not known is not enough.
function isAtLeast(value: number | null, least: number | null): boolean {
  return value !== null && least !== null && isAtMost(least, value);
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
    return objective !== null && figure.kind === 'value' && isAtMost(figure.value, objective);
  });
}

function sumMemory(
  evidence: CapacityEvidence,
  level: LoadLevel | undefined,
): { readonly used: number | null; readonly envelope: number | null } {
  const { resourceEnvelope } = evidence.entry;
  const isAccelerated = resourceEnvelope.has('accelerator_memory_mib');
  const name = isAccelerated ? 'gpu_memory_mib' : 'memory_mib';
  const envelope = resourceEnvelope.get(isAccelerated ? 'accelerator_memory_mib' : 'memory_mib');
  const own = level?.metrics.get(name) ?? highWater(evidence.loadReports, name);
  return { used: toUsed(own, name, evidence), envelope: typeof envelope === 'number' ? envelope : null };
}

function toUsed(
  own: number | undefined,
  name: 'gpu_memory_mib' | 'memory_mib',
  { capacity, releasedLoad }: CapacityEvidence,
): number | null {
  const theirs = capacity?.sharedAccelerator === true ? highWater(releasedLoad, name) : 0;
  if (own === undefined || theirs === undefined) return null;
  return own * (capacity?.replicasPerAccelerator ?? 1) + theirs;
}

import { hints, validate } from '../generated/canary-plan.js';
import type { CanaryPlan, PlannedCapacity } from '../model/canary.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { at, booleanOf, itemsOf, type Node, numberOf, rawOf } from './node.js';
import { readCohort, readRouting } from './read-canary-terms.js';
import { readReleaseId } from './read-release-id.js';
import type { Read } from './read-report.js';
import { readStopConditions } from './read-stop-conditions.js';
import { validateNode } from './validate.js';

/** Reads `canary-plan/1`; a stop condition on a metric that nobody knows refuses the plan. */
export function readCanaryPlan(root: Node, metrics: ReadonlyMap<string, MetricDefinition>): Read<CanaryPlan> {
  const invalid = validateNode(root, { validate, hints });
  if (invalid.length > 0) return { kind: 'refused', problems: invalid };
  const problems: Problem[] = [];
  const value: CanaryPlan = {
    model: readReleaseId(at(root, 'model')),
    cohort: readCohort(at(root, 'cohort')),
    routing: readRouting(at(root, 'routing')),
    slices: itemsOf(at(root, 'slices')).map((slice) => rawOf(slice) ?? ''),
    windowHours: numberOf(at(root, 'window_hours')),
    stopConditions: readStopConditions(at(root, 'stop_conditions'), metrics, problems),
    telemetry: readTelemetry(at(root, 'telemetry')),
    capacity: readCapacity(at(root, 'capacity')),
    location: root.location,
  };
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', value };
}

function readTelemetry(node: Node | undefined): CanaryPlan['telemetry'] {
  if (node === undefined) return undefined;
  return {
    audio: booleanOf(at(node, 'audio')),
    transcripts: booleanOf(at(node, 'transcripts')),
    identifiers: booleanOf(at(node, 'identifiers')),
    location: node.location,
  };
}

function readCapacity(node: Node | undefined): PlannedCapacity | undefined {
  if (node === undefined) return undefined;
  return {
    replicas: numberOf(at(node, 'replicas')),
    replicasAvailable: numberOf(at(node, 'replicas_available')),
    peakRequestsPerSecond: numberOf(at(node, 'peak_requests_per_s')),
    replicasPerAccelerator: numberOf(at(node, 'replicas_per_accelerator')),
    sharedAccelerator: booleanOf(at(node, 'shared_accelerator')),
    location: node.location,
  };
}

import type { CanaryTerms, Cohort, Routing, Window } from '../model/canary.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { at, booleanOf, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import { findRepeated, toClient } from './read-clients.js';
import { toIncidents, toObjectives } from './read-production.js';
import { readStopConditions } from './read-stop-conditions.js';

/** Reads the terms under which a canary ran from a report that has been validated. */
export function readCanaryTerms(
  root: Node,
  metrics: ReadonlyMap<string, MetricDefinition>,
  problems: Problem[],
): CanaryTerms {
  const [series, slo, incidents] = [at(root, 'series'), at(root, 'slo'), at(root, 'incidents')];
  const path = textOf(series);
  const cohort = readCohort(at(root, 'cohort'));
  problems.push(...findRepeated(cohort?.telemetry ?? []));
  return {
    cohort,
    window: readWindow(at(root, 'window')),
    routing: readRouting(at(root, 'routing')),
    stopConditions: readStopConditions(at(root, 'stop_conditions'), metrics, problems),
    objectives: slo === undefined ? undefined : toObjectives(slo, metrics, problems),
    incidents: incidents === undefined ? undefined : toIncidents(incidents),
    series: series === undefined || path === undefined ? undefined : { path, location: series.location },
  };
}

/** Reads who is served. */
export function readCohort(node: Node | undefined): Cohort | undefined {
  if (node === undefined) return undefined;
  const items = itemsOf(at(node, 'clients'));
  const clients = items.map((client) => rawOf(client) ?? rawOf(at(client, 'client')) ?? '');
  const telemetry = items.filter(({ kind }) => kind === 'map').map(toClient);
  return { percent: numberOf(at(node, 'percent')), clients, telemetry, location: node.location };
}

/** Reads what routing can do; what is not said cannot be relied on. */
export function readRouting(node: Node | undefined): Routing | undefined {
  if (node === undefined) return undefined;
  return {
    trusted: booleanOf(at(node, 'trusted')) ?? false,
    dimensions: itemsOf(at(node, 'dimensions')).map((dimension) => rawOf(dimension) ?? ''),
    location: node.location,
  };
}

function readWindow(node: Node | undefined): Window | undefined {
  if (node === undefined) return undefined;
  return { from: rawOf(at(node, 'from')), to: rawOf(at(node, 'to')), location: node.location };
}

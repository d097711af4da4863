import { hints as incidentHints, validate as validateIncidents } from '../generated/incidents.js';
import { hints as sloHints, validate as validateSlo } from '../generated/slo.js';
import type { MetricDefinition } from '../model/metric.js';
import { type Incident, INCIDENT_STATES, type Listed, type Objective } from '../model/production.js';
import type { Problem } from '../model/problem.js';
import { findImpossible } from './check-range.js';
import { at, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import type { Read } from './read-report.js';
import { unknownMetric } from './read-stop-conditions.js';
import { validateNode } from './validate.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;

/** Reads `incidents/1`. */
export function readIncidents(root: Node): Read<Listed<Incident>> {
  const problems = validateNode(root, { validate: validateIncidents, hints: incidentHints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const items = toIncidents(at(root, 'incidents'));
  return { kind: 'read', value: { items, location: root.location } };
}

/** Reads `slo/1`. */
export function readSlo(root: Node, metrics: Metrics): Read<Listed<Objective>> {
  const invalid = validateNode(root, { validate: validateSlo, hints: sloHints });
  if (invalid.length > 0) return { kind: 'refused', problems: invalid };
  const problems: Problem[] = [];
  const items = toObjectives(at(root, 'slo'), metrics, problems);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'read', value: { items, location: root.location } };
}

/** The incidents of a list that has been validated. */
export function toIncidents(node: Node | undefined): readonly Incident[] {
  return itemsOf(node).map((item) => ({
    id: rawOf(at(item, 'id')) ?? '',
    // An incident of an unknown state is open until somebody says otherwise.
    status: INCIDENT_STATES.find((state) => state === textOf(at(item, 'status'))) ?? 'open',
    severity: rawOf(at(item, 'severity')) ?? '',
    releases: itemsOf(at(item, 'releases')).map((release) => rawOf(release) ?? ''),
    location: item.location,
  }));
}

/** The objectives of a list that has been validated; a unit or a limit that is not said is a problem. */
export function toObjectives(
  node: Node | undefined,
  metrics: Metrics,
  problems: Problem[],
): readonly Objective[] {
  return itemsOf(node).map((item) => toObjective(item, metrics, problems));
}

function toObjective(node: Node, metrics: Metrics, problems: Problem[]): Objective {
  const name = textOf(at(node, 'metric'));
  const metric = metrics.get(name ?? '');
  const objective: Objective = {
    id: rawOf(at(node, 'id')) ?? '',
    metric: metric?.name,
    unit: toUnit(metric, node),
    slice: textOf(at(node, 'slice')),
    max: numberOf(at(node, 'max')),
    min: numberOf(at(node, 'min')),
    value: numberOf(at(node, 'value')),
    location: node.location,
  };
  if (objective.unit === '')
    problems.push(name === undefined ? unitMissing(objective.id, node) : unknownMetric(name, node, metrics));
  problems.push(...findNoLimit(objective, node), ...findWrong(objective, metric));
  return objective;
}

function toUnit(metric: MetricDefinition | undefined, node: Node): string {
  return metric === undefined ? (textOf(at(node, 'unit')) ?? '') : metric.unit;
}

function findNoLimit({ id, max, min }: Objective, node: Node): readonly Problem[] {
  return max === undefined && min === undefined ? [limitMissing(id, node)] : [];
}

function findWrong(
  { id, value, location }: Objective,
  metric: MetricDefinition | undefined,
): readonly Problem[] {
  if (metric === undefined || value === undefined) return [];
  const impossible = findImpossible(metric, id, value, location);
  return impossible === undefined ? [] : [impossible];
}

function unitMissing(id: string, { location }: Node): Problem {
  const message = `the objective ${JSON.stringify(id)} has no unit`;
  return {
    location,
    message,
    expected: 'unit',
    found: 'nothing',
    hint: 'name a `metric`, or say its `unit`',
  };
}

function limitMissing(id: string, { location }: Node): Problem {
  const message = `the objective ${JSON.stringify(id)} has no limit`;
  return { location, message, expected: 'max or min', found: 'nothing', hint: 'add `max` or `min`' };
}

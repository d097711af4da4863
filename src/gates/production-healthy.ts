import type { Location } from '../model/location.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Incident, Listed, Objective } from '../model/production.js';
import { type Reading, valueOf } from '../model/reading.js';
import { parseReleaseName, toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { formatValue } from './describe-limits.js';
import { isAtMost } from './judge-limits.js';
import { type Check, orPass, passOn, ruleOn } from './rule-on.js';

/** SLOs hold and no open incident names this release. */
export const productionHealthy = defineGate({
  id: 'production-healthy',
  title: 'SLOs hold and no open incident names this release.',
  from: 'promote',
  needs: ['entry'],
  uses: ['slo', 'incidents', 'canaryReport'],
  judgesWithout: ['slo', 'incidents'],
  settings: {},
  remedy:
    'Put the SLOs under `evidence.slo` and the incidents under `evidence.incidents`, or into the canary report.',
  docs: `From \`evidence.slo\` and \`evidence.incidents\`, and from the canary report's own: every objective was measured and
holds (limits are inclusive), and no incident that names this release is open or only mitigated. An open incident that names no release,
or a model without its version, could be about this one: no evidence. An empty list of incidents says that there were none; no list says nothing.`,
  judge: (evidence, context) => {
    const { entry } = evidence;
    const canary = valueOf(evidence.canaryReport)?.canary;
    const objectives = listOf(evidence.slo, canary?.objectives);
    const incidents = listOf(evidence.incidents, canary?.incidents);
    const name = toReleaseName({ model_id: entry.modelId, version: entry.version });
    const location = placeOf(entry, 'evidence');
    const check = { subject: '', expected: 'SLOs that hold, no open incident', location };
    const counts = `${objectives?.length ?? 0} SLOs, ${incidents?.length ?? 0} incidents`;
    return orPass(
      [
        ...judgeObjectives(objectives, evidence.slo, location, context.metrics),
        ...judgeIncidents(incidents, evidence.incidents, location, name),
      ],
      passOn(check, `the SLOs hold, and no open incident names ${name}`, counts),
    );
  },
});

function judgeObjectives(
  objectives: readonly Objective[] | undefined,
  reading: Reading<unknown>,
  location: Location,
  metrics: ReadonlyMap<string, MetricDefinition>,
): readonly (Ruling | undefined)[] {
  if (objectives === undefined || objectives.length === 0) return [notGiven('slo', reading, location)];
  return objectives.map((objective) => judgeObjective(objective, metrics));
}

function judgeIncidents(
  incidents: readonly Incident[] | undefined,
  reading: Reading<unknown>,
  location: Location,
  name: string,
): readonly (Ruling | undefined)[] {
  if (incidents === undefined) return [notGiven('incidents', reading, location)];
  return incidents.map((incident) => judgeIncident(incident, name));
}

/** What two sources list together; undefined when neither says anything. */
function listOf<T>(
  reading: Reading<readonly Listed<T>[]>,
  others: readonly T[] | undefined,
): readonly T[] | undefined {
  const listed = valueOf(reading)?.flatMap(({ items }) => items);
  return listed === undefined && others === undefined ? undefined : [...(listed ?? []), ...(others ?? [])];
}

function notGiven(
  kind: 'slo' | 'incidents',
  reading: Reading<unknown>,
  location: Location,
): Ruling | undefined {
  // The judge has said already that it cannot be read.
  if (reading.kind === 'unreadable') return undefined;
  const lookedIn = reading.kind === 'absent' ? reading.lookedIn : `evidence.${kind}`;
  const what =
    kind === 'slo' ? 'no service level objective is known' : 'nobody says whether there were incidents';
  const check = { subject: kind, expected: `${lookedIn}, or \`${kind}\` in the canary report`, location };
  const remedy = kind === 'slo' ? 'add slo/1' : 'add incidents/1; `incidents: []` says that there were none';
  return ruleOn(check, 'no-evidence', what, 'absent', remedy);
}

function judgeObjective(
  objective: Objective,
  metrics: ReadonlyMap<string, MetricDefinition>,
): Ruling | undefined {
  const { id, unit, value, location, slice = null, metric: name = '' } = objective;
  const metric = metrics.get(name);
  const show = (amount: number): string =>
    metric === undefined ? `${amount} ${unit}` : formatValue(amount, metric);
  const check = { subject: `slo:${id}`, expected: describeLimits(objective, show), location };
  if (value === undefined) {
    const remedy = 'measure it in the window of the canary';
    return ruleOn(check, 'no-evidence', `the SLO ${id} was not measured`, 'no value', remedy);
  }
  const limit = brokenLimit(objective, value);
  if (limit === undefined) return undefined;
  const figures = { metric: name === '' ? id : name, value, limit, slice };
  const message = `the SLO ${id} is broken: ${show(value)} (${check.expected})`;
  const remedy = 'follow the rollback plan; promote after the SLO has held for a whole window';
  return { ...ruleOn(check, 'fail', message, show(value), remedy), figures };
}

function brokenLimit({ max, min }: Objective, value: number): number | undefined {
  if (max !== undefined && !isAtMost(value, max)) return max;
  return min !== undefined && !isAtMost(min, value, min) ? min : undefined;
}

function describeLimits({ max, min }: Objective, show: (amount: number) => string): string {
  const most = max === undefined ? [] : [`at most ${show(max)}`];
  const least = min === undefined ? [] : [`at least ${show(min)}`];
  return [...most, ...least].join(', ');
}

/** Whether a name is of one release: `asr-dictation-en`, or all of its 2.x, may be this one. */
function isRelease(name: string): boolean {
  return /^\d+\.\d+\.\d+/.test(parseReleaseName(name)?.version ?? '');
}

function unclearIncident(check: Check, { id, status }: Incident, vague: string, name: string): Ruling {
  const message = `the incident ${id} is ${status} and names ${JSON.stringify(vague.slice(0, 80))}, which is no release: it may be about ${name}`;
  const remedy = 'write model_id@version, or resolve the incident';
  return ruleOn(check, 'no-evidence', message, `${id}, ${status}`, remedy);
}

function judgeIncident(incident: Incident, name: string): Ruling | undefined {
  const { id, status, releases, location } = incident;
  if (status === 'resolved') return undefined;
  const check = { subject: `incident:${id}`, expected: 'no open incident that names this release', location };
  if (releases.length === 0) {
    const remedy = 'add `releases: [...]` to the incident, or resolve it';
    const message = `the incident ${id} is ${status} and names no release: it may be about ${name}`;
    return ruleOn(check, 'no-evidence', message, `${id}, ${status}`, remedy);
  }
  const vague = releases.find((release) => !isRelease(release.trim()));
  if (!releases.some((release) => release.trim() === name))
    return vague === undefined ? undefined : unclearIncident(check, incident, vague, name);
  const message = `the incident ${id} names ${name} and is ${status}`;
  return ruleOn(check, 'fail', message, `${id}, ${status}`, 'resolve the incident, or roll back');
}

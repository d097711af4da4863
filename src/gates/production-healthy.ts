import type { RegistryEntry } from '../model/entry.js';
import type { Location } from '../model/location.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Incident, Listed, Objective } from '../model/production.js';
import { type Reading, valueOf } from '../model/reading.js';
import { type EvalReport, toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { hasReached } from '../model/step.js';
import { type Context, defineGate, placeOf } from './define-gate.js';
import { formatValue } from './describe-limits.js';
import { notApplicable, orPass, passOn, ruleOn } from './rule-on.js';

interface Evidence {
  readonly entry: RegistryEntry;
  readonly slo: Reading<readonly Listed<Objective>[]>;
  readonly incidents: Reading<readonly Listed<Incident>[]>;
  readonly canaryReport: Reading<EvalReport>;
}

/** SLOs hold and no open incident names this release. */
export const productionHealthy = defineGate({
  id: 'production-healthy',
  title: 'SLOs hold and no open incident names this release.',
  from: 'promote',
  needs: ['entry'],
  uses: ['slo', 'incidents', 'canaryReport'],
  settings: {},
  remedy:
    'Put the SLOs under `evidence.slo` and the incidents under `evidence.incidents`, or into the canary report.',
  docs: `From \`evidence.slo\` and \`evidence.incidents\`, and from the canary report's own: every objective was measured and
holds (limits are inclusive), and no incident that names this release is open or only mitigated. An open incident that names no release
could be about this one: no evidence. An empty list of incidents says that there were none; no list says nothing.`,
  judge: (evidence, context) => {
    const { entry } = evidence;
    const canary = valueOf(evidence.canaryReport)?.canary;
    const objectives = [...itemsOf(evidence.slo), ...(canary?.objectives ?? [])];
    const incidents = [...itemsOf(evidence.incidents), ...(canary?.incidents ?? [])];
    const knowsSlo = objectives.length > 0;
    const knowsIncidents = evidence.incidents.kind === 'present' || canary?.incidents !== undefined;
    const location = placeOf(entry, 'evidence');
    if (!knowsSlo && !knowsIncidents && !hasReached(context.step, context.from))
      return [notYet(location, context)];
    const name = toReleaseName({ model_id: entry.modelId, version: entry.version });
    const pass = passOn(
      { subject: '', expected: 'SLOs that hold, no open incident', location },
      `${objectives.length} SLOs hold, no open incident names ${name}`,
      `${objectives.length} SLOs, ${incidents.length} incidents`,
    );
    return orPass(
      [
        knowsSlo ? undefined : notGiven('slo', evidence.slo, location),
        knowsIncidents ? undefined : notGiven('incidents', evidence.incidents, location),
        ...objectives.map((objective) => judgeObjective(objective, context.metrics)),
        ...incidents.map((incident) => judgeIncident(incident, name)),
      ],
      pass,
    );
  },
});

function itemsOf<T>(reading: Reading<readonly Listed<T>[]>): readonly T[] {
  return (valueOf(reading) ?? []).flatMap(({ items }) => items);
}

function notYet(location: Location, { from }: Context): Ruling {
  const check = { subject: '', expected: 'SLOs and incidents', location };
  return notApplicable(check, `SLOs and incidents are not asked for before ${from}`, 'not yet asked for');
}

function notGiven(kind: 'slo' | 'incidents', reading: Reading<unknown>, location: Location): Ruling {
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
  const { id, unit, max, min, value, location, slice } = objective;
  const metric = metrics.get(objective.metric ?? '');
  const show = (amount: number): string =>
    metric === undefined ? `${amount} ${unit}` : formatValue(amount, metric);
  const limits = [
    max === undefined ? '' : `at most ${show(max)}`,
    min === undefined ? '' : `at least ${show(min)}`,
  ];
  const expected = limits.filter((limit) => limit !== '').join(', ');
  const check = { subject: `slo:${id}`, expected, location };
  if (value === undefined)
    return ruleOn(
      check,
      'no-evidence',
      `the SLO ${id} was not measured`,
      'no value',
      'measure it in the window',
    );
  const isKept = (max === undefined || value <= max) && (min === undefined || value >= min);
  if (isKept) return undefined;
  const figures = { metric: objective.metric ?? id, value, limit: max ?? min ?? null, slice: slice ?? null };
  const message = `the SLO ${id} is broken: ${show(value)} (${expected})`;
  const remedy = 'follow the rollback plan; promote after the SLO has held for a whole window';
  return { ...ruleOn(check, 'fail', message, show(value), remedy), figures };
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
  if (!releases.includes(name)) return undefined;
  const message = `the incident ${id} names ${name} and is ${status}`;
  return ruleOn(check, 'fail', message, `${id}, ${status}`, 'resolve the incident, or roll back');
}

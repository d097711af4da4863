import { METRIC_CATALOGUE, type MetricDefinition } from '../model/metric.js';
import {
  type Gap,
  type GateSetting,
  type Policy,
  type Statistics,
  STEP_EVENTS,
  type StepEvent,
} from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Step } from '../model/step.js';
import { nearestName } from '../readers/nearest-name.js';
import { at, entriesOf, itemsOf, type Node, numberOf, rawOf, textOf, toPlain } from '../readers/node.js';
import { DEFAULTS_PATH } from './defaults.js';
import { normaliseBudgets, normaliseRules, toGlobs, toStep } from './normalise-rules.js';

/** Reads a complete policy (defaults, profile and the team's own words merged), or says all that is wrong. */
export function normalisePolicy(root: Node): {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const metrics = normaliseMetrics(at(root, 'metrics'), problems);
  const rules = (key: 'quality' | 'canary'): Policy['quality'] => {
    const node = at(root, key);
    return node === undefined ? undefined : normaliseRules(node, metrics, problems);
  };
  const policy: Policy = {
    mode: textOf(at(root, 'mode')) === 'report' ? 'report' : 'enforce',
    extends: textOf(at(root, 'extends')),
    registry: {
      entries: toGlobs(at(root, 'registry', 'entries'), problems),
      releases: textOf(at(root, 'registry', 'releases')) ?? '',
      waivers: textOf(at(root, 'registry', 'waivers')) ?? '',
    },
    steps: new Map(
      STEP_EVENTS.map((event): [StepEvent, Step] => [event, toStep(at(root, 'steps', event), 'promote')]),
    ),
    tags: normaliseTags(at(root, 'tags'), toStep(at(root, 'steps', 'tag'), 'canary'), problems),
    ignoreTags: toGlobs(at(root, 'ignore_tags'), problems),
    gates: normaliseGates(at(root, 'gates')),
    quality: rules('quality'),
    canary: rules('canary'),
    budgets: normaliseBudgets(at(root, 'budgets'), metrics, problems),
    gaps: itemsOf(at(root, 'gaps')).map((gap) => normaliseGap(gap, metrics, problems)),
    metrics,
    statistics: normaliseStatistics(at(root, 'statistics')),
  };
  return { policy, problems };
}

function normaliseMetrics(
  node: Node | undefined,
  problems: Problem[],
): ReadonlyMap<string, MetricDefinition> {
  const metrics = new Map(METRIC_CATALOGUE);
  for (const [name, { value, keyLocation }] of entriesOf(node)) {
    const [low, high] = itemsOf(at(value, 'range')).map((bound) => numberOf(bound) ?? null);
    const better = textOf(at(value, 'better')) === 'higher' ? 'higher' : 'lower';
    if (METRIC_CATALOGUE.has(name)) {
      const message = `\`${name}\` is in the catalogue already: its meaning cannot be changed`;
      problems.push({ location: keyLocation, message, hint: 'choose another name' });
    }
    metrics.set(name, {
      name,
      unit: rawOf(at(value, 'unit')) ?? '',
      better,
      range: [low ?? null, high ?? null],
    });
  }
  return metrics;
}

function normaliseTags(
  node: Node | undefined,
  shipped: Step,
  problems: Problem[],
): ReadonlyMap<string, Step> {
  const tags = entriesOf(node).map(([pattern, { value, keyLocation }]): [string, Step] => {
    if (!pattern.includes('{version}')) {
      const message = `the tag pattern ${JSON.stringify(pattern)} has no {version}`;
      problems.push({ location: keyLocation, message, hint: 'a tag has to say which version it releases' });
    }
    // The shipped patterns follow `steps.tag`; one that a team writes says its own step.
    return [pattern, value.location.path === DEFAULTS_PATH ? shipped : toStep(value, 'canary')];
  });
  return new Map(tags);
}

function normaliseGates(node: Node | undefined): ReadonlyMap<string, GateSetting> {
  const settings = entriesOf(node).map(([id, { value, keyLocation }]): [string, GateSetting] => {
    const { severity, from, ...options } = Object.fromEntries(
      entriesOf(value).map(([name, entry]) => [name, toPlain(entry.value)]),
    );
    const word =
      severity === 'blocker' || severity === 'warning' || severity === 'off' ? severity : undefined;
    return [
      id,
      {
        ...(word === undefined ? {} : { severity: word }),
        ...(from === undefined ? {} : { from: toStep(at(value, 'from'), 'train') }),
        options,
        location: keyLocation,
      },
    ];
  });
  return new Map(settings);
}

function normaliseGap(node: Node, metrics: ReadonlyMap<string, MetricDefinition>, problems: Problem[]): Gap {
  const metric = textOf(at(node, 'metric')) ?? '';
  if (!metrics.has(metric)) {
    const nearest = nearestName(metric, metrics.keys());
    const hint = nearest === undefined ? 'declare it under `metrics`' : `did you mean \`${nearest}\`?`;
    problems.push({
      location: node.location,
      message: `the metric ${JSON.stringify(metric)} is not known`,
      hint,
    });
  }
  return {
    metric,
    across: textOf(at(node, 'across')) ?? '',
    maxRatio: numberOf(at(node, 'max_ratio')) ?? 1,
    location: node.location,
  };
}

function normaliseStatistics(node: Node | undefined): Statistics {
  const value = (key: keyof Statistics): number => numberOf(at(node, key)) ?? 0;
  return {
    confidence: value('confidence'),
    min_clusters: value('min_clusters'),
    min_reference_words: value('min_reference_words'),
    min_baseline_errors: value('min_baseline_errors'),
    gross: value('gross'),
  };
}

import type { Severity } from './finding.js';
import type { Location } from './location.js';
import type { MetricDefinition } from './metric.js';
import type { Step } from './step.js';

/** The kinds of limit, free of direction: the catalogue knows which way is worse. */
export const LIMIT_KINDS = [
  'max',
  'min',
  'max_regression',
  'max_relative_regression',
  'min_improvement',
  'min_relative_improvement',
  'max_improvement',
  'max_relative_improvement',
] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** One limit on one metric; `2%` is kept as 0.02. */
export interface Limit {
  readonly kind: LimitKind;
  readonly value: number;
  readonly location: Location;
}

/** The smallest amount of data that a rule accepts. */
export const MINIMUM_KINDS = ['min_utterances', 'min_reference_words', 'min_hours', 'min_clusters'] as const;
export type MinimumKind = (typeof MINIMUM_KINDS)[number];

/** What settles a budget for getting worse (interfaces.md 1.7). */
export const DECIDE_BY = ['estimate', 'regression-proven', 'noninferiority-proven'] as const;
export type DecideBy = (typeof DECIDE_BY)[number];

/** A rule for slices of a report. */
export interface Rule {
  readonly id: string;
  /** Globs over tasks; undefined is every task. */
  readonly tasks: readonly string[] | undefined;
  /** Tasks of the entry that the rule is not for: slices that say they are of one of them are left to its own rules. */
  readonly exceptTasks?: readonly string[];
  /** Globs over slice names, or `dimension=value`. */
  readonly slices: readonly string[];
  readonly minimums: ReadonlyMap<MinimumKind, number>;
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  readonly decideBy: DecideBy;
  readonly severity: Severity;
  /** Before this step an absent metric is silent; a present one is always judged. */
  readonly requiredFrom: Step;
  readonly location: Location;
}

/** Limits on a figure of the whole report. */
export interface Budget {
  readonly metric: string;
  readonly limits: readonly Limit[];
  readonly requiredFrom: Step;
  readonly location: Location;
}

/** How far apart the groups of one dimension may be. */
export interface Gap {
  readonly metric: string;
  readonly across: string;
  readonly maxRatio: number;
  readonly location: Location;
}

/** What a policy says of one gate; what it leaves out comes from the gate itself. */
export interface GateSetting {
  readonly severity?: Severity | 'off';
  readonly from?: Step;
  /** The gate's own settings by name, already validated against the gate's schema. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly location: Location;
}

/** Thresholds of the proven modes. */
export interface Statistics {
  readonly confidence: number;
  readonly min_clusters: number;
  readonly min_reference_words: number;
  readonly min_baseline_errors: number;
  readonly gross: number;
}

/** The events for which a policy sets a step. */
export const STEP_EVENTS = [
  'pull_request',
  'merge_group',
  'push',
  'tag',
  'release',
  'schedule',
  'workflow_dispatch',
] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

/** A policy, complete: defaults, profile and the team's own words folded into one. */
export interface Policy {
  readonly mode: 'enforce' | 'report';
  /** The profile or address that the policy extends. */
  readonly extends: string | undefined;
  readonly registry: {
    readonly entries: readonly string[];
    readonly releases: string;
    readonly waivers: string;
  };
  readonly steps: ReadonlyMap<StepEvent, Step>;
  /** Tag pattern to step, in the order in which they are tried. */
  readonly tags: ReadonlyMap<string, Step>;
  readonly ignoreTags: readonly string[];
  readonly gates: ReadonlyMap<string, GateSetting>;
  /** undefined: the profile of the entry's task. */
  readonly quality: readonly Rule[] | undefined;
  /** undefined: the quality rules. */
  readonly canary: readonly Rule[] | undefined;
  readonly budgets: ReadonlyMap<string, Budget>;
  readonly gaps: readonly Gap[];
  /** The catalogue and the policy's own metrics. */
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  readonly statistics: Statistics;
}

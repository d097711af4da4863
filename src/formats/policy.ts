import type { Gate } from '../gates/define-gate.js';
import type { LIMIT_KINDS, MINIMUM_KINDS } from '../model/policy.js';
import { DECIDE_BY, STEP_EVENTS } from '../model/policy.js';
import { STEPS } from '../model/step.js';
import { LATER_GATES } from './later-gates.js';
import {
  format,
  formatKey,
  type JsonSchema,
  listOf,
  mapOf,
  number,
  oneOf,
  record,
  text,
  use,
} from './schema.js';

const SEVERITIES = ['blocker', 'warning'];
const step = (description: string): JsonSchema => oneOf(description, STEPS);

const LIMITS: Readonly<Record<(typeof LIMIT_KINDS)[number], string>> = {
  max: 'Largest value.',
  min: 'Smallest value.',
  max_regression: 'How much worse than the baseline, in the unit of the metric.',
  max_relative_regression: 'How much worse than the baseline, as a share of it: 2% or 0.02.',
  min_improvement: 'How much better than the baseline it has to be, in the unit of the metric.',
  min_relative_improvement: 'How much better than the baseline it has to be, as a share of it.',
  max_improvement: 'A gain above this is too good to be true, in the unit of the metric.',
  max_relative_improvement: 'A gain above this is too good to be true, as a share of the baseline.',
};

const amount = (description: string): JsonSchema => ({
  type: ['number', 'string'],
  pattern: '^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$',
  description,
});

const limitProperties = Object.fromEntries(
  Object.entries(LIMITS).map(([kind, words]) => [kind, use('amount', words)]),
);

const MINIMUMS: Readonly<Record<(typeof MINIMUM_KINDS)[number], string>> = {
  min_utterances: 'Fewest utterances of a slice.',
  min_reference_words: 'Fewest reference words of a slice.',
  min_hours: 'Fewest hours of audio of a slice.',
  min_clusters: 'Fewest speakers or conversations of a slice.',
};

const rule = record(
  'Limits and minimums for some slices.',
  {
    id: text('Name of the rule.', { pattern: '^.{1,100}$' }),
    tasks: listOf(
      "Globs over the entry's tasks; default: all. Of an entry with several tasks, slices with a dimension `task` are judged by the rules of that task.",
      text('A glob.', { pattern: '^.{1,200}$' }),
    ),
    slices: listOf(
      'Globs over slice names, or dimension=value; a name without a glob must exist. Default: every slice.',
      text('A selector.', { pattern: '^.{1,200}$' }),
      { minItems: 1 },
    ),
    ...Object.fromEntries(
      Object.entries(MINIMUMS).map(([kind, words]) => [kind, number(words, { minimum: 0 })]),
    ),
    limits: mapOf(
      'Limits by metric.',
      record('Limits on one metric.', limitProperties, { minProperties: 1 }),
    ),
    decide_by: oneOf('What settles a budget for getting worse.', DECIDE_BY),
    severity: oneOf('What a broken limit does.', SEVERITIES),
    required_from: step('Before this step an absent metric is silent; a present one is always judged.'),
  },
  { required: ['id'] },
);

const budget = record('Limits on a figure of the whole report.', {
  ...limitProperties,
  required_from: step('From which step the figure must be there.'),
});

/** What the schema needs to know of a gate. */
type Named = Pick<Gate, 'id' | 'title'> & Partial<Pick<Gate, 'settings'>>;

function gateSetting(gate: Named | undefined): JsonSchema {
  const common = {
    severity: use('gateSeverity', 'What a finding of this gate does.'),
    from: use('step', 'First step at which the gate asks for its evidence and blocks.'),
  };
  const description = gate === undefined ? 'A gate of a later version.' : gate.title;
  return {
    type: ['string', 'object'],
    description: `${description} A severity (blocker, warning, off), or its settings.`,
    pattern: '^(blocker|warning|off)$',
    properties: { ...common, ...gate?.settings },
    additionalProperties: gate === undefined,
  };
}

function hasSettings({ settings = {} }: Named): boolean {
  return Object.keys(settings).length > 0;
}

function gateSettings(gates: readonly Named[]): JsonSchema {
  const built = gates.map((gate): [string, JsonSchema] => [
    gate.id,
    hasSettings(gate) ? gateSetting(gate) : use('plainGate', gate.title),
  ]);
  const later = LATER_GATES.filter((id) => !gates.some((gate) => gate.id === id)).map(
    (id): [string, JsonSchema] => [id, use('laterGate', 'A gate of a later version.')],
  );
  return record(
    'Settings by gate.',
    Object.fromEntries([...built, ...later].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

const metric = record(
  "A metric of a team's own.",
  {
    unit: text('Its unit, in free words.'),
    better: oneOf('Which way is better.', ['lower', 'higher']),
    range: listOf(
      'Smallest and largest possible value; null is unbounded.',
      { type: ['number', 'null'], description: 'A bound.' },
      { minItems: 2, maxItems: 2 },
    ),
  },
  { required: ['unit', 'better', 'range'] },
);

const statistics = record('Thresholds of the proven modes.', {
  confidence: number('1 minus the accepted chance of a false answer.', {
    exclusiveMinimum: 0.5,
    exclusiveMaximum: 1,
  }),
  min_clusters: number('Fewest independent units.', { minimum: 2 }),
  min_reference_words: number('Fewest reference words.', { minimum: 0 }),
  min_baseline_errors: number('Fewest errors of the baseline.', { minimum: 0 }),
  gross: number('An estimate over this many times the limit fails, proven or not.', { minimum: 1 }),
});

/** `policy/1`, with the settings of the gates that this build has. */
export function policySchema(gates: readonly Named[]): JsonSchema {
  return format('policy', 'Release policy', {
    description: 'What a release is judged by. {} is the default policy.',
    $defs: {
      rule,
      gateSeverity: oneOf('What a finding does.', [...SEVERITIES, 'off']),
      step: step('A step.'),
      laterGate: gateSetting(undefined),
      plainGate: gateSetting({ id: '', title: 'A gate.' }),
      amount: amount('A number, or a percentage such as 2%.'),
    },
    type: 'object',
    properties: {
      format: formatKey('policy'),
      mode: oneOf('report: everything as usual, the check never fails.', ['enforce', 'report']),
      extends: text('A shipped profile, start, or owner/repo/path@ref.'),
      registry: record('Where the registry is.', {
        entries: listOf('Globs of the registry entries.', text('A glob.', { pattern: '^.{1,200}$' }), {
          minItems: 1,
        }),
        releases: text('Path of the release ledger.'),
        waivers: text('Path of the waivers.'),
      }),
      steps: record(
        'The step that each event asks for.',
        Object.fromEntries(STEP_EVENTS.map((event) => [event, step(`Step of ${event}.`)])),
      ),
      tags: mapOf(
        'Tag pattern, with {model_id} and {version}, to step.',
        step('Step that such a tag asks for.'),
      ),
      ignore_tags: listOf('Globs of tags that are no releases.', text('A glob.', { pattern: '^.{1,200}$' })),
      gates: gateSettings(gates),
      quality: listOf('Rules for the eval report.', use('rule', 'A rule.')),
      canary: listOf('Rules for the canary report; default: the quality rules.', use('rule', 'A rule.')),
      budgets: mapOf('Limits on figures of the whole report.', budget),
      gaps: listOf(
        'How far apart the groups of a dimension may be.',
        record(
          'A gap.',
          {
            metric: text('A metric.'),
            across: text('A dimension.'),
            max_ratio: number('Largest over smallest value.', { minimum: 1 }),
          },
          { required: ['metric', 'across', 'max_ratio'] },
        ),
      ),
      metrics: mapOf('Metrics that the catalogue does not have.', metric),
      statistics,
    },
    additionalProperties: false,
  });
}

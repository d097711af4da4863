import { cohortClient } from './clients.js';
import { flag, format, formatKey, type JsonSchema, listOf, number, record, text, textOr } from './schema.js';

const amount = (description: string): JsonSchema => ({
  type: ['number', 'string'],
  pattern: '^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$',
  description: `${description} A number, or a percentage such as 10%.`,
});

/** When a canary must stop. */
export const stopCondition: JsonSchema = record(
  'A limit on a metric; the canary stops when it is broken for the whole window.',
  {
    metric: text('A metric of the catalogue or the policy.'),
    slice: text('The slice; default: any slice.'),
    max: amount('Largest value.'),
    min: amount('Smallest value.'),
    max_regression: amount('How much worse than the baseline, in the unit of the metric.'),
    max_relative_regression: amount('How much worse than the baseline, as a share of it.'),
    window_minutes: number('Minutes for which the limit has to be broken.', { minimum: 0 }),
    automatic: flag('It stops without a person.'),
  },
  { required: ['metric'] },
);

/** Who is served by a canary. */
export const cohort: JsonSchema = record('Who is served.', {
  percent: number('Share of the traffic in percent.', { minimum: 0, maximum: 100 }),
  clients: listOf('Client versions.', cohortClient, { maxItems: 1000 }),
});

/** Whether traffic can be sent back slice by slice. */
export const routing: JsonSchema = record('Whether traffic can be sent back slice by slice.', {
  trusted: flag('Routing was verified.'),
  dimensions: listOf('Dimensions of slices that routing can select.', text('A dimension.')),
});

/** `canary-plan/1`: how a canary will be run. */
export const canaryPlanSchema: JsonSchema = format('canary-plan', 'Canary plan', {
  description: 'How a canary will be run: who is served, what is watched, when it stops.',
  type: 'object',
  properties: {
    format: formatKey('canary-plan'),
    model: textOr(
      record('What will be served, model_id@version.', {
        model_id: text('Model.'),
        version: text('Version.'),
      }),
    ),
    cohort,
    routing,
    slices: listOf('Slices that the canary report has to show.', text('A slice.')),
    window_hours: number('How long the canary runs.', { minimum: 0 }),
    stop_conditions: listOf(
      'When the canary must stop; default: the blocking limits of the canary rules.',
      stopCondition,
    ),
    telemetry: record('What telemetry keeps of a conversation.', {
      audio: flag('It keeps audio.'),
      transcripts: flag('It keeps transcripts.'),
      identifiers: flag('It keeps utterance or speaker ids.'),
      reviewed_by: text('Who looked at it.'),
    }),
    capacity: record('What the plan counts on at peak.', {
      replicas: number('Replicas of this version that serve.', { minimum: 0 }),
      replicas_available: number('Replicas of this version that could be warm at once.', { minimum: 0 }),
      peak_requests_per_s: number('Demand at peak, all of the traffic, in requests a second.', {
        exclusiveMinimum: 0,
      }),
      replicas_per_accelerator: number('Replicas that share one accelerator.', { minimum: 1 }),
      shared_accelerator: flag('This version and the rollback target are loaded on one accelerator.'),
    }),
  },
  required: ['cohort'],
  additionalProperties: false,
});

import { cohort, routing, stopCondition } from './canary-plan.js';
import { incident, objective } from './production.js';
import {
  count,
  flag,
  format,
  formatKey,
  type JsonSchema,
  listOf,
  mapOf,
  number,
  record,
  text,
  textOr,
  use,
} from './schema.js';

const release = (description: string): JsonSchema =>
  textOr(
    record(`${description} Short form: model_id@version.`, {
      model_id: text('Model.'),
      version: text('Version.'),
      artifact_sha256: text('Digest of the weights that were measured.'),
    }),
  );

/** What `slices` and `overall` refer to. */
export const SLICE: JsonSchema = {
  type: 'object',
  description:
    'One slice of the traffic. Every other key is a metric: {baseline, candidate}, or <metric>_delta or <metric>_relative_delta where only the change is known.',
  properties: {
    dimensions: mapOf('What the slice is, by dimension; `task` says which of several tasks it is of.', {
      type: ['string', 'number', 'boolean'],
      description: 'Value of the dimension.',
    }),
    utterances: count('Utterances in the slice.'),
    reference_words: count('Words in the references.'),
    audio_hours: number('Hours of audio.', { minimum: 0 }),
    new: flag('There is nothing to compare this slice with yet.'),
  },
  additionalProperties: {
    type: ['number', 'object'],
    description: 'A metric in the unit of the catalogue.',
    properties: { baseline: number('The released version.'), candidate: number('This version.') },
    minProperties: 1,
    additionalProperties: false,
  },
};

const scoringSide = mapOf('What one side was measured with.', text('Name and version.'));

const paths: JsonSchema = {
  type: ['string', 'array'],
  items: text('A path or glob.'),
  description: 'Path, glob or list of them.',
};

/** The keys of an eval report. */
export const evalReportProperties: Readonly<Record<string, JsonSchema>> = {
  model: release('What was measured.'),
  baseline: release('What it is compared with: the released version.'),
  created_at: text('When it was measured (RFC 3339).'),
  eval_pack: textOr(
    record('The test set, name@version.', {
      name: text('Name.'),
      version: text('Version.'),
      sha256: text('Digest.'),
    }),
  ),
  scoring: {
    type: 'object',
    description:
      'How it was measured: text_normalizer, decoder, hardware; or {candidate, baseline} with these.',
    properties: {
      candidate: scoringSide,
      baseline: scoringSide,
      text_normalizer: text('Text normaliser and its version; none where texts are scored as they are.'),
      decoder: text('Decoder settings.'),
      hardware: text('Hardware that latency was measured on.'),
    },
    additionalProperties: text('Anything else the figures depend on.'),
  },
  slices: mapOf('The slices by name, in the order in which they are reported.', use('slice', 'A slice.')),
  overall: use('slice', 'All of the traffic; never replaces a slice.'),
  privacy_errors: count('Records in which something private was seen.'),
  unit_cost: record(
    'Cost of one unit of traffic, in the currency of both sides.',
    {
      baseline: number('The released version.'),
      candidate: number('This version.'),
    },
    { minProperties: 1 },
  ),
  unit_cost_relative_delta: number('(candidate - baseline) / baseline, where only the change is known.'),
  unit_cost_delta: number('candidate - baseline, where only the change is known.'),
  records: {
    type: ['string', 'array', 'object'],
    items: text('A path or glob.'),
    properties: { baseline: paths, candidate: paths },
    additionalProperties: false,
    description:
      'Raw records (JSON Lines, tallies, or per-utterance files of evaluation tools) that recompute the slices.',
  },
  runs: listOf(
    'Repeated measurements of the same: what the proven modes decide latency by.',
    record('One run.', {
      slices: mapOf('Its slices by name.', use('slice', 'A slice.')),
      overall: use('slice', 'All of the traffic.'),
    }),
  ),
  slice_by: listOf('Record fields whose values make the slices.', text('A field; dots reach into objects.')),
  cluster_by: text('Record field of the independent unit: conversation, speaker.'),
};

const canaryProperties: Readonly<Record<string, JsonSchema>> = {
  cohort,
  window: record('When it was measured.', { from: text('Begin (RFC 3339).'), to: text('End.') }),
  routing,
  stop_conditions: listOf(
    'When the canary must stop; default: the blocking limits of the canary rules.',
    stopCondition,
  ),
  series: text('Path of a time series (CSV or JSON lines of metric, slice, time, value).'),
  slo: listOf('Service level objectives during the window.', objective),
  incidents: listOf('Incidents during the window; an empty list says that there were none.', incident),
};

/** `eval-report/1`: what an evaluation measured, slice by slice. */
export const evalReportSchema: JsonSchema = format('eval-report', 'Eval report', {
  description: 'What an evaluation measured, slice by slice.',
  $defs: { slice: SLICE },
  type: 'object',
  properties: { format: formatKey('eval-report'), ...evalReportProperties },
  additionalProperties: false,
});

/** `canary-report/1`: what a canary measured; an eval report and the terms it ran under. */
export const canaryReportSchema: JsonSchema = format('canary-report', 'Canary report', {
  description: 'What a canary measured, slice by slice, and the terms it ran under.',
  $defs: { slice: SLICE },
  type: 'object',
  properties: {
    format: text('Name and major version of this file format.', {
      pattern: '^(canary|eval|shadow)-report/1$',
    }),
    ...evalReportProperties,
    ...canaryProperties,
  },
  additionalProperties: false,
});

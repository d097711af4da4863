import type { DOCUMENT_FIELDS } from '../model/entry.js';
import { EVIDENCE_KINDS } from '../model/entry.js';
import { STEPS } from '../model/step.js';
import { evalReportProperties, SLICE } from './eval-report.js';
import {
  flag,
  format,
  formatKey,
  type JsonSchema,
  listOf,
  number,
  oneOf,
  record,
  REFERENCE,
  reference,
  text,
  textOr,
} from './schema.js';

const documents: Readonly<Record<(typeof DOCUMENT_FIELDS)[number], string>> = {
  serving_contract: 'What clients of the serving endpoint rely on.',
  input_schema: 'JSON Schema of what clients send.',
  output_schema: 'JSON Schema of what the model emits.',
  safety_report: 'The safety report of this version.',
};

const training = record('How the training can be repeated.', {
  seed: { type: ['integer', 'string'], description: 'The seed of every random choice.' },
  hyperparameters: {
    type: ['string', 'object'],
    description: 'Path of the hyperparameters, or the map itself.',
  },
  labels: reference('The labels the model was trained on.'),
  finished_at: text('When training ended (RFC 3339); no report may be older.'),
});

const featureContract: JsonSchema = {
  type: ['string', 'object'],
  description:
    "Path of the feature contract or of a toolkit's own config file; {training, serving} for one each; or the contract inline.",
};

const rollbackTarget = textOr(
  record(
    "The release to go back to, model_id@version; or {first_release: true, fallback} for a family's first.",
    {
      model_id: text('Model of the target.'),
      version: text('Version of the target.'),
      serving_image: text('Serving image of the target, by digest.'),
      first_release: flag('The family has no stable release yet.'),
      fallback: text('What users get instead while there is nothing to roll back to.'),
    },
  ),
);

const envelope = record('What the serving image may use.', {
  accelerator: text('Accelerator class.'),
  accelerator_count: number('Number of accelerators.'),
  accelerator_memory_mib: number('Memory of one accelerator in MiB.'),
  cpu_milli: number('Processor in thousandths of a core.'),
  memory_mib: number('Memory in MiB.'),
  max_concurrent_streams: number('Streams that one replica serves at a time.'),
});

const paths = (description: string): JsonSchema => ({
  type: ['string', 'array'],
  items: text('A path.'),
  description,
});

const evidence: JsonSchema = {
  ...record(
    "A folder in which each file's kind is found by content, or a path or list of paths by kind.",
    Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, paths(`Evidence of kind ${kind}.`)])),
  ),
  type: ['string', 'object'],
};

const properties: Readonly<Record<string, JsonSchema>> = {
  format: formatKey('registry-entry'),
  model_id: text('Name of the model.'),
  version: text('Semantic version 2 of this release.'),
  family: text('Line of releases that replace one another; default: model_id.'),
  owner: textOr(
    record('Who answers for this release.', {
      team: text('The team.'),
      contact: text('Where to reach it.'),
      oncall: text('Who is called at night.'),
    }),
  ),
  task: {
    type: ['string', 'array'],
    items: text('A task.'),
    description: "asr, asr-dictation, asr-command, asr-streaming, tts, tts-streaming or a team's own.",
  },
  intended_use: text('What the model is for.'),
  languages: listOf('Languages as BCP 47 tags.', text('A language tag.')),
  base_model: textOr(
    record('id@revision of the model this one was trained from, or scratch.', {
      id: text('Name of the base model.'),
      revision: text('Its revision: a commit or a version, not a branch.'),
      license: text('Its licence.'),
    }),
  ),
  data_manifest: reference('What the model was trained on.'),
  artifact: reference('The weights.'),
  feature_code: reference('The feature extraction code.'),
  tokenizer: reference('The tokenizer.'),
  codec: reference('The audio codec.'),
  vocoder: reference('The vocoder.'),
  decoder: reference('The decoder settings.'),
  safety_filters: reference('The safety filters in front of or behind the model.'),
  routing_rules: reference('The rules that send traffic to this model.'),
  training_code_sha: text('Full commit of the training code.'),
  training,
  feature_contract: featureContract,
  front_end: oneOf('Whether feature extraction is versioned with the model or shared with others.', [
    'bundled',
    'shared',
  ]),
  ...Object.fromEntries(
    Object.entries(documents).map(([name, description]) => [name, reference(description)]),
  ),
  eval_report: {
    type: ['string', 'object'],
    description: 'Path of the eval report, {path, sha256}, or the report inline.',
    properties: {
      path: text('Path of the report.'),
      sha256: text('Digest of the report.'),
      ...evalReportProperties,
    },
    additionalProperties: false,
  },
  serving_image: textOr(
    record('The serving image, name@sha256:<64 hex digits>.', {
      ref: text('name@sha256:<64 hex digits>.'),
      runtime: text('Serving runtime and its version.'),
    }),
  ),
  resource_envelope: envelope,
  rollback_target: rollbackTarget,
  rollback_of: text('model_id@version that this entry deliberately goes back from.'),
  state_migrations: oneOf('Whether going back needs stored state to be migrated.', [
    'none',
    'reversible',
    'forward-only',
  ]),
  review_by: text('Date (valid through that day, UTC) or RFC 3339 time by which somebody looks again.'),
  expires_at: text('Date or time after which this release may not serve.'),
  approval: record('The word of a person.', {
    status: oneOf('Where the approval stands.', ['pending', 'approved', 'rejected']),
    by: text('Who decided.'),
    at: text('When.'),
  }),
  step: oneOf('Raises the step that this entry is judged for.', STEPS),
  evidence,
};

/** `registry-entry/1`: one version of one model. Nothing is required here: what is missing is a finding (R4). */
export const registryEntrySchema: JsonSchema = format('registry-entry', 'Registry entry', {
  description: 'One version of one model and the evidence for it.',
  $defs: { reference: REFERENCE, slice: SLICE },
  type: 'object',
  properties,
  additionalProperties: false,
});

/** A file that holds several entries. */
export const registrySchema: JsonSchema = format('registry', 'Registry', {
  description: 'Several registry entries in one file.',
  type: 'object',
  properties: {
    format: formatKey('registry'),
    entries: listOf('The entries.', { type: 'object', description: 'A registry entry.' }),
  },
  required: ['entries'],
  additionalProperties: false,
});

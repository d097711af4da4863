import {
  CRITICAL_FIELDS,
  OTHER_REQUIRED_FIELDS,
  type OtherRequiredField,
  type RegistryEntry,
} from '../model/entry.js';
import type { Ruling } from '../model/ruling.js';
import type { Step } from '../model/step.js';
import { defineGate, placeOf } from './define-gate.js';

/** What to write into a field that is missing. */
const REMEDIES: Readonly<Record<string, string>> = {
  model_id: 'write `model_id: <name of the model>`',
  version: 'write `version: "1.2.3"`, a semantic version',
  owner: 'write `owner: <team or address>`: who answers for this release',
  task: 'write `task: asr-dictation` (or asr, asr-command, asr-streaming, tts, tts-streaming, or your own)',
  data_manifest: 'write `data_manifest: <path or URI>@sha256:<digest>`: what it was trained on',
  training_code_sha: 'write `training_code_sha: "<full commit>"`',
  feature_contract: "write `feature_contract: <path>`: the contract, or the toolkit's own config file",
  eval_report: 'write `eval_report: <path>` of the report of this version',
  serving_image: 'write `serving_image: <name>@sha256:<digest>`',
  rollback_target: 'write `rollback_target: <model_id>@<version>` of the stable release to go back to',
  base_model: 'write `base_model: <id>@<revision>`, or `scratch`',
  input_schema: 'write `input_schema: <path>` of the JSON Schema of what clients send',
  output_schema: 'write `output_schema: <path>` of the JSON Schema of what the model emits',
  safety_report: 'write `safety_report: <path>`',
  resource_envelope:
    'write `resource_envelope: {accelerator: ..., accelerator_memory_mib: ..., max_concurrent_streams: ...}`',
  review_by: 'write `review_by: <date>`, or `expires_at: <date>`',
};

/** The step of the gate that reads a field: from there on its absence would silence that gate. */
const READ_FROM: Readonly<Record<OtherRequiredField, Step>> = {
  base_model: 'evaluate',
  input_schema: 'package',
  output_schema: 'package',
  safety_report: 'package',
  resource_envelope: 'stage',
  review_by: 'train',
};

/** Every required field is present (R4). */
export const registryFields = defineGate({
  id: 'registry-fields',
  title: 'Every required field of the registry entry is present.',
  from: 'train',
  needs: ['entry'],
  uses: [],
  settings: {},
  remedy: 'Fill in the field; a placeholder such as TODO counts as missing.',
  docs: `The critical ten block from *train*: ${CRITICAL_FIELDS.map((field) => `\`${field}\``).join(', ')}.
The others (${OTHER_REQUIRED_FIELDS.map((field) => `\`${field}\``).join(', ')}; \`expires_at\` stands in for
\`review_by\`) warn, and block from *canary*. Missing is absent, empty, white space, a placeholder (TODO, TBD,
unknown, n/a, none, null, -, ?, changeme), 0, false, or a list or mapping of which every leaf is missing.`,
  judge: ({ entry }) => {
    const missing = [
      ...entry.missing.critical.map((field) => missingField(entry, field)),
      ...entry.missing.other.map((field) => ({ ...missingField(entry, field), from: READ_FROM[field] })),
    ];
    return entry.missing.critical.length > 0 ? missing : [...missing, complete(entry)];
  },
});

function missingField(entry: RegistryEntry, field: string): Ruling {
  return {
    subject: field,
    outcome: 'fail',
    message: `${field} is missing`,
    expected: `${field} in the registry entry`,
    actual: entry.places.has(field) ? 'a placeholder or nothing' : 'absent',
    remedy: REMEDIES[field] ?? `fill in ${field}`,
    location: placeOf(entry, field),
  };
}

function complete(entry: RegistryEntry): Ruling {
  const others = OTHER_REQUIRED_FIELDS.length - entry.missing.other.length;
  const actual = `all ${CRITICAL_FIELDS.length} critical fields, ${others} of ${OTHER_REQUIRED_FIELDS.length} others`;
  return {
    ...{
      subject: '',
      outcome: 'pass',
      message: `${actual} are present`,
      expected: 'every critical field',
      actual,
    },
    remedy: '',
    location: entry.location,
  };
}

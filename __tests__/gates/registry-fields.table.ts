import { CRITICAL_FIELDS, OTHER_REQUIRED_FIELDS } from '../../src/model/entry.js';
import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateCase, type GateTable } from './gate-table.js';

const COMPLETE = 'registry-fields pass blocker';

/** The entry with another line for a field; without the field when there is none. */
function withField(field: string, line = ''): string {
  return ENTRY.replace(new RegExp(`^${field}:.*$`, 'm'), line);
}

const PLACEHOLDERS = [
  'TODO',
  'tbd',
  'Unknown',
  'N/A',
  '" none "',
  'NULL',
  '"-"',
  '"?"',
  'changeme',
  '""',
  '"  "',
  '~',
  '0',
  'false',
  '{}',
  '[]',
  '[TODO, ""]',
  '{team: TODO, contact: {}}',
];

const critical = CRITICAL_FIELDS.map((field): GateCase => ({
  name: `without ${field}`,
  shows: 'fail',
  given: { entry: withField(field), step: 'train' },
  expected: [`registry-fields:${field} fail blocker`],
  says: [`${field} is missing`],
}));

/** The last step at which each field only warns, and the step of the gate that reads it. */
const STEPS = {
  base_model: ['train', 'evaluate'],
  input_schema: ['evaluate', 'package'],
  output_schema: ['evaluate', 'package'],
  resource_envelope: ['package', 'stage'],
  review_by: [undefined, 'train'],
  safety_report: ['evaluate', 'package'],
} as const;

const others = OTHER_REQUIRED_FIELDS.flatMap((field): readonly GateCase[] => {
  const [before, from] = STEPS[field];
  const early: GateCase[] =
    before === undefined
      ? []
      : [
          {
            name: `without ${field}, before the step of the gate that reads it`,
            shows: 'edge',
            given: { entry: withField(field), step: before },
            expected: [`registry-fields:${field} fail warning`, COMPLETE],
          },
        ];
  return [
    ...early,
    {
      name: `without ${field}, from ${from}`,
      shows: 'fail',
      given: { entry: withField(field), step: from },
      expected: [`registry-fields:${field} fail blocker`, COMPLETE],
    },
  ];
});

/** The cases of registry-fields. */
export const registryFieldsTable: GateTable = {
  gate: 'registry-fields',
  cases: [
    { name: 'every field', shows: 'pass', given: { step: 'promote' }, expected: [COMPLETE] },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['registry-fields no-evidence blocker'],
    },
    ...critical,
    ...others,
    ...PLACEHOLDERS.map((text): GateCase => ({
      name: `owner: ${text}`,
      shows: 'edge',
      given: { entry: withField('owner', `owner: ${text}`) },
      expected: ['registry-fields:owner fail blocker'],
      says: ['a placeholder or nothing'],
    })),
    ...['none of your business', 'TODO list team', '-1', 'true', '{team: TODO, contact: a@example.com}'].map(
      (text): GateCase => ({
        name: `owner: ${text} is not missing`,
        shows: 'edge',
        given: { entry: withField('owner', `owner: ${text.startsWith('{') ? text : `"${text}"`}`) },
        expected: [COMPLETE],
      }),
    ),
    {
      name: 'expires_at stands in for review_by',
      shows: 'edge',
      given: { entry: withField('review_by', 'expires_at: 2027-01-01'), step: 'promote' },
      expected: [COMPLETE],
    },
    {
      name: 'several, critical ones first, each list sorted',
      shows: 'edge',
      given: {
        entry: '{model_id: m, version: 1.0.0, owner: a, task: asr}',
        step: 'train',
      },
      expected: [
        ...['data_manifest', 'eval_report', 'feature_contract', 'rollback_target', 'serving_image'].map(
          (field) => `registry-fields:${field} fail blocker`,
        ),
        'registry-fields:training_code_sha fail blocker',
        ...OTHER_REQUIRED_FIELDS.map(
          (field) => `registry-fields:${field} fail ${field === 'review_by' ? 'blocker' : 'warning'}`,
        ),
      ],
    },
    {
      name: 'lowered to a warning by the policy',
      shows: 'edge',
      given: { entry: withField('owner'), policy: 'gates: {registry-fields: warning}' },
      expected: ['registry-fields:owner fail warning'],
    },
  ],
};

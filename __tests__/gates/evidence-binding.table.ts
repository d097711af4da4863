import { ABSENT, UNREADABLE } from './evidence-of.js';
import { ENTRY, type GateTable, REPORT } from './gate-table.js';
import { operationsOf } from './operations-of.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const OTHER_DIGEST = DIGEST.replace('c4f0', '0000');
const TRAINED = `${ENTRY}training: {finished_at: 2026-11-19T00:00:00Z}\n`;

function withModel(model: string): string {
  return REPORT.replace('model: asr-dictation-en@2.4.0', model);
}

/** The cases of evidence-binding. */
export const evidenceBindingTable: GateTable = {
  gate: 'evidence-binding',
  cases: [
    {
      name: 'the report names this version',
      shows: 'pass',
      given: {},
      expected: ['evidence-binding:eval_report pass blocker'],
    },
    {
      name: 'the long form, with the digest of the artifact',
      shows: 'pass',
      given: {
        report: withModel(
          `model: {model_id: asr-dictation-en, version: 2.4.0, artifact_sha256: "${DIGEST.toUpperCase()}"}`,
        ),
      },
      expected: ['evidence-binding:eval_report pass blocker'],
    },
    {
      name: 'a report of another version',
      shows: 'fail',
      given: { report: withModel('model: asr-dictation-en@2.3.1') },
      expected: ['evidence-binding:eval_report fail blocker'],
      says: ['the eval report is of asr-dictation-en@2.3.1, not of asr-dictation-en@2.4.0'],
    },
    {
      name: 'a report of another model',
      shows: 'fail',
      given: { report: withModel('model: asr-command-en@2.4.0') },
      expected: ['evidence-binding:eval_report fail blocker'],
    },
    {
      name: 'a report that does not say',
      shows: 'no-evidence',
      given: { report: withModel('') },
      expected: ['evidence-binding:eval_report no-evidence blocker'],
      says: ['write `model: asr-dictation-en@2.4.0` into the report'],
    },
    {
      name: 'no report',
      shows: 'no-evidence',
      given: { report: ABSENT },
      expected: ['evidence-binding no-evidence blocker'],
    },
    {
      name: 'another artifact',
      shows: 'fail',
      given: {
        report: withModel(
          `model: {model_id: asr-dictation-en, version: 2.4.0, artifact_sha256: "${OTHER_DIGEST}"}`,
        ),
      },
      expected: ['evidence-binding:eval_report fail blocker'],
      says: ['the report measured', 'evaluate the artifact that the entry records'],
    },
    {
      name: 'made after the training',
      shows: 'edge',
      given: { entry: TRAINED, report: `${REPORT}created_at: 2026-11-19T02:00:00+02:00\n` },
      expected: ['evidence-binding:eval_report pass blocker'],
    },
    {
      name: 'older than the training',
      shows: 'fail',
      given: { entry: TRAINED, report: `${REPORT}created_at: 2026-11-18T23:59:59Z\n` },
      expected: ['evidence-binding:eval_report fail blocker'],
      says: ['the report is older than the training'],
    },
    {
      name: 'a time that cannot be read',
      shows: 'edge',
      given: { entry: TRAINED, report: `${REPORT}created_at: last Thursday\n` },
      expected: ['evidence-binding:eval_report not-comparable blocker'],
      says: ['RFC 3339'],
    },
    {
      name: 'the bare canary form says nothing of its model, and need not',
      shows: 'edge',
      given: { canary: 'slices: {noisy: {wer_relative_delta: 0}}' },
      expected: ['evidence-binding:eval_report pass blocker'],
    },
    {
      name: 'a canary report of another version',
      shows: 'fail',
      given: { canary: 'model: asr-dictation-en@2.3.1\nslices: {}' },
      expected: ['evidence-binding:eval_report pass blocker', 'evidence-binding:canary_report fail blocker'],
    },
    {
      name: 'a canary report that cannot be read',
      shows: 'no-evidence',
      given: { canary: UNREADABLE },
      expected: ['evidence-binding:canary.yaml error blocker'],
    },
    {
      name: 'a load test of another image, and a benchmark of another version',
      shows: 'fail',
      given: {
        more: operationsOf({
          loads: [`serving_image: r/asr@sha256:${OTHER_DIGEST}\npeak_concurrency: 4`],
          benchmarks: [
            `model: asr-dictation-en@2.3.1\nserving_image: r/asr@sha256:${DIGEST}\npeak_concurrency: 4`,
          ],
        }),
      },
      expected: [
        'evidence-binding:eval_report pass blocker',
        'evidence-binding:load_test:image fail blocker',
        'evidence-binding:benchmark:model fail blocker',
      ],
      says: ['the load test is of another image', 'the benchmark is of asr-dictation-en@2.3.1'],
    },
    {
      name: 'a load test that names neither',
      shows: 'edge',
      given: { more: operationsOf({ loads: ['peak_concurrency: 4\nduration_s: 9'] }) },
      expected: ['evidence-binding:eval_report pass blocker'],
    },
    {
      name: 'before evaluate it warns',
      shows: 'edge',
      given: { step: 'train', report: withModel('model: asr-dictation-en@2.3.1') },
      expected: ['evidence-binding:eval_report fail warning'],
    },
  ],
};

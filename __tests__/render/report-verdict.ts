import type { Verdict } from '../../src/model/verdict.js';
import { blocked, finding, IMAGE, sliceFinding } from './sample-verdicts.js';

const SHA = '5d'.repeat(32);
const OTHER = '7e'.repeat(32);

/** A difference as the gates that compare contracts state it. */
export const DRIFT = finding({
  gate: 'feature-serving',
  subject: 'frame.hop_length_samples',
  outcome: 'fail',
  message: 'frame.hop_length_samples differs. Speech seems to run faster or slower than in training.',
  expected: '160 samples (10 ms) (training)',
  actual: '240 samples (15 ms) (serving)',
  remedy: 'set frame.hop_length_samples in serving to the value of the training',
  location: { path: 'serving/preprocessor.yaml', line: 20 },
  figures: {
    field: 'frame.hop_length_samples',
    training: 160,
    serving: 240,
    unit: 'samples',
    sides: [
      {
        name: 'training',
        value: '160 samples (10 ms)',
        source: 'conf/model_config.yaml:14 /preprocessor/window_stride',
        path: 'conf/model_config.yaml',
      },
      {
        name: 'serving',
        value: '240 samples (15 ms)',
        source: 'serving/preprocessor.yaml:20 /hop_length',
        path: 'serving/preprocessor.yaml',
      },
    ],
    effect: 'Speech seems to run faster or slower than in training.',
  },
});

/** The blocked release with everything that a report can show: a broken chain, a plan, differences, churn. */
export function reported(): Verdict {
  const given = blocked();
  const [release] = given.releases;
  if (release === undefined) throw new Error('no release');
  return {
    ...given,
    releases: [
      {
        ...release,
        findings: [
          ...release.findings,
          sliceFinding({
            slice: 'noisy',
            metric: 'partial_churn',
            unit: 'ratio',
            baseline: 0.31,
            candidate: 0.42,
            limits: [{ kind: 'max_regression', value: 0.05, outcome: 'fail' }],
            outcome: 'fail',
          }),
          finding({
            gate: 'schemas-compatible',
            subject: 'input:/properties/sample_rate_hz',
            outcome: 'fail',
            message: 'clients that send 8000 are refused',
            expected: '`enum: [8000, 16000]`',
            actual: '`enum: [16000]`',
            remedy: 'accept 8000 again, or raise the API version',
          }),
          DRIFT,
          finding({
            gate: 'feature-released',
            subject: 'mel.count',
            outcome: 'fail',
            message: 'the decoder of 2.3.1 expects 64 mel bands',
            expected: '64 bands (released)',
            actual: '80 bands (candidate)',
          }),
        ],
        rollback_plan: {
          action: 'route-back',
          slices: ['noisy'],
          routes: ['noise=high'],
          target: {
            model_id: 'asr-dictation-en',
            version: '2.3.1',
            serving_image: IMAGE,
            bundle: [{ name: 'artifact_sha256', sha256: SHA }],
          },
          fallback: null,
          traffic_percent: 2,
          reason: 'only noisy calls got worse, and routing can select them',
          because: [
            { gate: 'canary-metrics', key: 'noisy:wer', message: 'wer of noisy got worse', fingerprint: SHA },
          ],
          warnings: ['the last drill is 100 days old'],
          watch: ['wer of noisy'],
          confirm: ['wer of noisy is back at 13.9 %'],
          capacity: null,
        },
        lineage: {
          nodes: [
            { name: 'data_manifest', place: 'data/manifest.yaml', digest: SHA, state: 'recomputed' },
            { name: 'training_code', place: '4f2c1d9aa0b1', digest: '4f2c1d9aa0b1', state: 'pinned' },
            { name: 'artifact', place: 's3://models/asr.nemo', digest: OTHER, state: 'broken' },
            { name: 'decoder', place: null, digest: null, state: 'missing' },
            { name: 'eval_report', place: 'evidence/2.4.0/eval.yaml', digest: SHA, state: 'recomputed' },
            { name: 'serving_image', place: IMAGE, digest: SHA, state: 'pinned' },
          ],
          links: [
            { from: 'data_manifest', to: 'artifact', state: 'holds', ends: null },
            { from: 'training_code', to: 'artifact', state: 'holds', ends: null },
            {
              from: 'artifact',
              to: 'eval_report',
              state: 'broken',
              ends: [
                { name: 'the entry', value: OTHER },
                { name: 'artifact_sha256 of the eval report', value: SHA },
              ],
            },
            { from: 'decoder', to: 'serving_image', state: 'missing', ends: null },
            { from: 'eval_report', to: 'serving_image', state: 'holds', ends: null },
          ],
        },
      },
    ],
  };
}

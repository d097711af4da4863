import type { Verdict } from '../../src/model/verdict.js';
import { blocked, finding, IMAGE, sliceFinding } from './sample-verdicts.js';

const SHA = '5d'.repeat(32);
const OTHER = '7e'.repeat(32);

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

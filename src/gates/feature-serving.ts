import { compareFeatures } from '../features/compare-features.js';
import type { FeatureContract } from '../model/feature-contract.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { ruleOnDifference } from './describe-difference.js';
import { judgeServedAudio } from './judge-served-audio.js';
import { orPass, passOn, ruleOn } from './rule-on.js';

/** Serving computes the features the model was trained on. */
export const featureServing = defineGate<'entry' | 'trainingFeatures', 'servingFeatures' | 'servingAudio'>({
  id: 'feature-serving',
  title: 'Serving computes the features the model was trained on.',
  from: 'package',
  needs: ['entry', 'trainingFeatures'],
  uses: ['servingFeatures', 'servingAudio'],
  settings: {},
  remedy:
    'Compute in serving what training computed, and take audio at no other rate than the contract allows.',
  docs: `\`feature_contract: {training, serving}\` are compared field by field in canonical units, whatever toolkits wrote
them: 0.01 s, 10 ms and 160 samples at 16 kHz are the same hop. Each difference names the field, both values, both files and lines, and
what it does to the model. Fields that only shade the result warn (window shape, padding, dither); a critical field that is open on either
side blocks. One contract for both sides is not compared with itself; recordings show whether the service keeps it (\`replay-bandwidth\`).

The serving contract takes the model's rate, and another one only where the feature contract allows it
(\`audio.resample_policy: allow_listed\`); a service that resamples where the contract says \`reject\` blocks. A voice sends the rate
that its last stage makes. Without a serving contract that part is not judged; \`serving-contract\` says so.`,
  judge: ({ entry, trainingFeatures: training, servingFeatures, servingAudio }) => {
    const isSingle = entry.featureContract?.single === true;
    const serving = valueOf(servingFeatures);
    const sides = isSingle ? [] : judgeSides(training, servingFeatures, entry.location.path);
    const path = serving === undefined || isSingle ? training.path : serving.path;
    const check = { subject: '', expected: 'the features of the training', location: { path } };
    const message = isSingle
      ? `one contract, ${training.path}, stands for training and serving`
      : `serving computes the features of the training (${training.path}, ${path})`;
    return orPass(
      [...sides, ...judgeServedAudio(entry, training, servingAudio)],
      passOn(check, message, isSingle ? 'one contract' : 'no difference that matters'),
    );
  },
});

function judgeSides(
  training: FeatureContract,
  reading: Reading<FeatureContract>,
  entryPath: string,
): readonly Ruling[] {
  const serving = valueOf(reading);
  if (serving === undefined) return [noServing(reading, entryPath)];
  const ends = { a: training, b: serving, names: ['training', 'serving'] } as const;
  return compareFeatures(training, serving).differences.flatMap((difference) => {
    const isOpen = difference.a === null || difference.b === null;
    const remedy = isOpen
      ? `state ${difference.field} on both sides, in a feature-contract/1 where the toolkit's file cannot say it`
      : `set ${difference.field} in serving to the value of the training, or train again with that of serving`;
    return ruleOnDifference(difference, ends, remedy) ?? [];
  });
}

function noServing(reading: Reading<FeatureContract>, entryPath: string): Ruling {
  const lookedIn = reading.kind === 'absent' ? reading.lookedIn : 'feature_contract.serving';
  const location = reading.kind === 'present' ? { path: entryPath } : reading.location;
  const check = { subject: '', expected: 'the contract of the serving side', location };
  const remedy = 'write `feature_contract: {training: <path>, serving: <path>}`';
  return ruleOn(check, 'no-evidence', `${lookedIn} is not there`, 'absent', remedy);
}

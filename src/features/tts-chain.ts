import { mentions } from './applicable-fields.js';
import { compareFields, type FeatureDifference, isSameValue } from './compare-features.js';
import {
  describeOrigin,
  type FeatureContract,
  type FieldName,
  type Sourced,
  valueIn,
} from '../model/feature-contract.js';
import { FEATURE_FIELDS, FIELD_NAMES } from './feature-fields.js';

/** The parts of a synthesis system that hand something on, as far as there are any. */
export interface TtsStages {
  readonly acoustic?: FeatureContract;
  /** What the vocoder takes; its `output_audio` is what it makes. */
  readonly vocoder?: FeatureContract;
  readonly codec?: FeatureContract;
  /** The contract that states `output_audio`, what the service sends. */
  readonly output?: FeatureContract;
}

/** One place where a stage hands over to the next. */
export interface TtsJoint {
  readonly joint: string;
  readonly compatible: boolean;
  readonly differences: readonly FeatureDifference[];
}

/** All joints; `compatible` is null where there is none to judge. */
export interface TtsChain {
  readonly compatible: boolean | null;
  readonly joints: readonly TtsJoint[];
}

/** What an acoustic model and a vocoder have to agree on; how the array is turned is a matter of code between them. */
const MEL_FIELDS: readonly FieldName[] = FIELD_NAMES.filter((name) =>
  /^(audio\.sample_rate_hz|feature\.(type|n_mels|deltas)|frame\.(n_fft|win|hop|window|centered|pad_mode|preemphasis)\w*|mel\.|spectrum\.|log\.|normalize\.|stacking\.)/.test(
    name,
  ),
);
const CODE_FIELDS: readonly FieldName[] = [
  'codec.sample_rate_hz',
  'codec.hop_samples',
  'codec.n_codebooks',
  'codec.codebook_size',
  'codec.digest',
];

/** The stages that one contract describes on its own. */
export function stagesOf(contract: FeatureContract): TtsStages {
  return {
    acoustic: contract,
    ...(contract.vocoderInput === undefined ? {} : { vocoder: contract.vocoderInput }),
    ...(mentions(contract, 'codec.sample_rate_hz') ? { codec: contract } : {}),
    ...(mentions(contract, 'output_audio.sample_rate_hz') ? { output: contract } : {}),
  };
}

/**
 * Compares what each stage hands on with what the next one expects: acoustic mel and vocoder mel, or codes and codec,
 * then the rate of the sound from stage to stage. A rate that is not known blocks.
 */
export function compareChain(stages: TtsStages): TtsChain {
  const joints = [melJoint(stages), codeJoint(stages), ...soundJoints(stages)].filter(
    (one) => one !== undefined,
  );
  return { compatible: joints.length === 0 ? null : joints.every(({ compatible }) => compatible), joints };
}

function melJoint({ acoustic, vocoder }: TtsStages): TtsJoint | undefined {
  if (acoustic === undefined || vocoder === undefined) return undefined;
  return joint('acoustic to vocoder', compareFields(acoustic, vocoder, MEL_FIELDS));
}

function codeJoint({ acoustic, codec }: TtsStages): TtsJoint | undefined {
  if (acoustic === undefined || codec === undefined || acoustic === codec) return undefined;
  if (valueIn(acoustic, 'feature.type') !== 'codec_tokens') return undefined;
  return joint('acoustic to codec', compareFields(acoustic, codec, CODE_FIELDS));
}

/** From the vocoder through the codec to the service, as far as there are any: one rate all the way. */
function soundJoints({ vocoder, codec, output }: TtsStages): readonly TtsJoint[] {
  const steps = [
    vocoder && (['vocoder', soundRate(vocoder)] as const),
    codec && (['codec', codec.fields['codec.sample_rate_hz']] as const),
    output && (['output', output.fields['output_audio.sample_rate_hz']] as const),
  ].filter((step) => step !== undefined);
  return steps.slice(1).flatMap(([to, rate], index) => {
    const [from, before] = steps[index] ?? [to, rate];
    return [joint(`${from} to ${to}`, rates(before, rate))];
  });
}

function joint(name: string, differences: readonly FeatureDifference[]): TtsJoint {
  const compatible = differences.every(({ severity }) => severity !== 'blocker');
  return { joint: name, compatible, differences };
}

/** The rate of the sound that a vocoder makes: stated, or that of the mel it takes. */
function soundRate(vocoder: FeatureContract): Sourced<number> | undefined {
  return vocoder.fields['output_audio.sample_rate_hz'] ?? vocoder.fields['audio.sample_rate_hz'];
}

function rates(a: Sourced<number> | undefined, b: Sourced<number> | undefined): readonly FeatureDifference[] {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left !== null && right !== null && isSameValue(left, right)) return [];
  const source = (sourced: Sourced<number> | undefined): string =>
    sourced === undefined ? 'unresolved: it is not stated' : describeOrigin(sourced.origin);
  const field = 'output_audio.sample_rate_hz';
  const { unit } = FEATURE_FIELDS[field];
  return [{ field, a: left, b: right, unit, severity: 'blocker', source_a: source(a), source_b: source(b) }];
}

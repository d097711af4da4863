import { compareChain, stagesOf, type TtsStages } from '../features/tts-chain.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { RegistryEntry } from '../model/entry.js';
import type { VoiceStages } from '../model/feature-evidence.js';
import type { Ruling } from '../model/ruling.js';
import { ruleOnDifference } from './describe-difference.js';
import { ruleOn } from './rule-on.js';

/** The joints of a voice: what each stage hands on against what the next one expects. */
export function judgeChain(
  entry: RegistryEntry,
  contract: FeatureContract,
  found: VoiceStages | undefined,
): readonly Ruling[] {
  // A stage's own file is nearer to what runs than what the contract says of it.
  const stages: TtsStages = { ...stagesOf(contract), ...found };
  const { joints } = compareChain(stages);
  const rulings = joints.flatMap(({ joint, differences }) => {
    const [from = 'from', to = 'to'] = joint.split(' to ');
    const ends = {
      a: endOf(stages, from, contract),
      b: endOf(stages, to, contract),
      names: [from, to] as const,
    };
    const remedy = `make the ${from} and the ${to} agree, or put the stage between them that converts`;
    return differences.flatMap((difference) => {
      const ruling = ruleOnDifference(difference, ends, remedy);
      return ruling === undefined ? [] : [{ ...ruling, subject: `${from}-to-${to}:${ruling.subject}` }];
    });
  });
  const isOpen = joints.length === 0 && isVoice(entry) && valueIn(contract, 'feature.type') === 'log_mel';
  return isOpen ? [noVocoder(contract)] : rulings;
}

function endOf(stages: TtsStages, name: string, contract: FeatureContract): FeatureContract {
  return (
    (Object.entries(stages) as [string, FeatureContract][]).find(([stage]) => stage === name)?.[1] ?? contract
  );
}

function isVoice({ tasks }: RegistryEntry): boolean {
  return tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
}

function noVocoder(contract: FeatureContract): Ruling {
  const check = {
    subject: 'acoustic-to-vocoder',
    expected: 'the mel that the vocoder expects',
    location: { path: contract.path },
  };
  const message =
    'nothing says which mel the vocoder expects, so it was not compared with what the acoustic model makes';
  const remedy =
    "add `acoustic_to_vocoder` to the contract, or name the vocoder's configuration as `vocoder` in the entry";
  return { ...ruleOn(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
}

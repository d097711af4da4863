import { checkConsistency } from '../features/consistency.js';
import { unresolvedFields } from '../features/unresolved-fields.js';
import type { ContractProblem, FeatureContract } from '../model/feature-contract.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { locateField } from './describe-difference.js';
import { judgeChain } from './judge-chain.js';
import { orPass, passOn, ruleOn } from './rule-on.js';

/** Further problems of one file are counted, not listed. */
const PROBLEMS_AT_MOST = 20;
/** Longest pointer that becomes part of a key, in characters: it comes from a file. */
const POINTER_LENGTH = 80;
const OWN_FORMAT = 'feature-contract/1';

/** The contract is complete and consistent. */
export const featureContract = defineGate<'entry' | 'trainingFeatures', 'servingFeatures' | 'stageFeatures'>({
  id: 'feature-contract',
  title: 'The feature contract is complete and consistent.',
  from: 'package',
  needs: ['entry', 'trainingFeatures'],
  uses: ['servingFeatures', 'stageFeatures'],
  settings: {},
  remedy:
    "Write every field that a reader asks for into a feature-contract/1, or point at the toolkit's own file.",
  docs: `The contract is a feature-contract/1 or a toolkit's own configuration (Hugging Face, Kaldi, NeMo, ESPnet, HiFi-GAN,
SpeechBrain, DAC), read in its own units and with its own defaults. Every critical field has a value: one that the file states or its
format fixes; an open one blocks, since it cannot be compared. What is stated fits together: mel filters below half the sample rate, a
window that fits into the transform, statistics with a digest. Unknown keys of a feature-contract/1 block, they are typing
errors; what is only unusual warns (a hop outside 5 to 20 ms, mel bins that stay empty).

In a voice each stage hands over what the next one expects: the mel of the acoustic model and of the vocoder
(\`acoustic_to_vocoder\`, or the vocoder's own configuration), the codes and the codec, and one sample rate from there to what is sent.`,
  judge: ({ entry, trainingFeatures: training, servingFeatures, stageFeatures }) => {
    const serving = entry.featureContract?.single === true ? undefined : valueOf(servingFeatures);
    const count = Object.keys(training.fields).length;
    const check = {
      subject: '',
      expected: 'every critical field, without a contradiction',
      location: { path: training.path },
    };
    return orPass(
      [
        ...judgeOpenFields(training),
        ...judgeProblems(training),
        ...judgeConsistency(training, ''),
        ...(serving === undefined ? [] : judgeConsistency(serving, 'serving:')),
        ...judgeChain(entry, training, valueOf(stageFeatures)),
      ],
      passOn(
        check,
        `${training.path} determines every critical field and contradicts itself nowhere`,
        `${count} fields, read as ${training.format}`,
      ),
    );
  },
});

/** A value that was refused is a finding already, at its own place. */
function judgeOpenFields(contract: FeatureContract): readonly Ruling[] {
  const refused = new Set(
    contract.format === OWN_FORMAT ? contract.problems.map(({ pointer }) => pointer) : [],
  );
  const open = unresolvedFields(contract).filter(({ field }) => !refused.has(`/${field.replace('.', '/')}`));
  return open.map(({ field, reason }) => {
    const check = { subject: field, expected: `a value of ${field}`, location: locateField(contract, field) };
    const message = `${field} is not determined by ${contract.path}: ${reason}`;
    const remedy = `state ${field} in a feature-contract/1`;
    return ruleOn(check, 'no-evidence', message, 'unresolved', remedy);
  });
}

function judgeProblems({ problems, path, format }: FeatureContract): readonly Ruling[] {
  const listed = problems.slice(0, PROBLEMS_AT_MOST).map((problem) => toRuling(problem, path));
  const more = problems.length - listed.length;
  const check = { subject: 'more', expected: 'keys and values of the format', location: { path } };
  const rest =
    more > 0
      ? [ruleOn(check, 'fail', `${more} further problems in ${path}`, `${more} more`, 'correct them')]
      : [];
  const all = [...listed, ...rest];
  // A toolkit's own file may say more than is read here; a contract is written for this reader.
  return format === OWN_FORMAT ? all : all.map((ruling) => ({ ...ruling, severity: 'warning' as const }));
}

function toRuling({ pointer, line, message }: ContractProblem, path: string): Ruling {
  const location = { path, ...(line === undefined ? {} : { line }) };
  const check = {
    subject: pointer.slice(0, POINTER_LENGTH),
    expected: 'a key and a value of the format',
    location,
  };
  return ruleOn(
    check,
    'fail',
    message,
    pointer,
    'correct the key or its value (`speech-release-gate schema feature-contract`)',
  );
}

function judgeConsistency(contract: FeatureContract, prefix: string): readonly Ruling[] {
  // A rule about a field that is open would be a second finding about the same absence.
  const open = new Set(unresolvedFields(contract).map(({ field }) => field));
  return checkConsistency(contract)
    .filter(({ fields }) => !fields.some((field) => open.has(field)))
    .map(({ rule, severity, fields, message }) => {
      const [field] = fields;
      const location = field === undefined ? { path: contract.path } : locateField(contract, field);
      const expected = `${fields.join(', ')} that fit together`;
      const check = { subject: `${prefix}${rule}`, expected, location };
      const remedy = `correct ${fields.join(' or ')}`;
      const ruling = ruleOn(check, 'fail', `${contract.path}: ${message}`, message, remedy);
      return severity === 'warning' ? { ...ruling, severity } : ruling;
    });
}

import { compareFeatures, type FeatureDifference } from '../features/compare-features.js';
import type { RegistryEntry } from '../model/entry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { ruleOnDifference } from './describe-difference.js';
import { type Check, notApplicable, orPass, passOn, ruleOn } from './rule-on.js';

/** Features did not drift from the released version. */
export const featureReleased = defineGate<
  'entry' | 'trainingFeatures',
  'releasedFeatures' | 'releasedEntry' | 'contractDigests'
>({
  id: 'feature-released',
  title: 'The features did not drift from those of the released version.',
  from: 'package',
  needs: ['entry', 'trainingFeatures'],
  uses: ['releasedFeatures', 'releasedEntry', 'contractDigests'],
  settings: {},
  remedy:
    'Keep the features of the released version, or release a new major version with `front_end: bundled`.',
  docs: `The contract is compared with that of the family's stable release, as the base has it; the same bytes are the same
contract. A change needs two things: a new major version, and a front end that is versioned with the model
(\`front_end: bundled\`). With a shared front end a rollback would feed the old model the new features. A change without them
blocks, field by field. A family's first release has nothing to compare with; where the base has no entry of the release that serves, that
warns.`,
  judge: ({ entry, trainingFeatures: own, contractDigests, ...before }, { firstRelease }) => {
    const location = placeOf(entry, 'feature_contract');
    const check = { subject: '', expected: 'the features of the released version', location };
    if (firstRelease)
      return [notApplicable(check, `the first release of ${entry.family}`, 'nothing released')];
    const { candidate, target } = valueOf(contractDigests) ?? {};
    if (candidate !== undefined && candidate === target)
      return [passOn(check, 'the feature contract is that of the released version', 'the same bytes')];
    const released = valueOf(before.releasedFeatures);
    if (released === undefined) return [noReleased(check, before.releasedEntry, target)];
    return judgeDrift(entry, own, released, valueOf(before.releasedEntry)?.version ?? '', check);
  },
});

function noReleased(
  check: Check,
  releasedEntry: Reading<RegistryEntry>,
  recorded: string | undefined,
): Ruling {
  const message = 'the feature contract of the released version is not there, so a drift cannot be seen';
  const remedy =
    "keep the released version's entry and contract in the base, or record `feature_contract_sha256` in the ledger";
  const ruling = ruleOn(check, 'no-evidence', message, 'absent', remedy);
  // A team that adopts the gate late has no entry of what serves; one with an entry can keep its contract.
  const isUnknown = releasedEntry.kind === 'absent' && recorded === undefined;
  return isUnknown ? { ...ruling, severity: 'warning' } : ruling;
}

function judgeDrift(
  entry: RegistryEntry,
  own: FeatureContract,
  released: FeatureContract,
  version: string,
  check: Check,
): readonly Ruling[] {
  const { differences } = compareFeatures(released, own);
  const serious = differences.filter(({ severity }) => severity === 'blocker');
  const name = `${entry.family} ${version}`.trim();
  if (serious.length === 0)
    return orPass(
      rule(differences, released, own, ''),
      passOn(check, `the features are those of ${name}`, 'no drift'),
    );
  const isMajor = isNewMajor(entry.version, version);
  if (isMajor && entry.frontEnd === 'bundled') return [allowed(serious, name, check)];
  return rule(differences, released, own, whatIsMissing(entry, isMajor));
}

function rule(
  differences: readonly FeatureDifference[],
  released: FeatureContract,
  own: FeatureContract,
  missing: string,
): readonly Ruling[] {
  const ends = { a: released, b: own, names: ['released', 'candidate'] } as const;
  const remedy = missing === '' ? 'keep the value, or say why it changed' : `keep the value, or ${missing}`;
  return differences.flatMap((difference) => ruleOnDifference(difference, ends, remedy) ?? []);
}

function allowed(serious: readonly FeatureDifference[], name: string, check: Check): Ruling {
  const fields = serious.map(({ field }) => field).join(', ');
  const message = `the features differ from ${name} on purpose (${fields}): a new major version with its own front end`;
  return passOn(check, message, fields);
}

function whatIsMissing(entry: RegistryEntry, isMajor: boolean): string {
  const needed = [
    ...(isMajor ? [] : ['release it as a new major version']),
    ...(entry.frontEnd === 'bundled' ? [] : ['version the front end with the model (`front_end: bundled`)']),
  ];
  return `${needed.join(' and ')}: else going back feeds the old model features that it was not trained on`;
}

/** Whether one version is of a later major than another; what is no version is never above anything, nor below it. */
function isNewMajor(version: string, before: string): boolean {
  const [own, released] = [version, before].map((text) => /^(\d{1,15})\.\d+\.\d+/.exec(text)?.[1]);
  return own !== undefined && released !== undefined && Number(own) > Number(released);
}

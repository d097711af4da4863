import type { ArtifactField, Reference, RegistryEntry } from '../model/entry.js';
import { type FeatureContract, type FieldName, valueIn } from '../model/feature-contract.js';
import { digestAt, type Digests } from '../model/file-digest.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { type Check, orPass, passOn, ruleOn } from './rule-on.js';

const DIGEST = /^[0-9a-f]{64}$/;
const FIELDS: readonly ArtifactField[] = ['feature_code', 'tokenizer', 'codec', 'vocoder'];
/** Digests that the contract states, of artefacts that the entry names. */
const STATED: readonly (readonly [ArtifactField, FieldName])[] = [
  ['tokenizer', 'tokenizer.digest'],
  ['codec', 'codec.digest'],
];

/** Feature code, tokenizer, codec and statistics are the recorded bytes. */
export const featureChecksums = defineGate<'entry' | 'digests', 'trainingFeatures'>({
  id: 'feature-checksums',
  title: 'Feature code, tokenizer, codec and statistics are the recorded bytes.',
  from: 'package',
  needs: ['entry', 'digests'],
  uses: ['trainingFeatures'],
  settings: {},
  remedy:
    'Record the digest of the file that is used (`speech-release-gate pin`), or use the file that was recorded.',
  docs: `The sha256 of each file that the features are made by is recomputed: feature code, tokenizer, codec, vocoder. A Git LFS
pointer stands for the digest that it records. A file in the repository without a recorded digest is pinned by its commit; one outside
needs the digest. Digests that the feature contract states (tokenizer, codec) are those of the entry's files. Statistics that a
configuration names are compared by digest at \`feature-serving\`. An entry that names no feature code warns: nothing says then that
production runs the code that training ran. Cannot be waived.`,
  judge: ({ entry, digests, trainingFeatures }) => {
    const contract = valueOf(trainingFeatures);
    const named = FIELDS.filter((field) => entry.artifacts.has(field));
    const check = { subject: '', expected: 'the recorded bytes', location: entry.location };
    const code = entry.artifacts.has('feature_code') ? [] : [noFeatureCode(entry)];
    // Nothing recorded is nothing compared: that is no pass.
    if (named.length === 0) return code;
    const list = named.join(', ');
    return orPass(
      [
        ...code,
        ...named.map((field) => judgeFile(entry, field, digests)),
        ...(contract === undefined
          ? []
          : STATED.map((stated) => judgeStated(entry, contract, digests, stated))),
      ],
      passOn(check, `${list}: the recorded bytes`, list),
    );
  },
});

function noFeatureCode(entry: RegistryEntry): Ruling {
  const check = {
    subject: 'feature_code',
    expected: 'the code that computes the features',
    location: entry.location,
  };
  const message = 'the entry names no feature code: nothing says that production runs what training ran';
  const remedy = 'add `feature_code: <path or URI>@sha256:<digest>`';
  return { ...ruleOn(check, 'no-evidence', message, 'absent', remedy), severity: 'warning' };
}

function judgeFile(entry: RegistryEntry, field: ArtifactField, digests: Digests): Ruling | undefined {
  const reference = entry.artifacts.get(field);
  if (reference === undefined) return undefined;
  const { path, sha256, external } = reference;
  const location = placeOf(entry, field);
  const check = {
    subject: field,
    expected: sha256 === undefined ? 'a recorded sha256' : `sha256 ${sha256}`,
    location,
  };
  if (sha256 !== undefined && !DIGEST.test(sha256))
    return ruleOn(
      check,
      'not-comparable',
      `the digest of ${field} is not a sha256`,
      sha256,
      'write 64 hexadecimal digits',
    );
  return external ? judgeElsewhere(check, reference) : judgeHere(check, reference, digests.get(path));
}

function judgeElsewhere(check: Check, { path, sha256 }: Reference): Ruling | undefined {
  if (sha256 !== undefined) return undefined;
  const message = `${check.subject} is not in the repository and has no digest`;
  return ruleOn(check, 'no-evidence', message, path, `write \`${check.subject}: ${path}@sha256:<digest>\``);
}

function judgeHere(
  check: Check,
  reference: Reference,
  found: ReturnType<Digests['get']>,
): Ruling | undefined {
  if (found === undefined || found.kind === 'absent') return notThere(check, reference);
  if (found.kind === 'unreadable') {
    const message = `the digest of ${check.subject} was not recomputed: ${found.problem}`;
    return ruleOn(check, 'error', message, found.problem, 'make the file readable');
  }
  if (reference.sha256 === undefined || found.sha256 === reference.sha256) return undefined;
  const message = `${reference.path} is not the ${check.subject} that was recorded: features are made by other bytes`;
  const remedy = `restore the recorded file, or record this one after measuring it: sha256 ${found.sha256}`;
  return ruleOn(check, 'fail', message, `sha256 ${found.sha256}`, remedy);
}

function notThere(check: Check, { path, sha256 }: Reference): Ruling {
  const message = `${check.subject} (${path}) is not in the repository, so its digest was not recomputed`;
  const remedy = 'add the file, or record where it is kept with its digest';
  const ruling = ruleOn(check, 'no-evidence', message, 'absent', remedy);
  // With a digest it is pinned all the same, wherever it is kept.
  return sha256 === undefined ? ruling : { ...ruling, severity: 'warning' };
}

/** The contract and the entry speak of the same tokenizer and codec. */
function judgeStated(
  entry: RegistryEntry,
  contract: FeatureContract,
  digests: Digests,
  [field, name]: readonly [ArtifactField, FieldName],
): Ruling | undefined {
  const stated = valueIn(contract, name);
  const reference = entry.artifacts.get(field);
  if (stated === undefined || reference === undefined) return undefined;
  const recorded = reference.sha256 ?? (reference.external ? undefined : digestAt(digests, reference.path));
  const digest = String(stated)
    .replace(/^sha256:/i, '')
    .toLowerCase();
  if (recorded === undefined || recorded === digest) return undefined;
  const check = {
    subject: `${field}:contract`,
    expected: `sha256 ${digest}`,
    location: placeOf(entry, field),
  };
  const message = `the feature contract (${contract.path}) is of another ${field} than the entry names`;
  return ruleOn(
    check,
    'fail',
    message,
    `sha256 ${recorded}`,
    `make ${name} and ${field} of the entry the same file`,
  );
}

import type { FileDigest } from '../../src/model/file-digest.js';
import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT } from './evidence-of.js';
import { contractOf, FEATURES } from './features-of.js';
import { ENTRY, type GateTable } from './gate-table.js';

const [OWN, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const CODE = `${ENTRY}feature_code: src/features.py@sha256:${OWN}\n`;
const digests = (digest: FileDigest): ReadonlyMap<string, FileDigest> =>
  new Map([['src/features.py', digest]]);
const file = (sha256: string): FileDigest => ({ kind: 'file', sha256, bytes: 1 });

/** The cases of feature-checksums. */
export const featureChecksumsTable: GateTable = {
  gate: 'feature-checksums',
  cases: [
    {
      name: 'the recorded bytes',
      shows: 'pass',
      given: { entry: CODE, digests: digests(file(OWN)), more: FEATURES },
      expected: ['feature-checksums pass blocker'],
    },
    {
      name: 'a Git LFS pointer that records them',
      shows: 'pass',
      given: { entry: CODE, digests: digests({ kind: 'lfs', sha256: OWN, bytes: 9 }), more: FEATURES },
      expected: ['feature-checksums pass blocker'],
    },
    {
      name: 'a file of the repository without a digest is pinned by its commit',
      shows: 'pass',
      given: {
        entry: `${ENTRY}feature_code: src/features.py\n`,
        digests: digests(file(OTHER)),
        more: FEATURES,
      },
      expected: ['feature-checksums pass blocker'],
    },
    {
      name: 'other bytes',
      shows: 'fail',
      given: { entry: CODE, digests: digests(file(OTHER)), more: FEATURES },
      expected: ['feature-checksums:feature_code fail blocker'],
      says: ['features are made by other bytes'],
    },
    {
      name: 'a Git LFS pointer to other bytes',
      shows: 'fail',
      given: { entry: CODE, digests: digests({ kind: 'lfs', sha256: OTHER, bytes: 9 }), more: FEATURES },
      expected: ['feature-checksums:feature_code fail blocker'],
    },
    {
      name: 'no digests at all',
      shows: 'no-evidence',
      given: {
        entry: CODE,
        more: { digests: { ...ABSENT, lookedIn: 'digests', location: { path: 'entry.yaml' } } },
      },
      expected: ['feature-checksums no-evidence blocker'],
    },
    {
      name: 'outside the repository without a digest',
      shows: 'no-evidence',
      given: { entry: `${ENTRY}feature_code: s3://speech/features.py\n`, more: FEATURES },
      expected: ['feature-checksums:feature_code no-evidence blocker'],
    },
    {
      name: 'outside the repository with a digest',
      shows: 'pass',
      given: { entry: `${ENTRY}feature_code: s3://speech/features.py@sha256:${OWN}\n`, more: FEATURES },
      expected: ['feature-checksums pass blocker'],
    },
    {
      name: 'a recorded file that is not in the repository warns',
      shows: 'edge',
      given: { entry: CODE, digests: digests({ kind: 'absent' }), more: FEATURES },
      expected: ['feature-checksums pass blocker', 'feature-checksums:feature_code no-evidence warning'],
    },
    {
      name: 'a file that cannot be read',
      shows: 'fail',
      given: {
        entry: CODE,
        digests: digests({ kind: 'unreadable', problem: 'a directory' }),
        more: FEATURES,
      },
      expected: ['feature-checksums:feature_code error blocker'],
    },
    {
      name: 'a digest that is none',
      shows: 'no-evidence',
      given: { entry: CODE.replace(OWN, 'abc'), digests: digests(file(OWN)), more: FEATURES },
      expected: ['feature-checksums:feature_code not-comparable blocker'],
    },
    {
      name: 'no feature code warns',
      shows: 'edge',
      given: { more: FEATURES },
      expected: ['feature-checksums:feature_code no-evidence warning'],
    },
    {
      name: 'a contract of another tokenizer',
      shows: 'fail',
      given: {
        entry: `${CODE}tokenizer: s3://speech/bpe.model@sha256:${OTHER}\n`,
        digests: digests(file(OWN)),
        more: {
          trainingFeatures: contractOf(`${CANONICAL}tokenizer: {type: bpe, digest: "sha256:${OWN}"}\n`),
        },
      },
      expected: ['feature-checksums:tokenizer:contract fail blocker'],
      says: ['is of another tokenizer than the entry names'],
    },
  ],
};

import type { FileDigest } from '../../src/model/file-digest.js';
import { ABSENT } from './evidence-of.js';
import { ENTRY, type GateCase, type GateTable } from './gate-table.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const OTHER = DIGEST.replace('c4f0', '0000');
const PINNED = 'registry-pinned pass blocker';

function withField(field: string, text: string): string {
  return `${ENTRY.replace(new RegExp(`^${field}: .*\n`, 'm'), '')}${field}: ${text}\n`;
}

function floating(field: string, text: string, says: string): GateCase {
  return {
    name: `${field}: ${text}`,
    shows: 'fail',
    given: { entry: withField(field, text) },
    expected: [`registry-pinned:${field} fail blocker`],
    says: [says],
  };
}

function recomputed(name: string, digest: FileDigest, expected: readonly string[]): GateCase {
  return {
    name,
    shows: 'edge',
    given: {
      entry: withField('tokenizer', `bpe.model@sha256:${DIGEST}`),
      digests: new Map([['bpe.model', digest]]),
    },
    expected,
  };
}

/** The cases of registry-pinned. */
export const registryPinnedTable: GateTable = {
  gate: 'registry-pinned',
  cases: [
    { name: 'everything is pinned', shows: 'pass', given: {}, expected: [PINNED] },
    {
      name: 'no entry',
      shows: 'no-evidence',
      given: { entry: ABSENT },
      expected: ['registry-pinned no-evidence blocker'],
    },
    floating('training_code_sha', '4be1f7a', 'is not a full commit'),
    floating('training_code_sha', 'main', '`git rev-parse HEAD`'),
    floating('serving_image', 'registry.example/asr:2.4.0', 'a tag can be moved'),
    floating('serving_image', `registry.example/asr@sha256:${DIGEST.slice(1)}`, 'has no digest'),
    floating('base_model', 'whisper-small@main', 'the base model whisper-small floats: main'),
    floating('base_model', 'whisper-small', 'the base model whisper-small floats: no revision'),
    floating('data_manifest', 's3://speech/manifest.jsonl', 'is not in the repository and has no digest'),
    floating('data_manifest', 's3://speech/manifest.jsonl@sha256:abc', 'is not a sha256'),
    {
      name: 'a base model made from scratch',
      shows: 'edge',
      given: { entry: withField('base_model', 'scratch') },
      expected: [PINNED],
    },
    {
      name: 'a file of the repository is pinned by the commit',
      shows: 'edge',
      given: {
        entry: withField('tokenizer', 'bpe.model'),
        digests: new Map([['bpe.model', { kind: 'file', sha256: DIGEST, bytes: 1 }]]),
      },
      expected: [PINNED],
    },
    {
      name: 'a path to nothing without a digest',
      shows: 'edge',
      given: {
        entry: withField('tokenizer', 'bpe.model'),
        digests: new Map([['bpe.model', { kind: 'absent' }]]),
      },
      expected: ['registry-pinned:tokenizer fail blocker'],
    },
    recomputed('the recorded digest is that of the file', { kind: 'file', sha256: DIGEST, bytes: 1 }, [
      PINNED,
    ]),
    recomputed(
      'the recorded digest is that of the Git LFS object',
      { kind: 'lfs', sha256: DIGEST, bytes: 1 },
      [PINNED],
    ),
    recomputed('another file than the recorded one', { kind: 'file', sha256: OTHER, bytes: 1 }, [
      'registry-pinned:tokenizer fail blocker',
    ]),
    recomputed('an artefact that is kept elsewhere', { kind: 'absent' }, [
      'registry-pinned:tokenizer no-evidence warning',
      PINNED,
    ]),
    recomputed(
      'an artefact that cannot be read',
      { kind: 'unreadable', problem: 'a directory, not a file' },
      ['registry-pinned:tokenizer error blocker'],
    ),
    {
      name: 'before package it warns',
      shows: 'edge',
      given: { entry: withField('training_code_sha', 'main'), step: 'evaluate' },
      expected: ['registry-pinned:training_code_sha fail warning'],
    },
  ],
};

import type { Reference, RegistryEntry } from '../model/entry.js';
import type { Digests, FileDigest } from '../model/file-digest.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { judgeLedgerLine, short } from './judge-ledger-line.js';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const IMAGE = /^[^\s@]{1,300}@sha256:[0-9a-f]{64}$/;
/** Names that point at something else tomorrow. */
const FLOATING: ReadonlySet<string> = new Set([
  'latest',
  'main',
  'master',
  'head',
  'develop',
  'dev',
  'trunk',
  'stable',
  'nightly',
]);

/** Nothing in the entry floats. */
export const registryPinned = defineGate({
  id: 'registry-pinned',
  title: 'Nothing in the entry floats.',
  from: 'package',
  needs: ['entry', 'digests'],
  uses: ['ledger'],
  settings: {},
  remedy: 'Pin it: a full commit, an image digest, or the sha256 of the file (`speech-release-gate pin`).',
  docs: `The training code is a full commit (40 or 64 hexadecimal digits), the serving image has a digest, the base
model's revision is no branch and not \`latest\`, and data manifest and artefacts outside the repository have their
sha256. A file in the repository is pinned by the commit and needs none; where one is recorded it is recomputed,
through Git LFS pointers too. Where the ledger has a line of this very version (a canary), its image and its bundle
are those of the entry. An artefact that is not in the repository although its digest is recorded warns.`,
  judge: ({ entry, digests, ledger }) => {
    const wrong = [
      judgeCommit(entry),
      judgeImage(entry),
      judgeBase(entry),
      ...judgeReferences(entry, digests),
      ...judgeLedgerLine(entry, digests, valueOf(ledger)),
    ].filter((ruling) => ruling !== undefined);
    return wrong.some(({ severity }) => severity !== 'warning') ? wrong : [...wrong, allPinned(entry)];
  },
});

function allPinned(entry: RegistryEntry): Ruling {
  const message = 'code, image, base model, data and artefacts are pinned';
  return {
    subject: '',
    outcome: 'pass',
    message,
    expected: 'nothing that floats',
    actual: 'all pinned',
    remedy: '',
    location: entry.location,
  };
}

function judgeCommit({ trainingCodeSha }: RegistryEntry): Ruling | undefined {
  if (trainingCodeSha === undefined || COMMIT.test(trainingCodeSha.text)) return undefined;
  const { text, location } = trainingCodeSha;
  const message = `training_code_sha ${JSON.stringify(text)} is not a full commit`;
  const expected = '40 or 64 lower-case hexadecimal digits';
  return {
    subject: 'training_code_sha',
    outcome: 'fail',
    message,
    expected,
    actual: text,
    remedy: 'write the whole id: `git rev-parse HEAD`',
    location,
  };
}

function judgeImage({ servingImage }: RegistryEntry): Ruling | undefined {
  if (servingImage === undefined || IMAGE.test(servingImage.ref)) return undefined;
  const { ref, location } = servingImage;
  const remedy = 'write `name@sha256:<64 hex digits>`: a tag can be moved';
  return {
    subject: 'serving_image',
    outcome: 'fail',
    message: `the serving image ${ref} has no digest`,
    expected: 'name@sha256:<64 hex digits>',
    actual: ref,
    remedy,
    location,
  };
}

function judgeBase({ baseModel }: RegistryEntry): Ruling | undefined {
  if (baseModel === undefined || baseModel.id.toLowerCase() === 'scratch') return undefined;
  const { id, revision, location } = baseModel;
  if (revision !== undefined && revision !== '' && !FLOATING.has(revision.toLowerCase())) return undefined;
  const actual = revision ?? 'no revision';
  const remedy = `write \`base_model: ${id}@<commit or version>\``;
  return {
    subject: 'base_model',
    outcome: 'fail',
    message: `the base model ${id} floats: ${actual}`,
    expected: 'a revision that does not move',
    actual,
    remedy,
    location,
  };
}

function judgeReferences(entry: RegistryEntry, digests: Digests): readonly (Ruling | undefined)[] {
  const artifacts = [...entry.artifacts].map(([field, reference]) =>
    judgeReference(field, reference, digests, true),
  );
  const documents = [...entry.documents].map(([field, reference]) =>
    judgeReference(field, reference, digests, false),
  );
  const contracts = [entry.featureContract?.training, entry.featureContract?.serving]
    .filter((reference) => reference !== undefined)
    .map((reference) => judgeReference('feature_contract', reference, digests, false));
  const report =
    entry.evalReport === undefined || 'inline' in entry.evalReport ? undefined : entry.evalReport;
  const others = report === undefined ? [] : [judgeReference('eval_report', report, digests, false)];
  return [...artifacts, ...documents, ...contracts, ...others].map(
    (ruling) => ruling && { ...ruling, location: ruling.location ?? placeOf(entry, ruling.subject) },
  );
}

function judgeReference(
  field: string,
  reference: Reference,
  digests: Digests,
  isArtifact: boolean,
): Ruling | undefined {
  const { path, sha256, external, location } = reference;
  const base = { subject: field, location };
  const found: FileDigest | undefined = external ? undefined : digests.get(path);
  if (sha256 === undefined)
    return isArtifact && !isCommitted(external, found) ? unpinned(base, field, path) : undefined;
  if (!DIGEST.test(sha256)) return malformed(base, field, sha256);
  return found === undefined ? undefined : judgeRecorded(base, field, { path, recorded: sha256, found });
}

// A file of the repository is pinned by the commit.
function isCommitted(external: boolean, found: FileDigest | undefined): boolean {
  return !external && found?.kind !== 'absent';
}

function malformed(base: Base, field: string, sha256: string): Ruling {
  const remedy = 'write the digest in full: `sha256sum <file>`';
  const message = `the digest of ${field} is not a sha256`;
  return { ...base, outcome: 'fail', message, expected: '64 hexadecimal digits', actual: sha256, remedy };
}

type Base = Pick<Ruling, 'subject' | 'location'>;

function unpinned(base: Base, field: string, path: string): Ruling {
  const remedy = `write \`${field}: ${path}@sha256:<digest>\``;
  return {
    ...base,
    outcome: 'fail',
    message: `${field} is not in the repository and has no digest`,
    expected: 'a recorded sha256',
    actual: path,
    remedy,
  };
}

interface Recorded {
  readonly path: string;
  readonly recorded: string;
  readonly found: FileDigest;
}

function judgeRecorded(base: Base, field: string, { path, recorded, found }: Recorded): Ruling | undefined {
  const expected = `sha256 ${recorded}`;
  switch (found.kind) {
    case 'absent': {
      const remedy = 'nothing, if the artefact is kept elsewhere; otherwise add the file';
      return {
        ...base,
        outcome: 'no-evidence',
        message: `${field} is not in the repository, so its digest was not recomputed`,
        expected,
        actual: 'absent',
        remedy,
        severity: 'warning',
      };
    }
    case 'unreadable':
      return {
        ...base,
        outcome: 'error',
        message: `the digest of ${field} was not recomputed: ${found.problem}`,
        expected,
        actual: found.problem,
        remedy: 'make the file readable',
      };
    case 'file':
    case 'lfs': {
      if (found.sha256 === recorded) return undefined;
      const remedy = 'record the digest of the file that is meant: `speech-release-gate pin <entry>`';
      return {
        ...base,
        outcome: 'fail',
        message: `the chain breaks at ${field}: the entry records ${short(recorded)}, the file ${path} is ${short(found.sha256)}`,
        expected,
        actual: `sha256 ${found.sha256}`,
        remedy,
      };
    }
  }
}

import type { RegistryEntry } from '../model/entry.js';
import { digestAt, type Digests } from '../model/file-digest.js';
import { parseInstant } from '../model/instant.js';
import type { LoadReport } from '../model/load-report.js';
import type { LoadBinding } from '../model/operations.js';
import { valueOf } from '../model/reading.js';
import { type EvalReport, toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { judgeImage, judgeModel } from './judge-load-binding.js';
import { short } from './judge-ledger-line.js';

/** Every report speaks of this model. */
export const evidenceBinding = defineGate({
  id: 'evidence-binding',
  title: 'Every report speaks of this model and this image.',
  from: 'evaluate',
  needs: ['entry', 'evalReport'],
  uses: ['canaryReport', 'digests', 'loadBindings'],
  settings: {},
  remedy: 'Evaluate this version, and let the report say so: `model: <model_id>@<version>`.',
  docs: `The report names the model and the version that the entry names, and the same artifact digest where both
record one. It is not older than \`training.finished_at\`. A report that does not say what it measured is no evidence;
the bare canary form may leave it out. A load test or benchmark that names a version or an image is of this version and of its serving
image, by digest; what it leaves out is for \`load-evidence\` to ask.`,
  judge: ({ entry, evalReport, canaryReport, digests, loadBindings }) => {
    const artifact = toArtifact(entry, valueOf(digests));
    const canary =
      canaryReport.kind === 'present'
        ? judgeReport('canary_report', canaryReport.value, entry, artifact)
        : [];
    return [
      ...judgeReport('eval_report', evalReport, entry, artifact),
      ...canary.filter(({ outcome }) => outcome !== 'no-evidence'),
      ...(valueOf(loadBindings) ?? []).flatMap((binding) => judgeLoad(binding, entry)),
    ];
  },
});

type Base = Pick<Ruling, 'subject' | 'expected' | 'location'>;

/** The artifact of the entry: the digest that it records, else that of the file. */
interface Artifact {
  readonly sha256: string;
  readonly source: string;
}

function toArtifact(entry: RegistryEntry, digests: Digests | undefined): Artifact | undefined {
  const reference = entry.artifacts.get('artifact');
  if (reference === undefined) return undefined;
  if (reference.sha256 !== undefined) return { sha256: reference.sha256, source: 'the entry records' };
  const sha256 = digestAt(digests, reference.path);
  return sha256 === undefined ? undefined : { sha256, source: `the file ${reference.path} is` };
}

function judgeReport(
  subject: string,
  report: EvalReport,
  entry: RegistryEntry,
  artifact: Artifact | undefined,
): readonly Ruling[] {
  const expected = toReleaseName({ model_id: entry.modelId, version: entry.version });
  const { model } = report;
  const base = { subject, expected, location: model?.location ?? report.location };
  const name = subject.replace('_', ' ');
  if (model === undefined) return [unnamed(base, name, report.reader)];
  const actual = toReleaseName(model);
  if (actual !== expected) return [misnamed(base, name, actual)];
  const mismatch = judgeArtifact(base, name, model.artifactSha256, artifact) ?? judgeAge(base, report, entry);
  return [
    mismatch ?? { ...base, outcome: 'pass', message: `the ${name} is of ${actual}`, actual, remedy: '' },
  ];
}

/** A load test or benchmark of something else, by the field that names it. */
function judgeLoad({ kind, report }: LoadBinding, entry: RegistryEntry): readonly Ruling[] {
  const named = (ruling: Ruling): Ruling => ({
    ...ruling,
    subject: `${kind}:${ruling.subject}`,
    message: kind === 'benchmark' ? ruling.message.replace('load test', 'benchmark') : ruling.message,
  });
  const rulings = [judgeModel(report, entry), judgeNamedImage(report, entry)];
  return rulings.filter((ruling) => ruling !== undefined).map(named);
}

function judgeNamedImage(report: LoadReport, entry: RegistryEntry): Ruling | undefined {
  const isNamed = report.servingImage !== undefined && entry.servingImage !== undefined;
  return isNamed ? judgeImage(report, entry) : undefined;
}

function unnamed(base: Base, name: string, reader: string | undefined): Ruling {
  return {
    ...base,
    outcome: 'no-evidence',
    message: `the ${name}${reader === undefined ? '' : ` (read by ${reader})`} does not say which version it measured`,
    actual: 'no model',
    remedy:
      reader === undefined
        ? `write \`model: ${base.expected}\` into the report of this version`
        : `a file of ${reader} cannot name a model: put its figures (\`inspect\` prints them) into an eval-report/1 with \`model: ${base.expected}\``,
  };
}

function misnamed(base: Base, name: string, actual: string): Ruling {
  return {
    ...base,
    outcome: 'fail',
    message: `the ${name} is of ${actual}, not of ${base.expected}`,
    actual,
    remedy: `evaluate ${base.expected}, and point the entry at that report`,
  };
}

function judgeArtifact(
  base: Base,
  name: string,
  measured: string | undefined,
  artifact: Artifact | undefined,
): Ruling | undefined {
  const digest = measured?.replace(/^sha256:/i, '').toLowerCase();
  if (digest === undefined || artifact === undefined || digest === artifact.sha256) return undefined;
  const { sha256, source } = artifact;
  return {
    ...base,
    outcome: 'fail',
    message: `the chain breaks between artifact and ${name}: ${source} ${short(sha256)}, the report measured ${short(digest)}`,
    expected: `sha256 ${sha256}`,
    actual: `sha256 ${digest}`,
    remedy: 'evaluate the artifact that the entry records',
  };
}

function judgeAge(base: Base, report: EvalReport, entry: RegistryEntry): Ruling | undefined {
  const { finishedAt } = entry.training;
  const { createdAt } = report;
  if (finishedAt === undefined) return undefined;
  if (createdAt === undefined)
    return { ...base, ...UNDATED, expected: `created after training finished (${finishedAt})` };
  const [finished, created] = [parseInstant(finishedAt), parseInstant(createdAt)];
  const times = { expected: `created after training finished (${finishedAt})`, actual: createdAt };
  if (finished === undefined || created === undefined) return { ...base, ...UNREADABLE_TIME, ...times };
  return created.nanoseconds >= finished.nanoseconds
    ? undefined
    : { ...base, ...OLDER_THAN_TRAINING, ...times };
}

const UNDATED = {
  outcome: 'no-evidence',
  message: 'the report does not say when it was made, so it may be older than the training',
  actual: 'no created_at',
  remedy: 'write `created_at: <RFC 3339 time>` into the report',
} as const;

const UNREADABLE_TIME = {
  outcome: 'not-comparable',
  message: 'the time of the report or of the training cannot be read',
  remedy: 'write RFC 3339 times such as 2026-11-20T10:00:00Z',
} as const;

const OLDER_THAN_TRAINING = {
  outcome: 'fail',
  message: 'the report is older than the training',
  remedy: 'evaluate what was trained',
} as const;

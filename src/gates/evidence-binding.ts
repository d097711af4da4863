import type { RegistryEntry } from '../model/entry.js';
import { parseInstant } from '../model/instant.js';
import { type EvalReport, toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';

/** Every report speaks of this model. */
export const evidenceBinding = defineGate({
  id: 'evidence-binding',
  title: 'Every report speaks of this model and this image.',
  from: 'evaluate',
  needs: ['entry', 'evalReport'],
  uses: ['canaryReport'],
  settings: {},
  remedy: 'Evaluate this version, and let the report say so: `model: <model_id>@<version>`.',
  docs: `The report names the model and the version that the entry names, and the same artifact digest where both
record one. It is not older than \`training.finished_at\`. A report that does not say what it measured is no evidence;
the bare canary form may leave it out.`,
  judge: ({ entry, evalReport, canaryReport }) => {
    const canary =
      canaryReport.kind === 'present' ? judgeReport('canary_report', canaryReport.value, entry) : [];
    return [
      ...judgeReport('eval_report', evalReport, entry),
      ...canary.filter(({ outcome }) => outcome !== 'no-evidence'),
    ];
  },
});

type Base = Pick<Ruling, 'subject' | 'expected' | 'location'>;

function judgeReport(subject: string, report: EvalReport, entry: RegistryEntry): readonly Ruling[] {
  const expected = toReleaseName({ model_id: entry.modelId, version: entry.version });
  const { model } = report;
  const base = { subject, expected, location: model?.location ?? report.location };
  const name = subject.replace('_', ' ');
  if (model === undefined) return [unnamed(base, name)];
  const actual = toReleaseName(model);
  if (actual !== expected) return [misnamed(base, name, actual)];
  const mismatch = judgeArtifact(base, model.artifactSha256, entry) ?? judgeAge(base, report, entry);
  return [
    mismatch ?? { ...base, outcome: 'pass', message: `the ${name} is of ${actual}`, actual, remedy: '' },
  ];
}

function unnamed(base: Base, name: string): Ruling {
  return {
    ...base,
    outcome: 'no-evidence',
    message: `the ${name} does not say which version it measured`,
    actual: 'no model',
    remedy: `write \`model: ${base.expected}\` into the report of this version`,
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

function judgeArtifact(base: Base, measured: string | undefined, entry: RegistryEntry): Ruling | undefined {
  const recorded = entry.artifacts.get('artifact')?.sha256;
  if (measured === undefined || recorded === undefined || measured.toLowerCase() === recorded)
    return undefined;
  return {
    ...base,
    outcome: 'fail',
    message: 'the report measured another artifact',
    expected: `sha256 ${recorded}`,
    actual: `sha256 ${measured}`,
    remedy: 'evaluate the artifact that the entry records',
  };
}

function judgeAge(base: Base, report: EvalReport, entry: RegistryEntry): Ruling | undefined {
  const { finishedAt } = entry.training;
  const { createdAt } = report;
  if (finishedAt === undefined || createdAt === undefined) return undefined;
  const [finished, created] = [parseInstant(finishedAt), parseInstant(createdAt)];
  const times = { expected: `created after training finished (${finishedAt})`, actual: createdAt };
  if (finished === undefined || created === undefined) return { ...base, ...UNREADABLE_TIME, ...times };
  return created.nanoseconds >= finished.nanoseconds
    ? undefined
    : { ...base, ...OLDER_THAN_TRAINING, ...times };
}

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

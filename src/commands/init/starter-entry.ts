import type { ImportedEntry, ImportedField, ImportedFigure } from '../../readers/import/import-reader.js';
import { ENTRY_FIELDS, GAP, isRequired } from '../../readers/import/to-registry-entry.js';
import { toPlainText } from '../../render/plain-text.js';
import type { Found, FoundKind } from './find-in-repository.js';
import { toYaml } from './write-yaml.js';

/** What a starter entry is made of. */
export interface Start {
  readonly modelId: string;
  readonly version: string;
  readonly task: string | undefined;
  readonly imported: ImportedEntry | undefined;
  readonly found: readonly Found[];
}

/** What each open field asks for. */
const HINTS: Readonly<Record<string, string>> = {
  owner: 'who answers for it: {team, contact, oncall}',
  task: 'asr, asr-dictation, asr-command, asr-streaming, tts or tts-streaming',
  base_model: '<id>@<commit or version>, or scratch',
  data_manifest: 'path, or address@sha256:<digest>, of what it was trained on',
  training_code_sha: 'the full commit: git rev-parse HEAD',
  feature_contract: 'what training and serving compute from audio',
  input_schema: 'JSON Schema of what clients send',
  output_schema: 'JSON Schema of what the model emits',
  eval_report: 'path of the eval report of this version',
  safety_report: 'path of the safety report of this version',
  serving_image: 'name@sha256:<digest>',
  resource_envelope: '{accelerator, memory_mib, max_concurrent_streams, ...}',
  rollback_target:
    'model_id@version that serves today; for a first release {first_release: true, fallback: "..."}',
  review_by: 'the date by which somebody looks at it again',
};

/** Where a starter entry keeps what it does not find; `starterContracts` writes both. */
export const CONTRACTS = { feature: 'contracts/feature.yaml', serving: 'contracts/serving.yaml' } as const;

/** Where a starter entry looks for the report of the unit tests; the command writes it. */
export const TESTS_REPORT = 'evidence/unit-tests.xml';
/** Tests the feature extraction, and writes what came of it as JUnit XML. */
export const TESTS_COMMAND = `pytest --junitxml=${TESTS_REPORT}`;

/** The text of a starter registry entry: what is known, and a placeholder with a hint for the rest. */
export function starterEntry(start: Start): string {
  const known = knownFields(start);
  const lines = ENTRY_FIELDS.flatMap((name) => {
    const field = known.get(name);
    if (field !== undefined) return [fieldLine(name, field)];
    return isRequired(name) ? [`${name}: ${GAP}${comment(HINTS[name])}`] : [];
  });
  const head = [
    `# A starter: what says ${GAP} counts as missing until it is filled in.`,
    ...(start.imported?.remarks ?? []).map(remark),
    ...(start.imported?.figures ?? []).map(figureRemark),
    'format: registry-entry/1',
  ];
  const tests = known.has('evidence')
    ? []
    : [`# evidence: {unit_tests: ${TESTS_REPORT}}   # of the feature extraction: ${TESTS_COMMAND}`];
  return `${[...head, ...lines, ...tests].join('\n')}\n`;
}

function fieldLine(name: string, { value, note }: ImportedField): string {
  const isOpen = value === GAP;
  return `${name}: ${toYaml(value)}${comment(note ?? (isOpen ? HINTS[name] : undefined))}`;
}

// Text of other tools' files never leaves its comment: one line, no control characters.
function remark(text: string): string {
  return `# ${toPlainText(text, 200)}`;
}

function comment(text: string | undefined): string {
  return text === undefined ? '' : `   ${remark(text)}`;
}

// Figures that somebody reported elsewhere are no evidence: they stay a comment.
function figureRemark({ slice, metric, value, written, assumed }: ImportedFigure): string {
  const unit = assumed === undefined ? '' : `, ${assumed} assumed`;
  return remark(`reported: ${metric} ${value} on ${slice} (written ${written}${unit})`);
}

function knownFields({ modelId, version, task, imported, found }: Start): ReadonlyMap<string, ImportedField> {
  const known = new Map<string, ImportedField>(imported?.fields ?? []);
  known.set('model_id', { value: modelId });
  known.set('version', { value: version });
  if (task !== undefined) known.set('task', { value: task });
  known.set('feature_contract', featureContract(found));
  known.set('serving_contract', { value: CONTRACTS.serving });
  const report = one(found, 'eval-report');
  if (report !== undefined) known.set('eval_report', { value: report.path });
  else if (found.some(({ kind }) => kind === 'records'))
    known.set('eval_report', { value: GAP, note: recordsHint(found) });
  const tests = one(found, 'unit-tests');
  if (tests !== undefined) known.set('evidence', { value: { unit_tests: tests.path } });
  return known;
}

/** The one file of a kind; of several none, because which one is meant is not for a guess. */
export function one(found: readonly Found[], kind: FoundKind): Found | undefined {
  const [only, ...others] = found.filter((item) => item.kind === kind);
  return others.length === 0 ? only : undefined;
}

function featureContract(found: readonly Found[]): ImportedField {
  const contract = one(found, 'feature-contract');
  if (contract !== undefined) return { value: contract.path };
  const config = one(found, 'toolkit-config');
  if (config === undefined) return { value: CONTRACTS.feature };
  const note = `${config.format}; say in ${CONTRACTS.feature} what serving computes`;
  return { value: { training: config.path, serving: CONTRACTS.feature }, note };
}

function recordsHint(found: readonly Found[]): string {
  const records = one(found, 'records')?.path ?? '{baseline: <file>, candidate: <file>}';
  return `a report of the records: {model, baseline, eval_pack, scoring, records: ${records}, slice_by: [...], cluster_by: speaker}`;
}

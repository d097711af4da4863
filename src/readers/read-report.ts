import { validate as validateCanary, hints as canaryHints } from '../generated/canary-report.js';
import { validate as validateEval, hints as evalHints } from '../generated/eval-report.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Run } from '../model/measured-records.js';
import type { Problem } from '../model/problem.js';
import type { EvalReport } from '../model/report.js';
import type { Slice } from '../model/slice.js';
import { at, entriesOf, itemsOf, type MapEntry, type Node, rawOf, textOf } from './node.js';
import { type Notes, readMetrics, readSlice } from './read-slices.js';
import { readCanaryTerms } from './read-canary-terms.js';
import { readRecordsTerms } from './read-records-terms.js';
import { readReleaseId } from './read-release-id.js';
import { validateNode } from './validate.js';

/** What a document came to as a value of its format. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const VALIDATORS = {
  eval: { validate: validateEval, hints: evalHints },
  canary: { validate: validateCanary, hints: canaryHints },
};

const TOTALS = ['privacy_errors', 'unit_cost', 'unit_cost_delta', 'unit_cost_relative_delta'];

/**
 * Reads an eval report, or a canary report with the terms it ran under.
 *
 * A number that is not finite, a text, null, or a value that is impossible for its metric refuses the whole
 * report: half a report is never judged.
 */
export function readReport(
  root: Node,
  kind: 'eval' | 'canary',
  metrics: ReadonlyMap<string, MetricDefinition>,
): Read<EvalReport> {
  const invalid = validateNode(root, VALIDATORS[kind]);
  if (invalid.length > 0) return { kind: 'refused', problems: invalid };
  const notes: Notes = { problems: [...missingSlices(root)], remarks: [] };
  const plain = toReport(root, metrics, notes);
  const report =
    kind === 'canary' ? { ...plain, canary: readCanaryTerms(root, metrics, notes.problems) } : plain;
  return notes.problems.length > 0
    ? { kind: 'refused', problems: notes.problems }
    : { kind: 'read', value: report };
}

function missingSlices(root: Node): Problem[] {
  if (at(root, 'slices') !== undefined) return [];
  if (at(root, 'records') !== undefined) return [];
  const message = 'the report has no `slices`: an average never stands in for them';
  return [
    {
      location: root.location,
      message,
      expected: 'slices',
      found: 'nothing',
      hint: 'add `slices`, or `records`',
    },
  ];
}

function toReport(root: Node, metrics: ReadonlyMap<string, MetricDefinition>, notes: Notes): EvalReport {
  const records = readRecordsTerms(root);
  const runs = at(root, 'runs');
  return {
    model: readModel(at(root, 'model')),
    baseline: readBaseline(at(root, 'baseline')),
    createdAt: textOf(at(root, 'created_at')),
    evalPack: readEvalPack(at(root, 'eval_pack')),
    scoring: readScoring(at(root, 'scoring')),
    ...readMeasured(root, metrics, notes),
    totals: readTotals(root, metrics, notes),
    ...(records === undefined ? {} : { records }),
    ...(runs === undefined ? {} : { runs: itemsOf(runs).map((run) => readMeasured(run, metrics, notes)) }),
    remarks: notes.remarks,
    location: root.location,
  };
}

/** The slices of a report, or of one of its repeated runs. */
function readMeasured(node: Node, metrics: ReadonlyMap<string, MetricDefinition>, notes: Notes): Run {
  const slices = entriesOf(at(node, 'slices')).map(([name, { value }]): [string, Slice] => [
    name,
    readSlice(name, value, metrics, notes),
  ]);
  const overall = at(node, 'overall');
  return {
    slices: new Map(slices),
    overall: overall === undefined ? undefined : readSlice('overall', overall, metrics, notes),
    location: node.location,
  };
}

function readTotals(
  root: Node,
  metrics: ReadonlyMap<string, MetricDefinition>,
  notes: Notes,
): EvalReport['totals'] {
  const entries = entriesOf(root).filter(([key]) => TOTALS.includes(key));
  return readMetrics(
    entries.map(([key, entry]) => [key, key === 'privacy_errors' ? asCandidate(entry) : entry]),
    metrics,
    notes,
  );
}

// `privacy_errors: 0` counts this version's errors: the one figure that is written without its side.
function asCandidate({ keyLocation, value }: MapEntry): MapEntry {
  const entries = new Map([['candidate', { keyLocation, value }]]);
  return { keyLocation, value: { kind: 'map', location: value.location, entries } };
}

function readModel(node: Node | undefined): EvalReport['model'] {
  const id = readReleaseId(node);
  const artifactSha256 = rawOf(at(node, 'artifact_sha256'));
  if (node === undefined || id === undefined) return undefined;
  return { ...id, ...(artifactSha256 === undefined ? {} : { artifactSha256 }), location: node.location };
}

function readBaseline(node: Node | undefined): EvalReport['baseline'] {
  const id = readReleaseId(node);
  return node === undefined || id === undefined ? undefined : { ...id, location: node.location };
}

function readEvalPack(node: Node | undefined): EvalReport['evalPack'] {
  const short = textOf(node);
  if (short !== undefined) {
    const at = short.lastIndexOf('@');
    return at <= 0 ? { name: short } : { name: short.slice(0, at), version: short.slice(at + 1) };
  }
  const name = rawOf(at(node, 'name'));
  const version = rawOf(at(node, 'version'));
  const sha256 = rawOf(at(node, 'sha256'));
  if (name === undefined && sha256 === undefined) return undefined;
  return {
    name: name ?? '',
    ...(version === undefined ? {} : { version }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

function readScoring(node: Node | undefined): EvalReport['scoring'] {
  const shared = toTexts(entriesOf(node).filter(([, { value }]) => value.kind === 'scalar'));
  const side = (name: string): ReadonlyMap<string, string> =>
    new Map([...shared, ...toTexts(entriesOf(at(node, name)))]);
  return { candidate: side('candidate'), baseline: side('baseline') };
}

function toTexts(entries: readonly (readonly [string, MapEntry])[]): [string, string][] {
  return entries.map(([key, { value }]) => [key, rawOf(value) ?? '']);
}

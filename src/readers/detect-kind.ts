import type { EvidenceKind } from '../model/entry.js';
import { at, type Node, textOf } from './node.js';

/** Kinds by the name in a file's `format` key. */
const BY_FORMAT: ReadonlyMap<string, EvidenceKind> = new Map([
  ['canary-report', 'canary_report'],
  ['shadow-report', 'shadow_report'],
  ['canary-plan', 'canary_plan'],
  ['load-report', 'load_test'],
  ['benchmark', 'benchmark'],
  ['rollback-drill', 'rollback_drill'],
  ['incidents', 'incidents'],
  ['slo', 'slo'],
  ['clients', 'clients'],
  ['replay-manifest', 'replay'],
  ['privacy-logs', 'privacy_logs'],
]);

/** Keys that only one kind of evidence has; the first that matches wins. */
const BY_KEYS: readonly (readonly [EvidenceKind, readonly string[]])[] = [
  ['privacy_logs', ['records_checked', 'violations']],
  ['rollback_drill', ['rehearsed_at']],
  ['canary_plan', ['cohort', 'stop_conditions', 'telemetry']],
  ['canary_report', ['slices', 'window']],
  ['canary_report', ['slices', 'cohort']],
  ['load_test', ['peak_concurrency']],
  ['replay', ['fixtures', 'sanitised']],
  ['clients', ['clients']],
  ['incidents', ['incidents']],
  ['slo', ['slo']],
];

/** Tells what evidence a YAML or JSON document is: by what it says it is, then by its keys; undefined for others. */
export function detectEvidenceKind(root: Node): EvidenceKind | undefined {
  const format = textOf(at(root, 'format'))?.split('/')[0];
  if (format !== undefined) return BY_FORMAT.get(format);
  // A serving contract lists clients as well.
  if (['api', 'audio_in', 'audio_out'].some((key) => at(root, key) !== undefined)) return undefined;
  return BY_KEYS.find(([, keys]) => keys.every((key) => at(root, key) !== undefined))?.[0];
}

import type { CanaryTerms } from './canary.js';
import type { Location } from './location.js';
import type { MeasuredRecords, RecordsTerms, Run } from './measured-records.js';
import type { MetricFigures, Slice } from './slice.js';

/** A version of a model, as `model_id@version` names it. */
export interface ReleaseId {
  readonly model_id: string;
  readonly version: string;
}

/** An eval, canary or shadow report. */
export interface EvalReport {
  /** The reader of a file that an evaluation tool wrote; undefined for a report of this gate's own. */
  readonly reader?: string;
  readonly model: (ReleaseId & { readonly artifactSha256?: string; readonly location: Location }) | undefined;
  readonly baseline: (ReleaseId & { readonly location: Location }) | undefined;
  readonly createdAt: string | undefined;
  readonly evalPack:
    { readonly name: string; readonly version?: string; readonly sha256?: string } | undefined;
  readonly scoring: {
    readonly candidate: ReadonlyMap<string, string>;
    readonly baseline: ReadonlyMap<string, string>;
  };
  /** In report order. */
  readonly slices: ReadonlyMap<string, Slice>;
  readonly overall: Slice | undefined;
  /** Figures of the whole report by metric name: privacy_errors, unit_cost. */
  readonly totals: ReadonlyMap<string, MetricFigures>;
  /** Where its raw records are; undefined when it names none. */
  readonly records?: RecordsTerms;
  /** What became of them; undefined when it names none. */
  readonly measured?: MeasuredRecords;
  /** Repeated measurements: what latency is proven by. */
  readonly runs?: readonly Run[];
  /** What deserves a look without being wrong: an error rate above 1. */
  readonly remarks: readonly { readonly message: string; readonly location: Location }[];
  /** The terms that a canary or shadow report ran under. */
  readonly canary?: CanaryTerms;
  readonly location: Location;
}

/** `model_id@version`. */
export function toReleaseName(release: ReleaseId): string {
  return `${release.model_id}@${release.version}`;
}

/** Reads `model_id@version`; undefined when either part is missing. */
export function parseReleaseName(text: string): ReleaseId | undefined {
  const at = text.lastIndexOf('@');
  if (at <= 0 || at === text.length - 1) return undefined;
  return { model_id: text.slice(0, at), version: text.slice(at + 1) };
}

import type { FeatureContract } from './feature-contract.js';
import type { Location } from './location.js';
import type { Reading } from './reading.js';
import type { EvalReport, ReleaseId } from './report.js';
import type { Step } from './step.js';

/** A file or address that an entry points at, with the digest recorded for it. */
export interface Reference {
  readonly path: string;
  /** Has a scheme (`s3://`, `https://`): not in the repository, so nothing is read. */
  readonly external: boolean;
  readonly sha256?: string;
  readonly id?: string;
  readonly version?: string;
  readonly license?: string;
  readonly location: Location;
}

/** The artefacts of a release that are pinned by digest (R2). */
export const ARTIFACT_FIELDS = [
  'data_manifest',
  'artifact',
  'feature_code',
  'tokenizer',
  'codec',
  'vocoder',
  'decoder',
  'safety_filters',
  'routing_rules',
] as const;
export type ArtifactField = (typeof ARTIFACT_FIELDS)[number];

/** The documents that an entry points at. */
export const DOCUMENT_FIELDS = [
  'serving_contract',
  'input_schema',
  'output_schema',
  'safety_report',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/** The kinds of evidence an entry lists beside its reports. */
export const EVIDENCE_KINDS = [
  'unit_tests',
  'replay',
  'load_test',
  'benchmark',
  'canary_plan',
  'canary_report',
  'shadow_report',
  'rollback_drill',
  'incidents',
  'slo',
  'clients',
  'privacy_logs',
  'buf_breaking',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Where a release would go back to. */
export type RollbackDeclaration =
  | {
      readonly kind: 'release';
      readonly release: ReleaseId;
      readonly servingImage?: string;
      readonly location: Location;
    }
  | { readonly kind: 'first-release'; readonly fallback: string; readonly location: Location };

/** One registry entry, short and long forms folded into one. */
export interface RegistryEntry {
  readonly modelId: string;
  readonly version: string;
  readonly family: string;
  readonly tasks: readonly string[];
  readonly owner: { readonly team?: string; readonly contact?: string; readonly oncall?: string };
  readonly languages: readonly string[];
  readonly baseModel:
    { readonly id: string; readonly revision?: string; readonly location: Location } | undefined;
  readonly artifacts: ReadonlyMap<ArtifactField, Reference>;
  readonly documents: ReadonlyMap<DocumentField, Reference>;
  readonly trainingCodeSha: { readonly text: string; readonly location: Location } | undefined;
  readonly training: {
    readonly seed?: string;
    readonly hyperparameters?: Reference | 'inline';
    readonly labels?: Reference;
    readonly finishedAt?: string;
  };
  readonly featureContract:
    | {
        readonly training?: Reference;
        readonly serving?: Reference;
        readonly inline: boolean;
        /** One contract for both sides: the short form, or a contract that the entry itself holds. */
        readonly single: boolean;
        /** Contracts that stand in the entry itself. */
        readonly written?: {
          readonly training?: Reading<FeatureContract>;
          readonly serving?: Reading<FeatureContract>;
        };
        readonly location: Location;
      }
    | undefined;
  readonly frontEnd: 'bundled' | 'shared' | undefined;
  readonly evalReport: Reference | { readonly inline: EvalReport } | undefined;
  readonly servingImage:
    { readonly ref: string; readonly runtime?: string; readonly location: Location } | undefined;
  readonly resourceEnvelope: ReadonlyMap<string, number | string>;
  readonly rollbackTarget: RollbackDeclaration | undefined;
  readonly rollbackOf: ReleaseId | undefined;
  readonly stateMigrations: 'none' | 'reversible' | 'forward-only' | undefined;
  readonly reviewBy: { readonly text: string; readonly location: Location } | undefined;
  readonly expiresAt: { readonly text: string; readonly location: Location } | undefined;
  readonly approval:
    | { readonly status: string; readonly by?: string; readonly at?: string; readonly location: Location }
    | undefined;
  readonly step: Step | undefined;
  /** A folder whose files are told apart by content, or paths by kind. */
  readonly evidence: {
    readonly folder?: Reference;
    readonly files: ReadonlyMap<EvidenceKind, readonly Reference[]>;
  };
  /** The required fields that are missing (R4), each list sorted. */
  readonly missing: { readonly critical: readonly string[]; readonly other: readonly OtherRequiredField[] };
  readonly location: Location;
  /** Where each field of the entry stands, by field name. */
  readonly places: ReadonlyMap<string, Location>;
}

/** What an entry without which nothing may be released (R4). */
export const CRITICAL_FIELDS = [
  'data_manifest',
  'eval_report',
  'feature_contract',
  'model_id',
  'owner',
  'rollback_target',
  'serving_image',
  'task',
  'training_code_sha',
  'version',
] as const;

/** The rest of the registry contract (R3); `review_by` stands for either date. */
export const OTHER_REQUIRED_FIELDS = [
  'base_model',
  'input_schema',
  'output_schema',
  'resource_envelope',
  'review_by',
  'safety_report',
] as const;
export type OtherRequiredField = (typeof OTHER_REQUIRED_FIELDS)[number];

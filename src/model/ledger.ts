import type { Instant } from './instant.js';
import type { Location } from './location.js';

/** Where a release stands in production. */
export const RELEASE_STATES = ['canary', 'stable', 'rolled_back', 'retired', 'failed'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** The digests that a rollback has to restore, beside the serving image (R2). */
export const BUNDLE_DIGESTS = [
  'artifact_sha256',
  'feature_contract_sha256',
  'tokenizer_sha256',
  'codec_sha256',
  'decoder_sha256',
  'safety_filters_sha256',
  'routing_rules_sha256',
  'data_manifest_sha256',
  'eval_pack_sha256',
] as const;
export type BundleDigest = (typeof BUNDLE_DIGESTS)[number];

/** One line of the release ledger. Empty text stands for a value that is missing. */
export interface Release {
  readonly family: string;
  readonly modelId: string;
  readonly version: string;
  readonly state: ReleaseState;
  readonly promotedAt: { readonly text: string; readonly instant: Instant | undefined };
  readonly servingImage: string;
  readonly health: 'healthy' | 'degraded' | 'unhealthy' | undefined;
  readonly served:
    { readonly from?: string; readonly to?: string; readonly trafficPercentMax?: number } | undefined;
  readonly knownIssues: readonly { readonly id: string; readonly severity: string }[];
  readonly bundle: ReadonlyMap<BundleDigest, string>;
  readonly location: Location;
}

/** The release ledger of a repository, in file order. */
export interface Ledger {
  readonly releases: readonly Release[];
  /** The base has no ledger at all, so head's was used. */
  readonly bootstrap: boolean;
}

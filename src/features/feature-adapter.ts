import type { FeatureContract } from '../model/feature-contract.js';
import type { FeatureSource } from './feature-source.js';

/** What became of a file: a contract, or the reason why it determines none. It is never compatible then. */
export type FeatureReading =
  | { readonly kind: 'contract'; readonly contract: FeatureContract }
  | {
      readonly kind: 'unresolved';
      /** Null where no format was recognised. */
      readonly format: string | null;
      readonly reason: string;
    };

/** Reads one toolkit's configuration into the canonical contract. */
export interface FeatureAdapter {
  /** As it is printed: `default of <format>`. */
  readonly format: string;
  /** Tells the format by content; by name only where a file may be empty. */
  readonly recognises: (source: FeatureSource) => boolean;
  readonly read: (source: FeatureSource) => FeatureReading;
}

/** A reading that holds a contract. */
export function contractReading(contract: FeatureContract): FeatureReading {
  return { kind: 'contract', contract };
}

/** A reading that holds none, and why. */
export function unresolvedReading(format: string | null, reason: string): FeatureReading {
  return { kind: 'unresolved', format, reason };
}

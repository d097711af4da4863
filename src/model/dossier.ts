import type { RegistryEntry } from './entry.js';
import type { FeatureEvidence } from './feature-evidence.js';
import type { Digests } from './file-digest.js';
import type { Ledger } from './ledger.js';
import type { Operations } from './operations.js';
import type { Reading } from './reading.js';
import type { EvalReport } from './report.js';
import type { SafetyReport } from './safety-report.js';
import type { ServingEvidence } from './serving-evidence.js';
import type { TestReport } from './test-report.js';

/** Everything that is known of one release, each piece a three-valued reading. */
export interface Dossier extends Operations, FeatureEvidence, ServingEvidence {
  readonly entry: Reading<RegistryEntry>;
  readonly evalReport: Reading<EvalReport>;
  readonly canaryReport: Reading<EvalReport>;
  readonly safetyReport: Reading<SafetyReport>;
  readonly unitTests: Reading<readonly TestReport[]>;
  /** Digests of the files of head that the entry points at, recomputed. */
  readonly digests: Reading<Digests>;
  readonly ledger: Reading<Ledger>;
  /** The entry of the family's stable release. */
  readonly releasedEntry: Reading<RegistryEntry>;
  /** The eval report of the family's stable release. */
  readonly releasedReport: Reading<EvalReport>;
}

/** A piece of evidence, by name. */
export type Evidence = keyof Dossier;

/** The value that a piece of evidence has when it is present. */
export type ValueOf<E extends Evidence> = Dossier[E] extends Reading<infer T> ? T : never;

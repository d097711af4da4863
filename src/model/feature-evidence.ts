import type { ClientsReport } from './client-telemetry.js';
import type { FeatureContract } from './feature-contract.js';
import type { Reading } from './reading.js';
import type { Replay } from './replay.js';
import type { ServingAudio } from './serving-audio.js';

/** The later stages of a voice, as their own configuration files describe them. */
export interface VoiceStages {
  readonly vocoder?: FeatureContract;
  readonly codec?: FeatureContract;
}

/** What is known of the features that a model is fed with: contracts, recordings, telemetry. */
export interface FeatureEvidence {
  /** The contract of the training, or the only one. */
  readonly trainingFeatures: Reading<FeatureContract>;
  /** The contract of the service; the same value as that of the training where the entry names one for both. */
  readonly servingFeatures: Reading<FeatureContract>;
  /** The contract of the family's stable release, from the trusted tree. */
  readonly releasedFeatures: Reading<FeatureContract>;
  /** From configuration files that the entry names as vocoder or codec. */
  readonly stageFeatures: Reading<VoiceStages>;
  /** What the serving contract says of audio. */
  readonly servingAudio: Reading<ServingAudio>;
  readonly replays: Reading<readonly Replay[]>;
  readonly clients: Reading<readonly ClientsReport[]>;
}

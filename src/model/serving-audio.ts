import type { Location } from './location.js';

/** One format that a service takes or sends, as far as the features depend on it. */
export interface ServedFormat {
  readonly ratesHz: readonly number[];
  readonly channels: readonly number[];
  /** What becomes of audio at other rates; undefined where the contract does not say. */
  readonly resample?: ServedResampling;
  readonly location: Location;
}

/** What a service does with audio of another rate than the model's. */
export interface ServedResampling {
  readonly policy: 'reject' | 'resample';
  /** The rate that it is brought to, Hz. */
  readonly toHz?: number;
  readonly location: Location;
}

/** The audio part of a serving contract. */
export interface ServingAudio {
  readonly input: readonly ServedFormat[];
  /** What a voice is sent as; empty for recognisers. */
  readonly output: readonly ServedFormat[];
  readonly location: Location;
}

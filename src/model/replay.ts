import type { AudioSignal, FlacHeader, NpyArray, WavHeader } from './audio.js';
import type { Location } from './location.js';
import type { ReleaseId } from './report.js';

/** A recording of a fixture: decoded, or only its header where the format is not decoded here. */
export interface FixtureAudio {
  readonly path: string;
  readonly header: WavHeader | FlacHeader;
  readonly signal?: AudioSignal;
  readonly sha256: string;
  /** The digest that the manifest records. */
  readonly recorded?: string;
}

/** How recordings were made free of personal data; each part as it was written. */
export interface Sanitised {
  readonly method?: string;
  readonly by?: string;
  readonly at?: string;
}

/** What a manifest says that the files of a fixture are. */
export interface FixtureExpectations {
  readonly sampleRateHz?: number;
  readonly channels?: number;
  readonly encoding?: string;
  readonly durationSeconds?: number;
}

/** One side of a pair of feature dumps. */
export interface FeatureDump {
  readonly path: string;
  readonly array: NpyArray;
  readonly sha256: string;
  readonly recorded?: string;
}

/** A fixture's features, as training and as production compute them. */
export interface FeatureDumps {
  readonly training: FeatureDump;
  readonly serving: FeatureDump;
  readonly profile?: 'exact' | 'equivalent';
  /** Dither that was on while they were made. */
  readonly dither?: number;
}

/** One recording as both sides hear it. */
export interface Fixture {
  readonly id: string;
  readonly client?: string;
  readonly training: FixtureAudio;
  readonly serving: FixtureAudio;
  readonly expected: FixtureExpectations;
  readonly sanitised?: Sanitised;
  readonly dumps?: FeatureDumps;
  readonly location: Location;
}

/** A manifest with everything that it names, read. */
export interface Replay {
  readonly model: ReleaseId | undefined;
  readonly fixtures: readonly Fixture[];
  readonly location: Location;
}

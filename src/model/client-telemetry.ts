import type { Location } from './location.js';

/** A sample rate that was observed, with its share of the client's audio where it was counted. */
export interface ObservedRate {
  readonly hz: number;
  readonly percent?: number;
}

/** What a client version was built against, as far as it is said; paths are relative to the root. */
export interface BuiltAgainst {
  /** model_id@version. */
  readonly release?: string;
  readonly apiVersion?: string;
  readonly contract?: string;
  readonly input?: string;
  readonly output?: string;
}

/** What one client version sends, counted over its traffic. */
export interface ClientTelemetry {
  readonly client: string;
  /** Share of the traffic of this model. */
  readonly trafficPercent: number;
  readonly rates: readonly ObservedRate[];
  /** Digest of the contract or code that the client computes its features by, in lower case. */
  readonly featureSha256?: string;
  readonly builtAgainst?: BuiltAgainst;
  /** Whether it ignores properties that it does not know. */
  readonly reader?: 'tolerant' | 'strict';
  /** Last day on which what it was built against is served to it. */
  readonly sunsetAt?: string;
  /** Day after which it is no longer in the field. */
  readonly liveUntil?: string;
  readonly location: Location;
}

/** The telemetry of all client versions. */
export interface ClientsReport {
  readonly clients: readonly ClientTelemetry[];
  /** It counts the traffic of the canary alone. */
  readonly ofCanary?: boolean;
  readonly location: Location;
}

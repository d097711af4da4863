import type { Location } from './location.js';

/** A sample rate that was observed, with its share of the client's audio where it was counted. */
export interface ObservedRate {
  readonly hz: number;
  readonly percent?: number;
}

/** What one client version sends, counted over its traffic. */
export interface ClientTelemetry {
  readonly client: string;
  /** Share of the traffic of this model. */
  readonly trafficPercent: number;
  readonly rates: readonly ObservedRate[];
  /** Digest of the contract or code that the client computes its features by, in lower case. */
  readonly featureSha256?: string;
  readonly location: Location;
}

/** The telemetry of all client versions. */
export interface ClientsReport {
  readonly clients: readonly ClientTelemetry[];
  readonly location: Location;
}

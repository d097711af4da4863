import type { Location } from './location.js';

/** A service level objective and what was measured. */
export interface Objective {
  readonly id: string;
  /** A metric of the catalogue, which knows the unit; or undefined, and `unit` is said. */
  readonly metric: string | undefined;
  readonly unit: string;
  readonly slice: string | undefined;
  readonly max: number | undefined;
  readonly min: number | undefined;
  /** undefined: not measured. */
  readonly value: number | undefined;
  readonly location: Location;
}

/** Where an incident stands. */
export const INCIDENT_STATES = ['open', 'mitigated', 'resolved'] as const;

/** Something that went wrong in production. */
export interface Incident {
  readonly id: string;
  readonly status: (typeof INCIDENT_STATES)[number];
  readonly severity: string;
  /** The releases that it names, `model_id@version`. */
  readonly releases: readonly string[];
  readonly location: Location;
}

/** A list and where it stands. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly location: Location;
}

import type { Location } from './location.js';
import type { ReleaseId } from './report.js';

/** How bad a safety finding is, worst first. */
export const SAFETY_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** One thing that the safety review found. */
export interface SafetyFinding {
  readonly id: string;
  readonly severity: (typeof SAFETY_SEVERITIES)[number];
  readonly status: 'open' | 'accepted' | 'resolved';
  readonly location: Location;
}

/** What a safety review found. */
export interface SafetyReport {
  readonly model: ReleaseId | undefined;
  readonly checks: number;
  readonly findings: readonly SafetyFinding[];
  readonly location: Location;
}

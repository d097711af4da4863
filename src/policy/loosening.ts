/** One way in which a policy asks for less than another, with both values. */
export interface Loosening {
  /** Where in the policy: `gates.rollback-drill.severity`. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

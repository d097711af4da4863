/** Gates that a policy may already name; they judge from the version that builds them. */
export const LATER_GATES: readonly string[] = [];

/**
 * What a comparison may spend. When it is exhausted every question is answered "not decided", so a comparison
 * ends soon after, and never by an exception.
 */
export interface Budget {
  /** Takes steps; false when there are none left. */
  readonly spend: (steps: number) => boolean;
  /** Runs one level deeper; at the limit of depth the budget is exhausted. */
  readonly deeper: <T>(run: () => T, otherwise: T) => T;
}

/** How much may be spent. */
export interface Limits {
  /** A step takes about two microseconds. */
  readonly steps: number;
  /** A level takes about ten stack frames. */
  readonly depth: number;
}

/** The limits that keep one comparison within a second and its recursion within half of the stack. */
export const COMPARISON_LIMITS: Limits = { steps: 200_000, depth: 400 };

/** A budget of its own for one comparison. */
export function createBudget(limits: Limits = COMPARISON_LIMITS): Budget {
  let left = limits.steps;
  let depth = 0;
  return {
    spend: (steps) => {
      left -= steps;
      return left >= 0;
    },
    deeper: (run, otherwise) => {
      if (depth >= limits.depth) left = -1;
      if (left < 0) return otherwise;
      depth += 1;
      const result = run();
      depth -= 1;
      return result;
    },
  };
}

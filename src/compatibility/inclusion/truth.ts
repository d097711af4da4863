/** True, false, or undefined: not decided. */
export type Truth = boolean | undefined;

/** True when all are, false when one is not; stops at the first that is not. */
export function every<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  let result: Truth = true;
  for (const item of items) {
    const truth = test(item);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

/** True when one is, false when none is. */
export function some<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  return not(every(items, (item) => not(test(item))));
}

/** The opposite; undecided stays so. */
export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** How many are certainly true, and how many may be. */
export function countTrue<T>(items: Iterable<T>, test: (item: T) => Truth): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const item of items) {
    const truth = test(item);
    if (truth === true) least += 1;
    if (truth !== false) most += 1;
  }
  return { least, most };
}

/** Whether a count that is known within limits lies within others. */
export function within(count: { least: number; most: number }, low: number, high: number): Truth {
  if (count.least >= low && count.most <= high) return true;
  return count.most < low || count.least > high ? false : undefined;
}

/**
 * Holm's step-down adjusted p-values, in the order of the input (Holm 1979, Scandinavian Journal of
 * Statistics 6).
 *
 * The k-th smallest of m is multiplied by m - k + 1, capped at 1, and never falls below the one before it.
 * Valid under any dependence, so also for slices that share utterances. An empty list gives an empty list.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let running = 0;
  for (const [rank, { p, index }] of order.entries()) {
    running = Math.max(running, Math.min(1, (pValues.length - rank) * p));
    adjusted[index] = running;
  }
  return adjusted;
}

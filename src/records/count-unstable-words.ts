// The definition behind `partial_churn` (implementations differ): words of each partial after the longest common start
// with the next output, over the words of the final.

/**
 * Words that were shown in a partial hypothesis and then changed (Shangguan et al. 2020, arXiv 2006.01416).
 *
 * Each partial is compared with the output after it, the last one with the final; its words beyond the
 * longest common start are counted, so a word may count again each time it is shown and changed. The
 * ratio to the words of the final accumulates and can exceed 1.
 */
export function countUnstableWords(
  partials: readonly (readonly string[])[],
  final: readonly string[],
): number {
  let unstable = 0;
  for (const [index, partial] of partials.entries()) {
    const next = partials[index + 1] ?? final;
    let stable = 0;
    while (stable < partial.length && partial[stable] === next[stable]) stable += 1;
    unstable += partial.length - stable;
  }
  return unstable;
}

import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';

const PERCENTILES = ['p50', 'p90', 'p95', 'p99'];

/** Percentiles of one distribution that fall where they have to rise: the figures of two runs, or of two units. */
export function findDisorder(figures: ReadonlyMap<string, number>, location: Location): readonly Problem[] {
  const families = new Set([...figures.keys()].map((name) => /^p\d\d_(.+)$/.exec(name)?.[1]));
  return [...families].flatMap((family) => {
    const known = PERCENTILES.map((name) => `${name}_${family ?? ''}`).filter((name) => figures.has(name));
    const pairs = known.slice(1).map((name, index) => [known[index] ?? '', name] as const);
    return pairs
      .filter(([low, high]) => (figures.get(low) ?? 0) > (figures.get(high) ?? 0))
      .map(([low, high]): Problem => {
        const found = `${low} ${figures.get(low) ?? ''}, ${high} ${figures.get(high) ?? ''}`;
        return {
          location,
          message: `percentiles are out of order: ${found}`,
          expected: `${low} at most ${high}`,
          found,
          hint: 'take both from the same run, in the same unit',
        };
      });
  });
}

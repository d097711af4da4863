import type { ClusterSums, SliceEvidence } from '../../src/model/slice-evidence.js';
import { describe, expect, test } from '@jest/globals';
import { compareSlices } from '../../src/statistics/compare-slices.js';
import { DEFAULT_STATISTICS } from '../../src/statistics/slice-evidence.js';
import { clusterSums } from './cluster-sums-of.js';
import { binomial, normal, seededRandom } from './seeded-random.js';

// Candidate exactly at the margin: every pass is a false pass. Speakers differ in rate (gamma), in amount of
// speech (log-normal, sd 0.7) and in how the change suits them (log-normal, sd 0.12); 60 % of errors are shared.
const MARGIN = 0.05;
const STATISTICS = { ...DEFAULT_STATISTICS, min_reference_words: 0, min_baseline_errors: 0 };

function gammaThreeHalves(random: () => number): number {
  const half = normal(random) ** 2 / 2;
  return half - Math.log(1 - random());
}

function speaker(random: () => number, change: number): readonly [number, number, number] {
  const rate = Math.min(0.6, (0.1 * gammaThreeHalves(random)) / 1.5);
  const words = Math.round(60 * Math.exp(0.7 * normal(random)));
  const suits = Math.exp(0.12 * normal(random) - 0.0072);
  const shared = 0.6 * rate;
  const common = binomial(random, words, shared);
  const own = words - common;
  // Each side errs on its own among the rest so that its expected total is rate * words, times the change.
  const baseline = common + binomial(random, own, (rate - shared) / (1 - shared));
  const candidate = common + binomial(random, own, (rate * change * suits - shared) / (1 - shared));
  return [baseline, candidate, words];
}

function slice(random: () => number, clusters: number, change: number): ClusterSums {
  const speakers = Array.from({ length: clusters }, () => speaker(random, change));
  const column = (at: 0 | 1 | 2): number[] => speakers.map((one) => one[at]);
  return clusterSums(column(0), column(1), column(2));
}

function evidence(name: string, sums: ClusterSums): SliceEvidence {
  return {
    slice: name,
    metric: 'wer',
    better: 'lower',
    utterances: 0,
    clusters: sums.baseline.length,
    referenceWords: null,
    figures: {
      kind: 'clusters',
      sums,
      counted: { weight: 1, errors: 1, unit: 'words' },
      identicalTexts: false,
    },
  };
}

describe('simulation, fixed seed', () => {
  test.each([
    [8, 3000],
    [12, 3000],
    [20, 2000],
    [40, 1500],
    [100, 1000],
  ])(
    'false-pass rate of non-inferiority at the margin, %p unequal clusters: at most 6.5 %',
    (clusters, trials) => {
      const random = seededRandom(20_261_122 + clusters);
      let passes = 0;
      for (let trial = 0; trial < trials; trial += 1) {
        const [result] = compareSlices([evidence('a', slice(random, clusters, 1 + MARGIN))], {
          margin: { value: MARGIN, kind: 'relative' },
          statistics: STATISTICS,
        });
        if (result?.row.state === 'pass') passes += 1;
      }
      process.stdout.write(
        `  false passes, ${clusters} clusters: ${((100 * passes) / trials).toFixed(2)} %\n`,
      );
      expect(passes / trials).toBeLessThanOrEqual(0.065);
      expect(passes / trials).toBeGreaterThan(0.03);
    },
  );

  test('family-wise false blocks of proven regressions over 10 slices under no change: at most 6 %', () => {
    const random = seededRandom(7);
    const trials = 600;
    let blocked = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const slices = Array.from({ length: 10 }, (_, at) => evidence(`s${at}`, slice(random, 12 + 2 * at, 1)));
      const results = compareSlices(slices, {
        margin: { value: 0, kind: 'relative' },
        statistics: STATISTICS,
      });
      if (results.some(({ row }) => row.state === 'fail')) blocked += 1;
    }
    process.stdout.write(
      `  family-wise false blocks over 10 slices: ${((100 * blocked) / trials).toFixed(2)} %\n`,
    );
    expect(blocked / trials).toBeLessThanOrEqual(0.06);
  });
});

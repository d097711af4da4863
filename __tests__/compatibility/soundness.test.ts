import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import { randomFamily, VERSIONS } from './random-family.js';
import { instanceOf, randomValue } from './random-instance.js';
import { createRandom } from './random.js';

const SEED = 20261122;
const FAMILIES = 900;
describe('compareSchemas is sound', () => {
  it(`on ${FAMILIES * VERSIONS * (VERSIONS - 1)} pairs of random schemas, as ajv sees them`, () => {
    const random = createRandom(SEED);
    const tally = { pairs: 0, compatible: 0, strict: 0, undecided: 0, checks: 0, missed: 0 };
    for (let index = 0; index < FAMILIES; index += 1) {
      const versions = randomFamily(random);
      const values = versions.flatMap(({ schema }) =>
        Array.from({ length: 10 }, () => instanceOf(random, schema, schema)),
      );
      for (let more = 0; more < 10; more += 1) values.push(randomValue(random, 2));
      const verdicts = versions.map(({ accepts }) => values.map(accepts));
      for (const [i, old] of versions.entries()) {
        for (const [j, next] of versions.entries()) {
          if (i === j) continue;
          const { compatible, changes } = compareSchemas(old.schema, next.schema, 'input');
          const counterexample = values.find(
            (_, at) => verdicts[i]?.[at] === true && verdicts[j]?.[at] === false,
          );
          tally.pairs += 1;
          if (!compatible && counterexample === undefined) tally.missed += 1;
          if (!compatible && changes.some(({ kind }) => kind === 'cannot-be-decided')) tally.undecided += 1;
          if (!compatible) continue;
          tally.compatible += 1;
          if (counterexample !== undefined) {
            throw new Error(JSON.stringify({ index, counterexample, old: old.schema, new: next.schema }));
          }
          tally.checks += verdicts[i]?.filter(Boolean).length ?? 0;
        }
      }
    }
    process.stdout.write(`${JSON.stringify(tally)}\n`);
    expect(tally.pairs).toBeGreaterThanOrEqual(10_000);
    expect(tally.compatible / tally.pairs).toBeGreaterThan(0.25);
  });
});

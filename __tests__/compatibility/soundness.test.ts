import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import { createAcceptsValue } from '../../src/compatibility/inclusion/accepts-value.js';
import { createBudget } from '../../src/compatibility/inclusion/budget.js';
import { conjoin } from '../../src/compatibility/inclusion/conjunction.js';
import { createIsEmpty } from '../../src/compatibility/inclusion/is-empty.js';
import { createPossibleValues } from '../../src/compatibility/inclusion/possible-values.js';
import type { JsonValue } from '../../src/compatibility/json-value.js';
import { readSchema } from '../../src/compatibility/schema/read-schema.js';
import { randomFamily, VERSIONS, type Version } from './random-family.js';
import { instanceOf, randomValue } from './random-instance.js';
import { createRandom, type Random } from './random.js';

const SEED = 20261122;
const FAMILIES = 930;

interface Case {
  readonly versions: readonly Version[];
  readonly values: readonly JsonValue[];
  /** What ajv says of each value, by version. */
  readonly verdicts: readonly (readonly (boolean | undefined)[])[];
}

function randomCase(random: Random): Case {
  const versions = randomFamily(random);
  const near = versions.flatMap(({ schema }) =>
    Array.from({ length: 10 }, () => instanceOf(random, schema, schema)),
  );
  const values = [...near, ...Array.from({ length: 10 }, () => randomValue(random, 2))];
  return { versions, values, verdicts: versions.map(({ accepts }) => values.map(accepts)) };
}

describe('as ajv sees it', () => {
  it(`a compatible schema refuses nothing that the other accepts, on ${FAMILIES * VERSIONS * (VERSIONS - 1)} random pairs`, () => {
    const random = createRandom(SEED);
    const tally = { pairs: 0, compatible: 0, differing: 0, undecided: 0 };
    for (let index = 0; index < FAMILIES; index += 1) {
      const { versions, values, verdicts } = randomCase(random);
      for (const [i, old] of versions.entries()) {
        for (const [j, next] of versions.entries()) {
          if (i === j) continue;
          const { compatible, changes } = compareSchemas(old.schema, next.schema, 'input');
          const [before, after] = [verdicts[i] ?? [], verdicts[j] ?? []];
          tally.pairs += 1;
          if (changes.some(({ kind, breaking }) => breaking && kind === 'cannot-be-decided'))
            tally.undecided += 1;
          if (!compatible) continue;
          tally.compatible += 1;
          if (before.some((accepted, at) => accepted !== after[at])) tally.differing += 1;
          const counterexample = values.find((_, at) => before[at] === true && after[at] === false);
          if (counterexample !== undefined) {
            throw new Error(JSON.stringify({ index, counterexample, old: old.schema, new: next.schema }));
          }
        }
      }
    }
    process.stdout.write(`soundness of compareSchemas: ${JSON.stringify(tally)}\n`);
    expect(tally.pairs).toBeGreaterThanOrEqual(10_000);
    expect(tally.compatible / tally.pairs).toBeGreaterThan(0.25);
    expect(tally.differing / tally.pairs).toBeGreaterThan(0.1);
  });

  it('a certain answer about a value is right, and an empty schema accepts nothing', () => {
    const random = createRandom(SEED + 1);
    const tally = { answers: 0, certain: 0, empty: 0 };
    for (let index = 0; index < 150; index += 1) {
      const { versions, values, verdicts } = randomCase(random);
      for (const [at, { schema }] of versions.entries()) {
        const document = readSchema(schema, 'old');
        if (!document.ok) continue;
        const accepts = createAcceptsValue(createBudget());
        const isEmpty = createIsEmpty(createBudget(), createPossibleValues(accepts));
        const empty = isEmpty(conjoin([document.root]));
        if (empty) tally.empty += 1;
        for (const [which, value] of values.entries()) {
          const [answer, truth] = [accepts(document.root, value), verdicts[at]?.[which]];
          tally.answers += 1;
          if (answer !== undefined) tally.certain += 1;
          const isWrong = truth !== undefined && ((answer ?? truth) !== truth || (empty && truth));
          if (isWrong) throw new Error(JSON.stringify({ index, value, schema, answer, truth, empty }));
        }
      }
    }
    process.stdout.write(`soundness of the evaluator: ${JSON.stringify(tally)}\n`);
    expect(tally.certain / tally.answers).toBeGreaterThan(0.7);
    expect(tally.empty).toBeGreaterThan(5);
  });
});

describe('of three readers', () => {
  it('the tolerant one accepts what the schema states, and the strict one nothing else', () => {
    const random = createRandom(SEED + 2);
    const tally = { strict: 0, stated: 0, tolerant: 0 };
    for (let index = 0; index < 120; index += 1) {
      const [old, next] = randomFamily(random);
      if (old === undefined || next === undefined) continue;
      const accepted = (options: { tolerantReader?: boolean }): boolean =>
        compareSchemas(old.schema, next.schema, 'output', options).compatible;
      const [strict, stated, tolerant] = [
        accepted({ tolerantReader: false }),
        accepted({}),
        accepted({ tolerantReader: true }),
      ];
      expect([strict && !stated, stated && !tolerant]).toEqual([false, false]);
      tally.strict += Number(strict);
      tally.stated += Number(stated);
      tally.tolerant += Number(tolerant);
    }
    expect(tally.strict).toBeLessThanOrEqual(tally.stated);
    expect(tally.stated).toBeLessThan(tally.tolerant);
  });
});

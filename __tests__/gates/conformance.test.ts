import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GATES, RUN_GATES } from '../../src/gates/registry.js';
import type { Dossier } from '../../src/model/dossier.js';
import { valueOf } from '../../src/model/reading.js';
import { STEPS } from '../../src/model/step.js';
import { entryOf, policyOf } from './evidence-of.js';
import { ENTRY, judgeAlone, judgeByOne, NOW, type Shows } from './gate-table.js';
import { randomDossier } from './random-dossier.js';
import { TABLES } from './tables.js';

const CATALOGUE = [...GATES, ...RUN_GATES];
const byName = GATES.map((gate) => [gate.id, gate] as const);

/** Freezes a value and everything in it; what a Map holds is frozen as well, its set and delete are taken away. */
function freezeDeeply(value: unknown, seen = new Set<unknown>()): void {
  // A typed array cannot be frozen.
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    value.set = refuse;
    value.delete = refuse;
    for (const item of value.values()) freezeDeeply(item, seen);
  }
  for (const item of Object.values(value)) freezeDeeply(item, seen);
  Object.freeze(value);
}

function refuse(): never {
  throw new Error('a gate changed its evidence');
}

function schemaOf(name: string): unknown {
  const schema = JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8')) as {
    readonly properties: { readonly gates: { readonly properties: Readonly<Record<string, unknown>> } };
  };
  return schema.properties.gates.properties[name];
}

describe.each(CATALOGUE.map((gate) => [gate.id, gate] as const))('%s', (id, gate) => {
  test('is the file of its name', () => {
    expect(readFileSync(`src/gates/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });

  test('has a title of one sentence, a remedy and documentation', () => {
    expect(gate.title).toMatch(/^[A-Z][^.]*\.$/);
    expect(gate.remedy).toMatch(/\S.{10,}/);
    expect(gate.docs).toMatch(/\S[^]{40,}/);
  });

  test('has an entry in the policy schema that says what it is for', () => {
    expect(schemaOf(id)).toMatchObject({ description: expect.stringContaining(gate.title) });
  });

  test('takes a severity and its own settings from a policy, and nothing else', () => {
    expect(policyOf(`gates: {${id}: off}`).gates.get(id)?.severity).toBe('off');
    expect(() => policyOf(`gates: {${id}: {colour: red}}`)).toThrow('unknown key "colour"');
  });
});

test.each(byName)(
  'the settings of %s have a description and a default that the policy accepts',
  (id, gate) => {
    const settings = Object.entries(gate.settings);
    for (const [, { description }] of settings) expect(description).toMatch(/^[A-Z].+\.$/);
    const defaults = Object.fromEntries(settings.map(([name, schema]) => [name, schema.default]));
    const written = JSON.stringify({ gates: { [id]: { severity: 'warning', from: 'canary', ...defaults } } });
    expect(policyOf(written).gates.get(id)).toMatchObject({
      severity: 'warning',
      from: 'canary',
      options: defaults,
    });
  },
);

test('no id is there twice', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every gate has a table, and every table a gate', () => {
  expect(TABLES.map(({ gate }) => gate).sort()).toEqual(GATES.map(({ id }) => id).sort());
});

describe.each(byName)('the table of %s', (id) => {
  const cases = TABLES.filter(({ gate }) => gate === id).flatMap((table) => table.cases);

  function findingsOf(shows: Shows): ReturnType<typeof judgeByOne>['findings'][] {
    return cases.filter((one) => one.shows === shows).map(({ given }) => judgeByOne(id, given).findings);
  }

  test('shows a pass: something passes and nothing blocks', () => {
    const passes = findingsOf('pass');
    expect(passes.length).toBeGreaterThan(0);
    for (const findings of passes) {
      expect(findings.map(({ outcome }) => outcome)).toContain('pass');
      expect(findings.filter(({ blocks }) => blocks)).toEqual([]);
    }
  });

  test('shows a failure: something blocks', () => {
    const failures = findingsOf('fail');
    expect(failures.length).toBeGreaterThan(0);
    for (const findings of failures) expect(findings.some(({ blocks }) => blocks)).toBe(true);
  });

  test('shows that absent evidence is never a pass', () => {
    const absences = findingsOf('no-evidence');
    expect(absences.length).toBeGreaterThan(0);
    for (const findings of absences) {
      const blocking = findings.filter(({ blocks }) => blocks).map(({ outcome }) => outcome);
      expect(blocking.length).toBeGreaterThan(0);
    }
  });
});

describe.each(byName)('%s on arbitrary evidence', (id) => {
  const policies = [
    policyOf(),
    policyOf(`
quality:
  - {id: a, slices: [noisy, "accent=*"], min_utterances: 5, limits: {wer: {max: 0.5, min_relative_improvement: 1%}}}
  - {id: b, severity: warning, slices: [overall], decide_by: regression-proven, limits: {p95_latency_ms: {max_regression: 75}}}
`),
  ];

  function judge(dossier: Dossier, policy: number, step: number): string {
    const setting = {
      dossier,
      entry: valueOf(dossier.entry) ?? entryOf(ENTRY),
      policy: policies[policy % policies.length] ?? policyOf(),
    };
    return JSON.stringify(judgeAlone(id, setting, STEPS[step % STEPS.length] ?? 'package', NOW));
  }

  test('answers, the same each time, without an internal error and without touching what it was given', () => {
    fc.assert(
      fc.property(randomDossier, fc.nat(1), fc.nat(5), (dossier, policy, step) => {
        freezeDeeply(dossier);
        const first = judge(dossier, policy, step);
        expect(first).not.toContain('the gate could not judge');
        expect(judge(dossier, policy, step)).toBe(first);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});

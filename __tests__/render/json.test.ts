import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Figure } from '../../src/model/finding.js';
import { verdictSchema } from '../../src/formats/verdict.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderJson } from '../../src/render/json.js';
import {
  blocked,
  broken,
  clean,
  finding,
  hostile,
  inconclusive,
  none,
  several,
  verdict,
} from './sample-verdicts.js';

/** The same value with every object's keys in another order. */
function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shuffled) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, member]) => [name, shuffled(member)])) as T;
}

const SAMPLES = { blocked, broken, clean, hostile, inconclusive, none, several };

describe.each(Object.entries(SAMPLES))('%s', (_name, make) => {
  test('is the verdict', () => {
    expect(JSON.parse(renderJson(make()))).toEqual(JSON.parse(JSON.stringify(make())));
  });

  test('is the same whatever order its objects were built in', () => {
    expect(renderJson(shuffled(make()))).toBe(renderJson(make()));
  });

  test('keeps to its schema', () => {
    const validate = new Ajv2020({ strict: false, ownProperties: true }).compile(verdictSchema);
    expect([validate(JSON.parse(renderJson(make()))), validate.errors]).toEqual([true, null]);
  });
});

test('keys come in the order of the format', () => {
  const json = renderJson(inconclusive());
  const keysAt = (indent: number): string[] =>
    [...json.matchAll(new RegExp(`^ {${indent}}"(\\w+)":`, 'gm'))].map(([, key = '']) => key);
  expect(keysAt(2)).toEqual([
    'format',
    'tool',
    'now',
    'mode',
    'decision',
    'release_blocked',
    'policy',
    'inputs',
    'findings',
    'releases',
    'notes',
  ]);
  expect([...new Set(keysAt(6))].slice(4)).toEqual([
    'gate',
    'key',
    'subject',
    'outcome',
    'severity',
    'blocks',
    'message',
    'expected',
    'actual',
    'remedy',
    'location',
    'figures',
    'fingerprint',
    'model_id',
    'version',
    'family',
    'task',
    'step',
    'decision',
    'blockers',
    'missing_fields',
    'baseline',
    'rollback_target',
    'rollback_plan',
    'findings',
    'not_judged',
    'steps',
    'lineage',
    'entry',
  ]);
  expect([...new Set(keysAt(10))].slice(-15)).toContain('waiver');
});

test('two spaces, and a line feed at the end', () => {
  const json = renderJson(none());
  expect(json.startsWith('{\n  "format": "verdict/1",\n  "tool": {\n    "name"')).toBe(true);
  expect(json.endsWith('\n}\n')).toBe(true);
});

test('a name such as __proto__ among the figures is a name', () => {
  const figures = JSON.parse('{"__proto__": 1, "b": {"z": 1, "a": [2]}, "a": null}') as Record<
    string,
    Figure
  >;
  const json = renderJson(verdict({ findings: [finding({ gate: 'x', figures })] }));
  expect(json).toContain(
    '"figures": {\n        "__proto__": 1,\n        "a": null,\n        "b": {\n          "a": [\n            2\n          ],\n          "z": 1\n        }\n      }',
  );
});

test('nothing invisible, and nothing that a runner obeys, stands in it unescaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const given = verdict({ notes: [`##[error]${text}\u202E\u009B\u2028`] });
      const json = renderJson(given);
      expect(json).not.toMatch(/##\[|[^\P{Cc}\n]|[\u200B\u2028\u202A-\u202E]/u);
      expect(JSON.parse(json)).toEqual(given);
    }),
  );
});

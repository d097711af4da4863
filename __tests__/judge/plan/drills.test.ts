import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';
import type { RollbackPlan } from '../../../src/model/rollback-plan.js';
import type { ReleaseEvent } from '../../../src/ports.js';
import { describePlan } from '../../../src/render/describe-plan.js';
import { renderComment } from '../../../src/render/markdown.js';
import { run } from '../../../src/run.js';
import { type Files, memoryWorld } from '../../memory-tree.js';

/**
 * The drills of R10 and R11: the cases that have a `plan.yaml`, whose data are compared word for word, and the
 * paragraph that a person reads with them. `UPDATE_CASES=1` writes it anew.
 */
const CASES = join(import.meta.dirname, '..', '..', 'cases');
const NOW = Date.UTC(2026, 10, 22);

interface Case {
  readonly about: string;
  readonly event: ReleaseEvent;
  readonly like?: string;
  readonly changed?: readonly string[];
}

function readFolder(folder: string): Files {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
}

function readCase(name: string): Case {
  return load(readFileSync(join(CASES, name, 'case.yaml'), 'utf8')) as Case;
}

function readFiles(name: string): { readonly base: Files; readonly change: Files } {
  const { like } = readCase(name);
  const before = like === undefined ? { base: {}, change: {} } : readFiles(like);
  return {
    base: { ...before.base, ...readFolder(join(CASES, name, 'base')) },
    change: { ...before.change, ...readFolder(join(CASES, name, 'repository')) },
  };
}

async function judge(name: string): ReturnType<typeof run> {
  const { event, changed } = readCase(name);
  const { base, change } = readFiles(name);
  const world = memoryWorld({ head: { ...base, ...change }, base, changed: changed ?? Object.keys(change) });
  return run({ event, entries: [], now: NOW }, world);
}

async function planOf(name: string): Promise<RollbackPlan> {
  const { verdict } = await judge(name);
  const plan = verdict.releases.find(({ rollback_plan }) => rollback_plan !== null)?.rollback_plan;
  if (plan === undefined || plan === null) throw new Error(`${name} has no plan`);
  return plan;
}

const EXPECTED = [
  ['decoder-that-flickers', 'route-back'],
  ['decoder-that-flickers-everywhere-it-cannot-be-routed', 'roll-back'],
  ['voice-too-slow-at-peak', 'reduce-traffic'],
  ['voice-too-slow-and-warmed', 'pre-warm'],
  ['voice-too-slow-without-capacity', 'roll-back'],
  ['canary-without-a-way-back', 'roll-back'],
] as const;

describe.each(EXPECTED)('%s', (name, action) => {
  test(`comes to ${action}, with exactly this plan and these words`, async () => {
    const plan = await planOf(name);
    expect(plan.action).toBe(action);
    const actual = { plan, words: describePlan(plan) };
    const path = join(CASES, name, 'plan.yaml');
    if (process.env['UPDATE_CASES'] !== undefined)
      writeFileSync(path, dump(actual, { lineWidth: 120, noRefs: true }));
    expect(actual).toEqual(load(readFileSync(path, 'utf8')));
  });
});

test('without a target the plan and the comment say so in their first line', async () => {
  const { verdict } = await judge('canary-without-a-way-back');
  const plan = await planOf('canary-without-a-way-back');
  expect(describePlan(plan)).toMatch(/^NO ROLLBACK TARGET/);
  const comment = renderComment(verdict, { commentKey: 'default' });
  const [, headline] = comment.split('\n');
  expect(headline).toContain('NO ROLLBACK TARGET');
});

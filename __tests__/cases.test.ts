import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';
import type { Outcome, ReleaseEvent } from '../src/ports.js';
import { isStep } from '../src/model/step.js';
import { run } from '../src/run.js';
import { type Files, memoryWorld } from './memory-tree.js';

/**
 * Whole repositories and the verdict that a reasonable person expects of each.
 *
 * `case.yaml` says what happens; `base/` is the branch that is trusted and `repository/` what the change adds to it;
 * `like` starts from another case. `expected.yaml` lists every finding, so that one too many fails as one too few does;
 * `UPDATE_CASES=1` writes it anew, for a person to read.
 */
const CASES = join(import.meta.dirname, 'cases');
const NOW = Date.UTC(2026, 10, 22);

interface Case {
  readonly about: string;
  readonly event: ReleaseEvent;
  /** The case whose files come first. */
  readonly like?: string;
  /** The files that the change touches; those of `repository/` unless it is said. */
  readonly changed?: readonly string[];
  readonly entries?: readonly string[];
  readonly step?: string;
}

interface Expected {
  readonly decision: string;
  readonly exit: number;
  readonly blockers: readonly string[];
  /** `gate key outcome severity`, in the order of the verdict, the run's own findings first. */
  readonly findings: readonly string[];
}

/** The files below a folder by path; none when there is no such folder. */
function readFolder(folder: string): Files {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))] as const),
  );
}

function readCase(name: string): Case {
  return load(readFileSync(join(CASES, name, 'case.yaml'), 'utf8')) as Case;
}

/** What is trusted, and what is proposed on top of it. */
function readFiles(name: string): { readonly base: Files; readonly change: Files } {
  const { like } = readCase(name);
  const before = like === undefined ? { base: {}, change: {} } : readFiles(like);
  return {
    base: { ...before.base, ...readFolder(join(CASES, name, 'base')) },
    change: { ...before.change, ...readFolder(join(CASES, name, 'repository')) },
  };
}

async function judge(name: string): Promise<Outcome> {
  const { event, entries = [], step, changed } = readCase(name);
  const { base, change } = readFiles(name);
  const world = memoryWorld({ head: { ...base, ...change }, base, changed: changed ?? Object.keys(change) });
  const asked = step !== undefined && isStep(step) ? { step } : {};
  return run({ event, entries, now: NOW, ...asked }, world);
}

function toExpected({ verdict, exit }: Outcome): Expected {
  const findings = [...verdict.findings, ...verdict.releases.flatMap((release) => release.findings)];
  return {
    decision: verdict.decision,
    exit,
    blockers: verdict.releases.flatMap(({ blockers }) => blockers),
    findings: findings.map(({ gate, key, outcome, severity }) => `${gate} ${key} ${outcome} ${severity}`),
  };
}

function readExpected(name: string, actual: Expected): Expected {
  const path = join(CASES, name, 'expected.yaml');
  if (process.env['UPDATE_CASES'] !== undefined) writeFileSync(path, dump(actual, { lineWidth: 120 }));
  return load(readFileSync(path, 'utf8')) as Expected;
}

const names = readdirSync(CASES).sort();

describe.each(names.map((name) => [name, readCase(name).about] as const))('%s: %s', (name) => {
  test('comes to what is expected, with exactly these findings', async () => {
    const actual = toExpected(await judge(name));
    expect(actual).toEqual(readExpected(name, actual));
  });

  test('says where and how to put it right, wherever it blocks, and the same each time', async () => {
    const { verdict } = await judge(name);
    const findings = [...verdict.findings, ...verdict.releases.flatMap((release) => release.findings)];
    for (const { message, remedy } of findings.filter(({ blocks }) => blocks)) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
    expect(JSON.stringify(verdict)).toBe(JSON.stringify((await judge(name)).verdict));
  });
});

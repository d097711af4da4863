import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTouched, toTouched } from '../../src/evidence/entry-paths.js';
import { findRewritten } from '../../src/evidence/find-rewritten.js';
import { findByName, readEntries, readRegistry, type Registered } from '../../src/evidence/read-registry.js';
import { DocumentReader } from '../../src/evidence/read-files.js';
import { selectReleases } from '../../src/evidence/select-releases.js';
import type { FileReading, Tree } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { entryOf, ledgerOf, policyOf } from '../gates/evidence-of.js';
import { ENTRY } from '../gates/gate-table.js';
import { type Files, MemoryTree } from '../memory-tree.js';
import { healthyRepository } from './sample-repository.js';

const NOW = Date.UTC(2026, 10, 22);

/** A tree that counts how often each file is read. */
class CountingTree implements Tree {
  readonly ref = 'head';
  readonly reads = new Map<string, number>();
  readonly #tree: MemoryTree;

  constructor(files: Files) {
    this.#tree = new MemoryTree(files);
  }

  read(path: string, limit: number): Promise<FileReading> {
    this.reads.set(path, (this.reads.get(path) ?? 0) + 1);
    return this.#tree.read(path, limit);
  }

  list(globs: readonly string[]): Promise<readonly string[]> {
    return this.#tree.list(globs);
  }
}

function manyFiles(count: number): Files {
  const sample = healthyRepository();
  const models = Array.from({ length: count }, (_, index) => `model-${index}`);
  const entries = models.flatMap((model_id) => [
    { ...sample.entry, model_id, rollback_target: `${model_id}@2.3.1` },
    { ...sample.releasedEntry, model_id },
  ]);
  const releases = models.map((model_id) => ({
    family: model_id,
    model_id,
    version: '2.3.1',
    state: 'stable',
    promoted_at: '2026-10-01T12:00:00Z',
    serving_image: 'registry.example/asr',
  }));
  return {
    'registry.json': JSON.stringify({ entries }),
    'registry/releases.yaml': JSON.stringify({ releases }),
    'evidence/2.4.0/eval.yaml': JSON.stringify(sample.report),
    'evidence/2.3.1/eval.yaml': JSON.stringify(sample.releasedReport),
  };
}

test('a registry in one file is read once a tree, however many releases look into it', async () => {
  const tree = new CountingTree(manyFiles(60));
  const world = {
    head: tree,
    base: tree,
    changes: () => Promise.resolve({ kind: 'all' } as const),
    readRemote: () => Promise.resolve({ kind: 'absent', path: '' } as const),
  };
  const { verdict } = await run({ event: { kind: 'push' }, entries: [], now: NOW }, world);
  expect(verdict.releases).toHaveLength(60);
  // Once as the registry, once on each side to see whether released entries were rewritten.
  expect(tree.reads.get('registry.json')).toBe(3);
});

describe('a registry in one file', () => {
  const changed = new Set(['registry.json']);

  async function rewritten(edit: (text: string) => string): Promise<readonly string[]> {
    const base = manyFiles(2);
    const head = { ...base, 'registry.json': edit(String(base['registry.json'])) };
    const rulings = await findRewritten({
      head: new MemoryTree(head),
      base: new MemoryTree(base, 'main'),
      changes: { kind: 'paths', paths: changed },
      ledger: {
        kind: 'present',
        value: ledgerOf(String(base['registry/releases.yaml'])),
        source: { path: '', ref: '', sha256: '', bytes: 0 },
      },
      policy: policyOf(),
      reader: new DocumentReader(),
    });
    return rulings.map(({ subject, actual }) => `${subject} ${actual}`);
  }

  test('takes a new entry without its released neighbours being rewritten', async () => {
    expect(
      await rewritten((text) =>
        text.replace('{"entries":[', '{"entries":[{"model_id":"new","version":"1.0.0"},'),
      ),
    ).toEqual([]);
  });

  test('a released entry in it that says something else is rewritten, and it alone', async () => {
    const edit = (text: string): string => {
      const { entries } = JSON.parse(text) as { entries: Record<string, unknown>[] };
      const edited = entries.map((entry) =>
        entry['model_id'] === 'model-1' && entry['version'] === '2.3.1' ? { ...entry, owner: 'me' } : entry,
      );
      return JSON.stringify({ entries: edited });
    };
    expect(await rewritten(edit)).toEqual(['model-1@2.3.1:registry.json edited']);
  });

  test('so is one that is taken out', async () => {
    const edit = (text: string): string => {
      const { entries } = JSON.parse(text) as { entries: Record<string, unknown>[] };
      return JSON.stringify({ entries: entries.filter((entry) => entry['model_id'] !== 'model-0') });
    };
    expect(await rewritten(edit)).toEqual(['model-0@2.3.1:registry.json edited']);
  });
});

describe('one reading a run', () => {
  const policy = policyOf();

  test('the same file of another tree, or in another run, is read anew', async () => {
    const [one, other] = [new CountingTree(manyFiles(2)), new CountingTree(manyFiles(2))];
    const reader = new DocumentReader();
    await readEntries(one, 'registry.json', policy, reader);
    await readEntries(one, 'registry.json', policy, reader);
    await readEntries(other, 'registry.json', policy, reader);
    expect([one.reads.get('registry.json'), other.reads.get('registry.json')]).toEqual([1, 1]);
    await readEntries(one, 'registry.json', policy, new DocumentReader());
    expect(one.reads.get('registry.json')).toBe(2);
    expect(reader.sources.map(({ path }) => path)).toEqual(['registry.json', 'registry.json']);
  });

  test('by name the first entry is found, as a search through the list would', async () => {
    const items = await readRegistry(new MemoryTree(manyFiles(3)), policy, new DocumentReader());
    const doubled: readonly Registered[] = [...items, ...items];
    for (const name of ['model-0@2.4.0', 'model-2@2.3.1', 'model-9@1.0.0', 'toString', '__proto__'])
      expect(findByName(doubled, name)).toBe(
        doubled.find((item) => item.kind === 'entry' && item.name === name),
      );
  });
});

describe('what a change touches', () => {
  const segment = fc.constantFrom('a', 'b', 'evidence', '2.4.0', 'c.yaml', '__proto__');
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

  test('is what a look at every changed file would say', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), path, (changed, folder) => {
        const entry = entryOf(`${ENTRY}evidence: ${folder}\n`);
        const touched = isTouched(entry, toTouched(new Set(changed)));
        expect(touched).toBe(changed.some((file) => file === folder || file.startsWith(`${folder}/`)));
      }),
    );
  });

  test('a folder of evidence may end in a version, or in a slash', () => {
    const touched = toTouched(new Set(['evidence/2.4.0/load/report.csv']));
    for (const folder of ['evidence/2.4.0', 'evidence/2.4.0/', 'evidence'])
      expect(isTouched(entryOf(`${ENTRY}evidence: ${folder}\n`), touched)).toBe(true);
    expect(isTouched(entryOf(`${ENTRY}evidence: evidence/2.4\n`), touched)).toBe(false);
  });
});

test('ten thousand entries and as many changed files are selected without comparing each with each', () => {
  const count = 10_000;
  const entry = entryOf(`${ENTRY}evidence: evidence/2.4.0\n`);
  const registry = Array.from({ length: count }, (_, index): Registered => {
    const name = `model-${index}@2.4.0`;
    const path = `registry/model-${index}/2.4.0.yaml`;
    return { kind: 'entry', path, name, entry: { ...entry, modelId: `model-${index}`, location: { path } } };
  });
  const lines = registry.map(({ path }) => path.split('/')[1] ?? '');
  const ledger = ledgerOf(
    `releases:\n${lines
      .map(
        (model) =>
          `  - {family: f, model_id: ${model}, version: 2.3.1, state: stable, promoted_at: 2026-10-01, serving_image: x}`,
      )
      .join('\n')}`,
  );
  const terms = {
    registry,
    ledger: { kind: 'present', value: ledger, source: { path: '', ref: '', sha256: '', bytes: 0 } },
    policy: policyOf(),
    changes: { kind: 'paths', paths: new Set(registry.map(({ path }) => path)) },
  } as const;
  const start = performance.now();
  const changed = selectReleases({
    ...terms,
    request: { event: { kind: 'pull_request' }, entries: [], now: NOW },
  });
  const pushed = selectReleases({ ...terms, request: { event: { kind: 'push' }, entries: [], now: NOW } });
  const names = registry.map((item) => (item.kind === 'entry' ? item.name : ''));
  const named = selectReleases({ ...terms, request: { event: { kind: 'push' }, entries: names, now: NOW } });
  // Each with each would be 10^8 comparisons, three times; this is a thousandth of that, on any machine.
  expect(performance.now() - start).toBeLessThan(5000);
  expect([changed, pushed, named].map(({ releases }) => releases.length)).toEqual([count, count, count]);
  expect([changed, pushed, named].map(({ rulings }) => rulings.length)).toEqual([0, 0, 0]);
}, 30_000);

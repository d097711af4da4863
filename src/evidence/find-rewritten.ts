import type { RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { Policy } from '../model/policy.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { toReleaseName } from '../model/report.js';
import type { Changes, Tree } from '../ports.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';
import { findByName, readEntries } from './read-registry.js';
import { isSameEntry } from './same-entry.js';

/** What looking for rewritten history needs. */
export interface History {
  readonly head: Tree;
  readonly base: Tree | undefined;
  readonly changes: Changes;
  readonly ledger: Reading<Ledger>;
  readonly policy: Policy;
  readonly reader: DocumentReader;
}

const SETTLED = new Set(['stable', 'retired']);
const CONTRACT_LIMIT = 8 * SMALL_FILE;

/**
 * Released entries, and contracts that they name, which this change edits or deletes. A released version is what
 * production runs and what everything else is compared with: it is history, and a new version gets new files.
 */
export async function findRewritten(history: History): Promise<readonly Ruling[]> {
  const { base, ledger, policy, reader } = history;
  if (base === undefined) return [];
  const names = new Set(
    (valueOf(ledger)?.releases ?? [])
      .filter(({ state }) => SETTLED.has(state))
      .map(({ modelId, version }) => toReleaseName({ model_id: modelId, version })),
  );
  if (names.size === 0) return [];
  const { entries, releases, waivers } = policy.registry;
  const paths = (await base.list(entries)).filter((path) => path !== releases && path !== waivers);
  const registered = (await Promise.all(paths.map((path) => readEntries(base, path, policy, reader)))).flat();
  const released = registered.filter((item) => item.kind === 'entry').filter(({ name }) => names.has(name));
  const changed = new Map<string, Promise<Change>>();
  const changeOf = (path: string): Promise<Change> => {
    const known = changed.get(path) ?? compareFile(path, base, history.head);
    changed.set(path, known);
    return known;
  };
  const rulings = await Promise.all(
    released.map(({ entry, name }) => judgeReleased(entry, name, changeOf, history)),
  );
  return rulings.flat();
}

/** What a change did to a file of the base. */
type Change = 'nothing' | 'edited' | 'deleted';

async function judgeReleased(
  entry: RegistryEntry,
  name: string,
  changeOf: (path: string) => Promise<Change>,
  history: History,
): Promise<readonly Ruling[]> {
  const { changes } = history;
  const contracts = [
    entry.featureContract?.training,
    entry.featureContract?.serving,
    ...entry.documents.values(),
  ];
  const paths = [
    entry.location.path,
    ...contracts.flatMap((reference) =>
      reference === undefined || reference.external ? [] : [reference.path],
    ),
  ];
  const suspected = [...new Set(paths)].filter((path) => changes.kind === 'all' || changes.paths.has(path));
  const rulings = await Promise.all(
    suspected.map(async (path) => {
      const change = await changeOf(path);
      const isOther =
        path === entry.location.path && (await isNeighbours(entry, name, path, change, history));
      return change === 'nothing' || isOther ? undefined : rewritten(path, name, change);
    }),
  );
  return rulings.filter((ruling) => ruling !== undefined);
}

/** In a file of several entries, an edit that leaves this one as it was is its neighbours'. */
async function isNeighbours(
  entry: RegistryEntry,
  name: string,
  path: string,
  change: Change,
  { base, head, policy, reader }: History,
): Promise<boolean> {
  if (change !== 'edited' || base === undefined) return false;
  if ((await readEntries(base, path, policy, reader)).length < 2) return false;
  const now = findByName(await readEntries(head, path, policy, reader), name);
  return now !== undefined && isSameEntry(entry, now.entry);
}

async function compareFile(path: string, base: Tree, head: Tree): Promise<Change> {
  const [before, now] = await Promise.all([base.read(path, CONTRACT_LIMIT), head.read(path, CONTRACT_LIMIT)]);
  if (before.kind !== 'file') return 'nothing';
  if (now.kind !== 'file') return 'deleted';
  return now.sha256 === before.sha256 ? 'nothing' : 'edited';
}

function rewritten(path: string, name: string, change: 'edited' | 'deleted'): Ruling {
  return {
    subject: `${name}:${path}`,
    key: `registry-identity:${name}`,
    outcome: 'fail',
    message: `this change ${change === 'edited' ? 'edits' : 'deletes'} ${path} of ${name}, which is released`,
    expected: 'released entries and their contracts as they were',
    actual: change,
    remedy: 'leave it as it was; give a new version an entry and contracts of its own',
    location: { path },
  };
}

import { type Reading, valueOf } from '../model/reading.js';
import { type ReleaseId, toReleaseName } from '../model/report.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Policy } from '../model/policy.js';
import type { Tree } from '../ports.js';
import { at, textOf } from '../readers/node.js';
import type { LiveClient } from './live-clients.js';
import { type DocumentLoader, type Documents, type Loaded, undecided } from './load-document.js';
import type { DocumentReader } from './read-files.js';
import { findByName, readEntries, type Registered } from './read-registry.js';

/** What the documents of clients are looked up in. */
export interface Shelves {
  readonly head: Tree;
  readonly trusted: Tree;
  readonly registry: readonly Registered[];
  readonly policy: Policy;
  readonly reader: DocumentReader;
  readonly loader: DocumentLoader;
}

/** The documents that an entry names, read from the tree that the entry is read from. */
export async function documentsOf(
  entry: RegistryEntry,
  tree: Tree,
  loader: DocumentLoader,
): Promise<Documents> {
  const name = toReleaseName({ model_id: entry.modelId, version: entry.version });
  const load = (field: 'serving_contract' | 'input_schema' | 'output_schema'): Promise<Loaded> => {
    const reference = entry.documents.get(field);
    return reference === undefined
      ? Promise.resolve(undecided(`the entry of ${name} names no ${field}`, entry.location))
      : loader.load(tree, reference);
  };
  return {
    contract: await load('serving_contract'),
    input: await load('input_schema'),
    output: await load('output_schema'),
  };
}

/** What a client was built against, and whether that is this release, the released one, or something else. */
export interface ClientDocuments extends Documents {
  readonly stands: 'released' | 'candidate' | 'elsewhere';
}

/**
 * The documents that a client was built against: those at the paths it names, of the release it names, or of the
 * version of the interface it names; of a client that names nothing, those of the released version, which serves it.
 */
export async function findClientDocuments(
  client: LiveClient,
  sides: {
    readonly candidate: Documents;
    readonly released: Documents;
    readonly candidateId: ReleaseId;
    readonly releasedName: string | undefined;
  },
  shelves: Shelves,
): Promise<ClientDocuments> {
  const { contract, input, output } = client.builtAgainst;
  const base = await findBase(client, sides, shelves);
  if ([contract, input, output].every((path) => path === undefined)) return base;
  const named = await loadPath(contract, client, shelves);
  const told = await namedSchemas(named, client, shelves);
  return {
    contract: named ?? base.contract,
    input: (await loadPath(input, client, shelves)) ?? told.input ?? base.input,
    output: (await loadPath(output, client, shelves)) ?? told.output ?? base.output,
    stands: 'elsewhere',
  };
}

async function findBase(
  client: LiveClient,
  { candidate, released, candidateId, releasedName }: Parameters<typeof findClientDocuments>[1],
  shelves: Shelves,
): Promise<ClientDocuments> {
  const { release, apiVersion, contract } = client.builtAgainst;
  if (release !== undefined) {
    if (release === toReleaseName(candidateId)) return { ...candidate, stands: 'candidate' };
    if (release === releasedName) return { ...released, stands: 'released' };
    return { ...(await documentsOfRelease(release, client, shelves)), stands: 'elsewhere' };
  }
  const releasedApi = apiOf(released.contract);
  if (contract !== undefined)
    return { ...nothing(client, 'it names a contract and no schema'), stands: 'elsewhere' };
  if (apiVersion === undefined || apiVersion === releasedApi) return { ...released, stands: 'released' };
  if (apiVersion === apiOf(candidate.contract)) return { ...candidate, stands: 'candidate' };
  const reason = `it was built against version ${apiVersion} of the interface, and nothing says which contract and schemas that is`;
  return { ...nothing(client, reason), stands: 'elsewhere' };
}

function nothing({ location }: LiveClient, reason: string): Documents {
  const none = undecided(reason, location);
  return { contract: none, input: none, output: none };
}

/** `api.version` of a contract. */
function apiOf(contract: Loaded): string | undefined {
  return contract.kind === 'file' ? textOf(at(contract.root, 'api', 'version')) : undefined;
}

// The trusted tree first: a change cannot rewrite what clients in the field were built against.
async function loadPath(
  path: string | undefined,
  { location }: LiveClient,
  { trusted, head, loader }: Shelves,
): Promise<Loaded | undefined> {
  if (path === undefined) return undefined;
  const reference = {
    path: path.replace(/^\.\//, ''),
    external: /^[a-z][a-z0-9+.-]+:/i.test(path),
    location,
  };
  const before = await loader.load(trusted, reference);
  return before.kind === 'undecided' ? loader.load(head, reference) : before;
}

/** The schemas that a contract names itself. */
async function namedSchemas(
  contract: Loaded | undefined,
  client: LiveClient,
  shelves: Shelves,
): Promise<{ readonly input: Loaded | undefined; readonly output: Loaded | undefined }> {
  const root = contract?.kind === 'file' ? contract.root : undefined;
  const load = (side: 'input' | 'output'): Promise<Loaded | undefined> =>
    loadPath(textOf(at(root, 'schema', side)), client, shelves);
  return { input: await load('input'), output: await load('output') };
}

async function documentsOfRelease(name: string, client: LiveClient, shelves: Shelves): Promise<Documents> {
  const { registry, trusted, head, policy, reader, loader } = shelves;
  const known = findByName(registry, name);
  const path = known?.path ?? `registry/${name.replace('@', '/')}.yaml`;
  const before = findByName(await readEntries(trusted, path, policy, reader), name);
  if (before !== undefined) return documentsOf(before.entry, trusted, loader);
  if (known !== undefined) return documentsOf(known.entry, head, loader);
  return nothing(client, `it was built against ${name}, which has no entry in the registry`);
}

/** The documents of the released version; why they are not there, where its entry is not. */
export async function releasedDocuments(
  released: Reading<RegistryEntry>,
  { trusted, head, loader }: Shelves,
): Promise<Documents> {
  const entry = valueOf(released);
  if (entry !== undefined && released.kind === 'present')
    return documentsOf(entry, released.source.ref === trusted.ref ? trusted : head, loader);
  const { location } = released.kind === 'present' ? { location: { path: '' } } : released;
  const reason =
    released.kind === 'absent'
      ? released.field === 'released'
        ? 'no release that serves could be found in the ledger'
        : `${released.lookedIn} is not there`
      : 'the entry of the released version cannot be read';
  const none = undecided(reason, location);
  return { contract: none, input: none, output: none };
}

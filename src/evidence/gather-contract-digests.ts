import type { RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { ContractDigests } from '../model/operations.js';
import { type Reading, valueOf } from '../model/reading.js';
import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Tree } from '../ports.js';
import { SMALL_FILE } from './read-files.js';

interface Places {
  readonly head: Tree;
  readonly trusted: Tree;
  readonly ledger: Reading<Ledger>;
}

/** The digests of the feature contracts of this version and of the release that the ledger resolves to. */
export async function gatherContractDigests(
  entry: RegistryEntry,
  releasedEntry: Reading<RegistryEntry>,
  { head, trusted, ledger }: Places,
): Promise<Reading<ContractDigests>> {
  const released = valueOf(releasedEntry);
  const known = valueOf(ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = known === undefined ? undefined : resolveRollbackTarget(known, entry.family, exclude);
  const recorded =
    resolution?.kind === 'target' ? resolution.target.bundle.get('feature_contract_sha256') : undefined;
  const [candidate, target] = await Promise.all([digestOf(entry, head), digestOf(released, trusted)]);
  return {
    kind: 'present',
    value: { candidate, target: recorded ?? target },
    source: { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 },
  };
}

async function digestOf(entry: RegistryEntry | undefined, tree: Tree): Promise<string | undefined> {
  const contract = entry?.featureContract;
  const reference = contract?.training ?? contract?.serving;
  if (reference === undefined) return undefined;
  if (reference.external) return reference.sha256;
  const file = await tree.read(reference.path, SMALL_FILE);
  return file.kind === 'file' ? file.sha256 : undefined;
}

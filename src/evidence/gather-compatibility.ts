import type { ClientsReport } from '../model/client-telemetry.js';
import type { Compared, Compatibility, Party, ReaderKind } from '../model/compatibility.js';
import type { RegistryEntry } from '../model/entry.js';
import { type Reading, valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import {
  type ClientDocuments,
  documentsOf,
  findClientDocuments,
  releasedDocuments,
  type Shelves,
} from './client-documents.js';
import { checkerFor, DocumentComparer } from './compare-documents.js';
import { type LiveClient, toLiveClients } from './live-clients.js';
import type { Documents } from './load-document.js';
import { withLostReads } from './lost-reads.js';
import { witnessExamples } from './witness-examples.js';

interface Placed {
  readonly client: LiveClient;
  readonly documents: ClientDocuments;
}

/**
 * Compares this release with everything that somebody in the field was built against, and the rollback target with
 * everything that it would have to serve again. Both gates and the rollback plan judge what is found here.
 */
export async function gatherCompatibility(
  entry: RegistryEntry,
  releasedEntry: Reading<RegistryEntry>,
  telemetry: Reading<readonly ClientsReport[]>,
  shelves: Shelves,
): Promise<Compatibility> {
  const candidate = await documentsOf(entry, shelves.head, shelves.loader);
  const released = await releasedDocuments(releasedEntry, shelves);
  const candidateId = { model_id: entry.modelId, version: entry.version };
  const known = valueOf(releasedEntry);
  const releasedName =
    known === undefined ? undefined : toReleaseName({ model_id: known.modelId, version: known.version });
  const sides = { candidate, released, candidateId, releasedName };
  const clients = toLiveClients(telemetry, candidate, released);
  const placed: Placed[] = [];
  for (const client of clients)
    placed.push({ client, documents: await findClientDocuments(client, sides, shelves) });
  const all = [candidate, released, ...placed.map(({ documents }) => documents)];
  const comparer = new DocumentComparer(await checkerFor(all));
  const witness = await witnessExamples(candidate, released, placed, comparer, shelves);
  return {
    isReleasedUnknown: releasedEntry.kind === 'absent',
    parties: [
      releasedParty(entry, releasedEntry, sides, placed, comparer),
      ...placed.map((one) => clientParty(one, candidate, comparer)),
    ],
    goingBack: placed
      .filter(({ documents }) => documents.stands !== 'released')
      .map((one) => clientParty(one, released, comparer)),
    ...witness,
  };
}

function clientParty({ client, documents }: Placed, after: Documents, comparer: DocumentComparer): Party {
  const compared = compare(documents, after, client.reader, comparer, client.builtAgainst.apiVersion);
  const { name, reader, trafficPercent, sunsetAt, liveUntil, location } = client;
  return {
    ...{ name, role: 'client', standsOnReleased: documents.stands === 'released', reader, location },
    ...(trafficPercent === undefined ? {} : { trafficPercent }),
    ...(sunsetAt === undefined ? {} : { sunsetAt }),
    ...(liveUntil === undefined ? {} : { liveUntil }),
    ...compared,
    output: withReads(compared.output, client, documents, after, comparer),
  };
}

function withReads(
  compared: Compared,
  { reads }: LiveClient,
  { output: before }: Documents,
  { output: after }: Documents,
  comparer: DocumentComparer,
): Compared {
  if (reads.length === 0 || before.kind !== 'file' || after.kind !== 'file') return compared;
  const [old, now] = [comparer.plainOf(before.root), comparer.plainOf(after.root)];
  return withLostReads(compared, reads, old, now, after.root.location);
}

/** The released version stands for whoever it serves and nobody lists. */
function releasedParty(
  entry: RegistryEntry,
  reading: Reading<RegistryEntry>,
  { candidate, released }: { readonly candidate: Documents; readonly released: Documents },
  placed: readonly Placed[],
  comparer: DocumentComparer,
): Party {
  const known = valueOf(reading);
  const name =
    known === undefined
      ? `the released version of ${entry.family}`
      : toReleaseName({ model_id: known.modelId, version: known.version });
  const areTolerant = placed.length > 0 && placed.every(({ client }) => client.reader === 'tolerant');
  const reader: ReaderKind = areTolerant ? 'tolerant' : 'unstated';
  const location = reading.kind === 'present' ? (known ?? entry).location : reading.location;
  return {
    ...{ name, role: 'released', standsOnReleased: true, reader, location },
    ...compare(released, candidate, reader, comparer, undefined),
  };
}

function compare(
  before: Documents,
  after: Documents,
  reader: ReaderKind,
  comparer: DocumentComparer,
  apiVersion: string | undefined,
): Pick<Party, 'api' | 'contract' | 'input' | 'output'> {
  return {
    api: comparer.apiMove(before.contract, after.contract, apiVersion),
    contract: comparer.contracts(before.contract, after.contract),
    input: comparer.schemas(before.input, after.input, 'input', reader),
    output: comparer.schemas(before.output, after.output, 'output', reader),
  };
}

import type { ClientsReport } from '../model/client-telemetry.js';
import type { BufReport, Compatibility, SchemaFile } from '../model/compatibility.js';
import type { Reference, RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { Location } from '../model/location.js';
import type { Policy } from '../model/policy.js';
import type { Reading } from '../model/reading.js';
import { hasStableRelease } from '../model/resolve-rollback-target.js';
import type { ServingEvidence } from '../model/serving-evidence.js';
import type { Tree } from '../ports.js';
import { readBufReport } from '../readers/read-buf-report.js';
import { readServingContract } from '../readers/read-serving-contract.js';
import type { EvidencePaths } from './find-evidence.js';
import { DocumentLoader, isProtobuf } from './load-document.js';
import { readEach } from './read-each.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';
import type { Registered } from './read-registry.js';

interface Places {
  readonly head: Tree;
  readonly trusted: Tree;
  readonly ledger: Reading<Ledger>;
  readonly registry: readonly Registered[];
  readonly policy: Policy;
  readonly reader: DocumentReader;
}

/** What is known of the release that serves, and of the clients in the field. */
interface Field {
  readonly releasedEntry: Reading<RegistryEntry>;
  readonly clients: Reading<readonly ClientsReport[]>;
}

/** Gathers what clients rely on: the serving contract, the schemas, and what they change for everybody in the field. */
export async function gatherServing(
  entry: RegistryEntry,
  paths: EvidencePaths,
  field: Field,
  places: Places,
): Promise<ServingEvidence> {
  const { head, reader } = places;
  const location = entry.places.get('evidence') ?? entry.location;
  return {
    servingContract: await gatherContract(entry, places),
    inputSchema: await gatherSchema(entry, 'input_schema', places),
    outputSchema: await gatherSchema(entry, 'output_schema', places),
    compatibility: await gatherComparisons(entry, field, places),
    bufReports: await readEach(
      paths.get('buf_breaking') ?? [],
      'evidence.buf_breaking',
      location,
      (reference) => readBuf(reference, head, reader),
    ),
  };
}

async function gatherContract(
  entry: RegistryEntry,
  { head, reader }: Places,
): Promise<ServingEvidence['servingContract']> {
  const reference = entry.documents.get('serving_contract');
  if (reference === undefined) return missingField('serving_contract', entry);
  if (reference.external) return notInRepository(reference);
  return reader.read(head, reference.path, SMALL_FILE, readServingContract, reference.location);
}

async function gatherSchema(
  entry: RegistryEntry,
  field: 'input_schema' | 'output_schema',
  { head, reader }: Places,
): Promise<Reading<SchemaFile>> {
  const reference = entry.documents.get(field);
  if (reference === undefined) return missingField(field, entry);
  if (reference.external) return notInRepository(reference);
  const { path, location } = reference;
  if (!isProtobuf(path))
    return reader.read(
      head,
      path,
      SMALL_FILE,
      () => ({ kind: 'read', value: { path, isProtobuf: false } }),
      location,
    );
  const file = await head.read(path, SMALL_FILE);
  if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location };
  if (file.kind === 'unreadable') return unreadable(path, file.problem);
  return { kind: 'present', value: { path, isProtobuf: true }, source: reader.remember(file) };
}

async function gatherComparisons(
  entry: RegistryEntry,
  { releasedEntry, clients }: Field,
  places: Places,
): Promise<Reading<Compatibility>> {
  const source = { path: entry.location.path, ref: places.head.ref, sha256: '', bytes: 0 };
  if (isFirst(entry, places.ledger)) return { kind: 'present', value: NOTHING_RELEASED, source };
  // The checker and the validator are large, and needed only here.
  const { gatherCompatibility } = await import('./gather-compatibility.js');
  const loader = new DocumentLoader(places.reader);
  const value = await gatherCompatibility(entry, releasedEntry, clients, { ...places, loader });
  return { kind: 'present', value, source };
}

const NO_EXAMPLE = { validated: 0, refused: [], skipped: [] };
/** Nobody can have been built against what was never released. */
const NOTHING_RELEASED: Compatibility = {
  isReleasedUnknown: false,
  parties: [],
  goingBack: [],
  requests: NO_EXAMPLE,
  responses: NO_EXAMPLE,
};

function isFirst({ family }: RegistryEntry, ledger: Reading<Ledger>): boolean {
  return ledger.kind === 'present' ? !hasStableRelease(ledger.value, family) : ledger.kind === 'absent';
}

async function readBuf(
  { path, location }: Reference,
  tree: Tree,
  reader: DocumentReader,
): Promise<Reading<BufReport>> {
  const file = await tree.read(path, SMALL_FILE);
  if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location };
  if (file.kind === 'unreadable') return unreadable(path, file.problem);
  const source = reader.remember(file);
  const read = readBufReport(file.bytes, path);
  return read.kind === 'refused'
    ? { kind: 'unreadable', problems: read.problems, location: { path } }
    : { kind: 'present', value: read.value, source };
}

function unreadable(path: string, message: string): Reading<never> {
  const location: Location = { path };
  return { kind: 'unreadable', problems: [{ location, message }], location };
}

function missingField(field: string, entry: RegistryEntry): Reading<never> {
  return { kind: 'absent', lookedIn: field, location: entry.places.get(field) ?? entry.location, field };
}

function notInRepository({ path, location }: Reference): Reading<never> {
  const message = `${path} is not in the repository: contracts are compared by their content`;
  return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the file' }], location };
}

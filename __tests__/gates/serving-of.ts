import { createHash } from 'node:crypto';
import { compareSchemas } from '../../src/compatibility/compare-schemas.js';
import { compareServing } from '../../src/compatibility/serving/compare-serving.js';
import { DocumentComparer } from '../../src/evidence/compare-documents.js';
import { type Documents, type Loaded, undecided } from '../../src/evidence/load-document.js';
import type { BufBreak, Compatibility, Party, ReaderKind, Witness } from '../../src/model/compatibility.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { Reading } from '../../src/model/reading.js';
import type { ServingContract } from '../../src/model/serving-contract.js';
import { readServingContract } from '../../src/readers/read-serving-contract.js';
import type { Json, JsonMap } from '../evidence/sample-repository.js';
import { SERVING } from '../evidence/serving-documents.js';
import { nodeOf } from './evidence-of.js';

function present<T>(value: T, path: string): Reading<T> {
  return { kind: 'present', value, source: { path, ref: 'head', sha256: '', bytes: 0 } };
}

/** A serving contract as the gatherer hands it over. */
export function contractOf(document: JsonMap): Reading<ServingContract> {
  const path = 'contracts/serving.yaml';
  const read = readServingContract(nodeOf(JSON.stringify(document), path));
  if (read.kind === 'refused') throw new Error(read.problems.map(({ message }) => message).join('; '));
  return present(read.value, path);
}

/** What somebody was built against; a text is the reason why it is not there. */
export interface WrittenDocuments {
  readonly contract?: JsonMap | string;
  readonly input?: Json;
  readonly output?: Json;
}

function loadedOf(document: Json, path: string): Loaded {
  if (typeof document === 'string') return undecided(document, { path });
  const text = JSON.stringify(document);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { kind: 'file', path, sha256, root: nodeOf(text, path) };
}

const TEXT = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } as const;

/** A request or a response with one property. */
export const ONE_TEXT: JsonMap = TEXT;

function documentsOf({ contract = SERVING, input = TEXT, output = TEXT }: WrittenDocuments): Documents {
  return {
    contract: loadedOf(contract, 'contracts/serving.yaml'),
    input: loadedOf(input, 'contracts/input.schema.json'),
    output: loadedOf(output, 'contracts/output.schema.json'),
  };
}

/** A client of a case; without documents of its own it stands on those of the released version. */
export interface WrittenClient extends Partial<Pick<Party, 'trafficPercent' | 'sunsetAt' | 'liveUntil'>> {
  readonly name: string;
  readonly reader?: ReaderKind;
  readonly own?: WrittenDocuments;
}

/** What a case changes, for whom, and what was recorded. */
export interface WrittenField {
  readonly released?: WrittenDocuments;
  readonly candidate?: WrittenDocuments;
  readonly clients?: readonly WrittenClient[];
  readonly isReleasedUnknown?: boolean;
  readonly requests?: Partial<Witness>;
  readonly responses?: Partial<Witness>;
  readonly buf?: readonly BufBreak[];
  readonly isProtobuf?: boolean;
}

/** The readings of what a case wrote; without changes everything is as it was. */
export function servingEvidence(written: WrittenField): Partial<Dossier> {
  const [before, after] = [documentsOf(written.released ?? {}), documentsOf(written.candidate ?? {})];
  const comparer = new DocumentComparer({ compareSchemas, compareServing });
  const compare = (
    old: Documents,
    now: Documents,
    reader: ReaderKind,
  ): Pick<Party, 'api' | 'contract' | 'input' | 'output'> => ({
    api: comparer.apiMove(old.contract, now.contract, undefined),
    contract: comparer.contracts(old.contract, now.contract),
    input: comparer.schemas(old.input, now.input, 'input', reader),
    output: comparer.schemas(old.output, now.output, 'output', reader),
  });
  const clients = written.clients ?? [];
  const toParty = ({ own, reader = 'unstated', ...more }: WrittenClient, now: Documents): Party => ({
    ...more,
    ...{ role: 'client', reader, standsOnReleased: own === undefined },
    ...compare(own === undefined ? before : documentsOf(own), now, reader),
    location: { path: 'evidence/clients.yaml', line: 3 },
  });
  const areTolerant = clients.length > 0 && clients.every(({ reader }) => reader === 'tolerant');
  const reader = areTolerant ? 'tolerant' : 'unstated';
  const released: Party = {
    ...{ name: 'asr-dictation-en@2.3.1', role: 'released', standsOnReleased: true, reader },
    ...compare(before, after, reader),
    location: { path: 'registry/asr-dictation-en/2.3.1.yaml' },
  };
  const nothing: Witness = { validated: 0, refused: [], skipped: [] };
  const compatibility: Compatibility = {
    isReleasedUnknown: written.isReleasedUnknown ?? false,
    parties: [released, ...clients.map((client) => toParty(client, after))],
    goingBack: clients.filter(({ own }) => own !== undefined).map((client) => toParty(client, before)),
    requests: { ...nothing, ...written.requests },
    responses: { ...nothing, ...written.responses },
  };
  const isProtobuf = written.isProtobuf ?? false;
  const location = { path: 'evidence/buf.json' };
  return {
    servingContract: contractOf(
      typeof written.candidate?.contract === 'object' ? written.candidate.contract : SERVING,
    ),
    inputSchema: present({ path: 'contracts/input.schema.json', isProtobuf }, 'contracts/input.schema.json'),
    outputSchema: present(
      { path: 'contracts/output.schema.json', isProtobuf },
      'contracts/output.schema.json',
    ),
    compatibility: present(compatibility, 'entry.yaml'),
    clients: { kind: 'absent', lookedIn: 'evidence.clients', location },
    bufReports:
      written.buf === undefined
        ? { kind: 'absent', lookedIn: 'evidence.buf_breaking', location }
        : present([{ breaks: written.buf, location }], 'evidence/buf.json'),
  };
}

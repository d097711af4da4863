import type { BuiltAgainst, ClientsReport, ClientTelemetry } from '../model/client-telemetry.js';
import type { ReaderKind } from '../model/compatibility.js';
import type { Location } from '../model/location.js';
import { type Reading, valueOf } from '../model/reading.js';
import { at, booleanOf, itemsOf, type Node, rawOf } from '../readers/node.js';
import type { Documents, Loaded } from './load-document.js';

/** A client in the field, from telemetry and from the lists of serving contracts. */
export interface LiveClient {
  readonly name: string;
  readonly reader: ReaderKind;
  readonly builtAgainst: BuiltAgainst;
  /** What it reads of a response, as JSON pointers. */
  readonly reads: readonly string[];
  readonly trafficPercent?: number;
  readonly sunsetAt?: string;
  readonly liveUntil?: string;
  readonly location: Location;
}

/** Clients of one contract that are looked at: no contract hides those of another. */
const CLIENTS_AT_MOST = 1000;

/**
 * Every client in the field: those of the telemetry, and those that this release's contract lists; without telemetry
 * those of the released contract as well. What telemetry says of a client counts before what a contract says.
 */
export function toLiveClients(
  telemetry: Reading<readonly ClientsReport[]>,
  candidate: Documents,
  released: Documents,
): readonly LiveClient[] {
  const observed = (valueOf(telemetry) ?? []).flatMap(({ clients }) => clients);
  const listed = [
    ...listedIn(candidate.contract).slice(0, CLIENTS_AT_MOST),
    ...(observed.length === 0 ? listedIn(released.contract).slice(0, CLIENTS_AT_MOST) : []),
  ];
  const byName = new Map<string, LiveClient>();
  for (const client of observed) byName.set(client.client, toObserved(client));
  for (const client of listed) byName.set(client.name, merge(byName.get(client.name), client));
  return [...byName.values()];
}

function toObserved({
  client,
  reader,
  builtAgainst,
  sunsetAt,
  liveUntil,
  ...more
}: ClientTelemetry): LiveClient {
  return {
    name: client,
    reader: reader ?? 'unstated',
    builtAgainst: builtAgainst ?? {},
    reads: [],
    trafficPercent: more.trafficPercent,
    location: more.location,
    ...(sunsetAt === undefined ? {} : { sunsetAt }),
    ...(liveUntil === undefined ? {} : { liveUntil }),
  };
}

function merge(known: LiveClient | undefined, listed: LiveClient): LiveClient {
  if (known === undefined) return listed;
  const sunsetAt = known.sunsetAt ?? listed.sunsetAt;
  // Of two that contradict each other the one that makes a break of more counts.
  const readers = [known.reader, listed.reader];
  const reader = readers.includes('strict')
    ? 'strict'
    : (readers.find((kind) => kind !== 'unstated') ?? 'unstated');
  const reads = [...new Set([...known.reads, ...listed.reads])];
  return { ...known, reads, reader, ...(sunsetAt === undefined ? {} : { sunsetAt }) };
}

function listedIn(contract: Loaded): readonly LiveClient[] {
  if (contract.kind !== 'file') return [];
  return itemsOf(at(contract.root, 'clients')).flatMap((node) => toListed(node) ?? []);
}

function toListed(node: Node): LiveClient | undefined {
  const name = rawOf(at(node, 'name'));
  const isTolerant = booleanOf(at(node, 'tolerant_reader'));
  const sunsetAt = rawOf(at(node, 'sunset_at'));
  if (name === undefined) return undefined;
  return {
    name,
    reader: isTolerant === undefined ? 'unstated' : isTolerant ? 'tolerant' : 'strict',
    builtAgainst: {},
    reads: itemsOf(at(node, 'reads')).flatMap((item) => rawOf(item) ?? []),
    ...(sunsetAt === undefined ? {} : { sunsetAt }),
    location: node.location,
  };
}

import { hints, validate } from '../generated/clients.js';
import type { ClientsReport, ClientTelemetry, ObservedRate } from '../model/client-telemetry.js';
import type { Problem } from '../model/problem.js';
import { at, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/** Reads `clients/1`. */
export function readClients(root: Node): Read<ClientsReport> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const clients = itemsOf(at(root, 'clients')).map(toClient);
  const repeated = findRepeated(clients);
  return repeated.length > 0
    ? { kind: 'refused', problems: repeated }
    : { kind: 'read', value: { clients, location: root.location } };
}

/** What one client version sends, from a node that has been validated. */
export function toClient(node: Node): ClientTelemetry {
  const digest = textOf(at(node, 'feature_sha256'))?.toLowerCase();
  return {
    client: rawOf(at(node, 'client')) ?? '',
    trafficPercent: numberOf(at(node, 'traffic_percent')) ?? 0,
    rates: itemsOf(at(node, 'sample_rates_hz')).map(toRate),
    location: node.location,
    ...(digest === undefined ? {} : { featureSha256: digest }),
    ...toBuilt(node),
  };
}

const BUILT_AGAINST = [
  ['release', 'release'],
  ['api_version', 'apiVersion'],
  ['serving_contract', 'contract'],
  ['input_schema', 'input'],
  ['output_schema', 'output'],
] as const;

function toBuilt(node: Node): Pick<ClientTelemetry, 'builtAgainst' | 'reader' | 'sunsetAt' | 'liveUntil'> {
  const [reader, sunsetAt, liveUntil] = ['reader', 'sunset_at', 'live_until'].map((key) =>
    rawOf(at(node, key)),
  );
  const built = Object.fromEntries(
    BUILT_AGAINST.map(([key, name]) => [name, rawOf(at(node, key))] as const).filter(
      ([, value]) => value !== undefined && value.trim() !== '',
    ),
  );
  return {
    ...(Object.keys(built).length === 0 ? {} : { builtAgainst: built }),
    ...(reader === 'tolerant' || reader === 'strict' ? { reader } : {}),
    ...(sunsetAt === undefined ? {} : { sunsetAt }),
    ...(liveUntil === undefined ? {} : { liveUntil }),
  };
}

function toRate(node: Node): ObservedRate {
  const percent = numberOf(at(node, 'percent'));
  const hz = numberOf(node) ?? numberOf(at(node, 'hz')) ?? 0;
  return { hz, ...(percent === undefined ? {} : { percent }) };
}

/** Clients that are listed more than once: their counts would be two answers to one question. */
export function findRepeated(clients: readonly ClientTelemetry[]): readonly Problem[] {
  const seen = new Set<string>();
  return clients.flatMap(({ client, location }) => {
    if (!seen.has(client)) {
      seen.add(client);
      return [];
    }
    const message = `the client ${JSON.stringify(client)} is there twice`;
    return [{ location, message, hint: 'one line a client version: add its counts up' }];
  });
}

import type { CanarySeries } from '../model/canary.js';
import type { EvidenceKind, Reference, RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { Location } from '../model/location.js';
import type { Operations } from '../model/operations.js';
import type { Policy } from '../model/policy.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Tree } from '../ports.js';
import type { Node } from '../readers/node.js';
import { readCanaryPlan } from '../readers/read-canary-plan.js';
import { readIncidents, readSlo } from '../readers/read-production.js';
import { type Read, readReport } from '../readers/read-report.js';
import { readRollbackDrill } from '../readers/read-rollback-drill.js';
import { readSeries } from '../readers/read-series.js';
import { type EvidencePaths, findEvidence } from './find-evidence.js';
import { withRecords } from './gather-records.js';
import { gatherContractDigests } from './gather-contract-digests.js';
import { readEach } from './read-each.js';
import { refuseSeveral } from './refuse-several.js';
import { type DocumentReader, REPORT_FILE, SMALL_FILE } from './read-files.js';

interface Places {
  readonly head: Tree;
  readonly trusted: Tree;
  readonly ledger: Reading<Ledger>;
  readonly policy: Policy;
  readonly reader: DocumentReader;
}

/** Gathers what is known of how a release runs: its plan, its load, its rehearsals, production. */
export async function gatherOperations(
  entry: RegistryEntry,
  paths: EvidencePaths,
  canaryReport: Reading<EvalReport>,
  releasedEntry: Reading<RegistryEntry>,
  places: Places,
): Promise<Operations> {
  const { head, policy, reader } = places;
  const location = entry.places.get('evidence') ?? entry.location;
  const each = <T>(kind: EvidenceKind, toValue: (root: Node) => Read<T>): Promise<Reading<readonly T[]>> =>
    readEach(paths.get(kind) ?? [], `evidence.${kind}`, location, (reference) =>
      reader.read(head, reference.path, SMALL_FILE, toValue, reference.location),
    );
  const loadReports = await readLoad(paths.get('load_test') ?? [], head, places, location);
  const benchmarks = await readLoad(
    paths.get('benchmark') ?? [],
    head,
    places,
    location,
    'evidence.benchmark',
  );
  return {
    canaryPlan: only(
      'canary plans',
      paths.get('canary_plan'),
      await each('canary_plan', (root) => readCanaryPlan(root, policy.metrics)),
    ),
    shadowReport: only(
      'shadow reports',
      paths.get('shadow_report'),
      await gatherShadows(paths.get('shadow_report'), location, places),
    ),
    canarySeries: await gatherSeries(valueOf(canaryReport), location, places),
    incidents: await each('incidents', readIncidents),
    slo: await each('slo', (root) => readSlo(root, policy.metrics)),
    drills: await each('rollback_drill', readRollbackDrill),
    loadReports,
    benchmarks,
    loadBindings: toBindings(loadReports, benchmarks, location),
    releasedLoad: await gatherReleasedLoad(releasedEntry, places, location),
    contractDigests: await gatherContractDigests(entry, releasedEntry, places),
  };
}

async function gatherShadows(
  references: readonly Reference[] = [],
  location: Location,
  places: Places,
): Promise<Reading<readonly EvalReport[]>> {
  return readEach(references, 'evidence.shadow_report', location, (reference) =>
    readShadow(reference, places),
  );
}

async function readShadow(
  reference: Reference,
  { head, policy, reader }: Places,
): Promise<Reading<EvalReport>> {
  const { metrics } = policy;
  const toReport = (root: Node): Read<EvalReport> => readReport(root, 'canary', metrics);
  const report = await reader.read(head, reference.path, REPORT_FILE, toReport, reference.location);
  return withRecords(report, { tree: head, reader, metrics });
}

// A dozen readers of tools' outputs, which most runs do not need: they are loaded with the first load test.
async function readLoad(
  references: readonly Reference[],
  tree: Tree,
  places: Places,
  location: Location,
  lookedIn = 'evidence.load_test',
): Promise<Operations['loadReports']> {
  if (references.length === 0) return { kind: 'absent', lookedIn, location };
  const { gatherLoad } = await import('./gather-load.js');
  return gatherLoad(references, tree, places, location, lookedIn);
}

/** What can be read of load tests and benchmarks: that a file cannot be read is said where it is needed. */
function toBindings(
  loadReports: Operations['loadReports'],
  benchmarks: Operations['benchmarks'],
  location: Location,
): Operations['loadBindings'] {
  const value = [
    ...(valueOf(loadReports) ?? []).map((report) => ({ kind: 'load_test' as const, report })),
    ...(valueOf(benchmarks) ?? []).map((report) => ({ kind: 'benchmark' as const, report })),
  ];
  const [reading] = [loadReports, benchmarks].filter((one) => one.kind === 'present');
  return reading === undefined
    ? { kind: 'absent', lookedIn: 'evidence.load_test', location }
    : { kind: 'present', value, source: reading.source };
}

function only<T>(
  what: string,
  references: readonly Reference[] = [],
  reading: Reading<readonly T[]>,
): Reading<T> {
  return refuseSeveral(references, what) ?? firstOf(reading);
}

function firstOf<T>(reading: Reading<readonly T[]>): Reading<T> {
  if (reading.kind !== 'present') return reading;
  const [value] = reading.value;
  return value === undefined
    ? { kind: 'absent', lookedIn: reading.source.path, location: { path: reading.source.path } }
    : { kind: 'present', value, source: reading.source };
}

async function gatherSeries(
  report: EvalReport | undefined,
  location: RegistryEntry['location'],
  { head, policy, reader }: Places,
): Promise<Reading<CanarySeries>> {
  const named = report?.canary?.series;
  if (named === undefined) return { kind: 'absent', lookedIn: 'series of the canary report', location };
  const file = await head.read(named.path, REPORT_FILE);
  if (file.kind === 'absent') return { kind: 'absent', lookedIn: named.path, location: named.location };
  if (file.kind === 'unreadable')
    return unreadable(named.path, [{ location: { path: named.path }, message: file.problem }]);
  const source = reader.remember(file);
  const read = readSeries(new TextDecoder().decode(file.bytes), named.path, policy.metrics);
  return read.kind === 'refused'
    ? unreadable(named.path, read.problems)
    : { kind: 'present', value: read.value, source };
}

function unreadable(
  path: string,
  problems: (Reading<never> & { kind: 'unreadable' })['problems'],
): Reading<never> {
  return { kind: 'unreadable', problems, location: { path } };
}

/** The load tests of the release that serves, from the base: a change cannot make its neighbour smaller. */
async function gatherReleasedLoad(
  released: Reading<RegistryEntry>,
  places: Places,
  location: RegistryEntry['location'],
): Promise<Operations['releasedLoad']> {
  if (released.kind !== 'present')
    return { kind: 'absent', lookedIn: 'load tests of the rollback target', location };
  const tree = released.source.ref === places.trusted.ref ? places.trusted : places.head;
  const paths = await findEvidence(released.value, tree);
  const references: readonly Reference[] = paths.get('load_test') ?? [];
  return readLoad(references, tree, places, location, 'load tests of the rollback target');
}

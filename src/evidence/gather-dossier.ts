import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Dossier } from '../model/dossier.js';
import type { Reference, RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { Location } from '../model/location.js';
import type { SafetyReport } from '../model/safety-report.js';
import type { Policy } from '../model/policy.js';
import { type Reading, valueOf } from '../model/reading.js';
import { type EvalReport, toReleaseName } from '../model/report.js';
import type { Tree } from '../ports.js';
import { readSafetyReport } from '../readers/read-safety-report.js';
import { readReport } from '../readers/read-report.js';
import { contractsOf } from './entry-paths.js';
import { type EvidencePaths, findEvidence } from './find-evidence.js';
import { gatherDigests } from './gather-digests.js';
import { gatherFeatures } from './gather-features.js';
import { withRecords } from './gather-records.js';
import { gatherOperations } from './gather-operations.js';
import { gatherServing } from './gather-serving.js';
import { gatherToolReport } from './gather-tool-report.js';
import { gatherUnitTests } from './gather-unit-tests.js';
import { type DocumentReader, REPORT_FILE } from './read-files.js';
import { refuseSeveral } from './refuse-several.js';
import { findByName, readEntries, readRegistry, type Registered } from './read-registry.js';

/** Where evidence is read from. */
export interface Sources {
  readonly head: Tree;
  /** Released contracts come from here. */
  readonly trusted: Tree;
  readonly registry: readonly Registered[];
  readonly ledger: Reading<Ledger>;
  readonly policy: Policy;
  readonly reader: DocumentReader;
}

/** Gathers everything that is known of one release. */
export async function gatherDossier(entry: RegistryEntry, path: string, sources: Sources): Promise<Dossier> {
  const released = await gatherReleased(entry, sources);
  const paths = await findEvidence(entry, sources.head);
  const canaryReport = await gatherCanaryReport(entry, paths, sources);
  const features = await gatherFeatures(entry, paths, released.releasedEntry, canaryReport, sources);
  return {
    entry: { kind: 'present', value: entry, source: { path, ref: sources.head.ref, sha256: '', bytes: 0 } },
    evalReport: await gatherEvalReport(entry, sources.head, sources),
    canaryReport,
    safetyReport: await gatherSafetyReport(entry, sources),
    unitTests: await gatherUnitTests(
      paths.get('unit_tests') ?? [],
      entry.places.get('evidence') ?? entry.location,
      sources,
    ),
    digests: await gatherDigests(entry, sources.head),
    ledger: sources.ledger,
    ...released,
    ...features,
    ...(await gatherServing(entry, paths, { releasedEntry: released.releasedEntry, ...features }, sources)),
    ...(await gatherOperations(entry, paths, canaryReport, released.releasedEntry, sources)),
  };
}

async function gatherEvalReport(
  entry: RegistryEntry,
  tree: Tree,
  sources: Sources,
): Promise<Reading<EvalReport>> {
  const { evalReport } = entry;
  const location = entry.places.get('eval_report') ?? entry.location;
  if (evalReport === undefined)
    return { kind: 'absent', lookedIn: 'eval_report', location, field: 'eval_report' };
  if ('inline' in evalReport) {
    const source = { path: entry.location.path, ref: tree.ref, sha256: '', bytes: 0 };
    const { policy, reader } = sources;
    const inline = { kind: 'present', value: evalReport.inline, source } as const;
    return withRecords(inline, { tree, reader, metrics: policy.metrics });
  }
  const written = await gatherToolReport(evalReport, tree, sources.reader);
  return written ?? gatherReport('eval', evalReport, tree, sources, location);
}

async function gatherCanaryReport(
  entry: RegistryEntry,
  paths: EvidencePaths,
  sources: Sources,
): Promise<Reading<EvalReport>> {
  const [reference, ...others] = paths.get('canary_report') ?? [];
  const location = entry.places.get('evidence') ?? entry.location;
  if (reference === undefined) return { kind: 'absent', lookedIn: 'evidence.canary_report', location };
  const several = refuseSeveral([reference, ...others], 'canary reports');
  return several ?? gatherReport('canary', reference, sources.head, sources, location);
}

async function gatherSafetyReport(
  entry: RegistryEntry,
  { head, reader }: Sources,
): Promise<Reading<SafetyReport>> {
  const reference = entry.documents.get('safety_report');
  const location = entry.places.get('safety_report') ?? entry.location;
  if (reference === undefined)
    return { kind: 'absent', lookedIn: 'safety_report', location, field: 'safety_report' };
  if (reference.external) return notInRepository(reference, location);
  return reader.read(head, reference.path, REPORT_FILE, readSafetyReport, location);
}

async function gatherReport(
  kind: 'eval' | 'canary',
  reference: Reference,
  tree: Tree,
  { policy, reader }: Sources,
  location: Location,
): Promise<Reading<EvalReport>> {
  if (reference.external) {
    const message = `${reference.path} is not in the repository: reports are judged by their content`;
    return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the report' }], location };
  }
  const report = await reader.read(
    tree,
    reference.path,
    REPORT_FILE,
    (root) => readReport(root, kind, policy.metrics),
    location,
  );
  return withRecords(report, { tree, reader, metrics: policy.metrics });
}

function notInRepository({ path }: Reference, location: Location): Reading<never> {
  const message = `${path} is not in the repository: reports are judged by their content`;
  return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the report' }], location };
}

async function gatherReleased(
  entry: RegistryEntry,
  sources: Sources,
): Promise<Pick<Dossier, 'releasedEntry' | 'releasedReport'>> {
  const ledger = valueOf(sources.ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = ledger === undefined ? undefined : resolveRollbackTarget(ledger, entry.family, exclude);
  if (resolution?.kind !== 'target') {
    // Nothing was released, so there is nothing that could have been lost.
    const nothing = {
      kind: 'absent',
      lookedIn: 'the release ledger',
      location: entry.location,
      field: 'released',
    } as const;
    return { releasedEntry: nothing, releasedReport: nothing };
  }
  const { modelId, version } = resolution.target;
  const releasedEntry = await findReleasedEntry(toReleaseName({ model_id: modelId, version }), sources);
  if (releasedEntry.kind !== 'present') return { releasedEntry, releasedReport: releasedEntry };
  const tree = sources.trusted.ref === releasedEntry.source.ref ? sources.trusted : sources.head;
  await tree.expect?.(contractsOf(releasedEntry.value));
  return { releasedEntry, releasedReport: await gatherEvalReport(releasedEntry.value, tree, sources) };
}

/** The released version's entry as the base has it: a change cannot rewrite what it is compared with. */
async function findReleasedEntry(name: string, sources: Sources): Promise<Reading<RegistryEntry>> {
  const { trusted, policy, reader } = sources;
  const path = findByName(sources.registry, name)?.path ?? `registry/${name.replace('@', '/')}.yaml`;
  const near = await readEntries(trusted, path, policy, reader);
  // The change may have moved the file, so that it stands elsewhere in the trusted tree.
  const isNear = findByName(near, name) !== undefined;
  const found = isNear ? near : await readRegistry(trusted, policy, reader);
  const entry = findByName(found, name);
  if (entry !== undefined) {
    const source = { path: entry.path, ref: trusted.ref, sha256: '', bytes: 0 };
    return { kind: 'present', value: entry.entry, source };
  }
  const broken = found.find((item) => item.kind === 'unreadable' && item.path === path);
  if (broken?.kind === 'unreadable')
    return { kind: 'unreadable', problems: broken.problems, location: { path } };
  return { kind: 'absent', lookedIn: `the registry entry of ${name}`, location: { path } };
}

import type { Reference, RegistryEntry } from '../model/entry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import type { FeatureEvidence, VoiceStages } from '../model/feature-evidence.js';
import type { Location } from '../model/location.js';
import type { Reading } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Tree } from '../ports.js';
import { readClients } from '../readers/read-clients.js';
import { readServingAudio } from '../readers/read-serving-audio.js';
import type { EvidencePaths } from './find-evidence.js';
import { gatherReplays } from './gather-replays.js';
import { readContract } from './read-contract.js';
import { readEach } from './read-each.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

const CONFIGURATION = /\.(?:ya?ml|json)$/i;

interface Places {
  readonly head: Tree;
  readonly trusted: Tree;
  readonly reader: DocumentReader;
}

type Contract = Reading<FeatureContract>;
type Sides = Pick<FeatureEvidence, 'trainingFeatures' | 'servingFeatures'>;

/** Gathers what is known of the features that a model is fed with: contracts, recordings, telemetry. */
export async function gatherFeatures(
  entry: RegistryEntry,
  paths: EvidencePaths,
  releasedEntry: Reading<RegistryEntry>,
  canaryReport: Reading<EvalReport>,
  places: Places,
): Promise<FeatureEvidence> {
  const { head, reader } = places;
  const location = entry.places.get('evidence') ?? entry.location;
  return {
    ...(await gatherSides(entry, places)),
    releasedFeatures: await gatherReleased(releasedEntry, places),
    stageFeatures: await gatherStages(entry, places),
    servingAudio: await gatherServingAudio(entry, places),
    replays: await gatherReplays(paths.get('replay') ?? [], location, places),
    clients: withCohort(
      await readEach(paths.get('clients') ?? [], 'evidence.clients', location, (reference) =>
        reader.read(head, reference.path, SMALL_FILE, readClients, reference.location),
      ),
      paths.has('clients'),
      canaryReport,
    ),
  };
}

/**
 * What a canary report says of its clients is telemetry as well, of the traffic of the canary. It does not stand in for
 * a file that the entry names.
 */
function withCohort(
  clients: FeatureEvidence['clients'],
  isNamed: boolean,
  canaryReport: Reading<EvalReport>,
): FeatureEvidence['clients'] {
  if (canaryReport.kind !== 'present') return clients;
  const { cohort } = canaryReport.value.canary ?? {};
  if (cohort === undefined || cohort.telemetry.length === 0) return clients;
  const report = { clients: cohort.telemetry, ofCanary: true, location: cohort.location };
  if (clients.kind === 'present') return { ...clients, value: [...clients.value, report] };
  return isNamed ? clients : { kind: 'present', value: [report], source: canaryReport.source };
}

async function gatherSides(entry: RegistryEntry, places: Places): Promise<Sides> {
  const contract = entry.featureContract;
  if (contract === undefined) {
    const nothing = missingField('feature_contract', entry);
    return { trainingFeatures: nothing, servingFeatures: nothing };
  }
  const side = (name: 'training' | 'serving'): Promise<Contract> =>
    readSide(contract.written?.[name], contract[name], contract.location, places.head, places.reader, name);
  const trainingFeatures = await side('training');
  if (!contract.single) return { trainingFeatures, servingFeatures: await side('serving') };
  // One contract for both sides that cannot be read is one finding, not two.
  const isThere = trainingFeatures.kind === 'present';
  const { location } = contract;
  return {
    trainingFeatures,
    servingFeatures: isThere ? trainingFeatures : { kind: 'absent', lookedIn: 'feature_contract', location },
  };
}

function readSide(
  written: Contract | undefined,
  reference: Reference | undefined,
  location: Location,
  tree: Tree,
  reader: DocumentReader,
  name: string,
): Promise<Contract> {
  if (written !== undefined) return Promise.resolve(written);
  if (reference === undefined)
    return Promise.resolve({ kind: 'absent', lookedIn: `feature_contract.${name}`, location });
  return readContract(reference, tree, reader);
}

/** The released version's contract as the base has it: a change cannot rewrite what it is compared with. */
async function gatherReleased(released: Reading<RegistryEntry>, places: Places): Promise<Contract> {
  const lookedIn = 'the feature contract of the released version';
  if (released.kind !== 'present') return { kind: 'absent', lookedIn, location: released.location };
  const contract = released.value.featureContract;
  const tree = released.source.ref === places.trusted.ref ? places.trusted : places.head;
  const [written, reference] = oneSide(contract);
  const { location } = released.value;
  return written === undefined && reference === undefined
    ? { kind: 'absent', lookedIn, location }
    : readSide(written, reference, location, tree, places.reader, 'training');
}

/** The side of the training, or of the service where only that is stated. */
function oneSide(
  contract: RegistryEntry['featureContract'],
): readonly [Contract | undefined, Reference | undefined] {
  const { written, training, serving } = contract ?? {};
  return [written?.training ?? written?.serving, training ?? serving];
}

/** Weights are no configuration, and a configuration that no adapter knows says nothing: both are left out. */
async function gatherStages(
  entry: RegistryEntry,
  { head, reader }: Places,
): Promise<FeatureEvidence['stageFeatures']> {
  const readStage = async (stage: 'vocoder' | 'codec'): Promise<VoiceStages> => {
    const reference = entry.artifacts.get(stage);
    if (reference === undefined || reference.external || !CONFIGURATION.test(reference.path)) return {};
    const reading = await readContract(reference, head, reader);
    return reading.kind === 'present' ? { [stage]: reading.value } : {};
  };
  const source = { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 };
  return {
    kind: 'present',
    value: { ...(await readStage('vocoder')), ...(await readStage('codec')) },
    source,
  };
}

async function gatherServingAudio(
  entry: RegistryEntry,
  { head, reader }: Places,
): Promise<FeatureEvidence['servingAudio']> {
  const reference = entry.documents.get('serving_contract');
  if (reference === undefined || reference.external) return missingField('serving_contract', entry);
  return reader.read(head, reference.path, SMALL_FILE, readServingAudio, reference.location);
}

function missingField(field: string, entry: RegistryEntry): Reading<never> {
  return { kind: 'absent', lookedIn: field, location: entry.places.get(field) ?? entry.location, field };
}

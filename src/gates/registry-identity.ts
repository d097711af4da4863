import { compareVersions, validateStrict } from 'compare-versions';
import type { RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import { type Reading, valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';

const MODEL_ID = /^[a-z0-9](?:[a-z0-9._/-]{0,198}[a-z0-9])?$/;
const RELEASED = new Set(['stable', 'retired']);

/** The entry is one well-named, new version. */
export const registryIdentity = defineGate({
  id: 'registry-identity',
  title: 'The entry is one well-named, new version.',
  from: 'train',
  needs: ['entry'],
  uses: ['ledger'],
  settings: {},
  remedy: 'Give the release a version of its own, above every released one.',
  docs: `\`version\` is a semantic version 2, \`model_id\` is lower case (\`^[a-z0-9]([a-z0-9._/-]*[a-z0-9])?$\`), and the
entry's path agrees with both. The version is strictly above every released one of the model, unless the entry says
with \`rollback_of\` that it deliberately goes back. No two entries are the same version. Entries that the ledger has
as stable or retired are history, and so are the contracts they name: changing or deleting one is a finding.`,
  judge: ({ entry, ledger }) => {
    const findings = [judgeModelId(entry), judgeVersion(entry), judgePath(entry), judgeOrder(entry, ledger)];
    const wrong = findings.filter((ruling) => ruling !== undefined);
    return wrong.length > 0 ? wrong : [wellNamed(entry)];
  },
});

function wellNamed(entry: RegistryEntry): Ruling {
  const actual = toReleaseName({ model_id: entry.modelId, version: entry.version });
  const expected = 'one well-named, new version';
  return {
    subject: '',
    outcome: 'pass',
    message: `${actual} is new`,
    expected,
    actual,
    remedy: '',
    location: entry.location,
  };
}

function judgeModelId(entry: RegistryEntry): Ruling | undefined {
  if (entry.modelId === '' || MODEL_ID.test(entry.modelId)) return undefined;
  return {
    subject: 'model_id',
    outcome: 'fail',
    message: `the model_id ${JSON.stringify(entry.modelId)} is not well formed`,
    expected: 'lower-case letters, digits, . _ / - and a letter or digit at both ends',
    actual: entry.modelId,
    remedy: `write \`model_id: ${entry.modelId.toLowerCase().replace(/[^a-z0-9._/-]+/g, '-')}\``,
    location: placeOf(entry, 'model_id'),
  };
}

function judgeVersion(entry: RegistryEntry): Ruling | undefined {
  if (entry.version === '' || validateStrict(entry.version)) return undefined;
  return {
    subject: 'version',
    outcome: 'fail',
    message: `the version ${JSON.stringify(entry.version)} is not a semantic version`,
    expected: 'MAJOR.MINOR.PATCH, as in 2.4.0 or 2.4.0-rc.1',
    actual: entry.version,
    remedy: 'write the version with three numbers, and no v in front',
    location: placeOf(entry, 'version'),
  };
}

function judgePath(entry: RegistryEntry): Ruling | undefined {
  const { path } = entry.location;
  const match = /^(?:.*\/)?registry\/(.+)\/([^/]+)\.(?:ya?ml|json)$/.exec(path);
  const [, folder, file] = match ?? [];
  if (folder === undefined || file === undefined || entry.modelId === '' || entry.version === '')
    return undefined;
  if (folder === entry.modelId && file === entry.version) return undefined;
  return {
    subject: 'path',
    outcome: 'fail',
    message: `the entry of ${entry.modelId}@${entry.version} stands in ${path}`,
    expected: `registry/${entry.modelId}/${entry.version}.yaml`,
    actual: path,
    remedy: 'move the file, or correct model_id and version',
    location: entry.location,
  };
}

function judgeOrder(entry: RegistryEntry, ledger: Reading<Ledger>): Ruling | undefined {
  const { version } = entry;
  if (!validateStrict(version) || entry.rollbackOf !== undefined) return undefined;
  const released = (valueOf(ledger)?.releases ?? []).filter(
    ({ modelId, state }) => modelId === entry.modelId && RELEASED.has(state),
  );
  const newer = released.find(
    (release) => validateStrict(release.version) && compareVersions(release.version, version) >= 0,
  );
  if (newer === undefined) return undefined;
  return {
    subject: 'order',
    outcome: 'fail',
    message: `${entry.version} is not above ${newer.version}, which was released already`,
    expected: `a version above ${newer.version}, or \`rollback_of\``,
    actual: entry.version,
    remedy: 'raise the version; to go back deliberately, say `rollback_of: <model_id>@<version>`',
    location: placeOf(entry, 'version'),
  };
}

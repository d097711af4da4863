import { at, entriesOf, type Node, rawOf } from '../node.js';
import { type ImportReader, type ImportedEntry, toFields, toModelId } from './import-reader.js';

/** Everything that GTO and DVC write of an artifact; a mapping with another key is something else. */
const KEYS: ReadonlySet<string> = new Set([
  'path',
  'type',
  'virtual',
  'labels',
  'description',
  'desc',
  'requirements',
  'meta',
  'custom',
]);
const SIGNS = ['path', 'type'];

/**
 * The artifacts of a repository that uses GTO: `artifacts.yaml`, or the `artifacts` of a `dvc.yaml`, where newer
 * versions keep them. An artifact that is `virtual`, as is the default, is not in Git, so nothing pins it yet.
 */
export const gtoArtifacts: ImportReader = {
  format: 'gto-artifacts',
  recognises: ({ root, isFrontMatter }) => !isFrontMatter && toArtifacts(root).length > 0,
  read: ({ root }) => {
    const artifacts = toArtifacts(root);
    const datasets = artifacts.filter(([, node]) => rawOf(at(node, 'type')) === 'dataset');
    const models = artifacts.filter(([, node]) => (rawOf(at(node, 'type')) ?? 'model') === 'model');
    const chosen = models.length > 0 ? models : artifacts;
    return chosen.map(([name, node]) => toEntry(name, node, datasets));
  },
};

type Artifact = readonly [string, Node];

function toArtifacts(root: Node | undefined): readonly Artifact[] {
  const nested = at(root, 'artifacts');
  const entries = entriesOf(nested ?? root).map(([name, { value }]): Artifact => [name, value]);
  return entries.every(([, node]) => isArtifact(node)) ? entries : [];
}

function isArtifact(node: Node): boolean {
  const keys = entriesOf(node).map(([key]) => key);
  return keys.every((key) => KEYS.has(key)) && SIGNS.some((key) => keys.includes(key));
}

function toEntry(name: string, node: Node, datasets: readonly Artifact[]): ImportedEntry {
  const path = rawOf(at(node, 'path'));
  const [dataset, ...others] = datasets;
  const data = others.length === 0 ? rawOf(at(dataset?.[1], 'path')) : undefined;
  const fields = toFields([
    ['model_id', toModelId(name)],
    ['intended_use', rawOf(at(node, 'description')) ?? rawOf(at(node, 'desc'))],
    ['data_manifest', data, `the data set ${dataset?.[0] ?? ''}: pin it by digest`],
    ['artifact', path, 'GTO records no digest: `speech-release-gate pin` does for a file of the repository'],
  ]);
  return { fields, figures: [], remarks: [] };
}

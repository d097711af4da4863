import type { Reference, RegistryEntry } from '../model/entry.js';

/** Every path of the repository that an entry points at: a change to one of them is a change to the entry. */
export function pathsOf(entry: RegistryEntry): readonly string[] {
  const { featureContract, evalReport, training, evidence } = entry;
  const references: (Reference | undefined)[] = [
    ...entry.artifacts.values(),
    ...entry.documents.values(),
    featureContract?.training,
    featureContract?.serving,
    evalReport === undefined || 'inline' in evalReport ? undefined : evalReport,
    training.labels,
    training.hyperparameters === 'inline' ? undefined : training.hyperparameters,
    evidence.folder,
    ...[...evidence.files.values()].flat(),
  ];
  return references
    .filter((reference) => reference !== undefined && !reference.external)
    .map((reference) => reference?.path ?? '');
}

/** Whether a change touches an entry's file or anything that the entry points at, folders included. */
export function isTouched(entry: RegistryEntry, changed: ReadonlySet<string>): boolean {
  if (changed.has(entry.location.path)) return true;
  return pathsOf(entry).some((path) => changed.has(path) || isFolderTouched(path, changed));
}

function isFolderTouched(path: string, changed: ReadonlySet<string>): boolean {
  if (path === '') return false;
  const prefix = path.endsWith('/') ? path : `${path}/`;
  return [...changed].some((file) => file.startsWith(prefix));
}

import type { Reference, RegistryEntry } from '../model/entry.js';
import { isGlob } from '../model/glob.js';

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

const CONTRACTS = ['serving_contract', 'input_schema', 'output_schema'] as const;

/** The paths of the documents that a later release is compared with. */
export function contractsOf({ documents, featureContract, evalReport }: RegistryEntry): readonly string[] {
  const references = [
    ...CONTRACTS.map((field) => documents.get(field)),
    featureContract?.training,
    featureContract?.serving,
    evalReport === undefined || 'inline' in evalReport ? undefined : evalReport,
  ].filter((reference) => reference !== undefined);
  return references.filter(({ external }) => !external).map(({ path }) => path);
}

/** What a change touches: its files, and every folder above one of them. */
export type Touched = ReadonlySet<string>;

/** The files of a change with the folders above them, so that an entry asks once for each of its paths. */
export function toTouched(changed: ReadonlySet<string>): Touched {
  const touched = new Set(changed);
  for (const path of changed) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (touched.has(folder)) break;
      touched.add(folder);
    }
  }
  return touched;
}

/** Whether a change touches an entry's file or anything that the entry points at, folders included. */
export function isTouched(entry: RegistryEntry, touched: Touched): boolean {
  if (touched.has(entry.location.path)) return true;
  return pathsOf(entry).some(
    (path) => touched.has(path.replace(/\/$/, '')) || isTouchedByGlob(path, touched),
  );
}

/**
 * Whether a change touches something that a glob could mean: its fixed beginning and end decide, so that no pattern
 * costs more than its length. One release too many is judged rather than one too few.
 */
export function isTouchedByGlob(path: string, touched: Touched): boolean {
  if (!isGlob(path)) return false;
  const start = path.slice(0, path.search(/[*?[\]{}]/));
  const end = /[^*?[\]{}/]*$/.exec(path)?.[0] ?? '';
  if (start === '' && !end.includes('.')) return false;
  return [...touched].some((one) => one.startsWith(start) && one.endsWith(end));
}

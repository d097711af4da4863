import { at } from '../readers/node.js';
import type { ImportedEntry, ImportSource } from '../readers/import/import-reader.js';
import { IMPORT_FILES, importReaderFor, toImportSource } from '../readers/import/registry.js';
import type { Terminal } from './command.js';

/** Largest file of another tool that is read, in bytes: a model card, a list of tags. */
const IMPORT_LIMIT = 4_194_304;

/** What a file of another tool says, one entry a model. */
export interface Imported {
  readonly format: string;
  readonly path: string;
  readonly entries: readonly ImportedEntry[];
}

/**
 * Reads the record that another tool keeps of a model: a file, or the folder in which it stands under its usual name.
 * Undefined where nothing there is one; files of this gate's own formats are none.
 */
export async function readImported(path: string, terminal: Terminal): Promise<Imported | undefined> {
  const folder = path.replace(/\/+$/, '');
  for (const candidate of [path, ...IMPORT_FILES.map((name) => `${folder}/${name}`)]) {
    const file = await terminal.read(candidate, IMPORT_LIMIT);
    if (file.kind !== 'file') continue;
    const source = toImportSource(candidate, file.bytes);
    const imported = source === undefined ? undefined : importSource(source);
    if (imported !== undefined || candidate === path) return imported;
  }
  return undefined;
}

/** What a source says, where one of the readers knows it. */
export function importSource(source: ImportSource): Imported | undefined {
  const { root, path } = source;
  if (at(root, 'format') !== undefined || at(root, 'serving_image') !== undefined) return undefined;
  const reader = importReaderFor(source);
  const entries = reader?.read(source) ?? [];
  return reader === undefined || entries.length === 0 ? undefined : { format: reader.format, path, entries };
}

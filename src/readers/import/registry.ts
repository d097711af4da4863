import { decodeText, parseText } from '../parse-document.js';
import { gtoArtifacts } from './gto-artifacts.js';
import { gtoTags } from './gto-tags.js';
import { hfModelCard } from './hf-model-card.js';
import type { ImportReader, ImportSource } from './import-reader.js';
import { mlflowModel } from './mlflow-model.js';

/** Every reader of other tools' records of a model; the first that recognises a file reads it. */
export const IMPORT_READERS: readonly ImportReader[] = [mlflowModel, hfModelCard, gtoArtifacts, gtoTags];

/** The names by which other tools call these files, in a folder that is named instead of the file. */
export const IMPORT_FILES: readonly string[] = ['MLmodel', 'artifacts.yaml', 'dvc.yaml', 'README.md'];

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A file as the readers look at it; undefined where it is not UTF-8 text. */
export function toImportSource(path: string, bytes: Uint8Array): ImportSource | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const matter = FRONT_MATTER.exec(text)?.[1];
  const parsed = parseText(matter ?? text, path);
  return {
    path,
    text,
    root: parsed.kind === 'parsed' ? parsed.root : undefined,
    isFrontMatter: matter !== undefined,
  };
}

/** The reader for a file, told by its content; undefined for a file of another kind. */
export function importReaderFor(source: ImportSource): ImportReader | undefined {
  return IMPORT_READERS.find((reader) => reader.recognises(source));
}

import type { ImportedEntry } from '../../readers/import/import-reader.js';
import type { Terminal } from '../command.js';
import { readImported } from '../read-imported.js';

/**
 * What several records of one model say together: of a field that two of them have, the first counts. Undefined where
 * none is named; `unclear`, with a note, where a path holds no such record, or several models without a choice.
 */
export async function importAll(
  paths: readonly string[],
  modelId: string | undefined,
  terminal: Terminal,
): Promise<ImportedEntry | undefined | 'unclear'> {
  const chosen: ImportedEntry[] = [];
  for (const path of paths) {
    const imported = await readImported(path, terminal);
    if (imported === undefined) {
      terminal.note(
        `${path}: no MLmodel file, model card, artifacts.yaml or list of GTO tags was found here`,
      );
      return 'unclear';
    }
    const entry = choose(imported.entries, modelId);
    if (entry === undefined) {
      const names = imported.entries.map(nameOf).slice(0, 10).join(', ');
      terminal.note(
        `${path}: it is about ${imported.entries.length} models: choose with --model-id (${names})`,
      );
      return 'unclear';
    }
    chosen.push(entry);
  }
  return chosen.length === 0 ? undefined : merge(chosen);
}

function nameOf({ fields }: ImportedEntry): string {
  const name = fields.get('model_id')?.value;
  return typeof name === 'string' ? name : '?';
}

function choose(entries: readonly ImportedEntry[], modelId: string | undefined): ImportedEntry | undefined {
  return entries.length === 1 ? entries[0] : entries.find((entry) => nameOf(entry) === modelId);
}

function merge(entries: readonly ImportedEntry[]): ImportedEntry {
  return {
    fields: new Map(entries.toReversed().flatMap(({ fields }) => [...fields])),
    figures: entries.flatMap(({ figures }) => figures),
    remarks: entries.flatMap(({ remarks }) => remarks),
  };
}

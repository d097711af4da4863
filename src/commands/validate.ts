import { hints, validate as validator } from '../generated/registry-entry.js';
import type { Node } from '../readers/node.js';
import { findMissingFields, splitEntries } from '../readers/read-entry.js';
import { validateNode } from '../readers/validate.js';
import { type Command, readArguments, type Terminal } from './command.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

/** R4: which required fields an entry lacks. */
export const validate: Command = {
  name: 'validate',
  usage: 'validate ENTRY',
  summary: 'the required fields that a registry entry lacks',
  async run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 1, most: 1 });
    const entry = await readOneEntry(names[0] ?? '', terminal);
    if (entry === undefined) return 2;
    const missing = findMissingFields(entry);
    // Presence is R4's question; what is present in the wrong form is `check`'s, and worth a note here.
    noteProblems(
      validateNode(entry, { validate: validator, hints }).filter(({ found }) => found !== 'null'),
      terminal,
    );
    const release_blocked = missing.critical.length > 0;
    terminal.print(
      toJson({ release_blocked, missing_fields: missing.critical, also_missing: missing.other }),
    );
    return release_blocked ? 1 : 0;
  },
};

/** The one entry of a file; what stands in the way is noted. */
async function readOneEntry(path: string, terminal: Terminal): Promise<Node | undefined> {
  const root = await readDocument(path, terminal);
  if (root === undefined) return undefined;
  const entry = onlyEntry(splitEntries(root));
  if (!('message' in entry)) return entry;
  noteProblems([{ location: root.location, message: entry.message }], terminal);
  return undefined;
}

function onlyEntry(entries: ReturnType<typeof splitEntries>): Node | { readonly message: string } {
  if ('message' in entries) return entries;
  const [entry, ...more] = entries;
  return entry?.kind === 'map' && more.length === 0
    ? entry
    : { message: 'one registry entry is expected, a mapping of fields' };
}

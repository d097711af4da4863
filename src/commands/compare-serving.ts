import { checkApiVersion } from '../compatibility/serving/check-api-version.js';
import { compareServing } from '../compatibility/serving/compare-serving.js';
import { toPlainText } from '../render/plain-text.js';
import { toPlain } from '../readers/node.js';
import { type Command, readArguments } from './command.js';
import { toRow } from './compare-schema.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

/** Longest message that is noted, in characters: parts of it come from a file. */
const NOTE_LENGTH = 500;

/** Whether clients of the old serving contract keep working with the new one. */
export const compareServingCommand: Command = {
  name: 'compare serving',
  usage: 'compare serving OLD NEW',
  summary: 'whether clients of one serving contract keep working with another',
  async run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 2, most: 2 });
    const [before, after] = await Promise.all(names.map((name) => readDocument(name, terminal)));
    if (before === undefined || after === undefined) return 2;
    const strange = [before, after].filter(({ kind }) => kind !== 'map');
    noteProblems(
      strange.map(({ location }) => ({ location, message: 'a serving contract is a mapping of fields' })),
      terminal,
    );
    if (strange.length > 0) return 2;
    const [old, now] = [toPlain(before), toPlain(after)];
    const { compatible, changes, requiredBump } = compareServing(old, now);
    if (requiredBump !== 'none')
      terminal.note(toPlainText(checkApiVersion(old, now, requiredBump).message, NOTE_LENGTH));
    terminal.print(toJson({ compatible, changes: changes.map(toRow) }));
    return compatible ? 0 : 1;
  },
};

import { compareSchemas } from '../compatibility/compare-schemas.js';
import { type Node, toPlain } from '../readers/node.js';
import { type Command, readArguments, UsageError, wordFlag } from './command.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

const DIRECTIONS = ['input', 'output'] as const;

/** Whether clients of the old schema keep working with the new one. */
export const compareSchemaCommand: Command = {
  name: 'compare schema',
  usage: 'compare schema OLD NEW --direction input|output',
  summary: 'whether what clients send is still accepted, or what the model emits still readable',
  async run(args, terminal) {
    const { values, names } = readArguments(args, { direction: { type: 'string' } }, { least: 2, most: 2 });
    const direction = wordFlag(values, 'direction', DIRECTIONS);
    if (direction === undefined)
      throw new UsageError(`--direction is required: one of ${DIRECTIONS.join(', ')}`);
    const roots = await Promise.all(names.map((name) => readDocument(name, terminal)));
    const [before, after] = roots;
    if (before === undefined || after === undefined) return 2;
    const strange = [before, after].filter((root) => !isSchema(root));
    noteProblems(
      strange.map(({ location }) => ({ location, message: 'a JSON Schema is a mapping, true or false' })),
      terminal,
    );
    if (strange.length > 0) return 2;
    const { compatible, changes } = compareSchemas(toPlain(before), toPlain(after), direction);
    terminal.print(toJson({ compatible, changes: changes.map(toRow) }));
    return compatible ? 0 : 1;
  },
};

function isSchema(root: Node): boolean {
  return root.kind === 'map' || (root.kind === 'scalar' && typeof root.value === 'boolean');
}

/** A change in the four words of the interface. */
export function toRow(change: {
  readonly kind: string;
  readonly pointer: string;
  readonly breaking: boolean;
  readonly message: string;
}): Readonly<Record<string, unknown>> {
  const { kind, pointer, breaking, message } = change;
  return { kind, pointer, breaking, message };
}

import { checkApiVersion } from '../compatibility/serving/check-api-version.js';
import { equalJson, type JsonValue } from '../compatibility/json-value.js';
import { compareServing } from '../compatibility/serving/compare-serving.js';
import { toText } from '../model/location.js';
import { toPlainText } from '../render/plain-text.js';
import { type Node, toPlain } from '../readers/node.js';
import { readServingContract } from '../readers/read-serving-contract.js';
import { type Command, readArguments, type Terminal } from './command.js';
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
    const strange = [before, after].filter((root) => !isContract(root));
    noteProblems(
      strange.map(({ location }) => ({ location, message: 'it states nothing of a serving contract' })),
      terminal,
    );
    if (strange.length > 0) return 2;
    const [old, now] = [toPlain(before), toPlain(after)];
    const compared = compareServing(old, now);
    const { requiredBump } = compared;
    const doubts = equalJson(old as JsonValue, now as JsonValue)
      ? []
      : [before, after].flatMap((root) => doubtsIn(root, terminal));
    const compatible = compared.compatible && doubts.length === 0;
    const changes = [...doubts, ...compared.changes];
    if (requiredBump !== 'none')
      terminal.note(toPlainText(checkApiVersion(old, now, requiredBump).message, NOTE_LENGTH));
    terminal.print(toJson({ compatible, changes: changes.map(toRow) }));
    return compatible ? 0 : 1;
  },
};

/** Topics without which a mapping is a file of another kind. */
const TOPICS = [
  ...[
    'api',
    'audio_in',
    'audio_out',
    'chunk',
    'results',
    'timestamps',
    'language',
    'speakers',
    'endpointing',
  ],
  ...[
    'cancellation',
    'barge_in',
    'redaction',
    'retention',
    'errors',
    'limits',
    'slo',
    'health',
    'schema',
    'clients',
  ],
];

function isContract(root: Node): boolean {
  return root.kind === 'map' && TOPICS.some((topic) => root.entries.has(topic));
}

/** What the format does not know was not compared: beside a difference, it leaves the answer open. */
function doubtsIn(root: Node, terminal: Terminal): readonly Parameters<typeof toRow>[0][] {
  const read = readServingContract(root);
  if (read.kind === 'read') return [];
  noteProblems(read.problems, terminal);
  const message = `${toText(root.location)} is not a serving-contract/1 throughout: what was not understood was not compared.`;
  return [{ kind: 'cannot-be-decided', pointer: '', breaking: true, message }];
}

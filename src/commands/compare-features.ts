import { compareFeatures } from '../features/compare-features.js';
import { consequenceOf } from '../features/consequence.js';
import { toPlainText } from '../render/plain-text.js';
import { type Command, readArguments } from './command.js';
import { readFeatures } from './read-features.js';
import { toJson } from './read-input.js';

/** Longest value that is noted, in characters: it comes from a file. */
const NOTE_LENGTH = 500;

/** Whether two front ends compute the same features. */
export const compareFeaturesCommand: Command = {
  name: 'compare features',
  usage: 'compare features A B',
  summary: "whether two feature contracts, or two toolkits' configuration files, mean the same features",
  async run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 2, most: 2 });
    const [pathA = '', pathB = ''] = names;
    const a = await readFeatures(pathA, terminal);
    const b = await readFeatures(pathB, terminal);
    if (a === undefined || b === undefined) return 2;
    const comparison = compareFeatures(a, b);
    for (const difference of comparison.differences.filter(({ severity }) => severity === 'blocker'))
      terminal.note(toPlainText(`${difference.field}: ${consequenceOf(difference)}`, NOTE_LENGTH));
    terminal.print(toJson(comparison));
    return comparison.compatible ? 0 : 1;
  },
};

import { GATES, RUN_GATES } from '../gates/registry.js';
import { type Command, readArguments } from './command.js';

/** The catalogue of gates. */
export const gates: Command = {
  name: 'gates',
  usage: 'gates',
  summary: 'the gates of this version',
  run(args, terminal) {
    readArguments(args, {}, { least: 0, most: 0 });
    const all = [...GATES, ...RUN_GATES.map((gate) => ({ ...gate, from: 'any' }))];
    const width = Math.max(...all.map(({ id }) => id.length));
    const lines = all
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, from, title }) => `${id.padEnd(width)}  from ${from.padEnd(8)}  ${title}`);
    terminal.print(`${lines.join('\n')}\n`);
    return Promise.resolve(0);
  },
};

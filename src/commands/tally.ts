import { toTallyDocument } from '../records/tally-document.js';
import type { Command } from './command.js';
import { readTallyOf } from './read-records.js';
import { readRecordArguments } from './record-arguments.js';
import { writeTally } from './write-tally.js';

/** Sums of records by slice and cluster, to be compared, or joined with others, later. */
export const tally: Command = {
  name: 'tally',
  usage:
    'tally FILE... | --baseline FILE... | --candidate FILE... [--slice-by F,...] [--cluster-by F] [--out FILE]',
  summary: 'sums of utterance records by slice and speaker, without ids or texts, which add up over shards',
  async run(args, terminal) {
    const given = readRecordArguments(args, ['out']);
    const out = given.own.get('out');
    const made = await readTallyOf(given, true, terminal);
    if (made === undefined) return 2;
    const text = writeTally(toTallyDocument(made));
    if (out === undefined) terminal.print(text);
    else await terminal.write(out, text);
    return 0;
  },
};

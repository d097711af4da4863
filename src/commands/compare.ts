import { type Command, UsageError } from './command.js';

/** What can be compared, by name, each loaded when it is asked for. */
const COMPARISONS: Readonly<Record<string, () => Promise<Command>>> = {
  features: async () => (await import('./compare-features.js')).compareFeaturesCommand,
  audio: async () => (await import('./compare-audio.js')).compareAudioCommand,
  schema: async () => (await import('./compare-schema.js')).compareSchemaCommand,
  serving: async () => (await import('./compare-serving.js')).compareServingCommand,
  records: async () => (await import('./compare-records.js')).compareRecordsCommand,
  dumps: async () => (await import('./compare-dumps.js')).compareDumpsCommand,
};

/** Compares two things of a kind: 0 compatible, 1 not or not enough, 2 unreadable. */
export const compare: Command = {
  name: 'compare',
  usage: `compare ${Object.keys(COMPARISONS).join('|')} ...`,
  summary: 'whether two contracts, recordings, dumps or evaluations fit together',
  async run(args, terminal) {
    const [kind = '', ...rest] = args;
    const load = Object.hasOwn(COMPARISONS, kind) ? COMPARISONS[kind] : undefined;
    const known = Object.keys(COMPARISONS).join(', ');
    if (load === undefined)
      throw new UsageError(
        kind === '' ? `name what to compare: ${known}` : `${JSON.stringify(kind)} is none of ${known}`,
      );
    const comparison = await load();
    try {
      return await comparison.run(rest, terminal);
    } catch (error) {
      throw error instanceof UsageError
        ? new UsageError(`${error.message} (${comparison.usage})`, { cause: error })
        : error;
    }
  },
};

import type { Command } from './command.js';

/** The commands by name, each loaded when it is asked for: `check` does not wait for the others. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  validate: async () => (await import('./validate.js')).validate,
  canary: async () => (await import('./canary.js')).canary,
  'rollback-target': async () => (await import('./rollback-target.js')).rollbackTarget,
  pin: async () => (await import('./pin.js')).pin,
  record: async () => (await import('./record.js')).record,
  compare: async () => (await import('./compare.js')).compare,
  gates: async () => (await import('./gates.js')).gates,
  explain: async () => (await import('./explain.js')).explain,
  schema: async () => (await import('./schema.js')).schema,
  init: async () => (await import('./init.js')).init,
  tally: async () => (await import('./tally.js')).tally,
  inspect: async () => (await import('./inspect.js')).inspect,
};

import { toLine } from './log.js';

/** What the workflow runner offers a step beside its log. */
export interface Runner {
  mask(secret: string): void;
  setOutput(name: string, value: string): void;
  /** Appends Markdown to the job summary as it is: @actions/core escapes nothing in it. */
  appendSummary(markdown: string): Promise<void>;
  /** Fails the step with a message. */
  fail(message: string): void;
}

/**
 * Loads @actions/core, after the verdict: it takes longer to load than a verdict takes. Outputs go through its file
 * command, whose random delimiter no value can end (lib/file-command.js).
 */
export async function loadRunner(): Promise<Runner> {
  const core = await import('@actions/core');
  return {
    mask: (secret) => {
      core.setSecret(secret);
    },
    setOutput: (name, value) => {
      core.setOutput(name, value);
    },
    appendSummary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    fail: (message) => {
      core.setFailed(message.split('\n').map(toLine).join('\n'));
    },
  };
}

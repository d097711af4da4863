import { type Command, type Exit, type Terminal, UsageError } from '../commands/command.js';
import { COMMANDS } from '../commands/index.js';
import { TOOL } from '../model/tool.js';
import { openTerminal } from './terminal.js';

/** Asking for nothing shows the usage too, and is a usage error. */
const HELP: ReadonlySet<string> = new Set(['', 'help', '--help', '-h']);

/** Runs one command of the command line; the answer is the exit code. */
export async function main(args: readonly string[]): Promise<Exit> {
  const terminal = openTerminal();
  const [name = '', ...rest] = args;
  if (HELP.has(name)) {
    terminal.print(await usage());
    return name === '' ? 2 : 0;
  }
  if (name === '--version') {
    terminal.print(`${TOOL.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    terminal.note(
      `there is no command ${JSON.stringify(name)}; the commands are ${Object.keys(COMMANDS).join(', ')}`,
    );
    return 2;
  }
  return runSafely(await load(), rest, terminal);
}

async function runSafely(command: Command, args: readonly string[], terminal: Terminal): Promise<Exit> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(`speech-release-gate ${command.usage}\n\n${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.note(
      error instanceof UsageError
        ? `${message}\nusage: speech-release-gate ${command.usage}`
        : `it could not be judged: ${message}`,
    );
    return 2;
  }
}

async function usage(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'usage: speech-release-gate COMMAND ...',
    '',
    ...lines,
    '',
    'COMMAND --help shows its arguments.',
    '',
  ].join('\n');
}

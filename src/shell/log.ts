/** How serious a line is. */
export type Level = 'error' | 'warning' | 'notice' | 'debug';

/** Where an annotation points; the path is relative to the repository's root. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
}

/** The one way to write lines: everything else may hold text that a pull request wrote. */
export interface Log {
  info(message: string): void;
  debug(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** A message at a place in a file. On the command line it is a line like any other. */
  annotate(level: Exclude<Level, 'debug'>, message: string, place: Place): void;
}

/** Control and format characters, line and paragraph separators: they move the cursor, or the reader's eye. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** Beyond this the runner cuts the message (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT = 4096;

/**
 * One harmless line. The runner obeys `::command::` at the start of a line after leading space, and the older
 * `##[command]` anywhere in one (actions/runner, ActionCommand.cs), so both are broken apart.
 */
export function toLine(text: string): string {
  return text
    .replace(UNSAFE, ' ')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

/** A log for the terminal. */
export function createTerminalLog(write: (line: string) => void): Log {
  const say = (message: string): void => {
    write(toLine(message));
  };
  return {
    info: say,
    debug: () => undefined,
    warning: (message) => {
      say(`warning: ${message}`);
    },
    error: (message) => {
      say(`error: ${message}`);
    },
    annotate: (level, message, place) => {
      say(`${level}: ${place.path}: ${message}`);
    },
  };
}

/** A log for the Actions runner: lines, and workflow commands for what should be seen. */
export function createRunnerLog(write: (line: string) => void): Log {
  const command = (level: Level, message: string, place?: Place): void => {
    write(toCommand(level, message, place));
  };
  return {
    info: (message) => {
      write(toLine(message));
    },
    debug: (message) => {
      command('debug', message);
    },
    warning: (message) => {
      command('warning', message);
    },
    error: (message) => {
      command('error', message);
    },
    annotate: (level, message, place) => {
      command(level, message, place);
    },
  };
}

/**
 * A workflow command, by the escape rules of @actions/core 3.0.1 (lib/command.js, escapeData and escapeProperty);
 * written here because loading @actions/core costs more than the whole judgement.
 */
export function toCommand(level: string, message: string, place?: Place): string {
  const text = message
    .split(/\r\n|[\r\n]/)
    .map(toLine)
    .join('\n');
  return `::${level}${toProperties(place)}::${escapeMessage(text.slice(0, MESSAGE_LIMIT))}`;
}

function toProperties(place: Place | undefined): string {
  if (place === undefined) return '';
  const { path, line, column, title } = place;
  const properties = Object.entries({ file: path, line, col: column, title })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(toLine(String(value)))}`);
  return ` ${properties.join(',')}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

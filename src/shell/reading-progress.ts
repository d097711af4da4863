/** What shows progress on standard error. */
export interface ProgressScreen {
  /** It is a terminal, where one line is written over and over. */
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** How far the reading of files has come, file by file. */
export interface ReadingProgress {
  /** The bytes read of the current file, and its size. */
  update(read: number, size: number): void;
  /** The current file is at its end: what was shown on a terminal goes away. */
  close(): void;
}

/** Shorter reading says nothing. */
const QUIET_MS = 2000;
/** A file that is larger says so however fast the disk is. */
const LARGE = 100_000_000;
/** How often, at most; a log keeps every line, so that it gets fewer. */
const SCREEN_MS = 300;
const LOG_MS = 5000;
/** Erases to the end of the line (ECMA-48, EL). */
const ERASE = '\r\u001b[K';

/** Progress that is quiet for what takes no time: nothing within two seconds and 100 MB. */
export function createReadingProgress(screen: ProgressScreen): ReadingProgress {
  const begin = screen.now();
  const every = screen.isTerminal ? SCREEN_MS : LOG_MS;
  let last = Number.NEGATIVE_INFINITY;
  let done = 0;
  let current = 0;
  return {
    update(read, size) {
      current = read;
      const now = screen.now();
      const isLong = now - begin >= QUIET_MS || (size > LARGE && read > LARGE / 2);
      if (!isLong || now - last < every) return;
      last = now;
      const line = toLine(done + read, done + size, (now - begin) / 1000);
      screen.write(screen.isTerminal ? `${ERASE}${line}` : `${line}\n`);
    },
    close() {
      done += current;
      current = 0;
      if (screen.isTerminal && last > Number.NEGATIVE_INFINITY) screen.write(ERASE);
    },
  };
}

function toLine(read: number, size: number, seconds: number): string {
  const rate = seconds > 0 ? `, ${(read / 1e6 / seconds).toFixed(0)} MB/s` : '';
  return `reading: ${toMegabytes(read)} of ${toMegabytes(size)} MB${rate}`;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

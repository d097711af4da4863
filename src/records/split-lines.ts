/** What takes the lines of a file. */
export interface LineSink {
  /**
   * May take the line that begins at `start` in one go, where its line feed is among the bytes: returns the
   * place after it, or -1 to have the line given to `take`.
   */
  tryTake(bytes: Uint8Array, start: number, line: number): number;
  /**
   * The bytes of a line from `start` to `end`, without the line break, and its number from 1. They are not to
   * be kept.
   */
  take(bytes: Uint8Array, start: number, end: number, line: number): void;
  /** A line over `LONGEST_LINE` was passed over. */
  passOver(line: number): void;
}

/** A fold over the chunks of one file. */
export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Gives the last line where the file does not end with a line break. */
  close(): void;
}

/** Longer lines are not records; their bytes are passed over, so that memory stays bounded. */
export const LONGEST_LINE = 64 * 2 ** 20;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Splits bytes into lines at LF, without a CR before it or a byte order mark at the start, and passes over
 * blank ones (they are numbered all the same). Lines within a chunk are given in place; only those across
 * chunks are copied.
 */
export function createLineSplitter(sink: LineSink): LineSplitter {
  let line = 0;
  let pending: Uint8Array[] = [];
  let pendingLength = 0;

  const give = (bytes: Uint8Array, start: number, end: number): void => {
    line += 1;
    const from = line === 1 ? afterByteOrderMark(bytes, start) : start;
    const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (!isBlank(bytes, from, to)) sink.take(bytes, from, to, line);
  };
  const keep = (rest: Uint8Array): void => {
    pendingLength += rest.length;
    if (pendingLength > LONGEST_LINE) pending = [];
    else pending.push(rest.slice());
  };
  const givePending = (): void => {
    const whole = pendingLength > LONGEST_LINE ? undefined : join(pending, pendingLength);
    pending = [];
    pendingLength = 0;
    if (whole !== undefined) {
      give(whole, 0, whole.length);
      return;
    }
    line += 1;
    sink.passOver(line);
  };
  /** Takes the whole lines of a chunk from `start`; returns where the unfinished one begins. */
  const takeLines = (chunk: Uint8Array, start: number): number => {
    let at = start;
    while (at < chunk.length) {
      const taken = sink.tryTake(chunk, at, line + 1);
      if (taken >= 0) {
        line += 1;
        at = taken;
        continue;
      }
      const end = chunk.indexOf(LINE_FEED, at);
      if (end < 0) return at;
      give(chunk, at, end);
      at = end + 1;
    }
    return at;
  };

  return {
    push(chunk) {
      let start = 0;
      if (pendingLength > 0) {
        const end = chunk.indexOf(LINE_FEED);
        keep(end < 0 ? chunk : chunk.subarray(0, end));
        if (end < 0) return;
        givePending();
        start = end + 1;
      }
      const rest = takeLines(chunk, start);
      if (rest < chunk.length) keep(chunk.subarray(rest));
    },
    close() {
      if (pendingLength > 0) givePending();
    },
  };
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function afterByteOrderMark(bytes: Uint8Array, start: number): number {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[start + index] === byte) ? start + 3 : start;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CARRIAGE_RETURN) return false;
  }
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Digits that a double holds exactly, so that digits / 10^k is the nearest double (Clinger 1990). */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const LITERALS = ['true', 'false', 'null'].map((word) => Uint8Array.from(word, (unit) => unit.charCodeAt(0)));

/** The place after any JSON white space from `at`. */
export function passSpace(bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(bytes[next])) next += 1;
  return next;
}

/**
 * The place after the closing quote of a plain string (printable ASCII, no escape) whose content begins at
 * `at`; else -1.
 */
export function passString(bytes: Uint8Array, at: number, end: number): number {
  for (let next = at; next < end; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte === QUOTE) return next + 1;
    if (byte === BACKSLASH || byte < 0x20 || byte > 0x7e) return -1;
  }
  return -1;
}

/**
 * The place after a plain number (digits, perhaps a point and digits, at most 15 in all, no sign or exponent)
 * that begins at `at`; else -1. What follows it is not looked at.
 */
export function passNumber(bytes: Uint8Array, at: number, end: number): number {
  const whole = passDigits(bytes, at, end);
  if (whole === at || (whole - at > 1 && bytes[at] === ZERO)) return -1;
  if (bytes[whole] !== POINT || whole >= end) return whole - at <= MOST_DIGITS ? whole : -1;
  return passDecimals(bytes, at, whole + 1, end);
}

function passDecimals(bytes: Uint8Array, first: number, at: number, end: number): number {
  const next = passDigits(bytes, at, end);
  return next > at && next - first - 1 <= MOST_DIGITS ? next : -1;
}

/** The value of the plain number from `start` to `end`, the same double that JSON.parse gives. */
export function toPlainNumber(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let decimals = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) decimals = end - at - 1;
    else digits = 10 * digits + (byte - ZERO);
  }
  return decimals === 0 ? digits : digits / (POWERS_OF_TEN[decimals] ?? 1);
}

/** The place after `true`, `false` or `null` at `at`; else -1. */
export function passLiteral(bytes: Uint8Array, at: number, end: number): number {
  for (const literal of LITERALS) {
    if (at + literal.length <= end && literal.every((byte, index) => bytes[at + index] === byte))
      return at + literal.length;
  }
  return -1;
}

/** Bytes to compare with, also as 32-bit words: four at a time is twice as fast. */
export interface ByteRun {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
}

/** A copy of the bytes from `start` to `end`. */
export function toByteRun(bytes: Uint8Array, start: number, end: number): ByteRun {
  const own = bytes.slice(start, end);
  const view = viewOf(own);
  const words = Int32Array.from({ length: own.length >> 2 }, (_, index) => view.getInt32(4 * index, true));
  return { bytes: own, words };
}

/** A view of the same bytes, for `isRunAt`. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether the bytes of a view at `at` are these. */
export function isRunAt(run: ByteRun, view: DataView, at: number): boolean {
  const { bytes, words } = run;
  if (at + bytes.length > view.byteLength) return false;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] !== view.getInt32(at + 4 * index, true)) return false;
  }
  for (let index = 4 * words.length; index < bytes.length; index += 1) {
    if (bytes[index] !== view.getUint8(at + index)) return false;
  }
  return true;
}

function passDigits(bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && isDigit(bytes[next] ?? 0)) next += 1;
  return next;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

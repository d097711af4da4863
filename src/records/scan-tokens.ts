const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LARGE_E = 0x45;
const SMALL_E = 0x65;
/** Longer numbers are the parser's: no clock writes them. */
const LONGEST_NUMBER = 40;
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
 * The place after a JSON number of at most `LONGEST_NUMBER` bytes that begins at `at`; else -1. What follows it is not
 * looked at.
 */
export function passNumber(bytes: Uint8Array, at: number, end: number): number {
  const first = at < end && bytes[at] === MINUS ? at + 1 : at;
  const whole = passDigits(bytes, first, end);
  if (whole === first || (whole - first > 1 && bytes[first] === ZERO)) return -1;
  const next = passExponent(bytes, passDecimals(bytes, whole, end), end);
  return next - at <= LONGEST_NUMBER ? next : -1;
}

/** The place after a point and digits at `at`, or `at` where there is no point; -1 for a point alone. */
function passDecimals(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end || bytes[at] !== POINT) return at;
  const next = passDigits(bytes, at + 1, end);
  return next > at + 1 ? next : -1;
}

/** The place after an exponent at `at`, or `at` where there is none; -1 for one without digits. */
function passExponent(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0 || at >= end || !isExponent(bytes[at])) return at;
  const isSigned = at + 1 < end && (bytes[at + 1] === MINUS || bytes[at + 1] === PLUS);
  const first = isSigned ? at + 2 : at + 1;
  const next = passDigits(bytes, first, end);
  return next > first ? next : -1;
}

function isExponent(byte: number | undefined): boolean {
  return byte === LARGE_E || byte === SMALL_E;
}

/** The value of the number from `start` to `end`, the same double that JSON.parse gives. */
export function toNumber(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let point = end;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) point = at + 1;
    else if (isDigit(byte)) digits = 10 * digits + (byte - ZERO);
    else return spellOut(bytes, start, end);
  }
  const decimals = end - point;
  const length = decimals > 0 ? end - start - 1 : end - start;
  return length <= MOST_DIGITS ? digits / (POWERS_OF_TEN[decimals] ?? 1) : spellOut(bytes, start, end);
}

/** Signs, exponents and more digits than are exact: as clocks and means write them. */
function spellOut(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return Number(text);
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
